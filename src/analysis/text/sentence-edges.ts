// Where a sentence could begin and end in a text in normal form, whatever a segmenter would say.

import { unitAt, type FoldedText } from './folded-text.ts';
import type { Span } from './lines.ts';

export interface SentenceEdges {
  /** Places where a sentence could begin, in order. */
  readonly starts: readonly number[];
  /** At each place, just behind the last sign: 2 where a sentence could end, 1 where a part of one could, else 0. */
  readonly ends: Uint8Array;
}

const TERMINATORS = new Set('.!?。');
const WEAK_TERMINATORS = new Set(';:');
const CLOSERS = new Set('\'")]}」』】》〉〕');
const WORD_OR_OPENING = /[\p{L}\p{N}'"([{「『【《〈〔$€£¥#@&*-]/u;

/**
 * A sentence could end behind a terminator, with or without the closing quotes and brackets that follow, and where a
 * paragraph ends; one could begin behind that, and where a paragraph begins. Behind a colon few sentences end. Linear.
 */
export function edgesOf(folded: FoldedText, paragraphs: readonly Span[]): SentenceEdges {
  const { text } = folded;
  const starts = new Set<number>();
  const ends = new Uint8Array(text.length + 1);
  const mark = (end: number): void => {
    ends[end] = 2;
    const start = text[end] === ' ' ? end + 1 : end;
    if (mayBegin(folded, start)) starts.add(start);
  };
  for (let i = 0; i < text.length; i++) {
    if (WEAK_TERMINATORS.has(text[i]!)) ends[i + 1] = Math.max(ends[i + 1]!, 1);
    if (!TERMINATORS.has(text[i]!)) continue;
    mark(i + 1);
    for (let k = i + 1; k < text.length && CLOSERS.has(text[k]!); k++) mark(k + 1);
  }
  for (const { start, end } of paragraphs) {
    const [first, last] = [unitAt(folded, start), unitAt(folded, end)];
    mark(text[first - 1] === ' ' ? first - 1 : first);
    mark(text[last - 1] === ' ' ? last - 1 : last);
  }
  return { starts: [...starts].toSorted((a, b) => a - b), ends };
}

/** A word, a number or what opens one stands here, and a letter of the text itself begins here. */
function mayBegin({ text, from }: FoldedText, at: number): boolean {
  if (at >= text.length || (at > 0 && from[at] === from[at - 1])) return false;
  return WORD_OR_OPENING.test(String.fromCodePoint(text.codePointAt(at)!));
}
