// Trees of boxes of many sizes: the tidy tree on typed arrays against d3-flextree, which has to be 50 times slower, dagre and
// ELK; a branch closed and opened again; blocks. What each of them needs beforehand is made outside.

import dagre from '@dagrejs/dagre';
import ELK from 'elkjs';
import { bench, describe } from 'vitest';
import { packBlocks } from '../../src/layout/blocks/pack.ts';
import { tidyOnArrays, TidyTrees, type BoxTree } from '../../src/layout/tree/tidy-on-arrays.ts';
import { asBlocks, closedAt, flextreeOf, seededTree } from '../layout/box-trees.ts';

/** More than these take dagre and ELK longer than anybody waits. */
const MOST_LAYERED = 1000;

function dagreOf({ parents, widths, heights }: BoxTree): () => void {
  return () => {
    const graph = new dagre.graphlib.Graph().setGraph({}).setDefaultEdgeLabel(() => ({}));
    parents.forEach((_, i) => void graph.setNode(String(i), { width: widths[i]!, height: heights[i]! }));
    parents.forEach((parent, i) => void (parent >= 0 && graph.setEdge(String(parent), String(i))));
    dagre.layout(graph);
  };
}

function elkOf({ parents, widths, heights }: BoxTree): () => Promise<void> {
  const elk = new ELK();
  const children = Array.from(parents, (_, i) => ({ id: String(i), width: widths[i]!, height: heights[i]! }));
  const edges = Array.from(parents).flatMap((parent, i) => (parent < 0 ? [] : [{ id: `e${i}`, sources: [String(parent)], targets: [String(i)] }]));
  return async () => void (await elk.layout({ id: 'root', layoutOptions: { 'elk.algorithm': 'layered' }, children, edges }));
}

for (const kind of ['balanced', 'random'] as const) {
  for (const n of [1000, 10_000, 50_000]) {
    describe(`${n} boxes, ${kind}`, () => {
      const tree = seededTree(n, kind);
      const page = asBlocks(tree);
      const theirs = flextreeOf(tree);
      const closed = closedAt(tree, n >> 8);
      const again = new TidyTrees();
      bench('tidy tree on arrays', () => void tidyOnArrays(tree));
      bench('tidy tree on arrays, one branch closed and opened', () => [closed, tree].forEach((each) => void again.place(each)));
      bench('d3-flextree', () => void theirs.place(), { iterations: 3, time: 0 });
      bench('blocks', () => void packBlocks(page));
      if (n > MOST_LAYERED) return;
      bench('dagre', dagreOf(tree), { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
      bench('ELK layered', elkOf(tree), { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
    });
  }
}
