// A field that this version does not know is kept, but reported: it may be a slip of the pen.

import { fieldsOf, type RecordKind } from '../known-fields.ts';
import { rule, type Path, type Report } from './rule.ts';

export const unknownField = rule('unknown-field', 'advice', ({ map }, report: Report<{ field: string; record: RecordKind }>) => {
  const look = (kind: RecordKind, record: object, path: Path, ids: readonly string[]): void => {
    const known = fieldsOf(kind);
    for (const field of Object.keys(record)) {
      if (!known.has(field)) report([...path, field], ids, { field: field.slice(0, 60), record: kind });
    }
  };
  look('map', map, [], [map.id]);
  if (map.source) look('source', map.source, ['source'], [map.id]);
  const lists = { questions: 'question', speakers: 'speaker', statements: 'statement', inferences: 'inference', tensions: 'tension' } as const;
  for (const list of Object.keys(lists) as (keyof typeof lists)[]) {
    map[list].forEach((record, i) => look(lists[list], record, [list, i], [record.id]));
  }
  for (const list of ['statements', 'inferences'] as const) {
    map[list].forEach((record, i) => {
      record.readings?.forEach((reading, k) => look('reading', reading, [list, i, 'readings', k], [record.id]));
      if (!('target' in record)) return;
      look('target', record.target, [list, i, 'target'], [record.id]);
      record.critical?.forEach((critical, k) => look('critical', critical, [list, i, 'critical', k], [record.id]));
    });
  }
});
