// What stands around a statement: what bears on it and what it bears on, so many steps away.

import { targetIdOf, type ArgumentMap, type Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';

/**
 * The statements at most `steps` inferences away from one, itself included; a premise, its co-premises and what they bear on
 * are one step apart, and so are an attack on a step and the ends of that step. O(what is found and its inferences)
 */
export function neighbourhood(map: ArgumentMap, id: Id, steps: number): ReadonlySet<Id> {
  const index = indexOf(map);
  const found = new Set([id]);
  let edge = [id];
  for (let n = 0; n < steps; n++) {
    const next: Id[] = [];
    for (const at of edge) {
      const bearing = [...index.inferencesOn(at), ...index.inferencesFrom(at)];
      const attacks = bearing.flatMap((step) => index.inferencesOn(step.id));
      const restated = [...index.elaborationsOf(at).map((each) => each.id), index.statement(at)?.elaborates ?? at];
      for (const to of [...[...bearing, ...attacks].flatMap((step) => endsOf(map, step.id)), ...restated]) {
        if (found.has(to)) continue;
        found.add(to);
        next.push(to);
      }
    }
    edge = next;
  }
  return found;
}

/** The statements at the ends of an inference, and of the one that it attacks, and so on. */
export function endsOf(map: ArgumentMap, inference: Id): Id[] {
  const index = indexOf(map);
  const ends: Id[] = [];
  let at = inference;
  for (let step = index.inference(at); step; step = index.inference(at)) {
    ends.push(...step.premises);
    at = targetIdOf(step);
  }
  return [...ends, at];
}
