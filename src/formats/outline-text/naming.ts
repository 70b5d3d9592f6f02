// What an outline does not say and a map needs: ids that can be read, the language, short names of questions.

import { ID_PATTERN } from '../../model/format.ts';
import type { Id } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';

const WORDS = 5;
const LONGEST = 48;

/**
 * Gives out ids, none twice: the first words of a text where they are Latin, else `fallback` with a number. An id follows
 * from the words alone, so that it stays while lines are written above.
 * @param taken ids that are not to be given
 */
export function createIds(taken: readonly Id[]): (words: string, fallback: string) => Id {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (words, fallback) => {
    const slug = words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase().match(/[a-z0-9]+/g)?.slice(0, WORDS).join('-').slice(0, LONGEST) ?? '';
    const isLatin = slug.length > 2 && ID_PATTERN.test(slug) && !/\p{Script=Han}/u.test(words);
    const base = isLatin ? slug : fallback;
    let n = counts.get(base) ?? 0;
    let id: Id;
    do id = isLatin && n++ === 0 ? base : `${base}${isLatin ? '-' : ''}${isLatin ? n : ++n}`;
    while (used.has(id));
    counts.set(base, n);
    used.add(id);
    return id;
  };
}

/** The language that a text is mostly in; a Chinese text may name much in Latin letters. O(text) */
export function languageOf(text: string): Locale {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > latin ? 'zh' : 'en';
}
