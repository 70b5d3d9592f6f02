// An inference bears on one thing: a statement or an inference, not both.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const ambiguousTarget = rule('ambiguous-target', 'error', ({ map }, report: Report<{ id: Id }>) => {
  map.inferences.forEach(({ id, target }, i) => {
    if ('statement' in target && 'inference' in target) report(['inferences', i, 'target'], [id], { id });
  });
});
