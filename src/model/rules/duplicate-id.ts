// Ids are unique over questions, statements, inferences and tensions together; speakers among themselves.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const duplicateId = rule('duplicate-id', 'error', ({ map }, report: Report<{ id: Id; first: string }>) => {
  const seen = new Map<Id, string>();
  for (const list of ['questions', 'statements', 'inferences', 'tensions'] as const) {
    map[list].forEach(({ id }, i) => {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, `${list}[${i}]`);
      else report([list, i, 'id'], [id], { id, first });
    });
  }
  const speakers = new Map<Id, string>();
  map.speakers.forEach(({ id }, i) => {
    const first = speakers.get(id);
    if (first === undefined) speakers.set(id, `speakers[${i}]`);
    else report(['speakers', i, 'id'], [id], { id, first });
  });
});
