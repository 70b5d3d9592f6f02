// A text cut into its sentences: those that were found word for word, and what the segmenter makes of the rest.

import type { Span } from './lines.ts';
import type { DigestHit } from './match-digests.ts';
import { normalForm } from './normal-form.ts';
import type { SegmentedText } from './segment.ts';

export interface Piece extends Span {
  /** Its place among the paragraphs of the text; two that one sentence runs through are one. */
  readonly paragraph: number;
  /** The expected sentence that stands here word for word. */
  readonly sentence?: number;
}

/**
 * All of the text that can be seen, in order: each of its signs other than white space is in exactly one piece. Where a found
 * sentence and the segmenter disagree, the found one is right. Linear in text and hits.
 */
export function piecesOf({ text, paragraphs }: SegmentedText, hits: readonly DigestHit[]): Piece[] {
  const sentenceAt = new Map(hits.map(({ start, sentence }) => [start, sentence]));
  const pieces: { start: number; end: number; paragraph: number; sentence?: number }[] = [];
  let hit = 0;
  let lastParagraph = -1;
  const cuts = new Set(hits.flatMap(({ start, end }) => [start, end]));
  const starts = new Set(paragraphs.map(({ start }) => start));
  for (const { sentences } of paragraphs) for (const { start, end } of sentences) cuts.add(start).add(end);

  const ordered = [...cuts].toSorted((a, b) => a - b);
  for (let k = 0; k < ordered.length; k++) {
    const start = ordered[k]!;
    if (starts.has(start)) lastParagraph++;
    while (hit < hits.length && hits[hit]!.end <= start) hit++;
    const inside = hits[hit];
    if (inside && inside.start < start) continue; // within a sentence that was found
    const end = inside?.start === start ? inside.end : (ordered[k + 1] ?? text.length);
    const sentence = sentenceAt.get(start);
    const words = text.slice(start, end);
    if (normalForm(words) === '' && sentence === undefined) {
      // What cannot be seen goes with what stands before it.
      if (words.trim() !== '' && pieces.length > 0 && pieces.at(-1)!.sentence === undefined) pieces.at(-1)!.end = end;
      else if (words.trim() !== '') pieces.push({ start, end, paragraph: lastParagraph });
      continue;
    }
    pieces.push({ start, end, paragraph: lastParagraph, ...(sentence === undefined ? {} : { sentence }) });
  }
  return pieces;
}

/** No other piece is in its paragraph. */
export const isAlone = (pieces: readonly Piece[], j: number): boolean => pieces[j - 1]?.paragraph !== pieces[j]!.paragraph && pieces[j + 1]?.paragraph !== pieces[j]!.paragraph;
