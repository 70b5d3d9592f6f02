// The boxes of a scene. Most of a large one are never read: their words are set when they are asked for.

import { spineOf, type Spine } from '../analysis/spine.ts';
import type { VisiblePlace } from '../analysis/visible.ts';
import { barOf, type Appearance } from './appearance.ts';
import type { SceneBox } from './box.ts';
import type { Role } from './frames/frame.ts';
import { statementBox, type Spot } from './statement-box.ts';
import type { Writer } from './writer.ts';

/** A statement's box that is still to be written, and where it will stand. */
export interface Unwritten extends Spot {
  readonly shown: VisiblePlace;
  readonly role: Role | undefined;
}

export interface FarLook {
  readonly bar: Appearance['bar'];
  readonly isHeading: boolean;
  readonly isFramed: boolean;
  readonly isStruck: boolean;
  readonly isDimmed: boolean;
}

/** By id, in the order in which they were added. What is read twice is written once. */
export class Boxes implements ReadonlyMap<string, SceneBox> {
  readonly #writer: Writer;
  readonly #spine: Spine;
  readonly #ids: string[] = [];
  /** Those of statements, by the order of their places: every change of a large map would make a map of ten thousand names anew. */
  readonly #statements: (SceneBox | Unwritten | undefined)[] = [];
  readonly #others = new Map<string, SceneBox>();

  constructor(writer: Writer) {
    this.#writer = writer;
    this.#spine = spineOf(writer.map);
  }

  add(id: string, box: SceneBox): void {
    this.#ids.push(id);
    this.#others.set(id, box);
  }

  addLater(box: Unwritten): void {
    const { place } = box.shown;
    this.#ids.push(place.id);
    this.#statements[place.order] = box;
  }

  get size(): number {
    return this.#ids.length;
  }

  has(id: string): boolean {
    return this.#read(id) !== undefined;
  }

  get(id: string): SceneBox | undefined {
    const box = this.#read(id);
    if (!box || !('shown' in box)) return box;
    const writer = this.#writer;
    const written = writer.frame.cells?.box(writer, box.shown, box.role) ?? statementBox(writer, box.shown, box).box;
    this.#statements[box.shown.place.order] = written;
    return written;
  }

  #read(id: string): SceneBox | Unwritten | undefined {
    return this.#others.get(id) ?? this.#statements[this.#spine.placeOf(id)?.order ?? -1];
  }

  /** How a box looks from afar, without writing it: how it bears on its claim, and whether it has a frame. */
  farLook(id: string): FarLook {
    const box = this.#read(id);
    if (box && 'shown' in box) {
      const { map, index, frame, level } = this.#writer;
      const { place } = box.shown;
      const statement = index.statement(place.id)!;
      return { bar: barOf(map, place, statement), isHeading: false, isFramed: frame.cells !== undefined || level === 'near', isStruck: statement.stance === 'rejects', isDimmed: box.shown.isDimmed };
    }
    return { bar: box?.appearance?.bar ?? 'none', isHeading: box?.kind === 'thesis' || box?.kind === 'question', isFramed: box !== undefined && box.form !== 'bare' && box.form !== 'row', isStruck: box?.appearance?.isStruck ?? false, isDimmed: box?.isDimmed ?? false };
  }

  /** Whether a filter turns down what stands in the box, without writing it. */
  isDimmed(id: string): boolean {
    const box = this.#read(id);
    return box !== undefined && ('shown' in box ? box.shown : box).isDimmed;
  }

  keys(): MapIterator<string> {
    return this.#ids.values();
  }

  *values(): MapIterator<SceneBox> {
    for (const id of this.keys()) yield this.get(id)!;
  }

  *entries(): MapIterator<[string, SceneBox]> {
    for (const id of this.keys()) yield [id, this.get(id)!];
  }

  [Symbol.iterator](): MapIterator<[string, SceneBox]> {
    return this.entries();
  }

  forEach(each: (box: SceneBox, id: string, boxes: ReadonlyMap<string, SceneBox>) => void): void {
    for (const [id, box] of this) each(box, id, this);
  }
}
