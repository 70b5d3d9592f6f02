// The rows of a request as a tree to be packed: the page, on it the open questions, below each its answers and their grounds.

import { CELL_WIDTH } from '../cell-measures.ts';
import type { BandSpec, LayoutRequest } from '../drawing.ts';
import { TIE, type BlockTree } from './tree.ts';

/** Below a question, for what is told of it. */
const ACTIONS = 58;
/** What is told where no question stands. */
const NO_HEADER = 16;

export interface PageTree {
  readonly tree: BlockTree;
  /** The open questions; the node of the first is 1. */
  readonly bands: readonly BandSpec[];
  /** The height of a question's own box, by its place among them. */
  readonly headOf: (band: number) => number;
  readonly nodeOf: (row: number) => number;
}

/** O(rows) */
export function pageTree({ rows, steps: { firsts, attacks }, bands, level }: LayoutRequest): PageTree {
  const open = bands.filter((band) => band.isOpen && band.roots.length > 0);
  const start = 1 + open.length;
  const n = start + rows.count;
  const parents = new Int32Array(n);
  const hangs = new Int32Array(n);
  const ties = new Uint8Array(n);
  const widths = new Float64Array(n);
  const heights = new Float64Array(n);
  parents[0] = -1;
  const headOf = (band: number): number => open[band]!.header?.height ?? NO_HEADER;
  open.forEach(({ roots }, band) => {
    widths[band + 1] = CELL_WIDTH[level];
    heights[band + 1] = headOf(band) + ACTIONS;
    for (const root of roots) parents[start + root] = band + 1;
  });
  widths.set(rows.widths, start);
  heights.set(rows.heights, start);
  for (let i = 0; i < rows.count; i++) {
    const node = start + i;
    const parent = rows.parents[i]!;
    if (parent >= 0) parents[node] = start + parent;
    hangs[node] = parents[node]!;
    const step = rows.steps[i]!;
    if (step < 0) continue;
    const [first, attacked] = [firsts[step]!, attacks[step]!];
    if (first !== i) {
      hangs[node] = start + first;
      ties[node] = TIE.bracket;
    } else if (attacked >= 0) {
      hangs[node] = start + firsts[attacked]!;
      ties[node] = attacks[attacked]! < 0 ? TIE.undercut : TIE.bracket;
    }
  }
  return { tree: { parents, widths, heights, hangs, ties }, bands: open, headOf, nodeOf: (row) => start + row };
}
