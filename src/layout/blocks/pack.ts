// Blocks: the boxes of a tree as they are read, each claim with what bears on it below and further in, in columns of a page of a
// screen's shape. An outline is as good as full, where rectangles within rectangles, or branches beside each other, leave most
// of the page empty. How high columns are is one of a few heights, so that a page keeps its columns while little changes.

import { breaksFor } from './breaks.ts';
import { columnsFrom, type Columns } from './columns.ts';
import { ABOVE, GUTTER, LANE, PASS } from './measures.ts';
import { readingOf, type Reading } from './reading.ts';
import type { BlockTree } from './tree.ts';

export interface Packing extends Columns {
  readonly reading: Reading;
  /** By node, the upper left corner of its box. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** By place, the strip that it stands in. */
  readonly stripOf: Int32Array;
  /** Where the boxes of columns begin, and by strip where they end; above and below run the lines from column to column. */
  readonly top: number;
  readonly bottoms: readonly number[];
  readonly height: number;
  /** How often the loops over boxes ran. */
  readonly operations: number;
}

/** Width to height of the whole: a screen's. */
const PAGE_ASPECT = 1.6;
/** Each height of columns is so many times the one before. */
const STEP = 1.03;
const LEAST_HEIGHT = 60;

/** Columns of one height. */
interface Tried {
  readonly columns: Columns;
  readonly starts: readonly number[];
  /** How large the page is on a screen. */
  readonly scale: number;
  readonly isWide: boolean;
}

/** Packs a tree; deterministic. O(nodes · log of the page's height) @throws RangeError where a parent does not stand before its child */
export function packBlocks(tree: BlockTree): Packing {
  const reading = readingOf(tree);
  const { order, tops, heights, cuts } = reading;
  const n = order.length;
  let operations = n;
  /** Of columns; one that is longer than all boxes is as long as they are. */
  const heightOf = (step: number): number => Math.min(LEAST_HEIGHT * STEP ** step, tops[n]!);
  const tried = new Map<number, Tried>();
  const at = (step: number): Tried => {
    const before = tried.get(step);
    if (before) return before;
    const height = heightOf(step);
    const starts = breaksFor(height, reading);
    const columns = columnsFrom(starts, reading);
    operations += n;
    const made: Tried = { columns, starts, scale: Math.max(columns.width / Math.sqrt(PAGE_ASPECT), height * Math.sqrt(PAGE_ASPECT)), isWide: columns.width > height * PAGE_ASPECT };
    tried.set(step, made);
    return made;
  };
  // The lowest columns with which the page is not too wide, or the ones before, whichever makes the smaller page; looked for
  // around the height at which they would fill it, and that is better known once some have been tried.
  const stepOf = (height: number): number => Math.ceil(Math.log(Math.max(height, LEAST_HEIGHT) / LEAST_HEIGHT) / Math.log(STEP));
  const most = stepOf(tops[n]!) + 1;
  const stepFor = (area: number): number => Math.min(most, stepOf(Math.sqrt(area / PAGE_ASPECT)));
  const first = stepFor(tops[n]! * widest(reading));
  const guess = stepFor(at(first).columns.width * heightOf(first));
  let [low, high] = [guess, guess];
  for (let by = 1; low > 0 && !at(low - 1).isWide; by *= 2) [low, high] = [Math.max(0, low - by), low - 1];
  for (let by = 1; high < most && at(high).isWide; by *= 2) [low, high] = [high + 1, Math.min(most, high + by)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle).isWide) low = middle + 1;
    else high = middle;
  }
  const [tall, wide] = [at(low), at(Math.max(0, low - 1))];
  const { columns, starts } = tall.scale <= wide.scale ? tall : wide;

  const { strips } = columns;
  const passing = strips.reduce((sum, { strands, start }) => (starts.includes(start) ? Math.max(sum, strands.length) : sum), 0);
  const top = ABOVE + passing * PASS;
  const [x, y] = [new Float64Array(n), new Float64Array(n)];
  const stripOf = new Int32Array(n);
  const bottoms: number[] = [];
  let bottom = 0;
  strips.forEach(({ start, end, column, least, edges }, s) => {
    const shift = top - tops[starts[column]!]!;
    for (let p = start; p < end; p++) {
      const v = order[p]!;
      x[v] = edges[reading.indents[p]! - least]!;
      y[v] = tops[p]! + shift;
      stripOf[p] = s;
    }
    bottoms.push(tops[end - 1]! + heights[end - 1]! + shift);
    const next = strips[s + 1];
    bottom = Math.max(bottom, bottoms[s]! + (next && cuts[next.start] === 0 ? next.strands.length * PASS : 0));
  });
  return { ...columns, reading, x, y, stripOf, top, bottoms, width: columns.width + GUTTER.free, height: bottom, operations: operations + n };
}

/** The widest box, with the lane before it. */
function widest({ widths }: Reading): number {
  return widths.reduce((most, width) => Math.max(most, width), 0) + LANE.width;
}
