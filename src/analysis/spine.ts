// The one order in which everything reads a map: thesis, questions, answers, under a statement its reasons and then
// its objections, undercuts under the step that they attack. Layout, outline, breadcrumb, numbers and counts follow it.
// A statement with several targets lives under the first in the file and is a reference elsewhere. It is kept in numbers
// (`spine-table.ts`): the objects here are made when somebody asks for them, each once.

import type { ArgumentMap, Id, Polarity } from '../model/argument-map.ts';
import { indexOf, type MapIndex } from '../model/map-index.ts';
import { spineTableOf, type BandRoots, type SpineTable } from './spine-table.ts';

/** A statement where it lives, with everything that hangs below it. */
export interface Place {
  readonly id: Id;
  /** What people say to find it: `2.1.3`; `T` and `T.1` the thesis and its grounds, `0.1` what else concerns the whole text. */
  readonly number: string;
  /** Steps from the root of its band; an undercut counts as many as the step that it attacks. */
  readonly depth: number;
  /** The step that brings it here; none for a root or an elaboration. */
  readonly step: Step | undefined;
  /** The statement that it hangs below. */
  readonly parent: Place | undefined;
  readonly band: Band;
  /** Reasons, then objections, each in the order of the file. */
  readonly steps: readonly Step[];
  readonly elaborations: readonly Place[];
  /** Its index in reading order, among all places of the spine. */
  readonly order: number;
}

/** An inference under the place of its target, or under the step that it undercuts. */
export interface Step {
  readonly id: Id;
  readonly polarity: Polarity;
  /** The step that it attacks, for an undercut. */
  readonly attacks: Step | undefined;
  /** The place whose grounds it belongs to. */
  readonly under: Place;
  /** Two or more are linked. */
  readonly premises: readonly Premise[];
  readonly undercuts: readonly Step[];
}

/** What a step rests on; `place` is missing where the statement lives elsewhere. */
export interface Premise {
  readonly id: Id;
  readonly place: Place | undefined;
}

/** A part of the map that opens as one: a question, the thesis with what bears on the whole text, or the rest. */
export interface Band {
  readonly kind: 'thesis' | 'question' | 'rest';
  /** The question, the thesis, or `undefined` for the rest. */
  readonly id: Id | undefined;
  readonly number: string;
  readonly roots: readonly Place[];
}

/** The whole order, with lookups. */
export interface Spine {
  readonly bands: readonly Band[];
  readonly placeOf: (id: Id) => Place | undefined;
  readonly stepOf: (id: Id) => Step | undefined;
  /** The place with an `order`, from 0 to below `count`. */
  readonly placeIn: (order: number) => Place;
  /** The step of the inference that stands there in the file. */
  readonly stepIn: (inference: number) => Step;
  readonly count: number;
  /** All places in reading order. O(count): for a large map, numbers take less room. */
  readonly places: readonly Place[];
  readonly table: SpineTable;
}

const spines = new WeakMap<ArgumentMap, Spine>();

/** The spine of a map: O(size of the map) the first time, O(1) after. */
export function spineOf(map: ArgumentMap): Spine {
  let spine = spines.get(map);
  if (!spine) spines.set(map, (spine = new SpineObjects(indexOf(map)).spine));
  return spine;
}

/** Makes each object once. */
class SpineObjects {
  readonly index: MapIndex;
  readonly table: SpineTable;
  readonly bands: readonly Band[];
  readonly spine: Spine;
  readonly #places: (Place | undefined)[];
  readonly #steps: (Step | undefined)[];
  readonly #hasQuestions: boolean;

  constructor(index: MapIndex) {
    const { map } = index;
    this.index = index;
    const table = (this.table = spineTableOf(index));
    const count = table.statements.length;
    this.#places = Array.from({ length: count });
    this.#steps = Array.from({ length: map.inferences.length });
    this.#hasQuestions = map.questions.length > 0;
    this.bands = table.bands.map((band) => new TableBand(this, band));
    this.spine = {
      bands: this.bands,
      placeOf: (id) => this.placeAt(table.orders[index.keyOf(id)]),
      stepOf: (id) => this.stepAt(index.keyOf(id) - map.statements.length),
      placeIn: (order) => this.placeIn(order),
      stepIn: (inference) => this.stepAt(inference)!,
      count,
      get places() {
        return Array.from({ length: count }, (_, order) => this.placeIn(order));
      },
      table,
    };
  }

