// The boxes of a tree one below the other, as they are read: an outline, whose lines stand further in below their claim. By
// place in preorder; place 0 is the page.

import { preorderOf, type Preorder } from '../tree/preorder.ts';
import { BELOW, gapOf, PASS } from './measures.ts';
import { TIES, type BlockTree } from './tree.ts';

export interface Reading extends Preorder {
  readonly placeOf: Int32Array;
  /** How far in it stands. */
  readonly indents: Int32Array;
  /** 1: straight below its claim, in a long line of boxes. */
  readonly isStraight: Uint8Array;
  readonly heights: Float64Array;
  readonly widths: Float64Array;
  /** Upper edge in one endless column; one more than there are boxes. */
  readonly tops: Float64Array;
  /** By place and `TIE`, the last box that hangs from it; 0 where none does. */
  readonly lasts: Int32Array;
  /** How many lines run between the box before and this one to what stands below. */
  readonly open: Int32Array;
  /** Where boxes begin to stand at the left again, for they would stand too far in. */
  readonly cuts: Uint8Array;
}

/** So many boxes, each the only one below the one before and nothing after them, are a line. */
const LONG = 12;
/** Further in than what stands farthest left no box stands; lines are led back to the left instead. */
const MOST_IN = 16;

/** O(nodes) @throws RangeError where a parent does not stand before its child */
export function readingOf(tree: BlockTree): Reading {
  const preorder = preorderOf(tree.parents);
  const { order, sizes, claims } = preorder;
  const n = order.length;
  const placeOf = new Int32Array(n);
  const [heights, widths] = [new Float64Array(n), new Float64Array(n)];
  for (let p = 0; p < n; p++) {
    const v = order[p]!;
    placeOf[v] = p;
    heights[p] = tree.heights[v]!;
    widths[p] = tree.widths[v]!;
  }
  // Levels below each, and how long the line is that it stands in; from the last to the first.
  const below = new Int32Array(n);
  const line = new Int32Array(n);
  for (let p = n - 1; p > 0; p--) {
    line[p] = sizes[p] === 1 ? 1 : sizes[p + 1] === sizes[p]! - 1 && line[p + 1]! > 0 ? line[p + 1]! + 1 : 0;
    const claim = claims[p]!;
    if (below[claim]! <= below[p]!) below[claim] = below[p]! + 1;
  }
  const [indents, isStraight] = [new Int32Array(n), new Uint8Array(n)];
  const lasts = new Int32Array(n * TIES);
  /** How many lines begin, less how many end. */
  const open = new Int32Array(n + 2);
  for (let p = 1; p < n; p++) {
    const claim = claims[p]!;
    if (claim > 0 && line[claim]! >= LONG) isStraight[p] = 1;
    indents[p] = claim === 0 ? 0 : indents[claim]! + 1 - isStraight[p]!;
    const from = placeOf[tree.hangs[order[p]!]!]!;
    if (from > 0) lasts[from * TIES + tree.ties[order[p]!]!] = p;
  }
  for (let i = TIES; i < lasts.length; i++) {
    const last = lasts[i]!;
    if (last === 0) continue;
    open[Math.floor(i / TIES) + 1]!++;
    open[last + 1]!--;
  }
  for (let p = 1; p <= n; p++) open[p]! += open[p - 1]!;
  const cuts = new Uint8Array(n);
  const tops = new Float64Array(n + 1);
  /** By claim, how many levels stood below its last child. */
  const lastBelow = new Int32Array(n);
  let [y, least] = [0, Infinity];
  for (let p = 1; p < n; p++) {
    const claim = claims[p]!;
    if (p > 1) y += claim === p - 1 ? BELOW : gapOf(Math.max(below[p]!, lastBelow[claim]!));
    lastBelow[claim] = below[p]!;
    least = Math.min(least, indents[p]!);
    if (indents[p]! - least > MOST_IN) {
      cuts[p] = 1;
      least = indents[p]!;
      y += open[p]! * PASS;
    }
    tops[p] = y;
    y += heights[p]!;
  }
  tops[n] = y;
  return { ...preorder, placeOf, indents, isStraight, heights, widths, tops, lasts, open, cuts };
}
