// The case for a claim: the reasons that carry it, at any depth, and what is said against the claim, against one of them or
// against the step from one to the next. What supports an objection, and what is replied to it, is not the claim's own case:
// whether an objection is answered says it all. (Freeman 2011, "Argument Structure", ch. 1: support, countered and rebutted.)

import type { ArgumentMap } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { objectionStatus, type ObjectionStatus } from './objections.ts';
import { spineOf, type Place, type Step } from './spine.ts';
import type { Counts, Mark } from './tally.ts';

/** Steps by their distance from the claim, `[0]` being direct. */
export interface Case {
  readonly reasons: readonly (readonly Step[])[];
  readonly objections: readonly (readonly Step[])[];
}

/** The case for the claim at a place. O(what supports it) */
export function caseFor(map: ArgumentMap, claim: Place): Case {
  const { stepIn } = spineOf(map);
  const { reasons, objections } = stepsBehind(map, claim.order);
  const told = (groups: readonly (readonly number[])[]): Step[][] => groups.map((group) => group.map(stepIn));
  return { reasons: told(reasons), objections: told(objections) };
}

/** The same as where inferences stand in the file: of a large map it is counted before anybody asks for more. A list, for chains may be as long as the map. */
function stepsBehind(map: ArgumentMap, claim: number): { readonly reasons: readonly (readonly number[])[]; readonly objections: readonly (readonly number[])[] } {
  const { steps, elaborations, undercuts, premises, isAttack } = spineOf(map).table;
  const reasons: number[][] = [];
  const objections: number[][] = [];
  const places = [claim];
  const distances = [0];
  for (let next = 0; next < places.length; next++) {
    const [place, distance] = [places[next]!, distances[next]!];
    for (let k = steps.start[place]!; k < steps.start[place + 1]!; k++) {
      const step = steps.list[k]!;
      if (isAttack[step] === 1) {
        (objections[distance] ??= []).push(step);
        continue;
      }
      (reasons[distance] ??= []).push(step);
      for (let u = undercuts.start[step]!; u < undercuts.start[step + 1]!; u++) (objections[distance] ??= []).push(undercuts.list[u]!);
      for (let p = premises.start[step]!; p < premises.start[step + 1]!; p++) {
        if (premises.list[p]! < 0) continue; // it lives elsewhere
        places.push(premises.list[p]!);
        distances.push(distance + 1);
      }
    }
    for (let e = elaborations.start[place]!; e < elaborations.start[place + 1]!; e++) {
      places.push(elaborations.list[e]!);
      distances.push(distance + 1);
    }
  }
  const farthest = Math.max(reasons.length, objections.length);
  const filled = (groups: readonly number[][]): number[][] => Array.from({ length: farthest }, (_, distance) => groups[distance] ?? []);
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
  if (!counts) known.set(claim, (counts = countCase(map, claim)));
  return counts;
}

function countCase(map: ArgumentMap, { order }: Place): CaseCounts {
  const { premises } = indexOf(map).numbers;
  const { reasons, objections } = stepsBehind(map, order);
  const counts: Record<ObjectionStatus, number> = { answered: 0, granted: 0, unanswered: 0 };
  const unstated = new Set<number>();
  let [pros, cons] = [0, 0];
  const look = (step: number): void => {
    for (let p = premises.start[step]!; p < premises.start[step + 1]!; p++) if (map.statements[premises.list[p]!]?.implicit) unstated.add(premises.list[p]!);
  };
  for (const group of reasons) {
    pros += group.length;
    group.forEach(look);
  }
  for (const group of objections) {
    cons += group.length;
    group.forEach(look);
    for (const step of group) counts[objectionStatus(map, map.inferences[step]!)]++;
  }
  const direct = { reasons: reasons[0]?.length ?? 0, objections: objections[0]?.length ?? 0 };
  return { reasons: pros, objections: cons, direct, ...counts, unstated: unstated.size };
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
