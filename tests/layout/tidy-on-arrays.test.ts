// The tidy tree on typed arrays against d3-flextree, and against what makes a tree tidy.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Route } from '../../src/layout/drawing.ts';
import { tidyOnArrays, TidyTrees, type BoxTree, type TidyTree } from '../../src/layout/tree/tidy-on-arrays.ts';
import { anyTree, closedAt, flextreeOf, overlapsOf, seededTree } from './box-trees.ts';
import { lineCrossings } from './picture-checks.ts';

/** From the middle of each claim's lower edge to the middle of its child's upper edge. */
function linesOf({ parents, widths, heights }: BoxTree, { x, y }: TidyTree): Route[] {
  return Array.from(parents).flatMap((parent, i): Route[] => {
    if (parent < 0) return [];
    const from = [x[parent]! + widths[parent]! / 2, y[parent]! + heights[parent]!] as const;
    return [{ id: String(i), inference: undefined, from: String(parent), to: String(i), kind: 'support', points: [from, [x[i]! + widths[i]! / 2, y[i]!]] }];
  });
}

const childrenOf = ({ parents }: BoxTree, claim: number): number[] => Array.from(parents).flatMap((parent, i) => (parent === claim ? [i] : []));

describe('a tidy tree', () => {
  it('of a claim and two grounds has the claim over the middle of them', () => {
    const tree = { parents: Int32Array.of(-1, 0, 0), widths: Float64Array.of(10, 20, 30), heights: Float64Array.of(5, 5, 5), gapX: 2, gapY: 3 };
    const { x, y } = tidyOnArrays(tree);
    expect([...y]).toEqual([0, 8, 8]);
    expect([...x]).toEqual([21, 0, 22]);
  });

  it('is where d3-flextree puts it, box by box', () => {
    fc.assert(
      fc.property(anyTree(), (tree) => {
        const [ours, theirs] = [tidyOnArrays(tree), flextreeOf(tree).place()];
        ours.x.forEach((x, i) => expect(x).toBeCloseTo(theirs.x[i]!, 6));
        expect([...ours.y]).toEqual([...theirs.y]);
      }),
      { numRuns: 300 },
    );
  });

  it('has no box on a box and no two lines that cross, every claim over the middle of its grounds, which keep their order', () => {
    fc.assert(
      fc.property(anyTree(), (tree) => {
        const placed = tidyOnArrays(tree);
        const { x } = placed;
        expect(overlapsOf(tree, placed)).toEqual([]);
        expect(lineCrossings({ routes: linesOf(tree, placed) })).toEqual([]);
        const middle = (i: number): number => x[i]! + tree.widths[i]! / 2;
        tree.parents.forEach((_, claim) => {
          const own = childrenOf(tree, claim);
          if (own.length > 0) expect(middle(claim)).toBeCloseTo((x[own[0]!]! + x[own.at(-1)!]! + tree.widths[own.at(-1)!]!) / 2, 6);
          for (let k = 1; k < own.length; k++) expect(x[own[k]!]!).toBeGreaterThan(x[own[k - 1]!]!);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('of two branches is as narrow as moving one to the other by brute force makes it', () => {
    fc.assert(
      fc.property(anyTree(12), anyTree(12), (left, right) => {
        const [a, b] = [tidyOnArrays(left), tidyOnArrays(right)];
        // How far right the second has to stand for no pair of boxes to be closer than the gap where they are level.
        let needed = -Infinity;
        left.parents.forEach((_, i) => right.parents.forEach((__, k) => {
          if (a.y[i]! < b.y[k]! + right.heights[k]! + right.gapY && b.y[k]! < a.y[i]! + left.heights[i]! + left.gapY) needed = Math.max(needed, a.x[i]! + left.widths[i]! + left.gapX - b.x[k]!);
        }));
        const joined = {
          ...left,
          parents: Int32Array.of(-1, ...left.parents.map((parent) => parent + 1), ...right.parents.map((parent) => (parent < 0 ? 0 : parent + 1 + left.parents.length))),
          widths: Float64Array.of(1, ...left.widths, ...right.widths),
          heights: Float64Array.of(1, ...left.heights, ...right.heights),
        };
        const { x } = tidyOnArrays(joined);
        expect(x[1 + left.parents.length]! - x[1]!).toBeCloseTo(needed + b.x[0]! - a.x[0]!, 6);
      }),
      { numRuns: 200 },
    );
  });

  test('a chain of ten thousand and a star of ten thousand are placed', () => {
    for (const kind of ['chain', 'star'] as const) {
      const tree = seededTree(10_000, kind);
      expect(overlapsOf(tree, tidyOnArrays(tree))).toEqual([]);
    }
  });

  test('its work grows as the tree does: an exponent of 1.05 at most from 1,000 to 50,000 boxes', () => {
    for (const kind of ['balanced', 'random', 'star', 'chain'] as const) {
      const ratio = tidyOnArrays(seededTree(50_000, kind)).operations / tidyOnArrays(seededTree(1000, kind)).operations;
      expect(Math.log(ratio) / Math.log(50)).toBeLessThanOrEqual(1.05);
    }
  });

  test('a child before its claim is refused', () => {
    expect(() => tidyOnArrays({ ...seededTree(3, 'chain'), parents: Int32Array.of(-1, 2, 0) })).toThrow(RangeError);
  });
});

describe('a tidy tree placed again', () => {
  const placesOf = ({ x, y }: TidyTree): unknown => ({ x, y });
  /** The same with one box of another height. */
  const resized = (tree: BoxTree, node: number): BoxTree => ({ ...tree, heights: tree.heights.with(node, tree.heights[node]! + 3) });

  it('after branches were closed, opened and resized, stands where it would have been put afresh', () => {
    fc.assert(
      fc.property(anyTree(), fc.nat(), fc.nat(), (tree, a, b) => {
        const [i, k] = [a % tree.parents.length, b % tree.parents.length];
        const trees = new TidyTrees();
        for (const next of [tree, closedAt(tree, i), tree, resized(tree, k), closedAt(resized(tree, k), i), closedAt(tree, k), tree]) {
          expect(placesOf(trees.place(next))).toEqual(placesOf(tidyOnArrays(next)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('visits the claims above what changed, and of what was opened all, and nothing else', () => {
    for (const kind of ['balanced', 'random'] as const) {
      const tree = seededTree(10_000, kind);
      for (const node of [40, 400, 1500]) {
        let above = 1;
        for (let v = node; tree.parents[v]! >= 0; v = tree.parents[v]!) above++;
        const closed = closedAt(tree, node);
        const trees = new TidyTrees();
        expect(trees.place(tree).placed).toBe(10_000);
        // Of equal neighbours it cannot be told which went: the last box of the row may be visited with its claims.
        expect(trees.place(closed).placed).toBeLessThanOrEqual(above + 2);
        expect(trees.place(tree).placed).toBeLessThanOrEqual(above + 2 + tree.parents.length - closed.parents.length);
        expect(trees.place(tree).placed).toBe(0);
      }
    }
  });
});
