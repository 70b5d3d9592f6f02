// The strongly connected components of a graph: a circle is one, everything else is one by itself.
// R. Tarjan: Depth-first search and linear graph algorithms. SIAM Journal on Computing 1 (1972), without recursion.

import { join, type Adjacency } from './adjacency.ts';

export interface Components {
  /** Nodes by component; a component comes before all that can be reached from it. */
  readonly order: Int32Array;
  /** Where each component begins in `order`; one entry more than there are components. */
  readonly componentStart: Int32Array;
  /** By node: its component. */
  readonly component: Int32Array;
}

/** @param onward where the arrows of each node lead. O(nodes + arrows) */
export function componentsOf({ start, list }: Adjacency, size: number): Components {
  const component = new Int32Array(size).fill(-1);
  const found = new Int32Array(size);
  const low = new Int32Array(size);
  const next = Int32Array.from(start);
  const waiting = new Int32Array(size);
  const path = new Int32Array(size);
  const backwards = new Int32Array(size);
  const ends: number[] = [];
  let time = 0;
  let waits = 0;
  let placed = 0;
  for (let root = 0; root < size; root++) {
    if (found[root] !== 0) continue;
    let depth = 0;
    path[0] = waiting[waits++] = root;
    found[root] = low[root] = ++time;
    while (depth >= 0) {
      const node = path[depth]!;
      if (next[node]! < start[node + 1]!) {
        const to = list[next[node]!++]!;
        if (found[to] === 0) {
          path[++depth] = waiting[waits++] = to;
          found[to] = low[to] = ++time;
        } else if (component[to] === -1) low[node] = Math.min(low[node]!, found[to]!);
        continue;
      }
      depth--;
      if (depth >= 0) low[path[depth]!] = Math.min(low[path[depth]!]!, low[node]!);
      if (low[node] !== found[node]) continue;
      let member: number;
      do {
        member = waiting[--waits]!;
        component[member] = ends.length;
        backwards[placed++] = member;
      } while (member !== node);
      ends.push(placed);
    }
  }
  // Tarjan finds a component after all that it leads to.
  const count = ends.length;
  const order = backwards.reverse();
  const componentStart = Int32Array.from([0, ...ends.map((_, i) => size - (ends[count - 2 - i] ?? 0))]);
  for (let node = 0; node < size; node++) component[node] = count - 1 - component[node]!;
  return { order, componentStart, component };
}

/**
 * The components among any values. O(nodes + arrows)
 * @param next where the arrows from a node lead; every target is among `nodes`
 * @returns each node in one component; a component comes after all that it leads to
 */
export function componentsAmong<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[][] {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const { order, componentStart } = componentsOf(join(nodes.map((node) => next(node).map((target) => place.get(target)!))), nodes.length);
  return Array.from(componentStart.subarray(1), (end, c) => Array.from(order.subarray(componentStart[c], end), (i) => nodes[i]!)).toReversed();
}
