// What label a node has, given the labels of what it depends on: the rules of a grounded labelling after Carneades
// (T. F. Gordon, H. Prakken, D. Walton: The Carneades model of argument and burden of proof. Artificial Intelligence 171, 2007;
// T. F. Gordon, D. Walton: Formalizing balancing arguments. COMMA 2016), three-valued after Kleene.
// Every rule is monotone: as more becomes known a label goes from open to in or out and never back.

import { BASIS, WORD, type Graph } from './graph.ts';

/** As numbers in typed arrays. */
export const LABEL = { open: 0, in: 1, out: 2 } as const;
export type LabelNumber = (typeof LABEL)[keyof typeof LABEL];

/** How many of what speaks for a node and against it are in and out; the rest of each is open. */
export interface Counts {
  proIn: number;
  proOut: number;
  conIn: number;
  conOut: number;
}

/** Where a side stands: it holds, it fails, or it is not yet settled. */
export const SIDE = { unsettled: 0, holds: 1, fails: 2 } as const;
type Side = (typeof SIDE)[keyof typeof SIDE];

const BY_WORD: Readonly<Record<number, LabelNumber>> = { [WORD.for]: LABEL.in, [WORD.none]: LABEL.open, [WORD.against]: LABEL.out };

/** The label of a node by the rules, without what a reader says of it. O(1), or O(inferences on it) where these have weights. */
export function settle(graph: Graph, node: number, counts: Counts, labels: Uint8Array): LabelNumber {
  return node < graph.statements ? settleStatement(graph, node, counts, labels) : settleInference(graph, node, counts);
}

function settleInference({ pros, cons }: Graph, node: number, { proIn, proOut, conIn, conOut }: Counts): LabelNumber {
  if (proOut > 0 || conIn > 0) return LABEL.out;
  return proIn === pros.start[node + 1]! - pros.start[node]! && conOut === cons.start[node + 1]! - cons.start[node]! ? LABEL.in : LABEL.open;
}

/** Whether anything speaks for a statement that counts. */
export function sideFor({ basis, pros }: Graph, node: number, { proIn, proOut }: Pick<Counts, 'proIn' | 'proOut'>): Side {
  if (basis[node] === BASIS.word || proIn > 0) return SIDE.holds;
  return basis[node] !== BASIS.none && proOut === pros.start[node + 1]! - pros.start[node]! ? SIDE.fails : SIDE.unsettled;
}

function settleStatement(graph: Graph, node: number, counts: Counts, labels: Uint8Array): LabelNumber {
  const isFor = sideFor(graph, node, counts);
  if (isFor === SIDE.fails) return LABEL.out;
  const { start } = graph.cons;
  const isAgainst = counts.conIn > 0 ? SIDE.holds : counts.conOut === start[node + 1]! - start[node]! ? SIDE.fails : SIDE.unsettled;
  if (isAgainst === SIDE.fails) return isFor === SIDE.holds ? LABEL.in : LABEL.open;
  const both = graph.isWeighed[node] === 1 ? weighed(graph, node, labels) : BY_WORD[graph.word[node]!]!;
  // However what is open is settled: FOR may fail (out), it may hold alone (in), or both may hold.
  if (isFor === SIDE.unsettled && both !== LABEL.out) return LABEL.open;
  if (isAgainst === SIDE.unsettled && (isFor === SIDE.unsettled || both !== LABEL.in)) return LABEL.open;
  return both;
}

/** The label where both sides hold, whatever of them is open; open where that would make a difference. */
function weighed(graph: Graph, node: number, labels: Uint8Array): LabelNumber {
  const pro = best(graph.pros, node, graph, labels);
  const con = best(graph.cons, node, graph, labels);
  let outcome: LabelNumber | undefined;
  for (const [possible, label] of [
    [pro.most > con.least, LABEL.in],
    [pro.least < con.most, LABEL.out],
    [pro.mayLack || con.mayLack || [...pro.values].some((value) => con.values.has(value)), BY_WORD[graph.word[node]!]!],
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
