// A premise counts once in an inference.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const repeatedPremise = rule('repeated-premise', 'advice', ({ map }, report: Report<{ id: Id; inference: Id }>) => {
  map.inferences.forEach((inference, i) => {
    const seen = new Set<Id>();
    inference.premises.forEach((id, k) => {
      if (seen.has(id)) report(['inferences', i, 'premises', k], [inference.id, id], { id, inference: inference.id });
      seen.add(id);
    });
  });
});
