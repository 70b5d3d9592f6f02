// A statement is no reason for or against itself.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const premiseIsTarget = rule('premise-is-target', 'error', ({ map }, report: Report<{ id: Id; inference: Id }>) => {
  map.inferences.forEach((inference, i) => {
    if (!('statement' in inference.target)) return;
    const id = inference.target.statement;
    const k = inference.premises.indexOf(id);
    if (k >= 0) report(['inferences', i, 'premises', k], [inference.id, id], { id, inference: inference.id });
  });
});
