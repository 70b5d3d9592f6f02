// The one order in which everything reads a map: thesis, questions, answers, under a statement its reasons and then
// its objections, undercuts under the step that they attack. Layout, outline, breadcrumb, numbers and counts follow it.
// A statement with several targets lives under the first in the file and is a reference elsewhere.

import type { ArgumentMap, Id, Inference, Polarity } from '../model/argument-map.ts';
import { indexOf, type MapIndex } from '../model/map-index.ts';

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
  /** That of a statement by where it stands in the file. */
  readonly placeAt: (statement: number) => Place | undefined;
  readonly stepOf: (id: Id) => Step | undefined;
  /** All places in reading order. */
  readonly places: readonly Place[];
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

const spines = new WeakMap<ArgumentMap, Spine>();

/** The spine of a map: O(size of the map) the first time, O(1) after. */
export function spineOf(map: ArgumentMap): Spine {
  let spine = spines.get(map);
  if (!spine) spines.set(map, (spine = buildSpine(indexOf(map))));
  return spine;
}

function buildSpine(index: MapIndex): Spine {
  const { map } = index;
  const growth: Growth = { index, places: Array.from({ length: index.keys }), steps: Array.from({ length: index.keys }), homes: homesOf(index) };
  const bands: Draft<Band>[] = [];
  const band = (kind: Band['kind'], id: Id | undefined, number: string): Draft<Band> => {
    const made: Draft<Band> = { kind, id, number, roots: [] };
    bands.push(made);
    return made;
  };
  const addRoot = (id: Id, to: Draft<Band>): void => {
    if (!growth.places[index.keyOf(id)]) growFrom(growth, id, to);
  };

  const thesis = map.thesis === undefined ? undefined : index.statement(map.thesis);
  const whole = thesis && band('thesis', thesis.id, 'T');
  const questions = new Map(map.questions.map((q, i) => [q.id, band('question', q.id, String(i + 1))]));
  if (thesis && whole) addRoot(thesis.id, whole);
  for (const [id, to] of questions) for (const answer of answersInOrder(index, id)) addRoot(answer, to);

  // What no target leads to: roots of their own, under their question where they name one.
  const rest = whole ?? band('rest', undefined, '');
  for (const s of map.statements) if (growth.homes[index.keyOf(s.id)] === undefined) addRoot(s.id, bandFor(s.question, questions, rest));
  for (const s of map.statements) addRoot(s.id, bandFor(s.question, questions, rest)); // circles

  const order: Place[] = [];
  for (const b of bands) numberPlaces(b, b.kind === 'rest' && questions.size > 0, order);
  const { places, steps } = growth;
  return {
    bands: bands.filter((b) => b.kind !== 'rest' || b.roots.length > 0),
    placeOf: (id) => places[index.keyOf(id)],
    placeAt: (statement) => places[statement],
    stepOf: (id) => steps[index.keyOf(id)],
    places: order,
  };
}