  placeIn(order: number): Place {
    return (this.#places[order] ??= new TablePlace(this, order));
  }

  /** @param order -1 or missing where there is none */
  placeAt(order: number | undefined): Place | undefined {
    return order === undefined || order < 0 ? undefined : this.placeIn(order);
  }

  /** @param step as `placeAt`; none either where the step hangs nowhere */
  stepAt(step: number | undefined): Step | undefined {
    if (step === undefined || !(this.table.unders[step]! >= 0)) return undefined;
    return (this.#steps[step] ??= new TableStep(this, step));
  }

  bandAt(order: number): Band {
    // The last that begins at or before it; empty ones begin where the next one does.
    const { bandStarts } = this.table;
    let [low, high] = [0, this.bands.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (bandStarts[middle]! <= order) low = middle;
      else high = middle - 1;
    }
    return this.bands[low]!;
  }

  numberOfRoot({ kind, id, number }: Band, root: Place): string {
    const i = this.table.nths[root.order]!;
    if (kind === 'thesis') return root.id === id ? number : `0.${i}`;
    if (kind === 'rest' && this.#hasQuestions) return `0.${i + 1}`;
    return number === '' ? String(i + 1) : `${number}.${i + 1}`;
  }
}

class TableBand implements Band {
  readonly kind: Band['kind'];
  readonly id: Id | undefined;
  readonly number: string;
  readonly #spine: SpineObjects;
  readonly #table: BandRoots;
  #roots: readonly Place[] | undefined;

  constructor(spine: SpineObjects, band: BandRoots) {
    [this.#spine, this.#table] = [spine, band];
    [this.kind, this.id, this.number] = [band.kind, band.id, band.number];
  }

  get roots(): readonly Place[] {
    return (this.#roots ??= Array.from(this.#table.roots, (order) => this.#spine.placeIn(order)));
  }
}

class TablePlace implements Place {
  readonly order: number;
  readonly #spine: SpineObjects;
  /** Once it is known. Put together when it is first asked for: at the end of a chain it is as long as the chain. */
  #number: string | undefined = undefined;
  #steps: readonly Step[] | undefined = undefined;
  #elaborations: readonly Place[] | undefined = undefined;

  constructor(spine: SpineObjects, order: number) {
    this.#spine = spine;
    this.order = order;
  }

  get id(): Id {
    const { table, index } = this.#spine;
    return index.map.statements[table.statements[this.order]!]!.id;
  }

  get depth(): number {
    return this.#spine.table.depths[this.order]!;
  }

  get parent(): TablePlace | undefined {
    return this.#spine.placeAt(this.#spine.table.parents[this.order]) as TablePlace | undefined;
  }

  get step(): Step | undefined {
    return this.#spine.stepAt(this.#spine.table.brought[this.order]);
  }

  get band(): Band {
    return this.#spine.bandAt(this.order);
  }

  get steps(): readonly Step[] {
    return (this.#steps ??= stepsIn(this.#spine, this.#spine.table.steps, this.order));
  }

  get elaborations(): readonly Place[] {
    if (this.#elaborations) return this.#elaborations;
    const { start, list } = this.#spine.table.elaborations;
    const [from, to] = [start[this.order]!, start[this.order + 1]!];
    return (this.#elaborations = from === to ? NONE : Array.from(list.subarray(from, to), (order) => this.#spine.placeIn(order)));
  }

  get number(): string {
    return (this.#number ??= TablePlace.#numbered(this));
  }

  /** With those on the way to it that are not known yet. O(those) */
  static #numbered(place: TablePlace): string {
    const unknown: TablePlace[] = [];
    let at = place;
    for (; at.#number === undefined && at.parent; at = at.parent) unknown.push(at);
    let number = (at.#number ??= at.#spine.numberOfRoot(at.band, at));
    for (let i = unknown.length - 1; i >= 0; i--) number = unknown[i]!.#number = `${number}.${at.#spine.table.nths[unknown[i]!.order]!}`;
    return number;
  }
}

class TableStep implements Step {
  readonly #spine: SpineObjects;
  readonly #step: number;
  #premises: readonly Premise[] | undefined = undefined;
  #undercuts: readonly Step[] | undefined = undefined;

  constructor(spine: SpineObjects, step: number) {
    [this.#spine, this.#step] = [spine, step];
  }

  get id(): Id {
    return this.#spine.index.map.inferences[this.#step]!.id;
  }

  get polarity(): Polarity {
    return this.#spine.table.isAttack[this.#step] === 1 ? 'attack' : 'support';
  }

  get attacks(): Step | undefined {
    return this.#spine.stepAt(this.#spine.table.attacked[this.#step]);
  }

  get under(): Place {
    return this.#spine.placeIn(this.#spine.table.unders[this.#step]!);
  }

  get premises(): readonly Premise[] {
    return (this.#premises ??= premisesIn(this.#spine, this.#step));
  }

  get undercuts(): readonly Step[] {
    return (this.#undercuts ??= stepsIn(this.#spine, this.#spine.table.undercuts, this.#step));
  }
}

const NONE: readonly never[] = Object.freeze([]);

function stepsIn(spine: SpineObjects, { start, list }: SpineTable['steps'], of: number): readonly Step[] {
  const [from, to] = [start[of]!, start[of + 1]!];
  return from === to ? NONE : Array.from(list.subarray(from, to), (step) => spine.stepAt(step)!);
}

function premisesIn(spine: SpineObjects, step: number): Premise[] {
  const { map, numbers: { premises: { start, list } } } = spine.index;
  const { orders, brought } = spine.table;
  // Named twice by one step, a premise is there once.
  const told = new Set<number>();
  return map.inferences[step]!.premises.map((id, i) => {
    const order = orders[list[start[step]! + i]!] ?? -1;
    if (brought[order] !== step || told.has(order)) return { id, place: undefined };
    told.add(order);
    return { id, place: spine.placeIn(order) };
  });
}

/** The places that live directly below one, in reading order: premises, each step's undercuts after it, elaborations. */
export function childrenOf(place: Place): Place[] {
  const children: Place[] = [];
  for (const step of place.steps) for (const each of withUndercuts(step)) for (const p of each.premises) if (p.place) children.push(p.place);
  for (const each of place.elaborations) children.push(each);
  return children;
}

/** A step and, each right after what it attacks, its undercuts and theirs. */
export function withUndercuts(step: Step): Step[] {
  const order: Step[] = [];
  const stack = [step];
  while (stack.length > 0) {
    const next = stack.pop()!;
    order.push(next);
    for (let i = next.undercuts.length - 1; i >= 0; i--) stack.push(next.undercuts[i]!);
  }
  return order;
}

/** How many places stand below one, at any depth. O(those) */
export function sizeBelow({ table: { depths }, count }: Spine, { order }: Place): number {
  let next = order + 1;
  while (next < count && depths[next]! > depths[order]!) next++;
  return next - order - 1;
}

/** A place and all below it, in reading order. */
export function subtreeOf(place: Place): Place[] {
  const order: Place[] = [];
  const stack = [place];
  while (stack.length > 0) {
    const next = stack.pop()!;
    order.push(next);
    const children = childrenOf(next);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
  return order;
}

/** The ids on the way from its question, where it has one, to a place, both included. */
export function wayTo(place: Place): Id[] {
  const { kind, id } = place.band;
  return [...(kind === 'question' && id !== undefined ? [id] : []), ...pathTo(place).map((each) => each.id)];
}

/** The way from the root of its band to a place, both included. */
export function pathTo(place: Place): Place[] {
  const path: Place[] = [];
  for (let at: Place | undefined = place; at; at = at.parent) path.push(at);
  return path.toReversed();
}
