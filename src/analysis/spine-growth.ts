// How the order of a map grows: from the thesis and the answers down, then what no target leads to; and then everything in the order in
// which it is read. On typed arrays: a map of ten thousand statements opens with this.

import { numbered, type Adjacency } from '../model/adjacency.ts';
import type { Id } from '../model/argument-map.ts';
import type { MapIndex } from '../model/map-index.ts';
import { elsewhere, NONE, type BandRoots, type SpineTable } from './spine-table.ts';

/** O(map). Iterative: a chain may be as long as the map. */
export function spineTableOf(index: MapIndex): SpineTable {
  const growth = new Growth(index);
  const bands = growth.growBands();
  return growth.inOrder(bands);
}

const NOTHING: readonly never[] = [];

interface Draft extends Omit<BandRoots, 'roots'> {
  /** Keys. */
  readonly roots: number[];
}

/** By key, until it is known in which order it is read. */
class Growth {
  readonly #index: MapIndex;
  readonly #statements: number;
  readonly #isPlaced: Uint8Array;
  readonly #parents: Int32Array;
  readonly #brought: Int32Array;
  readonly #depths: Int32Array;
  readonly #nths: Int32Array;
  /** The inference that a statement lives under, and the statement that it says again. */
  readonly #homes: Int32Array;
  readonly #saidAgain: Int32Array;
  readonly #elaborators = new Map<number, number[]>();
  readonly #unders: Int32Array;
  readonly #attacked: Int32Array;
  readonly #isAttack: Uint8Array;
  /** The steps of each place beside each other, and so the undercuts of each step. */
  readonly #grown: Int32Array;
  #grownCount = 0;
  readonly #stepFirsts: Int32Array;
  readonly #stepCounts: Int32Array;
  readonly #cutFirsts: Int32Array;
  readonly #cutCounts: Int32Array;
  readonly #todo: Int32Array;
  #put = 0;
  #taken = 0;

