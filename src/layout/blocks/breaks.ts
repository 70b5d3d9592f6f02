// Where columns end, as pages of print do: when the next box would stand too low, or a little earlier where fewer lines run on.

import { PASS } from './measures.ts';
import type { Reading } from './reading.ts';

/** A column is so full at least. */
const LEAST_FULL = 0.84;
/** What a pixel of a column is worth that stays empty. */
const EMPTY = 300;

/** The first place of each column, and behind them the number of places. O(columns · log places + boxes at their ends) */
export function breaksFor(limit: number, { tops, heights, open, order }: Reading): number[] {
  const n = order.length;
  const starts = [1];
  for (let start = 1; ; ) {
    const top = tops[start]!;
    const heightTo = (end: number): number => tops[end - 1]! + heights[end - 1]! - top;
    // The last place before which the column may end.
    let [low, high] = [start + 1, n];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (heightTo(middle) <= limit) low = middle;
      else high = middle - 1;
    }
    if (low >= n) break;
    let best = low;
    let least = Infinity;
    for (let end = low; end > start && (end === low || heightTo(end) >= limit * LEAST_FULL); end--) {
      const cost = open[end]! * PASS * limit + (limit - heightTo(end)) * EMPTY;
      if (cost >= least) continue;
      least = cost;
      best = end;
    }
    starts.push(best);
    start = best;
  }
  starts.push(n);
  return starts;
}
