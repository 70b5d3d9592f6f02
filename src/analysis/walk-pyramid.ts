// The arrow keys where what bears on a claim stands below it, side by side. Closed questions are lines one below the other, and are
// walked as in a tree; beside an open one stands nothing, so left and right lead past its tree.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { VisibleBand, VisibleSubmap } from './visible.ts';
import { nextSibling, previousSibling, toConclusion, toFirstReason, type WalkTarget } from './walk.ts';

type Walk = (map: ArgumentMap, visible: VisibleSubmap, from: Id) => WalkTarget | undefined;

/** To the first reason; from a closed question to the next one. */
export const downInPyramid: Walk = (map, visible, from) => (headingOf(visible, from)?.isOpen === false ? nextSibling : toFirstReason)(map, visible, from);

/** To the conclusion; from a question to the one before, or to the thesis. */
export const upInPyramid: Walk = (map, visible, from) => (headingOf(visible, from) && previousSibling(map, visible, from)) ?? toConclusion(map, visible, from);

/** To the next of those that bear on the same claim; into a closed question. */
export const rightInPyramid: Walk = (map, visible, from) => (headingOf(visible, from)?.isOpen === false ? toFirstReason : nextSibling)(map, visible, from);

/** To the one before; from a closed question to the thesis. */
export const leftInPyramid: Walk = (map, visible, from) => (headingOf(visible, from)?.isOpen === false ? toConclusion : previousSibling)(map, visible, from);

/** The question, or the thesis above all of them. O(questions) */
function headingOf({ bands }: VisibleSubmap, id: Id): VisibleBand | undefined {
  return bands.find(({ band }) => band.id === id);
}
