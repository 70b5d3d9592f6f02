// The title and the headings of a text: short paragraphs that stand where a title or a heading has to.

import type { Edition } from '../../model/source.ts';
import type { Measured } from './align-gaps.ts';
import { paragraphIdOf, type HintsOf } from './expected.ts';
import { likenessOf } from './likeness.ts';
import { normalForm } from './normal-form.ts';
import { isAlone } from './pieces.ts';
import { isHeadingLike, isShort } from './segment.ts';

export interface Heading {
  /** `T` or the id of a section and `.h`. */
  readonly id: string;
  /** Probability against the other candidates and none of them; at most 0.95. */
  readonly sureness: number;
}

const SUREST = 0.95;
const LEAST_SURE = 0.3;
const MOST_CANDIDATES = 12;
/** Weights of a candidate: none of them is the heading, one of them is, one that stands right before the text is. */
const NONE = 0.5;
const FARTHER = 0.3;
const NEXT = 4;

/**
 * For each piece that is the title or a heading, which. A heading is looked for between the last placed sentence of the
 * sections before and the first of its own: paragraphs of one short piece, or what stands right before that sentence and is
 * none; the nearest, unless the words of another are more like those of the heading. `idsOf` says which sentences a piece stands for.
 * O(sections times pieces)
 */
export function headingsOf(measured: Measured, edition: Edition, idsOf: (piece: number) => readonly string[], hintsOf: HintsOf): Map<number, Heading> {
  const { pieces, texts } = measured;
  const headings = new Map<number, Heading>();
  const sectionOf = new Map(edition.sections.flatMap(({ paragraphs }, s) => paragraphs.map(({ id }) => [id, s] as const)));
  const sections = pieces.map((_, j) => idsOf(j).map((id) => sectionOf.get(paragraphIdOf(id)) ?? -1)[0] ?? -1);

  const choose = (id: string, from: number, first: number, hints: readonly string[], isAlike = (_like: number): boolean => true): void => {
    const candidates: number[] = [];
    for (let j = first - 1; j > from && candidates.length < MOST_CANDIDATES; j--) {
      if (idsOf(j).length > 0 || headings.has(j)) continue;
      const runsIn = j === first - 1 && isHeadingLike(texts[j]!);
      if (runsIn || (isAlone(pieces, j) && isShort(texts[j]!))) candidates.push(j);
    }
    const same = candidates.find((j) => hints.some((hint) => bare(hint) === bare(texts[j]!)));
    if (same !== undefined) return void headings.set(same, { id, sureness: SUREST });
    const likeness = likenessOf([hints], candidates.map((j) => texts[j]!));
    const weights = candidates.map((j, k) => (isAlike(likeness.of(0, k)) ? (j === first - 1 ? NEXT : FARTHER) * Math.exp(likeness.of(0, k)) : 0));
    const best = weights.reduce((a, weight, k) => (weight > (weights[a] ?? 0) ? k : a), 0);
    const sureness = (SUREST * (weights[best] ?? 0)) / (NONE + weights.reduce((sum, weight) => sum + weight, 0));
    if (sureness >= LEAST_SURE) headings.set(candidates[best]!, { id, sureness });
  };

  edition.sections.forEach((section, s) => {
    const first = sections.indexOf(s);
    if (section.heading === undefined || first < 0) return;
    const before = sections.findLastIndex((other, j) => j < first && other >= 0 && other < s);
    if (before < 0 && s > 0 && sections.some((other) => other >= 0 && other < s)) return;
    const told = section.heading[edition.language];
    choose(`${section.id}.h`, before, first, [...(told === undefined ? [] : [told]), ...hintsOf(`${section.id}.h`, edition.language)]);
  });
  const first = sections.findIndex((section) => section >= 0);
  // The title is known as it is; of the headings only what they say.
  if (first >= 0) choose('T', -1, first, [edition.title, ...hintsOf('T', edition.language)], (like) => like > 0);
  return headings;
}

/** The letters and numbers alone. */
const bare = (text: string): string => normalForm(text).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
