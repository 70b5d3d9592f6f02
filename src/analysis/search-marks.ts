// Where in a text stands what a search has found, so that a hit shows why it is one.

import { fold } from './fold.ts';
import { HAN, tokensIn } from './tokens.ts';

/** Half-open ranges of letters of the text, in order, none touching another. */
export type Mark = readonly [start: number, end: number];

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text as it is compared, and for each letter of that where in the text the one it comes from starts and ends. */
function folded(text: string): { readonly letters: string; readonly starts: readonly number[]; readonly ends: readonly number[] } {
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const plain = fold(segment);
    letters += plain;
    for (let k = 0; k < plain.length; k++) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return { letters, starts, ends };
}

/**
 * The places of the whole query, where a word begins with it; without one the words that the search has found.
 * @param terms as the search gives them: folded words, or single Chinese letters
 * O(letters)
 */
export function marksOf(text: string, query: string, terms: readonly string[]): Mark[] {
  const { letters, starts, ends } = folded(text);
  const found: Mark[] = [];
  const add = (from: number, length: number): void => void found.push([starts[from]!, ends[from + length - 1]!]);
  const whole = fold(query.trim());
  const isInWord = (at: number): boolean => at > 0 && /[\p{L}\p{N}]/u.test(letters[at - 1]!) && !HAN.test(letters[at - 1]!);
  if (whole !== '') {
    for (let at = letters.indexOf(whole); at >= 0; at = letters.indexOf(whole, at + whole.length)) {
      if (HAN.test(whole[0]!) || !isInWord(at)) add(at, whole.length);
    }
  }
  if (found.length === 0) {
    const wanted = new Set(terms);
    for (const { token, at } of tokensIn(letters)) if (wanted.has(token)) add(at, token.length);
  }
  const marks: [number, number][] = [];
  for (const [start, end] of found) {
    const last = marks.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
