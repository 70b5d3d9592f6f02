// Every question has a statement that answers it.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const questionUnanswered = rule('question-unanswered', 'advice', ({ map, index }, report: Report<{ id: Id }>) => {
  map.questions.forEach(({ id }, i) => {
    if (index.answersTo(id).length === 0) report(['questions', i], [id], { id });
  });
});
