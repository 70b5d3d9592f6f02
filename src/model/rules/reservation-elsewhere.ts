// A reservation and the answer that it qualifies answer the same question.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const reservationElsewhere = rule('reservation-elsewhere', 'advice', ({ map, index }, report: Report<{ id: Id; answer: Id }>) => {
  map.statements.forEach((s, i) => {
    if (s.qualifies === undefined) return;
    const answer = index.statement(s.qualifies);
    const isReservation = s.qualifies !== s.id && s.answers !== undefined && answer?.answers === s.answers;
    if (!isReservation) report(['statements', i, 'qualifies'], [s.id, s.qualifies], { id: s.id, answer: s.qualifies });
  });
});
