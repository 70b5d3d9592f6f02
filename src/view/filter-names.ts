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
  const question = choice === 'question' ? index.question(value) : undefined;
  // Two of them may be called the same in short.
  if (question) return `${numberOf(map, value)} ${textIn(question.short, locale, map.language).text}`;
  const speaker = choice === 'speaker' ? index.speaker(value) : undefined;
  if (speaker) return textIn(speaker.name, locale, map.language).text;
  const key = `${choice}.${value}`;
  const terms: Readonly<Record<string, string>> = { ...vocabularyOf(locale), ...filterMessagesOf(locale).values };
  return terms[key] ?? value;
}
