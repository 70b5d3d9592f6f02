// An inference can only be attacked: a reason for a step is a further premise of it, linked to the others.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const supportedInference = rule('supported-inference', 'advice', ({ map }, report: Report<{ id: Id; target: Id }>) => {
  map.inferences.forEach(({ id, polarity, target }, i) => {
    if (polarity === 'support' && 'inference' in target) report(['inferences', i, 'polarity'], [id, target.inference], { id, target: target.inference });
  });
});
