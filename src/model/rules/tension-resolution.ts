// A resolved tension names what resolves it, and one that is left standing names nothing.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const tensionResolution = rule('tension-resolution', 'advice', ({ map }, report: Report<{ id: Id; kind: 'resolved' | 'left-standing' }>) => {
  map.tensions.forEach(({ id, kind, resolvedBy }, i) => {
    if ((kind === 'resolved') !== (resolvedBy !== undefined)) report(['tensions', i, 'kind'], [id], { id, kind });
  });
});
