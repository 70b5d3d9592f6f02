// What hangs directly below a claim, in numbers, and a single statement as a mark.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { objectionStatus, type ObjectionStatus } from './objections.ts';
import { withUndercuts, type Place, type Step } from './spine.ts';

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
  /** Unstated premises, each once. */
  readonly unstated: number;
}

/** What hangs directly below a place, attacks on its steps included: what opening it shows. O(children). */
export function countsBelow(map: ArgumentMap, place: Place): Counts {
  return countsOf(map, place.steps.flatMap(withUndercuts));
}

/** Steps in numbers. O(steps) */
export function countsOf(map: ArgumentMap, steps: readonly Step[]): Counts {
  const index = indexOf(map);
  const counts = { reasons: 0, objections: 0, answered: 0, granted: 0, unanswered: 0 };
  const unstated = new Set<Id>();
  for (const step of steps) {
    for (const p of step.premises) if (index.statement(p.id)?.implicit) unstated.add(p.id);
    if (step.polarity === 'support') counts.reasons++;
    else {
      counts.objections++;
      counts[objectionStatus(map, index.inference(step.id)!)]++;
    }
  }
  return { ...counts, unstated: unstated.size };
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
