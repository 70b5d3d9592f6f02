// Finding sentences by their words, where the text is there: every word of the query stands in it, of a Latin one the beginning.

import { fold } from './fold.ts';
import { HAN, tokensIn } from './tokens.ts';

/** A sentence that was found, and the words in it that answer to the query, folded. */
export interface WordHit {
  readonly id: string;
  readonly terms: readonly string[];
}

const MOST_HITS = 20;

/** @param words the words of each sentence, in the order of the text. O(letters of the text) */
export function searchWords(words: ReadonlyMap<string, { readonly text: string }>, query: string): readonly WordHit[] {
  const asked = tokensIn(fold(query)).map(({ token }) => token);
  if (asked.length === 0) return [];
  const hits: WordHit[] = [];
  for (const [id, { text }] of words) {
    const folded = fold(text);
    // Chinese that was asked for together has to stand together.
    if (HAN.test(query) && !folded.includes(fold(query.trim())) && asked.length > 1) continue;
    const tokens = new Set(tokensIn(folded).map(({ token }) => token));
    const terms = asked.flatMap((each) => [...tokens].filter((token) => token === each || (!HAN.test(each) && token.startsWith(each))).slice(0, 1));
    if (terms.length === asked.length) hits.push({ id, terms });
    if (hits.length === MOST_HITS) break;
  }
  return hits;
}
