// The order of the nodes in each layer: from the reading order, a few sweeps that put each node at the middle of those that
// it is tied to (barycentre; Eades, Wormald 1994, "Edge crossings in drawings of bipartite graphs"), the best of them kept.
// Ties keep the order of before, so the same map gives the same picture.

import type { Edge, Layers, Node } from './graph.ts';

/** More sweeps change little. */
const SWEEPS = 6;
/** Larger maps keep their reading order: nobody takes in so many lines, and counting crossings would make everybody wait. */
const MOST_EDGES = 4000;

/** The layers, each in an order with fewer crossings. O(sweeps · edges · log edges) */
export function orderLayers({ layers, edges }: Layers): readonly (readonly Node[])[] {
  if (edges.length > MOST_EDGES) return layers;
  const links = linksOf(edges);
  const left = group(links, ([, to]) => to, ([from]) => from);
  const right = group(links, ([from]) => from, ([, to]) => to);
  let best = layers;
  let fewest = crossingsOf(layers, right);
  let current = layers;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const isForward = sweep % 2 === 0;
    current = swept(current, isForward ? left : right, isForward);
    const crossings = crossingsOf(current, right);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best;
}

/** The pieces of the lines from one layer to the next. */
function linksOf(edges: readonly Edge[]): (readonly [Node, Node])[] {
  return edges.flatMap(({ from, via, to }) => [from, ...via].map((node, i) => [node, via[i] ?? to] as const));
}

function group(links: readonly (readonly [Node, Node])[], key: (link: readonly [Node, Node]) => Node, value: (link: readonly [Node, Node]) => Node): ReadonlyMap<Node, readonly Node[]> {
  const map = new Map<Node, Node[]>();
  for (const link of links) {
    const own = map.get(key(link));
    if (own) own.push(value(link));
    else map.set(key(link), [value(link)]);
  }
  return map;
}

function swept(layers: readonly (readonly Node[])[], tied: ReadonlyMap<Node, readonly Node[]>, isForward: boolean): readonly (readonly Node[])[] {
  const next = layers.map((nodes) => [...nodes]);
  const places = new Map<Node, number>();
  const order = isForward ? next : next.toReversed();
  for (const nodes of order) {
    const wish = new Map(nodes.map((node, i) => {
      const own = (tied.get(node) ?? []).flatMap((each) => places.get(each) ?? []);
      return [node, own.length === 0 ? i : own.reduce((sum, place) => sum + place, 0) / own.length] as const;
    }));
    // The roots keep the order of the file: it is what people say the numbers by.
    if (nodes !== next[0]) nodes.sort((a, b) => wish.get(a)! - wish.get(b)!);
    nodes.forEach((node, i) => places.set(node, i));
  }
  return next;
}

/** How many pairs of lines cross, layer by layer: inversions, counted with a tree of sums (Barth, Jünger, Mutzel 2002). */
function crossingsOf(layers: readonly (readonly Node[])[], right: ReadonlyMap<Node, readonly Node[]>): number {
  let crossings = 0;
  for (const [k, nodes] of layers.entries()) {
    const places = new Map((layers[k + 1] ?? []).map((node, i) => [node, i]));
    const sums = new Int32Array(places.size + 1);
    let seen = 0;
    for (const node of nodes) {
      const ends = (right.get(node) ?? []).map((each) => places.get(each)!).toSorted((a, b) => a - b);
      for (const end of ends) {
        let before = 0;
        for (let i = end + 1; i > 0; i -= i & -i) before += sums[i]!;
        crossings += seen - before;
      }
      for (const end of ends) {
        for (let i = end + 1; i < sums.length; i += i & -i) sums[i]!++;
        seen++;
      }
    }
  }
  return crossings;
}
