// The words of each sentence, where the text is there: the reader's own copy, else what the project itself ships.

import type { Source } from '../model/source.ts';
import type { BroughtText } from './text/brought-text.ts';

export interface OwnWords {
  readonly text: string;
  readonly language: string;
  /** 0 to 1; below 1 where the sentence was found by its place and likeness. */
  readonly sureness: number;
}

/** The words by the ids of the sentences; several where a sentence stands there in pieces. Empty without a text. O(sentences) */
export function ownWords(source: Source | undefined, brought: BroughtText | undefined, language: string): ReadonlyMap<string, OwnWords> {
  const words = new Map<string, OwnWords>();
  const add = (id: string, text: string, lang: string, sureness: number): void => {
    const before = words.get(id);
    words.set(id, before ? { ...before, text: `${before.text} ${text}`, sureness: Math.min(before.sureness, sureness) } : { text, language: lang, sureness });
  };
  if (brought) {
    for (const { sentences } of brought.paragraphs) for (const { ids, text, sureness } of sentences) for (const id of ids) add(id, text.trim(), brought.language, sureness);
    return words;
  }
  const has = (lang: string | undefined): ((edition: Source['editions'][number]) => boolean) => (edition) => (lang === undefined || edition.language === lang) && edition.sentences.some(({ text }) => text !== undefined);
  const edition = source?.editions.find(has(language)) ?? source?.editions.find(has(undefined));
  for (const { id, text } of edition?.sentences ?? []) if (text !== undefined) add(id, text, edition!.language, 1);
  return words;
}
