// Walking along the relations of what is on the screen. Left to right a reader
// goes from a conclusion to its first reason, up and down between its siblings; thesis and questions are siblings too.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { objectionStatus } from './objections.ts';
import { spineOf, type Place, type Step } from './spine.ts';
import { type VisiblePlace, type VisibleStep, type VisibleSubmap } from './visible.ts';

/** Where a step of the walk leads. */
export interface WalkTarget {
  readonly to: Id;
  /** It is not on the screen yet: whoever goes there opens the way. */
  readonly needsOpen: boolean;
}

/** The boxes on the screen, and how they hang together. */
interface Boxes {
  /** In reading order. */
  readonly order: readonly Id[];
  readonly ids: ReadonlySet<Id>;
  readonly conclusionOf: ReadonlyMap<Id, Id>;
  /** What is directly below a box, in reading order; under the empty id the headings. */
  readonly below: ReadonlyMap<Id, readonly Id[]>;
}

const HEADINGS = '';
const known = new WeakMap<VisibleSubmap, Boxes>();

/** What the record bears on, as drawn: past claims that a filter removed. From a step, the claim that it belongs to. */
export function toConclusion(map: ArgumentMap, visible: VisibleSubmap, from: Id): WalkTarget | undefined {
  const boxes = boxesOf(visible);
  const to = boxes.conclusionOf.get(from) ?? spineOf(map).stepOf(from)?.under.id ?? conclusionOfHeading(map, from);
  return to === undefined || to === from ? undefined : { to, needsOpen: !isBox(boxes, to) };
}

/** The first reason, else the first objection, else what says it again; from a question, its answer. */
export function toFirstReason(map: ArgumentMap, visible: VisibleSubmap, from: Id): WalkTarget | undefined {
  const boxes = boxesOf(visible);
  const drawn = boxes.below.get(from)?.[0];
  if (drawn !== undefined) return { to: drawn, needsOpen: false };
  const to = firstBelow(map, from);
  if (to !== undefined) return { to, needsOpen: !isBox(boxes, to) };
  const question = map.questions[0];
  return from === map.thesis && question ? { to: question.id, needsOpen: false } : undefined;
}

export function nextSibling(map: ArgumentMap, visible: VisibleSubmap, from: Id): WalkTarget | undefined {
  return sibling(map, visible, from, 1);
}

export function previousSibling(map: ArgumentMap, visible: VisibleSubmap, from: Id): WalkTarget | undefined {
  return sibling(map, visible, from, -1);
}

/** The record and those beside it, in reading order: for "objection 2 of 3". A step stands for its first premise. */
export function siblingsOf(map: ArgumentMap, visible: VisibleSubmap, id: Id): readonly Id[] {
  const boxes = boxesOf(visible);
  const box = boxStandingFor(map, boxes, id);
  const conclusion = boxes.conclusionOf.get(box);
  const siblings = boxes.below.get(conclusion ?? HEADINGS) ?? [];
  return siblings.includes(box) ? siblings : [];
}

/**
 * The next objection, in reading order and round again, that the author leaves without reply; on the screen or not.
 * @param isReachable turns down what the filters have removed. O(map)
 */
export function nextUnansweredObjection(
  map: ArgumentMap,
  visible: VisibleSubmap,
  from: Id | undefined,
  isReachable: (id: Id) => boolean = () => true,
): WalkTarget | undefined {
  const found = nextPlace(map, from, (place) => isUnansweredObjection(map, place) && isReachable(place.id));
  return found && { to: found.id, needsOpen: !isBox(boxesOf(visible), found.id) };
}

/** The next other statement that is wanted, in reading order and round again; on the screen or not. O(map) */
export function nextPlace(map: ArgumentMap, from: Id | undefined, isWanted: (place: Place) => boolean): Place | undefined {
  const spine = spineOf(map);
  const here = from === undefined ? undefined : (spine.placeOf(from) ?? firstHere(spine.stepOf(from)) ?? spine.bands.find((b) => b.id === from)?.roots[0]);
  const start = here ? here.order : -1;
  const count = spine.count;
  // A question stands before its first root, so the search from there begins with it.
  const isBefore = here !== undefined && here.id !== from && spine.stepOf(from!) === undefined;
  for (let i = isBefore ? 0 : 1; i <= count; i++) {
    const place = spine.placeIn((((start + i) % count) + count) % count);
    if (place.id !== from && isWanted(place)) return place;
  }
  return undefined;
}

/** The first box on the screen. */
export function first(visible: VisibleSubmap): WalkTarget | undefined {
  const to = boxesOf(visible).order[0];
  return to === undefined ? undefined : { to, needsOpen: false };
}

/** The last box on the screen. */
export function last(visible: VisibleSubmap): WalkTarget | undefined {
  const to = boxesOf(visible).order.at(-1);
  return to === undefined ? undefined : { to, needsOpen: false };
}

