// What a filter says of each place, as bits in a list by their order, and what that comes to for all that stands below one.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { KeptSet } from './kept-set.ts';
import { homeOf, withUndercutsIn, type SpineTable } from './spine-table.ts';
import type { Place, Spine } from './spine.ts';

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
export function marksBelow(marks: Uint8Array, table: SpineTable, place: number): number {
  let [some, every] = [0, KEPT];
  eachBelow(table, place, (premise) => {
    const mark = marks[homeOf(premise)]!;
    some |= mark;
    every &= mark;
  });
  return (some === 0 ? 0 : ANY) | (every === 0 ? 0 : ALL_KEPT);
}

/** How many of the places that live directly below one are such. */
export function countBelow(table: SpineTable, place: number, isSuch: (place: number) => boolean): number {
  let count = 0;
  eachBelow(table, place, (each) => void (each >= 0 && isSuch(each) && count++));
  return count;
}

/** Calls for each premise of a step on a place or of one that attacks such a step, as the table has it, and for what says the place again. */
function eachBelow(table: SpineTable, place: number, call: (premise: number) => void): void {
  const { steps, undercuts, premises, elaborations } = table;
  const inStep = (step: number): void => {
    for (let k = premises.start[step]!; k < premises.start[step + 1]!; k++) call(premises.list[k]!);
  };
  for (let k = steps.start[place]!; k < steps.start[place + 1]!; k++) {
    const step = steps.list[k]!;
    if (undercuts.start[step] === undercuts.start[step + 1]) inStep(step);
    else withUndercutsIn(table, step).forEach(inStep);
  }
  for (let k = elaborations.start[place]!; k < elaborations.start[place + 1]!; k++) call(elaborations.list[k]!);
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