function bandFor(question: Id | undefined, questions: ReadonlyMap<Id, Draft<Band>>, rest: Draft<Band>): Draft<Band> {
  return (question === undefined ? undefined : questions.get(question)) ?? rest;
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

/** By key, where each statement lives that is not a root: the inference, or the statement that it elaborates. */
function homesOf(index: MapIndex): readonly (Id | undefined)[] {
  const homes: (Id | undefined)[] = Array.from({ length: index.keys });
  for (const s of index.map.statements) {
    if (s.id === index.map.thesis || s.answers !== undefined) continue;
    homes[index.keyOf(s.id)] = index.inferencesFrom(s.id)[0]?.id ?? s.elaborates;
  }
  return homes;
}

/** What has grown so far, by key. */
interface Growth {
  readonly index: MapIndex;
  readonly places: (Spot | undefined)[];
  readonly steps: (Draft<Step> | undefined)[];
  readonly homes: readonly (Id | undefined)[];
}

const NONE: readonly never[] = Object.freeze([]);

/** A place while it grows. Its number is put together when it is first asked for: at the end of a chain it is as long as the chain. */
class Spot implements Place {
  steps: readonly Step[] = NONE;
  elaborations: readonly Spot[] = NONE;
  /** Which child of the place that it hangs below. */
  nth = 0;
  order = -1;
  /** Once it is known; of a root, from the beginning. */
  known: string | undefined = undefined;
  readonly id: Id;
  readonly depth: number;
  readonly step: Step | undefined;
  readonly parent: Spot | undefined;
  readonly band: Band;

  constructor(id: Id, parent: Spot | undefined, step: Step | undefined, band: Band) {
    this.id = id;
    this.depth = parent === undefined ? 0 : parent.depth + 1;
    this.step = step;
    this.parent = parent;
    this.band = band;
  }

  get number(): string {
    return this.known ?? numberOf(this);
  }
}

/** Puts the number of a place together, and those on the way to it that are not known yet. O(those) */
function numberOf(place: Spot): string {
  const unknown: Spot[] = [];
  let at = place;
  for (; at.known === undefined; at = at.parent!) unknown.push(at);
  let number = at.known;
  for (let i = unknown.length - 1; i >= 0; i--) number = unknown[i]!.known = `${number}.${unknown[i]!.nth}`;
  return number;
}

/** Places a root and all that lives below it. Iterative: a chain may be as long as the map. */
function growFrom({ index, places, steps, homes }: Growth, root: Id, band: Draft<Band>): void {
  const todo: Spot[] = [];
  const put = (id: Id, parent: Spot | undefined, step: Step | undefined): Spot => {
    const place = new Spot(id, parent, step, band);
    places[index.keyOf(id)] = place;
    todo.push(place);
    return place;
  };
  const livesAt = (id: Id, home: Id): boolean => {
    const key = index.keyOf(id);
    return homes[key] === home && !places[key];
  };
  const grow = (inference: Inference, under: Spot, attacks: Step | undefined): Draft<Step> => {
    const step: Draft<Step> = { id: inference.id, polarity: inference.polarity, attacks, under, premises: NONE as never, undercuts: NONE as never };
    steps[index.keyOf(inference.id)] = step;
    step.premises = inference.premises.map((id) => ({ id, place: livesAt(id, inference.id) ? put(id, under, step) : undefined }));
    return step;
  };
  const grown = ({ id }: Inference): boolean => steps[index.keyOf(id)] !== undefined;
  band.roots.push(put(root, undefined, undefined));
  for (let next = 0; next < todo.length; next++) {
    const place = todo[next]!;
    const on = index.inferencesOn(place.id);
    const attackers: Draft<Step>[] = [];
    for (const polarity of ['support', 'attack'] as const) {
      for (const inference of on) if (inference.polarity === polarity && !grown(inference)) attackers.push(grow(inference, place, undefined));
    }
    // What is pushed to has room to spare; what is kept of a large map has none.
    if (attackers.length > 0) place.steps = attackers.slice();
    for (let i = 0; i < attackers.length; i++) {
      const attacked = attackers[i]!;
      const undercuts = index.inferencesOn(attacked.id).filter((inference) => !grown(inference)).map((inference) => grow(inference, place, attacked));
      if (undercuts.length > 0) attacked.undercuts = undercuts;
      for (const undercut of undercuts) attackers.push(undercut);
    }
    const elaborations = index.elaborationsOf(place.id).filter(({ id }) => livesAt(id, place.id));
    if (elaborations.length > 0) place.elaborations = elaborations.map(({ id }) => put(id, place, undefined));
  }
}

/**
 * Numbers the places of a band in reading order, an undercut right after the step that it attacks.
 * @param isAside the rest of a map whose questions have the numbers from 1 on
 */
function numberPlaces(band: Draft<Band>, isAside: boolean, order: Place[]): void {
  const prefix = band.number === '' ? '' : `${band.number}.`;
  band.roots.forEach((root, i) => {
    const isThesis = band.kind === 'thesis' && root.id === band.id;
    (root as Spot).known = isThesis ? band.number : band.kind === 'thesis' ? `0.${i}` : isAside ? `0.${i + 1}` : `${prefix}${i + 1}`;
  });
  const stack = (band.roots as Spot[]).toReversed();
  while (stack.length > 0) {
    const place = stack.pop()! as Spot;
    place.order = order.push(place) - 1;
    const children = childrenOf(place) as Spot[];
    children.forEach((child, i) => (child.nth = i + 1));
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
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
