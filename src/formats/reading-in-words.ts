// A differing reading beside what the map says: the field, both values and the reason in words, and how the picture would
// change.

import { readingMessagesOf } from '../i18n/readings.ts';
import type { ArgumentMap, Inference, Reading, Statement } from '../model/argument-map.ts';
import { textIn, type Locale } from '../model/localized-text.ts';
import { changeInWords } from './reading-change.ts';
import { valueInWords } from './reading-values.ts';

export interface ReadingInWords {
  /** The field, as it is called on the screen. */
  readonly field: string;
  /** What the map says. */
  readonly here: string;
  /** What the other reader says. */
  readonly there: string;
  readonly why: string;
  readonly change: string;
}

/** One reading of a record in words. O(size of the map) */
export function readingInWords(map: ArgumentMap, record: Statement | Inference, reading: Reading, locale: Locale): ReadingInWords {
  const { field, value, why } = reading;
  const said = Object.hasOwn(record, field) ? (record as Statement & Inference & Readonly<Record<string, unknown>>)[field] : undefined;
  const { fields } = readingMessagesOf(locale);
  return {
    field: (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? field.slice(0, 60),
    here: valueInWords(map, field, said, locale),
    there: valueInWords(map, field, value, locale),
    why: textIn(why, locale, map.language).text,
    change: changeInWords(map, record, reading, locale),
  };
}
