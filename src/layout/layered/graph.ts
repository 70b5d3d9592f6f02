// The rows of a request as layers: every statement once, a layer beyond everything that it is used for (longest path), and
// a place in each layer that a line has to pass. After Sugiyama, Tagawa, Toda 1981, "Methods for visual understanding of
// hierarchical system structures". What would run in a circle stays a reference.

import type { LayoutRequest } from '../drawing.ts';
import { rowSpecs, stepSpecs } from '../row-table.ts';

/** A row by its index, or behind all rows a place where a line passes a layer. */
export type Node = number;

/** A line from the joint of a step, or from a claim, to what it leads to; `via` are the places that it passes. */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  /** Index of the step; -1 for what says the claim again or counts the rest. */
  readonly step: number;
  readonly via: readonly Node[];
}

export interface Layers {
  /** Nodes by layer, in reading order. */
  readonly layers: readonly (readonly Node[])[];
  readonly layerOf: (node: Node) => number;
  readonly edges: readonly Edge[];
  /** Whether a node is only a place where a line passes. */
  readonly isPassage: (node: Node) => boolean;
  /** The nodes that stand for the premises of a step. */
  readonly premisesOf: (step: number) => readonly Node[];
}

/** O(rows + steps + places that lines pass) */
export function layersOf(request: LayoutRequest): Layers {
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const homes = new Map(rows.flatMap(({ id, kind }, i) => (kind === 'statement' ? [[id, i] as const] : [])));
  /** Where a reference would lead as a line. */
  const homeOf = (i: Node): Node => {
    const { kind, refersTo } = rows[i]!;
    return kind === 'reference' && refersTo !== undefined ? (homes.get(refersTo) ?? i) : i;
  };
  const below: { readonly row: Node; readonly step: number }[][] = rows.map(() => []);
  rows.forEach(({ parent, step }, row) => {
    if (parent >= 0) below[parent]!.push({ row, step });
  });

  const { order, isBack } = visited(rows.map((_, i) => i), rows.flatMap(({ parent }, i) => (parent < 0 ? [i] : [])), (i) => below[i]!.map(({ row }) => row), homeOf);
  const standsFor = (i: Node): Node => (isBack.has(i) ? i : homeOf(i));

  const layer: number[] = rows.map(() => 0);
  // Topological order: whatever uses a statement comes before it.
  for (const i of order) for (const { row } of below[i]!) layer[standsFor(row)] = Math.max(layer[standsFor(row)]!, layer[i]! + 1);

  const drawn = new Set(rows.map((_, i) => standsFor(i)));
  const layers: Node[][] = [];
  const put = (node: Node, at: number): void => void (layers[at] ??= []).push(node);
  rows.forEach((_, i) => {
    if (drawn.has(i)) put(i, layer[i]!);
  });
  const edges: Edge[] = [];
  for (const i of order) {
    for (const { row, step } of below[i]!) {
      const to = standsFor(row);
      const via: Node[] = [];
      for (let at = layer[i]! + 1; at < layer[to]!; at++) {
        const place = layer.push(at) - 1;
        via.push(place);
        put(place, at);
      }
      edges.push({ from: i, to, step, via });
    }
  }
  return {
    layers: Array.from(layers, (nodes) => nodes ?? []),
    layerOf: (node) => layer[node]!,
    edges,
    isPassage: (node) => node >= rows.length,
    premisesOf: (step) => steps[step]!.rows.map(standsFor),
  };
}

/** All rows so that what uses a statement comes before it, and the references that would close a circle. O(rows) */
function visited(all: readonly Node[], roots: readonly Node[], childrenOf: (node: Node) => readonly Node[], homeOf: (node: Node) => Node): { readonly order: readonly Node[]; readonly isBack: ReadonlySet<Node> } {
  const state = new Map<Node, 'open' | 'done'>();
  const finished: Node[] = [];
  const isBack = new Set<Node>();
  for (const root of [...roots, ...all]) {
    const stack: { readonly node: Node; next: number }[] = state.has(root) || homeOf(root) !== root ? [] : [{ node: root, next: 0 }];
    if (stack.length > 0) state.set(root, 'open');
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const child = childrenOf(top.node)[top.next++];
      if (child === undefined) {
        state.set(top.node, 'done');
        finished.push(top.node);
        stack.pop();
        continue;
      }
      const home = homeOf(child);
      if (home !== child && state.get(home) === 'open') isBack.add(child);
      const to = isBack.has(child) ? child : home;
      if (state.has(to)) continue;
      state.set(to, 'open');
      stack.push({ node: to, next: 0 });
    }
  }
  return { order: finished.toReversed(), isBack };
}
