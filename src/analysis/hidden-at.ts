// What a counted stub stands for: the statements that a filter removed on the line of a step, or right behind a claim.

import type { Id } from '../model/argument-map.ts';
import { childrenOf, subtreeOf, type Place } from './spine.ts';
import type { VisiblePlace, VisibleStep, VisibleSubmap } from './visible.ts';

/** The stubs of a record. */
export interface Hidden {
  /** Right behind the claim, what leads to nothing that is shown. */
  readonly behind: readonly Id[];
  /** On the line of the step, or of the step that brings the statement here; nearest the claim first. */
  readonly onLine: readonly Id[];
}

/** What the stubs at a statement or step count; nothing where there are none. O(what is shown and what lives right below it) */
export function hiddenAt(visible: VisibleSubmap, id: Id): Hidden {
  const shown = new Set<Id>();
  let found: VisiblePlace | undefined;
  let step: VisibleStep | undefined;
  const places = visible.bands.flatMap((band) => band.roots);
  while (places.length > 0) {
    const next = places.pop()!;
    shown.add(next.place.id);
    if (next.place.id === id) found = next;
    places.push(...next.elaborations);
    const steps = [...next.steps];
    while (steps.length > 0) {
      const each = steps.pop()!;
      if (each.step.id === id || each.premises.some((premise) => premise.id === id && premise.shown)) step = each;
      for (const premise of each.premises) if (premise.shown) places.push(premise.shown);
      steps.push(...each.undercuts);
    }
  }
  const isBarren = (child: Place): boolean => !subtreeOf(child).some((each) => shown.has(each.id));
  const behind = found && found.removed > 0 ? childrenOf(found.place).filter(isBarren).map((child) => child.id) : [];
  return { behind, onLine: step?.through ?? [] };
}
