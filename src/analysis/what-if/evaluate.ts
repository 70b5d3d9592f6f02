// The evaluation: the least labelling that the rules allow, of the whole map or of what a change reaches.

import { degree } from '../../model/adjacency.ts';
import { LABEL, settle } from './settle.ts';
import type { Graph } from './graph.ts';

/** What a reader says of a node, as numbers in typed arrays. */
export const OVERRIDE = { none: 0, grant: 1, reject: 2, doubt: 3 } as const;
const AS_SAID = [LABEL.open, LABEL.in, LABEL.out, LABEL.open] as const;

/**
 * Labels everything. A component that is no circle is settled once; a circle starts from open and is settled until nothing changes.
 * @param override by node
 * @returns the label of each node. O(nodes + arrows), and for a statement with weights in a circle O(inferences on it) a change
 */
export function evaluate(graph: Graph, override: Uint8Array): Uint8Array {
  const labels = new Uint8Array(graph.ids.length);
  const labelOf = labeller(graph, override, labels);
  const { order, componentStart } = graph;
  const components = componentStart.length - 1;
  for (let c = 0, from = 0; c < components; c++) {
    const to = componentStart[c + 1]!;
    if (to - from === 1) {
      const node = order[from]!;
      labels[node] = labelOf(node);
    } else settleCircle(graph, c, override, labels);
    from = to;
  }
  return labels;
}

/**
 * Labels anew what a change reaches: the components of what has changed, and those that depend on a label that turns out
 * otherwise. The same as `evaluate` would give.
 * @param before the labels as they were; left as they are
 * @param changed the nodes whose override is another now
 */
export function reevaluate(graph: Graph, before: Uint8Array, override: Uint8Array, changed: Iterable<number>): Uint8Array {
  const labels = before.slice();
  const { order, component, componentStart, dependents } = graph;
  const isDirty = new Uint8Array(componentStart.length);
  let first = componentStart.length - 1;
  for (const node of changed) {
    isDirty[component[node]!] = 1;
    first = Math.min(first, component[node]!);
  }
  const labelOf = labeller(graph, override, labels);
  for (let c = first; c < componentStart.length - 1; c++) {
    if (isDirty[c] === 0) continue;
    const from = componentStart[c]!;
    const to = componentStart[c + 1]!;
    if (to - from === 1) {
      const node = order[from]!;
      // What depends on itself starts from open too.
      labels[node] = LABEL.open;
      labels[node] = labelOf(node);
    } else settleCircle(graph, c, override, labels);
    for (let k = from; k < to; k++) {
      const node = order[k]!;
      if (labels[node] === before[node]) continue;
      for (let d = dependents.start[node]!; d < dependents.start[node + 1]!; d++) isDirty[component[dependents.list[d]!]!] = 1;
    }
  }
  return labels;
}

/** What a node's label is by what it depends on and what is said of it. Everything that it reads stands in arrays of its own: it runs for every node. */
function labeller(graph: Graph, override: Uint8Array, labels: Uint8Array): (node: number) => number {
  const { pros: { start: proStart, list: proList }, cons: { start: conStart, list: conList } } = graph;
  return (node) => {
    const said = override[node]!;
    if (said !== OVERRIDE.none) return AS_SAID[said]!;
    // In and out are a bit each, so that they are counted without a branch: which label comes next cannot be foretold.
    let proIn = 0;
    let proOut = 0;
    let conIn = 0;
    let conOut = 0;
    const proFrom = proStart[node]!;
    const proEnd = proStart[node + 1]!;
    for (let k = proFrom; k < proEnd; k++) {
      const label = labels[proList[k]!]!;
      proIn += label & 1;
      proOut += label >> 1;
    }
    const conFrom = conStart[node]!;
    const conEnd = conStart[node + 1]!;
    for (let k = conFrom; k < conEnd; k++) {
      const label = labels[conList[k]!]!;
      conIn += label & 1;
      conOut += label >> 1;
    }
    return settle(graph, node, proEnd - proFrom, proIn, proOut, conEnd - conFrom, conIn, conOut, labels);
  };
}

/**
 * Settles a component of several nodes, from open until nothing changes. Counts go along with the labels, so that a hub is not
 * counted anew at every change.
 */
function settleCircle(graph: Graph, c: number, override: Uint8Array, labels: Uint8Array): void {
  const { order, component, componentStart, dependents, attacksFrom, pros, cons } = graph;
  const from = componentStart[c]!;
  const members = order.subarray(from, componentStart[c + 1]);
  for (const node of members) labels[node] = LABEL.open;
  /** By member, four each: what speaks for it in and out, what speaks against it in and out. */
  const counts = new Int32Array(members.length * 4);
  const place = new Map<number, number>();
  members.forEach((node, i) => place.set(node, i * 4));
  members.forEach((node, i) => {
    for (const [side, { start, list }] of [[0, pros], [2, cons]] as const) {
      for (let k = start[node]!; k < start[node + 1]!; k++) {
        const label = labels[list[k]!]!;
        if (label !== LABEL.open) counts[i * 4 + side + label - 1]!++;
      }
    }
  });
  const queue = Array.from(members);
  while (queue.length > 0) {
    const node = queue.pop()!;
    if (labels[node] !== LABEL.open) continue;
    const said = override[node]!;
    const at = place.get(node)!;
    const label = said === OVERRIDE.none ? settle(graph, node, degree(pros, node), counts[at]!, counts[at + 1]!, degree(cons, node), counts[at + 2]!, counts[at + 3]!, labels) : AS_SAID[said]!;
    if (label === LABEL.open) continue;
    labels[node] = label;
    for (let d = dependents.start[node]!; d < dependents.start[node + 1]!; d++) {
      const to = dependents.list[d]!;
      if (component[to] !== c) continue;
      counts[place.get(to)! + (d < attacksFrom[node]! ? 0 : 2) + label - 1]!++;
      queue.push(to);
    }
  }
}
