// A text of which no sentence is known word for word, another translation or the original: first its paragraphs are aligned
// with the expected ones, then its sentences.

import type { Measured } from './align-gaps.ts';
import { likeliestBeads, MOST_CELLS, type Alignable } from './beads.ts';
import type { Expected } from './expected.ts';
import { likenessOf } from './likeness.ts';
import { placePassages, type Placement } from './place-passages.ts';
import { suretyOf } from './surety.ts';

/** How much longer or shorter a text may be in another language, in steps of a quarter. */
const RATIOS = Array.from({ length: 19 }, (_, k) => 0.125 * 1.25 ** k);
/** A whole text lacks little; of an excerpt much is missing. */
const SKIPS = [0.05, 0.3];
/** Forty tables of this size take about two seconds. */
const MOST_CELLS_TO_FIT = 80_000;
/** Probability from which a paragraph counts as one where a sentence could be. */
const POSSIBLE = 0.02;

export interface ParagraphAlignment {
  readonly placed: ReadonlyMap<number, Placement>;
  /** Length in the text for one unit of the expected length. */
  readonly ratio: number;
  readonly skip: number;
}

/**
 * Placements of pieces, by piece, as places among the expected sentences. The ratio of lengths is the one under which the
 * paragraphs align best, then that of the aligned ones. A sentence may only stand in paragraphs that its own is aligned with,
 * the likelier the better. O(paragraphs squared + sentences squared); nothing is placed above half a million pairs.
 */
export function alignParagraphs({ pieces, texts, lengths, candidates }: Measured, expected: Expected): ParagraphAlignment {
  const inParagraph = new Map<number, number[]>();
  for (const j of candidates) {
    const block = inParagraph.get(pieces[j]!.paragraph);
    if (block) block.push(j);
    else inParagraph.set(pieces[j]!.paragraph, [j]);
  }
  const blocks = [...inParagraph.values()];
  const none = { placed: new Map<number, Placement>(), ratio: 1, skip: 0.05 };
  if (blocks.length === 0 || blocks.length * expected.paragraphs.length > MOST_CELLS) return none;

  const likeness = likenessOf(expected.paragraphs.map(({ hints }) => hints), blocks.map((block) => block.map((j) => texts[j]!).join(' ')));
  const paragraphs = fitted({
    expected: expected.paragraphs.map(({ chars }) => chars),
    found: blocks.map((block) => block.reduce((sum, j) => sum + lengths[j]!, 0)),
    ratio: 1,
    skip: 0.05,
    evidence: likeness.of,
    without: likeness.ofNothing,
  });
  const surety = suretyOf(paragraphs);

  const here = blocks.flatMap((block, q) => (expected.paragraphs.some((_, p) => surety.of(p, q) >= POSSIBLE) ? block.map((j) => ({ j, q })) : []));
  const said = likenessOf(expected.hints, here.map(({ j }) => texts[j]!));
  const problem = fitted({
    expected: expected.sentences.map(({ chars }) => chars),
    found: here.map(({ j }) => lengths[j]!),
    ratio: paragraphs.ratio,
    skip: 0.05,
    evidence: (i, k) => said.of(i, k) + Math.log(Math.max(POSSIBLE, surety.of(expected.paragraphOf[i]!, here[k]!.q))),
    without: said.ofNothing,
  });
  const placed = [...placePassages(problem)].map(([k, placement]) => [here[k]!.j, placement] as const);
  return { placed: new Map(placed), ratio: problem.ratio, skip: problem.skip };
}

/** The same with the ratio of lengths, and the share of passages without counterpart, that fit best; as it is where that would take long. */
function fitted(problem: Alignable): Alignable {
  if (problem.expected.length * problem.found.length > MOST_CELLS_TO_FIT) return problem;
  const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
  const whole = sum(problem.found) / Math.max(1, sum(problem.expected));
  const tried = [problem.ratio, whole, ...RATIOS].flatMap((ratio) => SKIPS.map((skip) => ({ ...problem, ratio, skip }))).map((each) => ({ each, ...likeliestBeads(each) }));
  const { each, beads } = tried.reduce((a, b) => (b.score > a.score ? b : a));
  const found = sum(beads.map((bead) => sum(problem.found.slice(...bead.found))));
  const expected = sum(beads.map((bead) => sum(problem.expected.slice(...bead.expected))));
  return expected > 0 && found > 0 ? { ...each, ratio: found / expected } : each;
}
