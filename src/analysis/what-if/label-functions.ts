// The label of a node as a function of which starting points are rejected: one function says when it is in, one when it is out,
// and where neither is true it is open. The rules are those of `settle.ts`; a circle is the least fixed point.

import { neighbours } from '../../model/adjacency.ts';
import { FALSE, OutOfBounds, TRUE, type Diagrams, type Fn } from './decision-diagram.ts';
import { BASIS, WORD, type Graph } from './graph.ts';
import { LABEL, settle } from './settle.ts';

export interface LabelFunctions {
  readonly isIn: Fn;
  readonly isOut: Fn;
}

/** Of so many inferences on a statement with weights every combination of labels is looked at, 3 to the power of them. */
const MOST_WEIGHED = 8;

/**
 * @param nodes those that are wanted, in the order of the graph
 * @param variable the variable of a starting point that may be rejected, by node
 * @throws OutOfBounds where the work outgrows the bound of the diagrams
 */
export function labelFunctions(graph: Graph, nodes: readonly number[], variable: ReadonlyMap<number, number>, diagrams: Diagrams): ReadonlyMap<number, LabelFunctions> {
  const known = new Map<number, LabelFunctions>();
  const of = (node: number): LabelFunctions => known.get(node) ?? OPEN;
  const settled = (node: number): LabelFunctions => {
    diagrams.step();
    const { isIn, isOut } = node < graph.statements ? statementFunctions(graph, node, of, diagrams) : inferenceFunctions(graph, node, of, diagrams);
    const own = variable.get(node);
    if (own === undefined) return { isIn, isOut };
    const rejected = diagrams.variable(own);
    return { isIn: diagrams.and(isIn, diagrams.not(rejected)), isOut: diagrams.or(isOut, rejected) };
  };
  for (let i = 0; i < nodes.length; ) {
    const c = graph.component[nodes[i]!]!;
    let end = i;
    while (end < nodes.length && graph.component[nodes[end]!] === c) end++;
    const members = nodes.slice(i, end);
    for (let isMoving = true; isMoving; ) {
      isMoving = false;
      for (const node of members) {
        const [before, next] = [of(node), settled(node)];
        known.set(node, next);
        isMoving ||= next.isIn !== before.isIn || next.isOut !== before.isOut;
      }
      if (members.length === 1) break;
    }
    i = end;
  }
  return known;
}

const OPEN: LabelFunctions = { isIn: FALSE, isOut: FALSE };

type Of = (node: number) => LabelFunctions;

function inferenceFunctions({ pros, cons }: Graph, node: number, of: Of, diagrams: Diagrams): LabelFunctions {
  const premises = [...neighbours(pros, node)].map(of);
  const undercuts = [...neighbours(cons, node)].map(of);
  return {
    isIn: diagrams.and(diagrams.all(premises.map(({ isIn }) => isIn)), diagrams.all(undercuts.map(({ isOut }) => isOut))),
    isOut: diagrams.or(diagrams.any(premises.map(({ isOut }) => isOut)), diagrams.any(undercuts.map(({ isIn }) => isIn))),
  };
}

function statementFunctions(graph: Graph, node: number, of: Of, diagrams: Diagrams): LabelFunctions {
  const pros = [...neighbours(graph.pros, node)];
  const cons = [...neighbours(graph.cons, node)];
  if (graph.isWeighed[node] === 1) return weighedFunctions(graph, node, pros, cons, of, diagrams);
  const basis = graph.basis[node]!;
  const holds = basis === BASIS.word ? TRUE : diagrams.any(pros.map((pro) => of(pro).isIn));
  const fails = basis === BASIS.word || basis === BASIS.none ? FALSE : diagrams.all(pros.map((pro) => of(pro).isOut));
  const word = graph.word[node];
  return {
    isIn: word === WORD.for ? holds : diagrams.and(holds, diagrams.all(cons.map((con) => of(con).isOut))),
    isOut: word === WORD.against ? diagrams.or(fails, diagrams.any(cons.map((con) => of(con).isIn))) : fails,
  };
}

function weighedFunctions(graph: Graph, node: number, pros: readonly number[], cons: readonly number[], of: Of, diagrams: Diagrams): LabelFunctions {
  const inputs = [...pros, ...cons];
  if (inputs.length > MOST_WEIGHED) throw new OutOfBounds();
  const labels = new Uint8Array(graph.ids.length);
  const counts = { proIn: 0, proOut: 0, conIn: 0, conOut: 0 };
  let isIn: Fn = FALSE;
  let isOut: Fn = FALSE;
  const visit = (i: number, where: Fn): void => {
    if (where === FALSE) return;
    if (i === inputs.length) {
      const label = settle(graph, node, pros.length, counts.proIn, counts.proOut, cons.length, counts.conIn, counts.conOut, labels);
      if (label === LABEL.in) isIn = diagrams.or(isIn, where);
      if (label === LABEL.out) isOut = diagrams.or(isOut, where);
      return;
    }
    const input = inputs[i]!;
    const side = i < pros.length ? 'pro' : 'con';
    // Left open, whatever it may yet be: what is decided all the same holds there too, for the rules are monotone.
    visit(i + 1, where);
    for (const [label, count, is] of [[LABEL.in, `${side}In`, of(input).isIn], [LABEL.out, `${side}Out`, of(input).isOut]] as const) {
      labels[input] = label;
      counts[count]++;
      visit(i + 1, diagrams.and(where, is));
      counts[count]--;
      labels[input] = LABEL.open;
    }
  };
  visit(0, TRUE);
  return { isIn, isOut };
}
