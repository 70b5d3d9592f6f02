// No statement restates itself, directly or through others.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const elaborationCircle = rule('elaboration-circle', 'advice', ({ map, index }, report: Report<{ id: Id }>) => {
  const settled = new Set<Id>();
  const place = new Map(map.statements.map((s, i) => [s.id, i]));
  for (const start of map.statements) {
    const chain = new Map<Id, number>();
    let at: Id | undefined = start.id;
    while (at !== undefined && !settled.has(at) && !chain.has(at)) {
      chain.set(at, chain.size);
      at = index.statement(at)?.elaborates;
    }
    if (at !== undefined && chain.has(at)) report(['statements', place.get(at)!, 'elaborates'], [...chain.keys()].slice(chain.get(at)), { id: at });
    for (const id of chain.keys()) settled.add(id);
  }
});
