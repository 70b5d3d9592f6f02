// What is on the screen as rows of numbers, in the order in which it is drawn: the children of a claim beside each other, a
// claim before them. A change of a large map makes some arrays and no object for a statement; who wants objects has them made
// (`visible-tree.ts`).

import type { Id, Polarity } from '../model/argument-map.ts';
import type { Band, Place, Spine, Step } from './spine.ts';

/** What is said of a row, as bits. */
export const ROW = {
  /** It only refers to a statement that lives elsewhere. */
  reference: 1,
  open: 2,
  dimmed: 4,
  /** A click opens or closes something. */
  hidesMore: 8,
  /** All its grounds are folded; or of an open claim those beyond the first five. */
  closed: 16,
  rest: 32,
} as const;

/** The rows of a band: its roots, and below them everything that is shown. */
export interface RowBand {
  readonly band: Band;
  readonly isOpen: boolean;
  /** Its first row, and the first behind it; its roots come first. */
  readonly start: number;
  readonly end: number;
  readonly roots: number;
  /** How many of its rows are statements. */
  readonly shown: number;
}

/** By row and by step on the screen. */
export interface ShownRows {
  readonly spine: Spine;
  readonly count: number;
  /** The place in reading order: of the statement, or of the one that is referred to. */
  readonly places: Int32Array;
  readonly flags: Uint8Array;
  /** The claim's row, -1 for a root; the step that leads here, -1 for a root and for what says a claim again. */
  readonly parents: Int32Array;
  readonly steps: Int32Array;
  /** Where the rows below it are, and how many. */
  readonly firsts: Int32Array;
  readonly counts: Int32Array;
  /** How many direct grounds the filters removed that lead to no hit. */
  readonly removed: Int32Array;
  readonly bands: readonly RowBand[];

  /** Where the inference of a step stands in the file. */
  readonly inferences: Int32Array;
  /** 1: the word beside the claim is that of an attack. */
  readonly words: Uint8Array;
  /** The step that it attacks, where that is shown; else -1. */
  readonly attacks: Int32Array;
  /** Where the rows of its premises are, and how many. */
  readonly stepFirsts: Int32Array;
  readonly stepCounts: Int32Array;
  /** What the filters removed between the claim and a step, where anything. */
  readonly through: ReadonlyMap<number, readonly Id[]>;
  /** What a click on a row would show: steps, and how many restatements. */
  readonly foldedAt: (row: number) => Folded;
}

export interface Folded {
  readonly folded: readonly Step[];
  readonly foldedElaborations: number;
}

/** What the box of a statement follows from, apart from where it stands. */
export interface Standing {
  readonly place: Place;
  readonly isOpen: boolean;
  readonly isDimmed: boolean;
  /** A click opens or closes something: not where a filter has removed whatever stands behind it. */
  readonly hidesMore: boolean;
  /** How many direct grounds the filters removed that lead to no hit. */
  readonly removed: number;
}

export function standingAt({ spine, places, flags, removed }: ShownRows, row: number): Standing {
  const is = flags[row]!;
  return { place: spine.placeIn(places[row]!), isOpen: (is & ROW.open) !== 0, isDimmed: (is & ROW.dimmed) !== 0, hidesMore: (is & ROW.hidesMore) !== 0, removed: removed[row]! };
}

/** Where nobody knows how many will come. */
const FIRST_ROOM = 64;

/** Rows while they are written. */
export class RowsWriter {
  readonly #spine: Spine;
  readonly #through = new Map<number, readonly Id[]>();
  #room: number;
  count = 0;
  #stepCount = 0;
  places: Int32Array<ArrayBuffer>;
  flags: Uint8Array<ArrayBuffer>;
  parents: Int32Array<ArrayBuffer>;
  steps: Int32Array<ArrayBuffer>;
  firsts: Int32Array<ArrayBuffer>;
  counts: Int32Array<ArrayBuffer>;
  removed: Int32Array<ArrayBuffer>;
  words: Uint8Array<ArrayBuffer>;
  inferences: Int32Array<ArrayBuffer>;
  attacks: Int32Array<ArrayBuffer>;
  stepFirsts: Int32Array<ArrayBuffer>;
  stepCounts: Int32Array<ArrayBuffer>;

