// Finding the sentences of a text by their digests, however it is parted into sentences and lines.

import type { Sentence } from '../../model/source.ts';
import type { FoldedText } from './folded-text.ts';
import { longestInOrder } from './in-order.ts';
import type { Span } from './lines.ts';
import { edgesOf } from './sentence-edges.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal; 16 digits are enough. */
export type Hash = (text: string) => string;

/** A sentence that is there word for word. The place is one of the text itself. */
export interface DigestHit extends Span {
  /** Its place among the expected sentences. */
  readonly sentence: number;
}

/** A text in which one of so many places had to be tried is no essay; what comes behind it is then placed by likeness. */
const MOST_HASHES = 400_000;
/** Units around a found sentence in which its missing neighbour is looked for. */
const NEAR = 4000;
const DIGITS = 16;

/**
 * The expected sentences that stand in the text, in the order of the text, none overlapping another, each once: where one is
 * there twice, the place that keeps the order. First only between edges of sentences; then the missing ones between their
 * found neighbours from any word on, for a heading may have run into them, or a colon ends the one before.
 * At most 400,000 hashes: each is of one stretch that has the length of a sentence and plausible ends.
 */
export function matchDigests(folded: FoldedText, paragraphs: readonly Span[], sentences: readonly Sentence[], hash: Hash): DigestHit[] {
  if (sentences.length === 0) return [];
  const { text, from, to } = folded;
  const { starts, ends } = edgesOf(folded, paragraphs);
  const lengths = [...new Set(sentences.map(({ chars }) => chars))].filter((chars) => chars > 0).toSorted((a, b) => b - a);
  const byDigest = new Map<string, number[]>();
  sentences.forEach(({ digest }, i) => byDigest.set(digest, [...(byDigest.get(digest) ?? []), i]));
  let hashes = 0;
  const at = (start: number, chars: number, leastEnd: number): readonly number[] => {
    const end = start + chars;
    if (end > text.length || ends[end]! < leastEnd || from[end] === from[end - 1] || hashes >= MOST_HASHES) return [];
    hashes++;
    return (byDigest.get(hash(text.slice(start, end)).slice(0, DIGITS)) ?? []).filter((i) => sentences[i]!.chars === chars);
  };

  const found: Found[] = [];
  let free = 0;
  for (const start of starts) {
    if (start < free) continue;
    for (const chars of lengths) {
      const which = at(start, chars, 2);
      if (which.length === 0) continue;
      found.push({ start, end: start + chars, which });
      free = start + chars;
      break;
    }
  }
  const chosen = oncePerSentence(found);

  // From any word on, but only where a missing sentence would have to be.
  const there = new Set(chosen.map(({ sentence }) => sentence));
  const missing = there.size === 0 ? [] : [...sentences.keys()].filter((i) => !there.has(i));
  for (const i of missing) {
    const before = chosen.findLast(({ sentence }) => sentence < i);
    const after = chosen.find(({ sentence }) => sentence > i);
    const low = before?.end ?? Math.max(0, after!.start - NEAR);
    const high = after && after.start >= low ? after.start : low + NEAR;
    for (let start = low; start < Math.min(high, text.length); start++) {
      if (start > low && !WORD_BEGINS.test(text.slice(start - 1, start + 1))) continue;
      if (!at(start, sentences[i]!.chars, 1).includes(i)) continue;
      const end = start + sentences[i]!.chars;
      if (chosen.every((other) => other.end <= start || other.start >= end)) {
        chosen.push({ sentence: i, start, end });
        chosen.sort((a, b) => a.start - b.start);
      }
      break;
    }
  }
  return chosen.map(({ sentence, start, end }) => ({ sentence, start: from[start]!, end: to[end - 1]! }));
}

/** Also where a space is missing, and at every letter of a text without spaces. */
const WORD_BEGINS = /^ |^\p{Ll}\p{Lu}|^.\p{Script=Han}/u;

interface Found extends Span {
  readonly which: readonly number[];
}

/** Those that keep the order of the essay first; of the others, moved elsewhere, the first place of each. */
function oncePerSentence(found: readonly Found[]): DigestHit[] {
  const inOrder = longestInOrder(found.map(({ which }) => which));
  const taken = new Set(inOrder.values());
  return found.flatMap(({ which, start, end }, place) => {
    const sentence = inOrder.get(place) ?? which.find((i) => !taken.has(i));
    if (sentence === undefined) return [];
    taken.add(sentence);
    return [{ sentence, start, end }];
  });
}

/** Whether what was found is enough to say that the text is this one: a sentence of at least six words does not recur by accident. */
export const isProof = (hits: readonly DigestHit[], sentences: readonly Sentence[]): boolean => hits.some(({ sentence }) => sentences[sentence]!.words >= 6);

