// The least that an evaluation of an acyclic map without weights can do: one pass over arrays that stand in the order of
// dependency already, reading every input once. What evaluations are measured against.

import type { Adjacency } from '../../src/model/adjacency.ts';
import { BASIS, WORD, type Graph } from '../../src/analysis/what-if/graph.ts';

export interface Arrays {
  readonly pros: Adjacency;
  readonly cons: Adjacency;
  /** By place: how FOR stands before any reason is looked at, or that it is a step. */
  readonly kind: Uint8Array;
  readonly word: Int8Array;
}

const STEP = 255;

/** The graph's nodes in the order of dependency. */
export function arraysInOrder(graph: Graph): Arrays {
  const place = new Int32Array(graph.order.length);
  graph.order.forEach((node, k) => (place[node] = k));
  const inOrder = ({ start, list }: Adjacency): Adjacency => {
    const starts = new Int32Array(start.length);
    const inputs = new Int32Array(list.length);
    graph.order.forEach((node, k) => {
      starts[k + 1] = starts[k]! + start[node + 1]! - start[node]!;
      inputs.set(list.subarray(start[node], start[node + 1]).map((input) => place[input]!), starts[k]);
    });
    return { start: starts, list: inputs };
  };
  return {
    pros: inOrder(graph.pros),
    cons: inOrder(graph.cons),
    kind: Uint8Array.from(graph.order, (node) => (node < graph.statements ? graph.basis[node]! : STEP)),
    word: Int8Array.from(graph.order, (node) => graph.word[node]!),
  };
}

/** The label by place: 0 open, 1 in, 2 out. @param said by place, as `OVERRIDE` */
export function scanInOrder({ pros: { start: proStart, list: proList }, cons: { start: conStart, list: conList }, kind, word }: Arrays, said: Uint8Array): Uint8Array {
  const labels = new Uint8Array(kind.length);
  for (let k = 0; k < kind.length; k++) {
    let [proIn, proOut, conIn, conOut] = [0, 0, 0, 0];
    for (let i = proStart[k]!; i < proStart[k + 1]!; i++) {
      const label = labels[proList[i]!]!;
      proIn += label & 1;
      proOut += label >> 1;
    }
    for (let i = conStart[k]!; i < conStart[k + 1]!; i++) {
      const label = labels[conList[i]!]!;
      conIn += label & 1;
      conOut += label >> 1;
    }
    const [prosAreOut, consAreOut] = [proOut === proStart[k + 1]! - proStart[k]!, conOut === conStart[k + 1]! - conStart[k]!];
    const basis = kind[k]!;
    if (said[k] !== 0) labels[k] = said[k] === 3 ? 0 : said[k]!;
    else if (basis === STEP) labels[k] = proOut > 0 || conIn > 0 ? 2 : proIn === proStart[k + 1]! - proStart[k]! && consAreOut ? 1 : 0;
    else {
      const holds = basis === BASIS.word || proIn > 0;
      const fails = basis === BASIS.denied || (basis !== BASIS.word && basis !== BASIS.none && prosAreOut);
      if (fails) labels[k] = 2;
      else if (consAreOut || word[k] === WORD.for) labels[k] = holds ? 1 : 0;
      else labels[k] = conIn > 0 && word[k] === WORD.against ? 2 : 0;
    }
  }
  return labels;
}
