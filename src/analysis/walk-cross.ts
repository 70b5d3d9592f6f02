// The arrow keys where down is because and right is but: they lead where the eye sees the next box. Nothing opens on the
// way down, or walking past a claim would unfold it.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { spineOf } from './spine.ts';
import { siblingsOf, toConclusion, toFirstReason, type WalkTarget } from './walk.ts';
import type { VisibleSubmap } from './visible.ts';

/** To the first objection to a statement or to the step that brings it, opened where it is not; from a question to its answer. */
export function toFirstObjection(map: ArgumentMap, visible: VisibleSubmap, from: Id): WalkTarget | undefined {
  const spine = spineOf(map);
  const place = spine.placeOf(from);
  if (!place) return toFirstReason(map, visible, from);
  const against = [...(place.step?.undercuts ?? []), ...place.steps.filter(({ polarity }) => polarity === 'attack')];
  const to = against.flatMap(({ premises }) => premises).find((premise) => premise.place)?.id;
  return to === undefined ? undefined : { to, needsOpen: siblingsOf(map, visible, to).length === 0 };
}

/** To the first reason that is drawn; else to the next below in the same column. O(depth · siblings) */
export function downInCross(map: ArgumentMap, visible: VisibleSubmap, from: Id): WalkTarget | undefined {
  const spine = spineOf(map);
  const place = spine.placeOf(from);
  const reason = place && [...place.steps.filter(({ polarity }) => polarity === 'support').flatMap(({ premises }) => premises.map(({ id }) => id)), ...place.elaborations.map(({ id }) => id)].find((id) => spine.placeOf(id)?.parent === place && siblingsOf(map, visible, id).length > 0);
  if (reason !== undefined) return { to: reason, needsOpen: false };
  for (let at: Id | undefined = from; at !== undefined; at = isAttack(map, at) ? undefined : toConclusion(map, visible, at)?.to) {
    const next = beside(map, visible, at, 1);
    if (next !== undefined) return { to: next, needsOpen: false };
  }
  return undefined;
}

/** To the one before in the same column, or from a reason to its claim. */
export function upInCross(map: ArgumentMap, visible: VisibleSubmap, from: Id): WalkTarget | undefined {
  const before = beside(map, visible, from, -1);
  if (before !== undefined) return { to: before, needsOpen: false };
  return isAttack(map, from) ? undefined : toConclusion(map, visible, from);
}

function beside(map: ArgumentMap, visible: VisibleSubmap, id: Id, by: 1 | -1): Id | undefined {
  const column = siblingsOf(map, visible, id).filter((each) => isAttack(map, each) === isAttack(map, id));
  return column[column.indexOf(id) + by];
}

function isAttack(map: ArgumentMap, id: Id): boolean {
  return spineOf(map).placeOf(id)?.step?.polarity === 'attack';
}
