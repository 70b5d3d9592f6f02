// What stands behind a claim, as marks and numbers: one mark a statement, grouped by steps from the root.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { objectionStatus, type ObjectionStatus } from './objections.ts';
import { subtreeOf, withUndercuts, type Place } from './spine.ts';

/** One statement seen from afar. */
export interface Mark {
  readonly id: Id;
  readonly shape: 'reason' | 'objection' | 'elaboration';
  readonly implicit: boolean;
  /** Needs the mark before it: linked premises of one inference. */
  readonly linked: boolean;
  /** Only for objections. */
  readonly status?: ObjectionStatus;
}

/** Inferences, not statements: linked premises are one reason. */
export interface Counts {
  readonly reasons: number;
  readonly objections: number;
  readonly answered: number;
  readonly granted: number;
  readonly unanswered: number;
  readonly unstated: number;
}

/** What hangs directly below a place. O(children). */
export function countsBelow(map: ArgumentMap, place: Place): Counts {
  return countSteps(map, [place]);
}

/** What hangs below several roots, directly and at any depth. O(subtree). */
export function countsInAll(map: ArgumentMap, roots: readonly Place[]): Counts {
  return countSteps(map, roots.flatMap(subtreeOf));
}

function countSteps(map: ArgumentMap, places: readonly Place[]): Counts {
  const index = indexOf(map);
  const counts = { reasons: 0, objections: 0, answered: 0, granted: 0, unanswered: 0 };
  const unstated = new Set<Id>();
  for (const place of places) {
    for (const step of place.steps.flatMap(withUndercuts)) {
      for (const p of step.premises) if (index.statement(p.id)?.implicit) unstated.add(p.id);
      if (step.polarity === 'support') counts.reasons++;
      else {
        counts.objections++;
        counts[objectionStatus(map, index.inference(step.id)!)]++;
      }
    }
  }
  return { ...counts, unstated: unstated.size };
}

/** The marks of all statements below some roots, `[0]` being one step away; elaborations count as one step. O(subtree). */
export function marksBySteps(map: ArgumentMap, roots: readonly Place[]): Mark[][] {
  const columns: Mark[][] = [];
  for (const place of roots.flatMap(subtreeOf)) {
    const mark = place.depth === 0 ? undefined : markOf(map, place);
    if (mark) (columns[place.depth - 1] ??= []).push(mark);
  }
  return columns;
}

/** The mark of a statement where it lives; none for a root. O(attacks on it) */
export function markOf(map: ArgumentMap, { id, depth, step }: Place): Mark | undefined {
  if (depth === 0) return undefined;
  const index = indexOf(map);
  const implicit = index.statement(id)?.implicit ?? false;
  if (!step) return { id, shape: 'elaboration', implicit, linked: false };
  const linked = step.premises.find((premise) => premise.place)?.id !== id;
  if (step.polarity === 'support') return { id, shape: 'reason', implicit, linked };
  return { id, shape: 'objection', implicit, linked, status: objectionStatus(map, index.inference(step.id)!) };
}