  /** @param room for so many rows at first */
  constructor(spine: Spine, room = FIRST_ROOM) {
    this.#spine = spine;
    this.#room = room;
    const ints = (): Int32Array<ArrayBuffer> => new Int32Array(room);
    [this.flags, this.words] = [new Uint8Array(room), new Uint8Array(room)];
    [this.places, this.parents, this.steps, this.firsts, this.counts, this.removed] = [ints(), ints(), ints(), ints(), ints(), ints()];
    [this.inferences, this.attacks, this.stepFirsts, this.stepCounts] = [ints(), ints(), ints(), ints()];
  }

  /** @returns the row */
  put(place: number, flags: number, parent: number, step: number): number {
    const row = this.count++;
    if (row === this.#room) this.#grow();
    this.places[row] = place;
    this.flags[row] = flags;
    this.parents[row] = parent;
    this.steps[row] = step;
    if (parent >= 0) {
      if (this.counts[parent] === 0) this.firsts[parent] = row;
      this.counts[parent]!++;
    }
    return row;
  }

  /** A step whose first row is the next one that is put. @returns the step */
  putStep(inference: number, word: Polarity, through: readonly Id[], attacks: number): number {
    const s = this.#stepCount++;
    // Every step has a row, but for one that is being put.
    if (s === this.#room) this.#grow();
    this.inferences[s] = inference;
    this.words[s] = word === 'attack' ? 1 : 0;
    this.attacks[s] = attacks;
    this.stepFirsts[s] = this.count;
    if (through.length > 0) this.#through.set(s, through);
    return s;
  }

  /** Says that all rows of a step are put. @returns whether there are any: without them there is no step */
  endStep(s: number): boolean {
    this.stepCounts[s] = this.count - this.stepFirsts[s]!;
    if (this.stepCounts[s] > 0) return true;
    this.#stepCount--;
    this.#through.delete(s);
    return false;
  }

  /** The rows, in no more room than they need. @param foldedOf what a click would show of a place, by the bits of its row */
  done(bands: readonly RowBand[], foldedOf: (flags: number, place: Place) => Folded): ShownRows {
    const { count } = this;
    const spine = this.#spine;
    const stepCount = this.#stepCount;
    const [places, flags] = [this.places.slice(0, count), this.flags.slice(0, count)];
    return {
      spine,
      count,
      places,
      flags,
      parents: this.parents.slice(0, count),
      steps: this.steps.slice(0, count),
      firsts: this.firsts.slice(0, count),
      counts: this.counts.slice(0, count),
      removed: this.removed.slice(0, count),
      bands,
      inferences: this.inferences.slice(0, stepCount),
      words: this.words.slice(0, stepCount),
      attacks: this.attacks.slice(0, stepCount),
      stepFirsts: this.stepFirsts.slice(0, stepCount),
      stepCounts: this.stepCounts.slice(0, stepCount),
      through: this.#through,
      foldedAt: (row) => foldedOf(flags[row]!, spine.placeIn(places[row]!)),
    };
  }

  #grow(): void {
    this.#room *= 2;
    const wider = (before: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(this.#room);
      next.set(before);
      return next;
    };
    const widerBits = (before: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
      const next = new Uint8Array(this.#room);
      next.set(before);
      return next;
    };
    this.places = wider(this.places);
    this.parents = wider(this.parents);
    this.steps = wider(this.steps);
    this.firsts = wider(this.firsts);
    this.counts = wider(this.counts);
    this.removed = wider(this.removed);
    this.inferences = wider(this.inferences);
    this.attacks = wider(this.attacks);
    this.stepFirsts = wider(this.stepFirsts);
    this.stepCounts = wider(this.stepCounts);
    this.flags = widerBits(this.flags);
    this.words = widerBits(this.words);
  }
}
