// Whether a text of which no sentence is known word for word is the expected one at all, or another of about its length.

import type { Measured } from './align-gaps.ts';
import { likeliestBeads } from './beads.ts';
import type { Expected } from './expected.ts';
import { likenessOf } from './likeness.ts';
import type { ParagraphAlignment } from './align-paragraphs.ts';

const SHUFFLES = 24;
/** Another text reaches this once in some ten thousand times; a whole text of 28 sentences reaches about 7 by lengths alone and 13 with hints,
 * half of one 6 with hints, and without them too little. */
const LEAST_DEVIATIONS = 4;
const MOST_CELLS = 150_000;

/**
 * A text is the expected one if its sentences, in their order, align with the expected ones better than the same sentences
 * in other orders: by at least 4 standard deviations of 24 shuffled orders (a permutation test; Fisher 1935). Lengths and hints
 * of another essay fit no better in its own order. Only the stretch from the first to the last placed sentence is
 * tried; one of more than 150,000 pairs is no essay. The shuffles are always the same. O(24 times expected times found)
 */
export function isPlausible({ texts, lengths, candidates }: Measured, expected: Expected, { placed, ratio, skip }: ParagraphAlignment): boolean {
  const places = candidates.flatMap((j, k) => (placed.has(j) ? [k] : []));
  if (places.length < 2) return false;
  const here = candidates.slice(places[0], places.at(-1)! + 1);
  if (here.length * expected.sentences.length > MOST_CELLS) return false;
  const likeness = likenessOf(expected.hints, here.map((j) => texts[j]!));
  const chars = expected.sentences.map((sentence) => sentence.chars);
  const scoreOf = (order: readonly number[]): number =>
    likeliestBeads({
      expected: chars,
      found: order.map((k) => lengths[here[k]!]!),
      ratio,
      skip,
      evidence: (i, j) => likeness.of(i, order[j]!),
      without: likeness.ofNothing,
    }).score;

  const inOrder = [...here.keys()];
  const others = Array.from({ length: SHUFFLES }, (_, seed) => scoreOf(shuffled(inOrder, seed + 1)));
  const mean = others.reduce((sum, score) => sum + score, 0) / SHUFFLES;
  const deviation = Math.sqrt(others.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (SHUFFLES - 1));
  return deviation > 0 && scoreOf(inOrder) - mean >= LEAST_DEVIATIONS * deviation;
}

/** Fisher and Yates, with the generator of Park and Miller ("Random Number Generators: Good Ones Are Hard to Find", 1988). */
function shuffled(order: readonly number[], seed: number): number[] {
  const list = [...order];
  let state = seed * 7919;
  for (let i = list.length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const k = state % (i + 1);
    [list[i], list[k]] = [list[k]!, list[i]!];
  }
  return list;
}
