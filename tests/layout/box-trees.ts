// Trees of boxes for the layouts on typed arrays: random ones for properties, seeded ones of any size, and the same trees as
// d3-flextree places them.

import { flextree } from 'd3-flextree';
import fc from 'fast-check';
import type { BlockTree } from '../../src/layout/blocks/tree.ts';
import type { BoxTree } from '../../src/layout/tree/tidy-on-arrays.ts';

export type TreeKind = 'balanced' | 'random' | 'star' | 'chain' | 'comb';

/** A tree of so many boxes, always the same: five children each, a random claim each, one claim for all, one after the other, or that with a leaf beside each. */
export function seededTree(n: number, kind: TreeKind, seed = 7): BoxTree {
  let state = seed;
  const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const parentOf = { balanced: (i: number) => Math.floor((i - 1) / 5), random: (i: number) => next(i), star: () => 0, chain: (i: number) => i - 1, comb: (i: number) => Math.max(0, i % 2 === 0 ? i - 2 : i - 1) }[kind];
  return {
    parents: Int32Array.from({ length: n }, (_, i) => (i === 0 ? -1 : parentOf(i))),
    widths: new Float64Array(n).fill(236),
    heights: Float64Array.from({ length: n }, () => 40 + 16 * next(5)),
    gapX: 12,
    gapY: 20,
  };
}

/** Any small tree of boxes. */
export function anyTree(most = 40): fc.Arbitrary<BoxTree> {
  return fc.array(fc.record({ parent: fc.nat(), width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 90 }) }), { minLength: 1, maxLength: most, size: 'max' }).map((nodes) => ({
    parents: Int32Array.from(nodes, ({ parent }, i) => (i === 0 ? -1 : parent % i)),
    widths: Float64Array.from(nodes, ({ width }) => width),
    heights: Float64Array.from(nodes, ({ height }) => height),
    gapX: 6,
    gapY: 8,
  }));
}

/** The tree without what stands below one of its nodes, as when that is closed. */
export function closedAt(tree: BoxTree, node: number): BoxTree {
  const isGone = new Uint8Array(tree.parents.length);
  const index = new Int32Array(tree.parents.length);
  const kept: number[] = [];
  tree.parents.forEach((parent, v) => {
    if (v > 0 && (parent === node || isGone[parent] === 1)) isGone[v] = 1;
    else index[v] = kept.push(v) - 1;
  });
  return {
    ...tree,
    parents: Int32Array.from(kept, (v) => (v === 0 ? -1 : index[tree.parents[v]!]!)),
    widths: Float64Array.from(kept, (v) => tree.widths[v]!),
    heights: Float64Array.from(kept, (v) => tree.heights[v]!),
  };
}

/** The same below a page, as blocks are set of it. */
export function asBlocks({ parents, widths, heights }: BoxTree): BlockTree {
  const n = parents.length + 1;
  const shifted = <T extends Float64Array | Int32Array>(to: T, from: ArrayLike<number>, by = 0): T => {
    for (let i = 1; i < n; i++) to[i] = from[i - 1]! + by;
    return to;
  };
  const below = shifted(new Int32Array(n), parents, 1);
  below[0] = -1;
  return { parents: below, widths: shifted(new Float64Array(n), widths), heights: shifted(new Float64Array(n), heights), hangs: below, ties: new Uint8Array(n) };
}

interface Nested {
  readonly index: number;
  readonly children: Nested[];
}

/** What d3-flextree is given, and its layout. */
export function flextreeOf({ parents, widths, heights, gapX, gapY }: BoxTree): { readonly place: () => { readonly x: Float64Array; readonly y: Float64Array } } {
  const nodes = Array.from(parents, (_, index): Nested => ({ index, children: [] }));
  parents.forEach((parent, i) => void nodes[parent]?.children.push(nodes[i]!));
  const layout = flextree<Nested>({ nodeSize: ({ data: { index } }) => [widths[index]! + gapX, heights[index]! + gapY], children: ({ children }) => children });
  const tree = layout.hierarchy(nodes[0]!);
  return {
    place: () => {
      const x = new Float64Array(parents.length);
      const y = new Float64Array(parents.length);
      let leftmost = Infinity;
      layout(tree).each((node) => {
        const { index } = node.data;
        x[index] = node.x - widths[index]! / 2;
        y[index] = node.y;
        leftmost = Math.min(leftmost, x[index]!);
      });
      return { x: x.map((each) => each - leftmost), y };
    },
  };
}

/** How wide and high placed boxes are together. */
export function extentOf({ widths, heights }: Pick<BoxTree, 'widths' | 'heights'>, { x, y }: { readonly x: Float64Array; readonly y: Float64Array }): { readonly width: number; readonly height: number } {
  let [width, height] = [0, 0];
  x.forEach((left, i) => (width = Math.max(width, left + widths[i]!)));
  y.forEach((top, i) => (height = Math.max(height, top + heights[i]!)));
  return { width, height };
}

/** Pairs of boxes that share more than an edge, from the top down. */
export function overlapsOf({ widths, heights }: Pick<BoxTree, 'widths' | 'heights'>, { x, y }: { readonly x: Float64Array; readonly y: Float64Array }): string[] {
  const order = Array.from(x, (_, i) => i).filter((i) => heights[i]! > 0).toSorted((a, b) => y[a]! - y[b]!);
  const found: string[] = [];
  order.forEach((a, i) => {
    for (let k = i + 1; k < order.length && y[order[k]!]! < y[a]! + heights[a]! - 0.01; k++) {
      const b = order[k]!;
      if (x[a]! < x[b]! + widths[b]! - 0.01 && x[b]! < x[a]! + widths[a]! - 0.01) found.push(`${a} ${b}`);
    }
  });
  return found;
}
