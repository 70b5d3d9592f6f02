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
}

/** An inference under the place of its target, or under the step that it undercuts. */
export interface Step {
  readonly id: Id;
  readonly polarity: Polarity;
  /** The step that it attacks, for an undercut. */
  readonly attacks: Step | undefined;
  /** The place whose grounds it belongs to. */
  readonly under: Place;
  /** Two or more are linked. `place` is missing where the statement lives elsewhere. */
  readonly premises: readonly { readonly id: Id; readonly place: Place | undefined }[];
  readonly undercuts: readonly Step[];
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
  const places = new Map<Id, Draft<Place>>();
  const steps = new Map<Id, Draft<Step>>();
  const bands: Draft<Band>[] = [];
  const band = (kind: Band['kind'], id: Id | undefined, number: string): Draft<Band> => {
    const made: Draft<Band> = { kind, id, number, roots: [] };
    bands.push(made);
    return made;
  };
  const addRoot = (id: Id, to: Draft<Band>): void => {
    if (!places.has(id)) growFrom(index, { places, steps, homes }, id, to);
  };
  const homes = homesOf(index);

  const thesis = map.thesis === undefined ? undefined : index.statement(map.thesis);
  const whole = thesis && band('thesis', thesis.id, 'T');
  const questions = new Map(map.questions.map((q, i) => [q.id, band('question', q.id, String(i + 1))]));
  if (thesis && whole) addRoot(thesis.id, whole);
  for (const [id, to] of questions) for (const answer of answersInOrder(index, id)) addRoot(answer, to);

  // What no target leads to: roots of their own, under their question where they name one.
  const rest = whole ?? band('rest', undefined, '');
  const hasTarget = (id: Id): boolean => homes.has(id);
  for (const s of map.statements) if (!hasTarget(s.id)) addRoot(s.id, bandFor(s.question, questions, rest));
  for (const s of map.statements) addRoot(s.id, bandFor(s.question, questions, rest)); // circles

  const order: Place[] = [];
  for (const b of bands) numberPlaces(b, b.kind === 'rest' && questions.size > 0, order);
  return {
    bands: bands.filter((b) => b.kind !== 'rest' || b.roots.length > 0),
    placeOf: (id) => places.get(id),
    stepOf: (id) => steps.get(id),
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

/** Where each statement lives that is not a root: the inference, or the statement that it elaborates. */
function homesOf(index: MapIndex): Map<Id, Id> {
  const homes = new Map<Id, Id>();
  for (const s of index.map.statements) {
    if (s.id === index.map.thesis || s.answers !== undefined) continue;
    const home = index.inferencesFrom(s.id)[0]?.id ?? s.elaborates;
    if (home !== undefined) homes.set(s.id, home);
  }
  return homes;
}

interface Growth {
  readonly places: Map<Id, Draft<Place>>;
  readonly steps: Map<Id, Draft<Step>>;
  readonly homes: ReadonlyMap<Id, Id>;
}

/** Places a root and all that lives below it. Iterative: a chain may be as long as the map. */
function growFrom(index: MapIndex, growth: Growth, root: Id, band: Draft<Band>): void {
  const { places, steps, homes } = growth;
  const todo: Draft<Place>[] = [];
  const put = (id: Id, parent: Draft<Place> | undefined, step: Draft<Step> | undefined): Draft<Place> => {
    const depth = parent === undefined ? 0 : parent.depth + 1;
    const place: Draft<Place> = { id, number: '', depth, step, parent, band, steps: [], elaborations: [] };
    places.set(id, place);
    todo.push(place);
    return place;
  };
  const grow = (inference: Inference, under: Draft<Place>, attacks: Draft<Step> | undefined): Draft<Step> => {
    const step: Draft<Step> = { id: inference.id, polarity: inference.polarity, attacks, under, premises: [], undercuts: [] };
    steps.set(inference.id, step);
    for (const id of inference.premises) {
      const livesHere = homes.get(id) === inference.id && !places.has(id);
      step.premises.push({ id, place: livesHere ? put(id, under, step) : undefined });
    }
    return step;
  };
  band.roots.push(put(root, undefined, undefined));
  for (let next = 0; next < todo.length; next++) {
    const place = todo[next]!;
    const attackers: Draft<Step>[] = [];
    for (const polarity of ['support', 'attack'] as const) {
      for (const inference of index.inferencesOn(place.id)) {
        if (inference.polarity !== polarity || steps.has(inference.id)) continue;
        const step = grow(inference, place, undefined);
        place.steps.push(step);
        attackers.push(step);
      }
    }
    for (let i = 0; i < attackers.length; i++) {
      const attacked = attackers[i]!;
      for (const inference of index.inferencesOn(attacked.id)) {
        if (steps.has(inference.id)) continue;
        const step = grow(inference, place, attacked);
        attacked.undercuts.push(step);
        attackers.push(step);
      }
    }
    for (const s of index.elaborationsOf(place.id)) {
      if (homes.get(s.id) === place.id && !places.has(s.id)) place.elaborations.push(put(s.id, place, undefined));
    }
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
    (root as Draft<Place>).number = isThesis ? band.number : band.kind === 'thesis' ? `0.${i}` : isAside ? `0.${i + 1}` : `${prefix}${i + 1}`;
  });
  const stack = (band.roots as Draft<Place>[]).toReversed();
  while (stack.length > 0) {
    const place = stack.pop()!;
    order.push(place);
    const children = childrenOf(place) as Draft<Place>[];
    children.forEach((child, i) => (child.number = `${place.number}.${i + 1}`));
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
}

/** The places that live directly below one, in reading order: premises, each step's undercuts after it, elaborations. */
export function childrenOf(place: Place): Place[] {
  const children: Place[] = [];
  for (const step of place.steps) for (const each of withUndercuts(step)) for (const p of each.premises) if (p.place) children.push(p.place);
  return [...children, ...place.elaborations];
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
