// The places and steps of a spine as objects: each is made when it is first asked for, the same one is answered ever after, and what it
// says of itself stands in the numbers of the spine.

import type { Id, Polarity } from '../model/argument-map.ts';
import type { MapIndex } from '../model/map-index.ts';
import { spineTableOf } from './spine-growth.ts';
import type { BandRoots, SpineTable } from './spine-table.ts';
import type { Band, Place, Premise, Spine, Step } from './spine.ts';

const NONE: readonly never[] = Object.freeze([]);

/** Makes each object once. */
export class SpineObjects {
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
      orderOf: (id) => table.orders[index.keyOf(id)] ?? -1,
      stepOf: (id) => this.stepAt(index.keyOf(id) - map.statements.length),
      placeIn: (order) => this.placeIn(order),
      stepIn: (inference) => this.stepAt(inference)!,
      idIn: (order) => map.statements[table.statements[order]!]!.id,
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
    return this.#spine.spine.idIn(this.order);
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
  readonly inference: number;
  readonly #spine: SpineObjects;
  #premises: readonly Premise[] | undefined = undefined;
  #undercuts: readonly Step[] | undefined = undefined;

  constructor(spine: SpineObjects, inference: number) {
    this.#spine = spine;
    this.inference = inference;
  }

  get id(): Id {
    return this.#spine.index.map.inferences[this.inference]!.id;
  }

  get polarity(): Polarity {
    return this.#spine.table.isAttack[this.inference] === 1 ? 'attack' : 'support';
  }

  get attacks(): Step | undefined {
    return this.#spine.stepAt(this.#spine.table.attacked[this.inference]);
  }

  get under(): Place {
    return this.#spine.placeIn(this.#spine.table.unders[this.inference]!);
  }

  get premises(): readonly Premise[] {
    return (this.#premises ??= premisesIn(this.#spine, this.inference));
  }

  get undercuts(): readonly Step[] {
    return (this.#undercuts ??= stepsIn(this.#spine, this.#spine.table.undercuts, this.inference));
  }
}

function stepsIn(spine: SpineObjects, { start, list }: SpineTable['steps'], of: number): readonly Step[] {
  const [from, to] = [start[of]!, start[of + 1]!];
  return from === to ? NONE : Array.from(list.subarray(from, to), (step) => spine.stepAt(step)!);
}

function premisesIn(spine: SpineObjects, step: number): Premise[] {
  const { start, list } = spine.table.premises;
  return spine.index.map.inferences[step]!.premises.map((id, i) => ({ id, place: spine.placeAt(list[start[step]! + i]) }));
}
