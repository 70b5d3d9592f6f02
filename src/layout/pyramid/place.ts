// Where the boxes of a pyramid stand on the page: each question a band, one below the other, their headings on one axis, for who reads down the page.

import { TEXT_EDGE } from '../columns.ts';
import type { TidyTree } from '../tree/tidy-on-arrays.ts';
import type { Forest } from './forest.ts';

const MARGIN = 24;
/** Between two bands. */
const BETWEEN = 28;

export interface Placement {
  /** By node, without the room for lines above it: left edge of what is kept for it, the middle of that, and top of its box. */
  readonly left: Float64Array;
  readonly middle: Float64Array;
  readonly top: Float64Array;
  /** By band. */
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly bottom: number;
}

/** Moves each placed tree into its band. O(nodes) @param y where the first begins */
export function intoBands({ tree, bands, start, headOf, aboveOf }: Forest, { x, y: tidyY }: TidyTree, pageWidth: number, y: number): Placement {
  const { parents, widths, heights } = tree;
  const n = parents.length;
  const bandOf = new Int32Array(n);
  const middle = Float64Array.from(x, (left, node) => left + widths[node]! / 2);
  const size = bands.length + 1;
  /** What stands on the axis: the heading, or the first of what stands under none. */
  const axisOf = (band: number): number => middle[bands[band - 1]!.header ? band : start + bands[band - 1]!.roots[0]!]!;
  /** How far a band reaches to either side of its heading, and down. */
  const [before, behind, down] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let node = 1; node < n; node++) {
    const band = (bandOf[node] = node < start ? node : bandOf[parents[node]!]!);
    before[band] = Math.max(before[band]!, axisOf(band) - x[node]!);
    behind[band] = Math.max(behind[band]!, x[node]! + widths[node]! - axisOf(band));
    down[band] = Math.max(down[band]!, tidyY[node]! + heights[node]! - tidyY[band]!);
  }
  // In the middle of the page as long as everything has room there.
  const most = (reach: Float64Array): number => reach.reduce((a, b) => Math.max(a, b), 0);
  const axis = TEXT_EDGE + Math.max(most(before), Math.min(pageWidth / 2 - TEXT_EDGE, pageWidth - MARGIN - TEXT_EDGE - most(behind)));
  const tops: number[] = [];
  let bottom = y;
  for (let band = 1; band < size; band++) {
    tops.push(bottom);
    bottom += down[band]! + BETWEEN;
  }
  const [left, top] = [new Float64Array(n), new Float64Array(n)];
  for (let node = n - 1; node > 0; node--) {
    const band = bandOf[node]!;
    const by = axis - axisOf(band);
    left[node] = x[node]! + by;
    // What is told of a question stands beside it, and may be higher.
    const above = node >= start ? aboveOf(node) : bands[band - 1]!.header ? heights[node]! - headOf(band - 1) : 0;
    top[node] = tops[band - 1]! + tidyY[node]! - tidyY[band]! + above;
  }
  for (let node = n - 1; node > 0; node--) middle[node] = left[node]! + widths[node]! / 2;
  return { left, middle, top, tops, heights: Array.from(down.subarray(1)), bottom };
}
