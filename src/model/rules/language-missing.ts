// Every text is there in every language that the map declares.

import type { LocalizedText } from '../localized-text.ts';
import { rule, type Path, type Report } from './rule.ts';

export const languageMissing = rule('language-missing', 'advice', ({ map }, report: Report<{ lang: string; field: string }>) => {
  const look = (text: LocalizedText | undefined, path: Path, ids: readonly string[]): void => {
    if (text === undefined) return;
    for (const lang of map.language) {
      const isThere = Object.hasOwn(text, lang) && text[lang]!.trim() !== '';
      if (!isThere) report(path, ids, { lang, field: String(path.findLast((key) => typeof key === 'string')) });
    }
  };
  for (const field of ['title', 'description', 'method'] as const) look(map[field], [field], [map.id]);
  for (const field of ['title', 'author', 'publisher', 'kind'] as const) look(map.source?.[field], ['source', field], [map.id]);
  map.questions.forEach((q, i) => {
    look(q.text, ['questions', i, 'text'], [q.id]);
    look(q.short, ['questions', i, 'short'], [q.id]);
  });
  map.speakers.forEach((s, i) => {
    look(s.name, ['speakers', i, 'name'], [s.id]);
    look(s.note, ['speakers', i, 'note'], [s.id]);
  });
  map.statements.forEach((s, i) => {
    look(s.text, ['statements', i, 'text'], [s.id]);
    look(s.short, ['statements', i, 'short'], [s.id]);
  });
  for (const list of ['statements', 'inferences'] as const) {
    map[list].forEach((record, i) => {
      look(record.note, [list, i, 'note'], [record.id]);
      record.readings?.forEach((reading, k) => look(reading.why, [list, i, 'readings', k, 'why'], [record.id]));
    });
  }
  map.inferences.forEach(({ id, critical }, i) => critical?.forEach(({ note }, k) => look(note, ['inferences', i, 'critical', k, 'note'], [id])));
  map.tensions.forEach((tension, i) => look(tension.text, ['tensions', i, 'text'], [tension.id]));
});
