// A run of passages of a text to a run of expected ones: the likeliest beads, each with how sure it is.

import { likeliestBeads, MOST_CELLS, type Alignable } from './beads.ts';
import { suretyOf } from './surety.ts';

/** The expected passages that one passage of the text most likely stands for. */
export interface Placement {
  readonly expected: readonly number[];
  /** Probability under the model that it stands for each of them; at most 0.95, for the model may be wrong. */
  readonly sureness: number;
}

const SUREST = 0.95;
/** Below this it is more likely than not by far that the passage belongs elsewhere: it stays without a place. */
const LEAST_SURE = 0.3;

/**
 * For each passage of the text that has one, its placement. Nothing is placed where the table would have more than half a
 * million cells. O(expected times found)
 */
export function placePassages(problem: Alignable): Map<number, Placement> {
  const placed = new Map<number, Placement>();
  if (problem.expected.length * problem.found.length > MOST_CELLS || problem.expected.length === 0 || problem.found.length === 0) return placed;
  const surety = suretyOf(problem);
  for (const { expected, found } of likeliestBeads(problem).beads) {
    for (let j = found[0]; j < found[1]; j++) {
      const all = Array.from({ length: expected[1] - expected[0] }, (_, k) => expected[0] + k);
      const sure = all.filter((i) => surety.of(i, j) >= LEAST_SURE);
      if (sure.length > 0) placed.set(j, { expected: sure, sureness: SUREST * Math.min(...sure.map((i) => surety.of(i, j))) });
    }
  }
  return placed;
}
