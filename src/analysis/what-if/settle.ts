// What label a node has, given the labels of what it depends on: the rules of a grounded labelling after Carneades
// (T. F. Gordon, H. Prakken, D. Walton: The Carneades model of argument and burden of proof. Artificial Intelligence 171, 2007;
// T. F. Gordon, D. Walton: Formalizing balancing arguments. COMMA 2016), three-valued after Kleene.
// Every rule is monotone: as more becomes known a label goes from open to in or out and never back.

import { BASIS, type Graph } from './graph.ts';

/** As numbers in typed arrays. */
export const LABEL = { open: 0, in: 1, out: 2 } as const;
export type LabelNumber = (typeof LABEL)[keyof typeof LABEL];

/** Where a side stands: it holds, it fails, or it is not yet settled. */
const SIDE = { unsettled: 0, holds: 1, fails: 2 } as const;
type Side = (typeof SIDE)[keyof typeof SIDE];

/** Where the author's word decides: against, none, for. */
const BY_WORD = [LABEL.out, LABEL.open, LABEL.in] as const;

/**
 * The label of a node by the rules, without what a reader says of it. O(1), or O(inferences on it) where these have weights.
 * @param pros how many speak for it, of which `proIn` are in and `proOut` are out, the rest open; `cons` likewise against it
 */
export function settle(graph: Graph, node: number, pros: number, proIn: number, proOut: number, cons: number, conIn: number, conOut: number, labels: Uint8Array): LabelNumber {
  if (node >= graph.statements) return proOut > 0 || conIn > 0 ? LABEL.out : proIn === pros && conOut === cons ? LABEL.in : LABEL.open;
  const isFor = sideFor(graph.basis[node]!, pros, proIn, proOut);
  if (isFor === SIDE.fails) return LABEL.out;
  const isAgainst = conIn > 0 ? SIDE.holds : conOut === cons ? SIDE.fails : SIDE.unsettled;
  if (isAgainst === SIDE.fails) return isFor === SIDE.holds ? LABEL.in : LABEL.open;
  const both = graph.isWeighed[node] === 1 ? weighed(graph, node, labels) : BY_WORD[graph.word[node]! + 1]!;
  // However what is open is settled: FOR may fail (out), it may hold alone (in), or both may hold.
  if (isFor === SIDE.unsettled && both !== LABEL.out) return LABEL.open;
  if (isAgainst === SIDE.unsettled && (isFor === SIDE.unsettled || both !== LABEL.in)) return LABEL.open;
  return both;
}

/** Whether anything speaks for a statement that counts. @param pros how many inferences support it */
function sideFor(basis: number, pros: number, proIn: number, proOut: number): Side {
  if (basis === BASIS.word || proIn > 0) return SIDE.holds;
  return basis !== BASIS.none && proOut === pros ? SIDE.fails : SIDE.unsettled;
}

/** The label where both sides hold, whatever of them is open; open where that would make a difference. */
function weighed(graph: Graph, node: number, labels: Uint8Array): LabelNumber {
  const pro = best(graph.pros, node, graph, labels);
  const con = best(graph.cons, node, graph, labels);
  let outcome: LabelNumber | undefined;
  for (const [possible, label] of [
    [pro.most > con.least, LABEL.in],
    [pro.least < con.most, LABEL.out],
    [pro.mayLack || con.mayLack || [...pro.values].some((value) => con.values.has(value)), BY_WORD[graph.word[node]! + 1]!],
  ] as const) {
    if (!possible || label === outcome) continue;
    if (outcome !== undefined) return LABEL.open;
    outcome = label;
  }
  return outcome ?? LABEL.open;
}

interface Best {
  /** The weights that the best inference of the side may turn out to have, given that the side holds. */
  readonly values: ReadonlySet<number>;
  readonly least: number;
  readonly most: number;
  /** Whether it may turn out that none that holds has a weight. */
  readonly mayLack: boolean;
}

function best({ start, list }: Graph['pros'], node: number, { weight }: Graph, labels: Uint8Array): Best {
  let isAnyIn = false;
  let sure = NaN;
  let mayLack = false;
  let isAllOut = true;
  for (let k = start[node]!; k < start[node + 1]!; k++) {
    const label = labels[list[k]!];
    const given = weight[list[k]!]!;
    if (label !== LABEL.out) isAllOut = false;
    if (label === LABEL.in) {
      isAnyIn = true;
      if (!(given <= sure)) sure = Number.isNaN(given) ? sure : given;
    } else if (label === LABEL.open && Number.isNaN(given)) mayLack = true;
  }
  const values = new Set<number>();
  if (!Number.isNaN(sure)) values.add(sure);
  for (let k = start[node]!; k < start[node + 1]!; k++) {
    const given = weight[list[k]!]!;
    if (labels[list[k]!] === LABEL.open && !Number.isNaN(given) && !(given <= sure)) values.add(given);
  }
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { values, least, most, mayLack: isAnyIn ? Number.isNaN(sure) : mayLack || isAllOut };
}
