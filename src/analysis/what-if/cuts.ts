// What a claim hangs on: all least sets of starting points that bring it down when they are rejected together.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { neighbours } from '../../model/adjacency.ts';
import { Diagrams, OutOfBounds } from './decision-diagram.ts';
import { OVERRIDE, reevaluate } from './evaluate.ts';
import { authorsEvaluation, type Evaluation } from './evaluation.ts';
import { BASIS } from './graph.ts';
import { labelFunctions } from './label-functions.ts';
import { LABEL } from './settle.ts';

export interface Cuts {
  readonly for: Id;
  /** Each in the order of its ids; by size, then by ids. */
  readonly sets: readonly (readonly Id[])[];
  /** Whether these are all. Where not, they are all sets up to some size, at most 3, and each of them is a least one all the same. */
  readonly complete: boolean;
}

export interface CutLimits {
  /** Steps of the exact search, and of the search by size after it; a step is about a tenth of a microsecond. */
  readonly maxSteps?: number;
  /** Asked now and then; true ends the work. */
  readonly shouldStop?: () => boolean;
}

/** About a second. */
const MAX_STEPS = 4_000_000;
/** Where the exact search is out of reach. */
const LARGEST_SET = 3;

/**
 * The sets of starting points (statements without a reason in the map that are in) whose joint rejection takes a claim from in
 * to out, while that of no proper subset does; never with the claim itself. None where the claim is not in.
 * Exact by decision diagrams; where these outgrow their bound, by trying all sets up to size 3.
 * @throws for an id that is no statement of the map
 */
export function cutsFor(map: ArgumentMap, claim: Id, { maxSteps = MAX_STEPS, shouldStop }: CutLimits = {}): Cuts {
  const author = authorsEvaluation(map);
  const { graph, labels } = author;
  const node = graph.node.get(claim);
  if (node === undefined || node >= graph.statements) throw new Error(`"${claim}" is no statement of the map`);
  if (labels[node] !== LABEL.in) return { for: claim, sets: [], complete: true };
  const { nodes, order } = below(author, node);
  const points = order.filter((each) => each !== node && each < graph.statements && graph.basis[each] !== BASIS.reasons && labels[each] === LABEL.in);
  const limits = { maxSteps, ...(shouldStop && { shouldStop }) };
  const found = exactly(author, node, nodes, points, limits);
  const sets = found ?? upToSize(author, node, points, limits);
  const named = sets.map((set) => set.map((point) => graph.ids[point]!).toSorted(byCode));
  return { for: claim, sets: named.toSorted((a, b) => a.length - b.length || byIds(a, b)), complete: found !== undefined };
}

/** What a node depends on, itself included: in the order of the graph, and as one comes upon it from the node. */
function below({ graph }: Evaluation, node: number): { readonly nodes: readonly number[]; readonly order: readonly number[] } {
  const seen = new Set<number>();
  const stack = [node];
  while (stack.length > 0) {
    const at = stack.pop()!;
    if (seen.has(at)) continue;
    seen.add(at);
    stack.push(...neighbours(graph.cons, at).toReversed(), ...neighbours(graph.pros, at).toReversed());
  }
  return { nodes: [...graph.order].filter((each) => seen.has(each)), order: [...seen] };
}

function exactly({ graph }: Evaluation, node: number, nodes: readonly number[], points: readonly number[], limits: ConstructorParameters<typeof Diagrams>[0]): number[][] | undefined {
  try {
    const diagrams = new Diagrams(limits);
    const functions = labelFunctions(graph, nodes, new Map(points.map((point, i) => [point, i])), diagrams);
    return diagrams.leastSets(functions.get(node)!.isOut).map((set) => set.map((i) => points[i]!));
  } catch (error) {
    if (error instanceof OutOfBounds) return undefined;
    throw error;
  }
}

/** All least sets of the largest size, up to 3, for which all can be tried. */
function upToSize({ graph, labels, said }: Evaluation, node: number, points: readonly number[], { maxSteps, shouldStop }: ConstructorParameters<typeof Diagrams>[0]): number[][] {
  const found: number[][] = [];
  let steps = 0;
  for (let size = 1; size <= LARGEST_SET; size++) {
    const ofSize: number[][] = [];
    for (const set of subsetsOf(points, size)) {
      steps += graph.ids.length;
      if (steps > maxSteps || shouldStop?.()) return found;
      if (found.some((smaller) => smaller.every((point) => set.includes(point)))) continue;
      const override = said.slice();
      for (const point of set) override[point] = OVERRIDE.reject;
      if (reevaluate(graph, labels, override, set)[node] === LABEL.out) ofSize.push([...set]);
    }
    found.push(...ofSize);
  }
  return found;
}

function* subsetsOf(points: readonly number[], size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) yield [];
  else for (let i = from; i <= points.length - size; i++) for (const rest of subsetsOf(points, size - 1, i + 1)) yield [points[i]!, ...rest];
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byIds(a: readonly Id[], b: readonly Id[]): number {
  const i = a.findIndex((id, k) => id !== b[k]);
  return i < 0 ? 0 : byCode(a[i]!, b[i]!);
}
