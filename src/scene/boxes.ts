// The boxes of a scene. Most of a large one are never read: their words are set when they are asked for.

import { ROW, standingAt, type ShownRows } from '../analysis/shown-rows.ts';
import { barOf, type Appearance } from './appearance.ts';
import type { SceneBox } from './box.ts';
import { roleOf } from './role.ts';
import { statementBox, type Spot } from './statement-box.ts';
import type { Writer } from './writer.ts';

export interface FarLook {
  readonly bar: Appearance['bar'];
  readonly isHeading: boolean;
  readonly isFramed: boolean;
  readonly isStruck: boolean;
  readonly isDimmed: boolean;
}

const NOWHERE = -1;
/** From afar statements look in a few ways, and ten thousand of them are looked at. */
const looks: FarLook[] = [];
const BARS: readonly FarLook['bar'][] = ['none', 'answer', 'support', 'attack'];

function lookOf(bar: FarLook['bar'], isFramed: boolean, isStruck: boolean, isDimmed: boolean): FarLook {
  const way = BARS.indexOf(bar) * 8 + (isFramed ? 4 : 0) + (isStruck ? 2 : 0) + (isDimmed ? 1 : 0);
  return (looks[way] ??= { bar, isHeading: false, isFramed, isStruck, isDimmed });
}

/** By id. What is read twice is written once. */
export class Boxes implements ReadonlyMap<string, SceneBox> {
  readonly #writer: Writer;
  readonly #shown: ShownRows;
  /** By the order of its place, the row of a statement that has a box. */
  readonly #rowAt: Int32Array;
  readonly #written = new Map<number, SceneBox>();
  /** All but those of statements. */
  readonly #others = new Map<string, SceneBox>();
  #spotAt: (row: number) => Spot = () => ({ column: 0, indent: 0 });
  #statements = 0;

  constructor(writer: Writer, shown: ShownRows) {
    this.#writer = writer;
    this.#shown = shown;
    this.#rowAt = new Int32Array(shown.spine.count).fill(NOWHERE);
  }

  add(id: string, box: SceneBox): void {
    this.#others.set(id, box);
  }

  /** Says that a statement's row has a box. */
  addRow(row: number): void {
    this.#rowAt[this.#shown.places[row]!] = row;
    this.#statements++;
  }

  /** Says where the rows stand, once that is known. */
  stand(spotAt: (row: number) => Spot): void {
    this.#spotAt = spotAt;
  }

  get size(): number {
    return this.#statements + this.#others.size;
  }

  has(id: string): boolean {
    return this.#others.has(id) || this.#rowOf(id) !== NOWHERE;
  }

  get(id: string): SceneBox | undefined {
    const other = this.#others.get(id);
    if (other) return other;
    const row = this.#rowOf(id);
    return row === NOWHERE ? undefined : this.#write(row);
  }

  #rowOf(id: string): number {
    return this.#rowAt[this.#shown.spine.orderOf(id)] ?? NOWHERE;
  }

  #write(row: number): SceneBox {
    let box = this.#written.get(row);
    if (!box) {
      const writer = this.#writer;
      const standing = standingAt(this.#shown, row);
      box = writer.frame.cells?.box(writer, standing, roleOf(this.#shown, row)) ?? statementBox(writer, standing, this.#spotAt(row)).box;
      this.#written.set(row, box);
    }
    return box;
  }

  /** How a box looks from afar, without writing it: how it bears on its claim, and whether it has a frame. */
  farLook(id: string): FarLook {
    const box = this.#others.get(id);
    const row = box ? NOWHERE : this.#rowOf(id);
    if (row !== NOWHERE) {
      const { map, index, frame, level } = this.#writer;
      const statement = index.statement(id)!;
      return lookOf(barOf(map, this.#shown.places[row]!, statement), frame.cells !== undefined || level === 'near', statement.stance === 'rejects', (this.#shown.flags[row]! & ROW.dimmed) !== 0);
    }
    return { bar: box?.appearance?.bar ?? 'none', isHeading: box?.kind === 'thesis' || box?.kind === 'question', isFramed: box !== undefined && box.form !== 'bare' && box.form !== 'row', isStruck: box?.appearance?.isStruck ?? false, isDimmed: box?.isDimmed ?? false };
  }

  /** Whether a filter turns down what stands in the box, without writing it. */
  isDimmed(id: string): boolean {
    const box = this.#others.get(id);
    if (box) return box.isDimmed;
    const row = this.#rowOf(id);
    return row !== NOWHERE && (this.#shown.flags[row]! & ROW.dimmed) !== 0;
  }

  *keys(): MapIterator<string> {
    yield* this.#others.keys();
    const { spine } = this.#shown;
    for (let order = 0; order < this.#rowAt.length; order++) if (this.#rowAt[order] !== NOWHERE) yield spine.idIn(order);
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
