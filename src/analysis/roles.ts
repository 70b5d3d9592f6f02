// What part a statement plays, derived from the spine; never stored, so that it cannot go stale.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { spineOf, type Place } from './spine.ts';

/** In the order in which they are listed. A counterclaim attacks an answer or the thesis; a rebuttal attacks an objection. */
export const ROLES = ['thesis', 'answer', 'reservation', 'reason', 'counterclaim', 'objection', 'rebuttal', 'undercut', 'elaboration', 'unattached'] as const;
export type Role = (typeof ROLES)[number];

const roles = new WeakMap<ArgumentMap, Map<Id, Role>>();

/** The role of a statement where it lives. O(size of the map) the first time, O(1) after. */
export function roleOf(map: ArgumentMap, id: Id): Role {
  let known = roles.get(map);
  if (!known) {
    known = new Map();
    for (const place of spineOf(map).places) known.set(place.id, roleOfPlace(map, place, known));
    roles.set(map, known);
  }
  return known.get(id) ?? 'unattached';
}

function roleOfPlace(map: ArgumentMap, place: Place, known: ReadonlyMap<Id, Role>): Role {
  const statement = indexOf(map).statement(place.id)!;
  if (place.id === map.thesis) return 'thesis';
  if (statement.answers !== undefined) return statement.qualifies === undefined ? 'answer' : 'reservation';
  if (!place.parent) return 'unattached';
  if (!place.step) return 'elaboration';
  if (place.step.attacks) return 'undercut';
  if (place.step.polarity === 'support') return 'reason';
  const target = known.get(place.parent.id)!;
  if (target === 'answer' || target === 'reservation' || target === 'thesis') return 'counterclaim';
  return target === 'reason' || target === 'elaboration' || target === 'unattached' ? 'objection' : 'rebuttal';
}