/** Whether a question, a statement or a step stands on the screen by itself. An answer of a closed question does not. */
export function isShown(map: ArgumentMap, visible: VisibleSubmap, id: Id): boolean {
  const boxes = boxesOf(visible);
  return isBox(boxes, id) || isBox(boxes, boxStandingFor(map, boxes, id));
}

/** The boxes of a visible submap. O(what is shown) the first time, O(1) after. */
function boxesOf(visible: VisibleSubmap): Boxes {
  let boxes = known.get(visible);
  if (!boxes) known.set(visible, (boxes = collectBoxes(visible)));
  return boxes;
}

function collectBoxes(visible: VisibleSubmap): Boxes {
  const order: Id[] = [];
  const conclusionOf = new Map<Id, Id>();
  const below = new Map<Id, Id[]>();
  const hang = (id: Id, under: Id | undefined): void => {
    if (under !== undefined) conclusionOf.set(id, under);
    const siblings = below.get(under ?? HEADINGS);
    if (siblings) siblings.push(id);
    else below.set(under ?? HEADINGS, [id]);
  };
  const walk = (root: VisiblePlace, under: Id | undefined): void => {
    const stack: [VisiblePlace, Id | undefined][] = [[root, under]];
    while (stack.length > 0) {
      const [shown, parent] = stack.pop()!;
      order.push(shown.place.id);
      hang(shown.place.id, parent);
      const children = childrenShown(shown);
      for (let i = children.length - 1; i >= 0; i--) stack.push([children[i]!, shown.place.id]);
    }
  };
  for (const { band, isOpen, roots } of visible.bands) {
    if (band.kind === 'question') {
      order.push(band.id!);
      hang(band.id!, undefined);
    }
    // The answers of a closed question stand in the question's own box.
    if (band.kind === 'question' && !isOpen) continue;
    for (const root of roots) walk(root, band.kind === 'question' ? band.id : undefined);
  }
  return { order, ids: new Set(order), conclusionOf, below };
}

/** What is drawn directly below a place, in reading order: each step's premises, then its undercuts; elaborations last. */
function childrenShown(shown: VisiblePlace): VisiblePlace[] {
  const children: VisiblePlace[] = [];
  const stack: VisibleStep[] = shown.steps.toReversed();
  while (stack.length > 0) {
    const step = stack.pop()!;
    for (const premise of step.premises) if (premise.shown) children.push(premise.shown);
    for (let i = step.undercuts.length - 1; i >= 0; i--) stack.push(step.undercuts[i]!);
  }
  children.push(...shown.elaborations);
  return children;
}

function isBox(boxes: Boxes, id: Id): boolean {
  return boxes.ids.has(id);
}

function sibling(map: ArgumentMap, visible: VisibleSubmap, from: Id, by: 1 | -1): WalkTarget | undefined {
  const siblings = siblingsOf(map, visible, from);
  const to = siblings[siblings.indexOf(boxStandingFor(map, boxesOf(visible), from)) + by];
  return to === undefined ? undefined : { to, needsOpen: false };
}

/** A box stands for itself, and for the step whose first drawn premise it is. */
function boxStandingFor(map: ArgumentMap, boxes: Boxes, id: Id): Id {
  if (isBox(boxes, id)) return id;
  const spine = spineOf(map);
  const step = spine.stepOf(id);
  if (step) return step.premises.find((premise) => premise.place && isBox(boxes, premise.id))?.id ?? id;
  return id;
}

function conclusionOfHeading(map: ArgumentMap, id: Id): Id | undefined {
  const spine = spineOf(map);
  const place = spine.placeOf(id);
  if (place) return place.parent?.id ?? (place.band.id === id ? undefined : place.band.id);
  return indexOf(map).question(id) ? map.thesis : undefined;
}

/** What opening the record would show first. */
function firstBelow(map: ArgumentMap, id: Id): Id | undefined {
  const spine = spineOf(map);
  const step = spine.stepOf(id);
  if (step) return step.premises[0]?.id;
  const place = spine.placeOf(id);
  if (place) return place.steps.flatMap((each) => each.premises)[0]?.id ?? place.elaborations[0]?.id;
  return spine.bands.find((band) => band.id === id)?.roots[0]?.id;
}

/** Of a step, the first premise that lives here. */
export function firstHere(step: Step | undefined): Place | undefined {
  return step?.premises.find((premise) => premise.place)?.place;
}

function isUnansweredObjection(map: ArgumentMap, place: Place): boolean {
  const { step } = place;
  if (step?.polarity !== 'attack' || firstHere(step) !== place) return false;
  return objectionStatus(map, indexOf(map).inference(step.id)!) === 'unanswered';
}
