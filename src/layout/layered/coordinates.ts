// How high each node stands: as near as its neighbours' middle as the order in its layer and the heights allow, layer by
// layer. For one layer that is a regression on an ordered line, solved exactly by pooling neighbours that want to overlap
// (pool adjacent violators; Best, Chakravarti 1990).

import type { Edge, Node } from './graph.ts';

const SWEEPS = 8;

export interface Spaces {
  readonly heightOf: (node: Node) => number;
  /** From its top to where its lines meet it. */
  readonly anchorOf: (node: Node) => number;
  /** Kept free above a node, and between it and one before it in its layer. */
  readonly aboveOf: (node: Node) => number;
  readonly between: (node: Node) => number;
}

/** The tops of all nodes, nothing higher than `top`. O(sweeps · edges) */
export function topsOf(layers: readonly (readonly Node[])[], edges: readonly Edge[], spaces: Spaces, top: number): ReadonlyMap<Node, number> {
  const { heightOf, anchorOf, aboveOf } = spaces;
  const apart = (above: Node, below: Node): number => heightOf(above) + spaces.between(below) + aboveOf(below);
  const left = new Map<Node, Node[]>();
  const right = new Map<Node, Node[]>();
  const tie = (map: Map<Node, Node[]>, node: Node, to: Node): void => {
    const own = map.get(node);
    if (own) own.push(to);
    else map.set(node, [to]);
  };
  for (const { from, via, to } of edges) {
    [from, ...via].forEach((node, i) => {
      tie(right, node, via[i] ?? to);
      tie(left, via[i] ?? to, node);
    });
  }
  const tops = new Map<Node, number>();
  for (const nodes of layers) {
    let y = top;
    nodes.forEach((node, i) => {
      if (i > 0) y += apart(nodes[i - 1]!, node);
      tops.set(node, y);
    });
  }
  const lineOf = (node: Node): number => tops.get(node)! + anchorOf(node);
  const wishOf = (node: Node, tied: ReadonlyMap<Node, readonly Node[]>): number | undefined => {
    const lines = (tied.get(node) ?? []).map(lineOf);
    return lines.length === 0 ? undefined : lines.reduce((sum, y) => sum + y, 0) / lines.length - anchorOf(node);
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isForward = sweep % 2 === 1;
    const tied = isForward ? left : right;
    for (const nodes of isForward ? layers : layers.toReversed()) {
      const offsets: number[] = [];
      nodes.forEach((node, i) => offsets.push(i === 0 ? 0 : offsets[i - 1]! + apart(nodes[i - 1]!, node)));
      // Without their places, the nodes of a layer may only not pass each other.
      const free = ordered(nodes.map((node, i) => (wishOf(node, tied) ?? tops.get(node)!) - offsets[i]!));
      nodes.forEach((node, i) => tops.set(node, free[i]! + offsets[i]!));
    }
  }
  let highest = Infinity;
  for (const [node, y] of tops) highest = Math.min(highest, y - aboveOf(node));
  return new Map(Array.from(tops, ([node, y]) => [node, Math.round(y - highest + top)]));
}

/** The values nearest to the wishes that never fall. O(wishes) */
function ordered(wishes: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const wish of wishes) {
    let pool = { sum: wish, count: 1 };
    for (let before = pools.at(-1); before && before.sum / before.count >= pool.sum / pool.count; before = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
