// What was not found word for word is placed between its neighbours that were.

import type { Expected } from './expected.ts';
import { longestInOrder } from './in-order.ts';
import { likenessOf } from './likeness.ts';
import type { Piece } from './pieces.ts';
import { placePassages, type Placement } from './place-passages.ts';

/** The pieces of a text with what is compared of them. */
export interface Measured {
  readonly pieces: readonly Piece[];
  /** Words of a piece, and their length in normal form. */
  readonly texts: readonly string[];
  readonly lengths: readonly number[];
  /** Pieces that could be sentences: not headings, lines of navigation and the like. */
  readonly candidates: readonly number[];
}

/** What is missing between found sentences is as often changed as left out. */
const SKIP = 0.1;
/** Before the first and behind the last found sentence only so many pieces are looked at: three a missing sentence and these. */
const BEYOND = 20;

/**
 * Placements of pieces, by piece, as places among the expected sentences: between each two neighbours that keep the order,
 * the missing sentences are aligned with the other pieces by length, hints, and the paragraph that the found sentences of a
 * piece's own paragraph belong to. Linear in the text, and for each gap O(missing times pieces).
 */
export function alignGaps({ pieces, texts, lengths, candidates }: Measured, expected: Expected): Map<number, Placement> {
  const inOrder = longestInOrder(pieces.map(({ sentence }) => (sentence === undefined ? [] : [sentence])));
  const found = new Set(pieces.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence])));
  const free = candidates.filter((j) => pieces[j]!.sentence === undefined);
  const toParagraph = paragraphEvidence(pieces, expected);
  const placed = new Map<number, Placement>();
  const anchors = [...inOrder].toSorted((a, b) => a[0] - b[0]);
  for (let k = 0; k <= anchors.length; k++) {
    const [fromPiece, fromSentence] = anchors[k - 1] ?? [-1, -1];
    const [toPiece, toSentence] = anchors[k] ?? [pieces.length, expected.sentences.length];
    const missing: number[] = [];
    for (let i = fromSentence + 1; i < toSentence; i++) if (!found.has(i)) missing.push(i);
    if (missing.length === 0) continue;
    const all = free.slice(firstFrom(free, fromPiece), firstFrom(free, toPiece));
    const most = 3 * missing.length + BEYOND;
    const here = k === 0 ? all.slice(-most) : k === anchors.length ? all.slice(0, most) : all;
    const likeness = likenessOf(missing.map((i) => expected.hints[i]!), here.map((j) => texts[j]!));
    const problem = {
      expected: missing.map((i) => expected.sentences[i]!.chars),
      found: here.map((j) => lengths[j]!),
      ratio: 1,
      skip: SKIP,
      evidence: (i: number, j: number) => likeness.of(i, j) + toParagraph(missing[i]!, here[j]!),
      without: likeness.ofNothing,
    };
    for (const [j, { expected: places, sureness }] of placePassages(problem)) placed.set(here[j]!, { expected: places.map((i) => missing[i]!), sureness });
  }
  return placed;
}

/** The first place in an ordered list whose value is at least this. */
function firstFrom(list: readonly number[], value: number): number {
  const at = list.findIndex((each) => each >= value);
  return at < 0 ? list.length : at;
}

/** That a paragraph of the text holds sentences of an expected one speaks for others of it, and against others. */
function paragraphEvidence(pieces: readonly Piece[], { paragraphOf }: Expected): (sentence: number, piece: number) => number {
  const held = new Map<number, Set<number>>();
  const seen = new Set<number>();
  for (const { paragraph, sentence } of pieces) {
    if (sentence === undefined) continue;
    const here = held.get(paragraph) ?? new Set();
    held.set(paragraph, here.add(paragraphOf[sentence]!));
    seen.add(paragraphOf[sentence]!);
  }
  return (sentence, piece) => {
    const wanted = paragraphOf[sentence]!;
    const here = held.get(pieces[piece]!.paragraph);
    if (here === undefined) return seen.has(wanted) ? Math.log(0.25) : 0;
    return here.has(wanted) ? Math.log(4) : Math.log(0.1);
  };
}
