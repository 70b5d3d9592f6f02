// What the value of a filter is called: a record of the map, or a word of the program.

import { readNear } from '../analysis/filters/near.ts';
import { numberOf } from '../analysis/number-of.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { filterMessagesOf } from '../i18n/filter.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import type { Choice } from '../store/view-store.ts';

export function filterValueName(map: ArgumentMap, choice: Choice, value: string, locale: Locale): string {
  const index = indexOf(map);
  if (choice === 'near') {
    const near = readNear(value);
    return near ? filterMessagesOf(locale).around(numberOf(map, near.id), near.steps) : value;
  }
  const record = choice === 'question' ? index.question(value)?.short : choice === 'speaker' ? index.speaker(value)?.name : undefined;
  if (record) return textIn(record, locale, map.language).text;
  const key = `${choice}.${value}`;
  const terms: Readonly<Record<string, string>> = { ...vocabularyOf(locale), ...filterMessagesOf(locale).values };
  return terms[key] ?? value;
}
