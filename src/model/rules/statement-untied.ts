// Every statement plays a part: thesis, answer, reservation, restatement, premise, target or side of a tension.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const statementUntied = rule('statement-untied', 'advice', ({ map, index }, report: Report<{ id: Id }>) => {
  const inTension = new Set(map.tensions.flatMap((t) => (t.resolvedBy === undefined ? t.between : [...t.between, t.resolvedBy])));
  map.statements.forEach((s, i) => {
    const isTied =
      s.id === map.thesis ||
      (s.answers ?? s.qualifies ?? s.elaborates) !== undefined ||
      index.inferencesFrom(s.id).length > 0 ||
      index.inferencesOn(s.id).length > 0 ||
      index.elaborationsOf(s.id).length > 0 ||
      index.reservationsOf(s.id).length > 0 ||
      inTension.has(s.id);
    if (!isTied) report(['statements', i], [s.id], { id: s.id });
  });
});