  constructor(index: MapIndex) {
    const { map: { statements, inferences, thesis }, keys, numbers } = index;
    this.#index = index;
    this.#statements = statements.length;
    const byKey = (): Int32Array => new Int32Array(keys).fill(NONE);
    const byStep = (): Int32Array => new Int32Array(inferences.length).fill(NONE);
    this.#isPlaced = new Uint8Array(keys);
    [this.#parents, this.#brought, this.#homes, this.#saidAgain] = [byKey(), byKey(), byKey(), byKey()];
    [this.#depths, this.#nths, this.#stepFirsts, this.#stepCounts] = [new Int32Array(keys), byKey(), new Int32Array(keys), new Int32Array(keys)];
    [this.#unders, this.#attacked] = [byStep(), byStep()];
    [this.#grown, this.#cutFirsts, this.#cutCounts] = [new Int32Array(inferences.length), new Int32Array(inferences.length), new Int32Array(inferences.length)];
    this.#isAttack = new Uint8Array(inferences.length);
    inferences.forEach(({ polarity }, step) => polarity === 'attack' && (this.#isAttack[step] = 1));
    this.#todo = new Int32Array(statements.length);
    const { start, list } = numbers.from;
    // Keys are in the order of the file, and by them nothing need be looked up.
    for (let key = 0; key < statements.length; key++) {
      const { id, answers, elaborates } = statements[key]!;
      const claim = elaborates === undefined ? NONE : index.keyOf(elaborates);
      if (claim !== NONE) {
        const others = this.#elaborators.get(claim);
        if (others) others.push(key);
        else this.#elaborators.set(claim, [key]);
      }
      if (id === thesis || answers !== undefined) continue;
      if (start[key]! < start[key + 1]!) this.#homes[key] = list[start[key]!]!;
      else this.#saidAgain[key] = claim;
    }
  }

  /** Everything under its question or the thesis, and what no target leads to. */
  growBands(): Draft[] {
    const index = this.#index;
    const { map } = index;
    const bands: Draft[] = [];
    const band = (kind: Draft['kind'], id: Id | undefined, number: string): Draft => {
      const made: Draft = { kind, id, number, roots: [] };
      bands.push(made);
      return made;
    };
    const thesis = map.thesis === undefined ? undefined : index.statement(map.thesis);
    const whole = thesis && band('thesis', thesis.id, 'T');
    const questions = new Map(map.questions.map((q, i) => [q.id, band('question', q.id, String(i + 1))]));
    if (thesis && whole) this.#addRoot(index.keyOf(thesis.id), whole);
    for (const [id, to] of questions) for (const answer of answersInOrder(index, id)) this.#addRoot(index.keyOf(answer), to);

    // What no target leads to: roots of their own, under their question where they name one.
    const rest = whole ?? band('rest', undefined, '');
    const bandFor = (question: Id | undefined): Draft => (question === undefined ? undefined : questions.get(question)) ?? rest;
    map.statements.forEach(({ question, elaborates }, key) => {
      if (this.#homes[key] === NONE && elaborates === undefined) this.#addRoot(key, bandFor(question));
    });
    map.statements.forEach(({ question }, key) => this.#addRoot(key, bandFor(question))); // circles
    return bands;
  }

  #addRoot(key: number, { roots }: Draft): void {
    if (this.#isPlaced[key] === 1) return;
    roots.push(key);
    this.#place(key, NONE, NONE);
    while (this.#taken < this.#put) this.#growBelow(this.#todo[this.#taken++]!);
  }

  #place(key: number, parent: number, step: number): void {
    this.#isPlaced[key] = 1;
    this.#parents[key] = parent;
    this.#brought[key] = step;
    this.#depths[key] = parent === NONE ? 0 : this.#depths[parent]! + 1;
    this.#todo[this.#put++] = key;
  }

  #growBelow(place: number): void {
    const { start, list } = this.#index.numbers.on;
    const [unders, isAttack, grown] = [this.#unders, this.#isAttack, this.#grown];
    const first = this.#grownCount;
    this.#stepFirsts[place] = first;
    const end = start[place + 1]!;
    for (let polarity = 0; polarity < 2; polarity++) {
      for (let k = start[place]!; k < end; k++) if (isAttack[list[k]!] === polarity && unders[list[k]!] === NONE) this.#growStep(list[k]!, place, NONE);
    }
    this.#stepCounts[place] = this.#grownCount - first;
    for (let at = first; at < this.#grownCount; at++) {
      const attacked = grown[at]!;
      // The keys of inferences follow those of statements.
      const key = this.#statements + attacked;
      const cuts = this.#grownCount;
      this.#cutFirsts[attacked] = cuts;
      for (let k = start[key]!; k < start[key + 1]!; k++) if (unders[list[k]!] === NONE) this.#growStep(list[k]!, place, attacked);
      this.#cutCounts[attacked] = this.#grownCount - cuts;
    }
    const again = this.#elaborators.get(place);
    if (again) for (const each of again) if (this.#saidAgain[each] === place && this.#isPlaced[each] === 0) this.#place(each, place, NONE);
  }

  #growStep(step: number, place: number, attacked: number): void {
    const { start, list } = this.#index.numbers.premises;
    const [homes, isPlaced] = [this.#homes, this.#isPlaced];
    this.#unders[step] = place;
    this.#attacked[step] = attacked;
    this.#grown[this.#grownCount++] = step;
    for (let k = start[step]!; k < start[step + 1]!; k++) if (homes[list[k]!] === step && isPlaced[list[k]!] === 0) this.#place(list[k]!, place, step);
  }

  /** Numbers the places in reading order, an undercut right after the step that it attacks, and puts everything in that order. */
  inOrder(drafts: readonly Draft[]): SpineTable {
    const keys = new Int32Array(this.#put);
    const orders = new Int32Array(this.#statements).fill(NONE);
    const kept = drafts.filter(({ kind, roots }) => kind !== 'rest' || roots.length > 0);
    const bandStarts = new Int32Array(kept.length + 1);
    let count = 0;
    const stack: number[] = [];
    const children: number[] = [];
    const steps: number[] = [];
    kept.forEach(({ roots }, b) => {
      roots.forEach((root, i) => (this.#nths[root] = i));
      for (let i = roots.length - 1; i >= 0; i--) stack.push(roots[i]!);
      while (stack.length > 0) {
        const place = stack.pop()!;
        keys[count] = place;
        orders[place] = count++;
        if (this.#stepCounts[place] === 0 && !this.#elaborators.has(place)) continue;
        this.#pushChildren(place, children, steps);
        while (children.length > 0) stack.push(children.pop()!);
      }
      bandStarts[b + 1] = count;
    });
    const inOrder = (byKey: Int32Array): Int32Array => numbered(count, (order) => byKey[keys[order]!]!);
    const placeOf = (key: number): number => (key === NONE ? NONE : orders[key]!);
    return {
      bands: kept.map(({ roots, ...rest }) => ({ ...rest, roots: numbered(roots.length, (i) => placeOf(roots[i]!)) })),
      bandStarts,
      orders,
      statements: keys,
      parents: numbered(count, (order) => placeOf(this.#parents[keys[order]!]!)),
      brought: inOrder(this.#brought),
      nths: inOrder(this.#nths),
      depths: inOrder(this.#depths),
      steps: this.#listed(inOrder(this.#stepFirsts), inOrder(this.#stepCounts)),
      elaborations: this.#elaborations(keys, orders),
      unders: numbered(this.#unders.length, (step) => placeOf(this.#unders[step]!)),
      attacked: this.#attacked,
      isAttack: this.#isAttack,
      undercuts: this.#listed(this.#cutFirsts, this.#cutCounts),
      premises: this.#premises(orders),
    };
  }

  #premises(orders: Int32Array): Adjacency {
    const { start, list } = this.#index.numbers.premises;
    const brought = this.#brought;
    const isTold = new Uint8Array(orders.length);
    const premises = new Int32Array(list.length);
    for (let step = 0; step + 1 < start.length; step++) {
      for (let k = start[step]!; k < start[step + 1]!; k++) {
        const key = list[k]!;
        const order = orders[key] ?? NONE;
        // Named twice by one step, a premise is there once.
        const livesHere = brought[key] === step && isTold[key] === 0;
        if (livesHere) isTold[key] = 1;
        premises[k] = livesHere || order === NONE ? order : elsewhere(order);
      }
    }
    return { start, list: premises };
  }

  /** The places that live directly below one, in reading order, and which of them each is. */
  #pushChildren(place: number, children: number[], steps: number[]): void {
    const { start, list } = this.#index.numbers.premises;
    const [brought, nths, grown] = [this.#brought, this.#nths, this.#grown];
    for (let i = this.#stepCounts[place]! - 1; i >= 0; i--) steps.push(grown[this.#stepFirsts[place]! + i]!);
    while (steps.length > 0) {
      const step = steps.pop()!;
      // Named twice by one step, a premise is there once.
      for (let k = start[step]!; k < start[step + 1]!; k++) if (brought[list[k]!] === step && nths[list[k]!] === NONE) nths[list[k]!] = children.push(list[k]!);
      for (let i = this.#cutCounts[step]! - 1; i >= 0; i--) steps.push(grown[this.#cutFirsts[step]! + i]!);
    }
    for (const each of this.#againAt(place)) nths[each] = children.push(each);
  }

  /** What says a place again and lives there. */
  #againAt(place: number): readonly number[] {
    return this.#elaborators.get(place)?.filter((each) => this.#parents[each] === place && this.#brought[each] === NONE) ?? NOTHING;
  }

  /** By place, the places of what says it again. */
  #elaborations(keys: Int32Array, orders: Int32Array): Adjacency {
    const start = new Int32Array(keys.length + 1);
    const list: number[] = [];
    for (let order = 0; order < keys.length; order++) {
      for (const each of this.#againAt(keys[order]!)) list.push(orders[each]!);
      start[order + 1] = list.length;
    }
    return { start, list: new Int32Array(list) };
  }

  #listed(firsts: Int32Array, counts: Int32Array): Adjacency {
    const start = new Int32Array(counts.length + 1);
    for (let i = 0; i < counts.length; i++) start[i + 1] = start[i]! + counts[i]!;
    const list = new Int32Array(start[counts.length]!);
    for (let i = 0; i < counts.length; i++) for (let k = 0; k < counts[i]!; k++) list[start[i]! + k] = this.#grown[firsts[i]! + k]!;
    return { start, list };
  }
}

/** Answers in the order of the file, each followed by its reservations. */
function answersInOrder(index: MapIndex, question: Id): Id[] {
  const answers = index.answersTo(question);
  const ids = new Set(answers.map((a) => a.id));
  const order: Id[] = [];
  for (const answer of answers) {
    if (answer.qualifies !== undefined && ids.has(answer.qualifies)) continue;
    order.push(answer.id);
    for (const reservation of answers) if (reservation.qualifies === answer.id) order.push(reservation.id);
  }
  return [...new Set([...order, ...ids])];
}
