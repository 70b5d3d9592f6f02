// A part of a map: what stands under one claim, as far as there is room.

import { below, type Step } from './bearing.ts';
import type { Id } from '../model/argument-map.ts';

/** The steps under a claim, nearest first, whole, as long as there is room for their cards. O(steps²) */
export function partUnder(steps: readonly Step[], claim: Id, most: number): readonly Step[] {
  const part: Step[] = [];
  const inside = new Set<Id>([claim]);
  const queue: Id[] = [claim];
  for (const at of queue) {
    for (const each of steps) {
      if (each.target !== at || part.includes(each)) continue;
      const fresh = each.premises.filter((id) => !inside.has(id));
      // A card may have two places, but none that leads round in a circle.
      const isCircle = each.premises.some((id) => id === claim || at === id || below(part, id).has(at));
      if (isCircle || inside.size - 1 + fresh.length > most) continue;
      part.push(each);
      for (const id of fresh) inside.add(id);
      queue.push(each.id, ...fresh);
    }
  }
  return part;
}

/** The steps that lead from a part into it but are not in it, with those of their premises that are: what is put there is no mistake. O(steps²) */
export function besides(steps: readonly Step[], part: readonly Step[], claim: Id): readonly Step[] {
  const inside = new Set([claim, ...part.flatMap(({ id, premises }) => [id, ...premises])]);
  return steps.flatMap((step): Step[] => {
    const premises = step.premises.filter((id) => inside.has(id) && id !== claim && id !== step.target && !below(part, id).has(step.target));
    return inside.has(step.target) && premises.length > 0 && !part.some(({ id }) => id === step.id) ? [{ ...step, premises }] : [];
  });
}

/** The statements of a part but for its claim. */
export function cardsOf(part: readonly Step[], claim: Id): readonly Id[] {
  return [...new Set(part.flatMap(({ premises }) => premises))].filter((id) => id !== claim);
}
