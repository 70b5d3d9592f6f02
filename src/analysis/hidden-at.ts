// What a counted stub stands for: the statements that a filter removed on the line of a step, or right behind a claim.

import type { Id } from '../model/argument-map.ts';
import type { VisibleSubmap } from './visible.ts';

/** The stubs of a record. */
export interface Hidden {
  /** Right behind the claim, what leads to nothing that is shown. */
  readonly behind: readonly Id[];
  /** On the line of the step, or of the step that brings the statement here; nearest the claim first. */
  readonly onLine: readonly Id[];
}

/** What the stubs at a statement or step count; nothing where there are none. O(what is shown) */
export function hiddenAt(visible: VisibleSubmap, id: Id): Hidden {
  let behind: readonly Id[] = [];
  // A step may be shown more than once: by what restates a premise that is removed.
  const onLine = new Set<Id>();
  const places = visible.bands.flatMap((band) => band.roots);
  while (places.length > 0) {
    const next = places.pop()!;
    if (next.place.id === id) behind = next.removed;
    places.push(...next.elaborations);
    const steps = [...next.steps];
    while (steps.length > 0) {
      const each = steps.pop()!;
      if (each.step.id === id || each.premises.some((premise) => premise.id === id && premise.shown)) for (const between of each.through) onLine.add(between);
      for (const premise of each.premises) if (premise.shown) places.push(premise.shown);
      steps.push(...each.undercuts);
    }
  }
  return { behind, onLine: [...onLine] };
}
