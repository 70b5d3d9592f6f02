// The case for a claim: the reasons that carry it, at any depth, and what is said against the claim, against one of them or
// against the step from one to the next. What supports an objection, and what is replied to it, is not the claim's own case:
// whether an objection is answered says it all. (Freeman 2011, "Argument Structure", ch. 1: support, countered and rebutted.)

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { objectionStatus, type ObjectionStatus } from './objections.ts';
import type { Place, Step } from './spine.ts';
import type { Counts, Mark } from './tally.ts';

/** Steps by their distance from the claim, `[0]` being direct. */
export interface Case {
  readonly reasons: readonly (readonly Step[])[];
  readonly objections: readonly (readonly Step[])[];
}

/** The case for the claim at a place. O(what supports it); a list, for chains may be as long as the map. */
export function caseFor(claim: Place): Case {
  const reasons: Step[][] = [];
  const objections: Step[][] = [];
  const todo: { place: Place; distance: number }[] = [{ place: claim, distance: 0 }];
  for (let next = 0; next < todo.length; next++) {
    const { place, distance } = todo[next]!;
    for (const step of place.steps) {
      if (step.polarity === 'attack') {
        (objections[distance] ??= []).push(step);
        continue;
      }
      (reasons[distance] ??= []).push(step);
      if (step.undercuts.length > 0) (objections[distance] ??= []).push(...step.undercuts);
      for (const premise of step.premises) if (premise.place) todo.push({ place: premise.place, distance: distance + 1 });
    }
    for (const restatement of place.elaborations) todo.push({ place: restatement, distance: distance + 1 });
  }
  const farthest = Math.max(reasons.length, objections.length);
  const filled = (groups: readonly Step[][]): Step[][] => Array.from({ length: farthest }, (_, distance) => groups[distance] ?? []);
  return { reasons: filled(reasons), objections: filled(objections) };
}

/** What a case comes to. */
export interface CaseCounts extends Counts {
  /** Of its reasons and objections, those that bear on the claim itself, or on a step to it. */
  readonly direct: { readonly reasons: number; readonly objections: number };
}

const known = new WeakMap<Place, CaseCounts>();

/** The case for the claim at a place in numbers, linked premises being one reason; worked out once. O(what supports it) */
export function countsOf(map: ArgumentMap, claim: Place): CaseCounts {
  let counts = known.get(claim);
  if (!counts) known.set(claim, (counts = countCase(map, caseFor(claim))));
  return counts;
}

function countCase(map: ArgumentMap, { reasons, objections }: Case): CaseCounts {
  const index = indexOf(map);
  const counts: Record<ObjectionStatus, number> = { answered: 0, granted: 0, unanswered: 0 };
  const unstated = new Set<Id>();
  const count = (groups: readonly (readonly Step[])[], each?: (step: Step) => void): number => {
    let steps = 0;
    for (const group of groups) {
      steps += group.length;
      for (const step of group) {
        for (const { id } of step.premises) if (index.statement(id)?.implicit) unstated.add(id);
        each?.(step);
      }
    }
    return steps;
  };
  const direct = { reasons: reasons[0]?.length ?? 0, objections: objections[0]?.length ?? 0 };
  return { reasons: count(reasons), objections: count(objections, ({ id }) => counts[objectionStatus(map, index.inference(id)!)]++), direct, ...counts, unstated: unstated.size };
}

/** A case as marks: one for each premise of each of its steps, by distance, so that marks tied together are one count. */
export function marksOf(map: ArgumentMap, { reasons, objections }: Case): Mark[][] {
  const index = indexOf(map);
  return reasons.map((here, distance) => {
    const group: Mark[] = [];
    for (const { premises } of here) premises.forEach(({ id }, k) => group.push({ id, shape: 'reason', implicit: index.statement(id)?.implicit ?? false, linked: k > 0 }));
    for (const step of objections[distance]!) {
      const status = objectionStatus(map, index.inference(step.id)!);
      step.premises.forEach(({ id }, k) => group.push({ id, shape: 'objection', implicit: index.statement(id)?.implicit ?? false, linked: k > 0, status }));
    }
    return group;
  });
}
