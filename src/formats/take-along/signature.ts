// What stands below everything that is taken along: what it is a part of, whose, which version, on what terms, and where.

import { takeMessagesOf } from '../../i18n/take.ts';
import { messagesOf } from '../../i18n/translate.ts';
import { textIn, type LocalizedText } from '../../model/localized-text.ts';
import { AUTHOR } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { isolated } from './isolated.ts';
import type { Taking } from './lines.ts';

export interface Signature {
  readonly lines: readonly string[];
  /** Of exactly this. */
  readonly address: string;
}

/** @param told what this is, and what it leaves out. O(1) */
export function signatureOf({ map, locale }: Pick<Taking, 'map' | 'locale'>, told: readonly string[], address: string): Signature {
  const words = takeMessagesOf(locale);
  const say = (text: LocalizedText | undefined): string => (text ? isolated(textIn(text, locale, map.language).text) : '');
  const { source } = map;
  const author = source ? [say(source.author), say(source.publisher), source.date ?? ''] : [say(indexOf(map).speaker(AUTHOR)?.name)];
  const lines = [
    ...told,
    [say(map.title), author.filter((part) => part !== '').join(messagesOf(locale)['list.comma'])].filter((part) => part !== '').join(' · '),
    words.signature,
    [map.version === undefined ? '' : words.version(map.version), map.licence ?? '', map.curators?.join(', ') ?? ''].filter((part) => part !== '').join(' · '),
  ];
  return { lines: lines.filter((line) => line !== ''), address };
}
