// What a part of the map is called: a question by its number and its short text, the thesis, or what is tied to no question.

import type { Band } from '../analysis/spine.ts';
import { messagesOf } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { indexOf } from '../model/map-index.ts';

/** O(1) */
export function bandName(map: ArgumentMap, { kind, id, number }: Band, locale: Locale): string {
  const question = id === undefined ? undefined : indexOf(map).question(id);
  if (question) return `${number} ${textIn(question.short, locale, map.language).text}`;
  const name = kind === 'thesis' ? vocabularyOf(locale)['role.thesis'] : messagesOf(locale)['band.rest'];
  return name[0]!.toLocaleUpperCase(locale) + name.slice(1);
}
