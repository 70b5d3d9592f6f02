// The evaluation: the least labelling that the rules allow, of the whole map or of what a change reaches.

import { LABEL, settle, type Counts } from './settle.ts';
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
  const circle = circles(graph);
  const { order, componentStart } = graph;
  for (let c = 0; c < componentStart.length - 1; c++) {
    const from = componentStart[c]!;
    if (componentStart[c + 1]! - from === 1) labels[order[from]!] = labelOf(graph, order[from]!, override, labels);
    else circle(c, override, labels);
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
  const circle = circles(graph);
  for (let c = first; c < componentStart.length - 1; c++) {
    if (isDirty[c] === 0) continue;
    const from = componentStart[c]!;
    const to = componentStart[c + 1]!;
    if (to - from === 1) labels[order[from]!] = labelOf(graph, order[from]!, override, labels);
    else circle(c, override, labels);
    for (let k = from; k < to; k++) {
      const node = order[k]!;
      if (labels[node] === before[node]) continue;
      for (let d = dependents.start[node]!; d < dependents.start[node + 1]!; d++) isDirty[component[dependents.list[d]!]!] = 1;
    }
  }
  return labels;
}

const counted: Counts = { proIn: 0, proOut: 0, conIn: 0, conOut: 0 };

/** How many of what a node depends on are in and out. The result is overwritten by the next call. */
export function countsOf({ pros, cons }: Graph, node: number, labels: Uint8Array): Counts {
  counted.proIn = counted.proOut = counted.conIn = counted.conOut = 0;
  for (let k = pros.start[node]!; k < pros.start[node + 1]!; k++) {
    const label = labels[pros.list[k]!];
    if (label === LABEL.in) counted.proIn++;
    else if (label === LABEL.out) counted.proOut++;
  }
  for (let k = cons.start[node]!; k < cons.start[node + 1]!; k++) {
    const label = labels[cons.list[k]!];
    if (label === LABEL.in) counted.conIn++;
    else if (label === LABEL.out) counted.conOut++;
  }
  return counted;
}

function labelOf(graph: Graph, node: number, override: Uint8Array, labels: Uint8Array): number {
  const said = override[node]!;
  return said === OVERRIDE.none ? settle(graph, node, countsOf(graph, node, labels), labels) : AS_SAID[said]!;
}

/** Settles a component of several nodes. Counts go along with the labels, so that a hub is not counted anew at every change. */
function circles(graph: Graph): (c: number, override: Uint8Array, labels: Uint8Array) => void {
  const { order, component, componentStart, dependents, attacksFrom } = graph;
  let counts: Counts[] | undefined;
  return (c, override, labels) => {
    counts ??= Array.from<Counts>({ length: graph.ids.length });
    const members = order.subarray(componentStart[c], componentStart[c + 1]);
    for (const node of members) labels[node] = LABEL.open;
    for (const node of members) counts[node] = { ...countsOf(graph, node, labels) };
    const queue = Array.from(members);
    while (queue.length > 0) {
      const node = queue.pop()!;
      if (labels[node] !== LABEL.open) continue;
      const said = override[node]!;
      const label = said === OVERRIDE.none ? settle(graph, node, counts[node]!, labels) : AS_SAID[said]!;
      if (label === LABEL.open) continue;
      labels[node] = label;
      for (let d = dependents.start[node]!; d < dependents.start[node + 1]!; d++) {
        const to = dependents.list[d]!;
        if (component[to] !== c) continue;
        const isIn = label === LABEL.in;
        counts[to]![d < attacksFrom[node]! ? (isIn ? 'proIn' : 'proOut') : isIn ? 'conIn' : 'conOut']++;
        queue.push(to);
      }
    }
  };
}
