// What is said to take up a critical question is there, and the step has a scheme whose question it can be. Which questions
// a scheme has is not known here: the schemes are a file of their own.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const criticalQuestion = rule('critical-question', 'advice', ({ map, index }, report: Report<{ id: Id; question: string; by: Id; fault: 'no-scheme' | 'no-record' }>) => {
  map.inferences.forEach(({ id, scheme, critical }, i) => {
    critical?.forEach(({ question, by }, k) => {
      const path = ['inferences', i, 'critical', k];
      const params = { id, question: question.slice(0, 60), by };
      if (scheme === undefined) report(path, [id], { ...params, fault: 'no-scheme' });
      if (!index.statement(by) && !index.inference(by)) report([...path, 'by'], [id, by], { ...params, fault: 'no-record' });
    });
  });
});
