// What a filter says of each place, as bits in a list by their order, and what that comes to for all that stands below one.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { KeptSet } from './kept-set.ts';
import { withUndercuts, type Place, type Spine, type Step } from './spine.ts';

/** What a filter says of a place, as bits; a heading is one whatever is filtered. */
export const [KEPT, LEADS_TO_HIT, HEADING] = [1, 2, 4];
/** What is told of all places below one. */
export const [ANY, ALL_KEPT] = [1, 2];

/** By order of the places. O(headings + what is kept) */
export function marksOf(map: ArgumentMap, { bands, count, table: { parents, orders } }: Spine, kept: ReadonlySet<Id> | undefined): Uint8Array {
  const marks = new Uint8Array(count);
  for (const { roots } of bands) for (const root of roots.slice(0, MOST_HEADINGS)) if (isHeading(map, root)) marks[root.order]! |= HEADING;
  const keep = (order: number | undefined): void => {
    if (order === undefined || order < 0) return;
    marks[order]! |= KEPT;
    for (let at = parents[order]!; at >= 0 && (marks[at]! & LEADS_TO_HIT) === 0; at = parents[at]!) marks[at]! |= LEADS_TO_HIT;
  };
  const { keyOf } = indexOf(map);
  // A statement of a sound map has for its key where it stands in the file.
  if (kept instanceof KeptSet && kept.map === map) kept.forEachAt((statement) => keep(orders[statement]));
  else for (const id of kept ?? []) keep(orders[keyOf(id)]);
  return marks;
}

/** Of all that is directly below a place, here or elsewhere: `ANY` where something is there or leads to what is, `ALL_KEPT` where nothing is removed. */
export function marksBelow(marks: Uint8Array, { placeOf }: Spine, place: Place): number {
  let [some, every] = [0, KEPT];
  const look = (mark: number): void => {
    some |= mark;
    every &= mark;
  };
  const lookAt = ({ premises }: Step): void => {
    for (const { id, place: home } of premises) look(marks[(home ?? placeOf(id)!).order]!);
  };
  for (const step of place.steps) {
    if (step.undercuts.length === 0) lookAt(step);
    else withUndercuts(step).forEach(lookAt);
  }
  for (const each of place.elaborations) look(marks[each.order]!);
  return (some === 0 ? 0 : ANY) | (every === 0 ? 0 : ALL_KEPT);
}

/** How many of the places that live directly below one are such. */
export function countBelow(place: Place, isSuch: (place: Place) => boolean): number {
  let count = 0;
  const inStep = ({ premises }: Step): void => {
    for (const premise of premises) if (premise.place && isSuch(premise.place)) count++;
  };
  for (const step of place.steps) {
    if (step.undercuts.length === 0) inStep(step);
    else withUndercuts(step).forEach(inStep);
  }
  for (const each of place.elaborations) if (isSuch(each)) count++;
  return count;
}

/** A band has no more of them, and begins with them. */
const MOST_HEADINGS = 2;

/** Headings never leave the page: the thesis, each question's answer line and its reservation. */
function isHeading(map: ArgumentMap, root: Place): boolean {
  if (root.id === map.thesis) return true;
  const [first, second] = root.band.roots;
  if (root === first) return root.band.kind === 'question';
  return root === second && indexOf(map).statement(root.id)?.qualifies === first?.id;
}
