// A statement between quotation marks, as part of a sentence.

import { messagesOf } from '../i18n/translate.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { indexOf } from '../model/map-index.ts';

/** @returns what writes a statement of the map, without its full stop; empty for an id that is none */
export function quoterIn(map: ArgumentMap, locale: Locale, form: 'whole' | 'short'): (id: Id) => string {
  const messages = messagesOf(locale);
  return (id) => {
    const statement = indexOf(map).statement(id);
    return statement ? messages['quote'](textIn((form === 'short' ? statement.short : undefined) ?? statement.text, locale, map.language).text.replace(/[.。]$/, '')) : '';
  };
}
