// The one order in which everything reads a map: thesis, questions, answers, under a statement its reasons and then
// its objections, undercuts under the step that they attack. Layout, outline, breadcrumb, numbers and counts follow it.
// A statement with several targets lives under the first in the file and is a reference elsewhere. It is kept in numbers
// (`spine-table.ts`): the objects are made when somebody asks for them, each once (`spine-objects.ts`).

import type { ArgumentMap, Id, Polarity } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { SpineObjects } from './spine-objects.ts';
import type { SpineTable } from './spine-table.ts';

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
  /** Where it stands in the file, among the inferences. */
  readonly inference: number;
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
  /** The id of the place with an `order`, and the order of a statement's place, or -1: without making the place. */
  readonly idIn: (order: number) => Id;
  readonly orderOf: (id: Id) => number;
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

/** How many places stand in a band of the spine. O(bands) */
export function sizeOfBand({ bands, table: { bandStarts } }: Spine, band: Band): number {
  const b = bands.indexOf(band);
  return bandStarts[b + 1]! - bandStarts[b]!;
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
