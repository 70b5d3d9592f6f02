// No inference bears on itself, not even through a chain of undercuts: such a step would hang below nothing.

import type { Id } from '../argument-map.ts';
import type { MapIndex } from '../map-index.ts';
import { rule, type Report } from './rule.ts';

export const inferenceTargetsItself = rule('inference-targets-itself', 'error', ({ map, index }, report: Report<{ id: Id; steps: number }>) => {
  const settled = new Set<Id>();
  map.inferences.forEach((start, i) => {
    const chain = new Map<Id, number>();
    let at: Id | undefined = start.id;
    while (at !== undefined && !settled.has(at) && !chain.has(at)) {
      chain.set(at, chain.size);
      at = undercutBy(index, at);
    }
    if (at !== undefined && chain.has(at)) {
      const circle = [...chain.keys()].slice(chain.get(at));
      const culprit = circle.includes(start.id) ? i : map.inferences.findIndex((inference) => inference.id === at);
      report(['inferences', culprit, 'target'], circle, { id: circle[0]!, steps: circle.length });
    }
    for (const id of chain.keys()) settled.add(id);
  });
});

/** The inference that an undercut attacks. */
function undercutBy(index: MapIndex, id: Id): Id | undefined {
  const target = index.inference(id)?.target;
  return target && 'inference' in target && !('statement' in target) ? target.inference : undefined;
}
