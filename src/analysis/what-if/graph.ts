// A map as the evaluation sees it: statements and inferences as numbered nodes, what each depends on, and an order in which
// every node comes after what it depends on, except within a circle.

import type { ArgumentMap, Id, Statement } from '../../model/argument-map.ts';
import { adjacencyOf, turned, type Adjacency } from '../../model/adjacency.ts';
import { componentsOf } from '../../model/components.ts';
import { addedTo } from './with-own.ts';

/**
 * How the side FOR a statement stands where no inference in the map supports it. What a reader adds is no part of that: a
 * claim that the author gives without a reason rests on the author's word, whatever becomes of a reason of the reader's.
 */
export const BASIS = { reasons: 0, word: 1, none: 2, denied: 3, elaborates: 4 } as const;

/** The author's word on a statement. */
export const WORD = { against: -1, none: 0, for: 1 } as const;

/**
 * Nodes `0..statements-1` are the statements in the order of the file, the rest the inferences in that order. What speaks for
 * a node (`pros`: the supports of a statement, the premises of an inference) and what speaks against it (`cons`: the attacks on
 * a statement, the undercuts of an inference) are nodes too.
 */
export interface Graph {
  readonly ids: readonly Id[];
  readonly node: ReadonlyMap<Id, number>;
  readonly statements: number;
  readonly pros: Adjacency;
  readonly cons: Adjacency;
  /** The nodes whose label depends on the node's: first those that it speaks for, from `attacksFrom` on those that it speaks against. */
  readonly dependents: Adjacency;
  readonly attacksFrom: Int32Array;
  /** By node; for inferences without meaning. */
  readonly basis: Uint8Array;
  readonly word: Int8Array;
  /** By node; NaN where there is none. Of statements never read. */
  readonly weight: Float64Array;
  /** By node: whether an inference on the statement has a weight. */
  readonly isWeighed: Uint8Array;
  /** Nodes by strongly connected component, each component after those that it depends on. */
  readonly order: Int32Array;
  /** Where each component begins in `order`; one entry more than there are components. */
  readonly componentStart: Int32Array;
  /** By node: its component. */
  readonly component: Int32Array;
}

const graphs = new WeakMap<ArgumentMap, Graph>();

/** The graph of a map: O(size of the map) the first time, O(1) after. */
export function graphOf(map: ArgumentMap): Graph {
  let graph = graphs.get(map);
  if (!graph) graphs.set(map, (graph = buildGraph(map)));
  return graph;
}

function buildGraph(map: ArgumentMap): Graph {
  const statements = map.statements.length;
  const ids = [...map.statements, ...map.inferences].map(({ id }) => id);
  const size = ids.length;
  const node = new Map<Id, number>();
  ids.forEach((id, i) => node.set(id, i));
  const at = (id: Id): number => node.get(id)!;
  const basis = new Uint8Array(size);
  const word = new Int8Array(size);
  const weight = new Float64Array(size).fill(NaN);
  const isWeighed = new Uint8Array(size);
  const own = addedTo(map)?.ids;
  // What the author gives.
  const hasPro = new Uint8Array(size);
  const hasCon = new Uint8Array(size);
  const [pro, con] = [new Pairs(), new Pairs()];
  map.inferences.forEach(({ id, premises, target, polarity, weight: given }, k) => {
    const step = statements + k;
    for (const premise of premises.length > 1 ? new Set(premises) : premises) pro.add(step, at(premise));
    if (given !== undefined) weight[step] = given;
    const isAttack = polarity === 'attack';
    if ('statement' in target) {
      const on = at(target.statement);
      (isAttack ? con : pro).add(on, step);
      if (!own?.has(id)) (isAttack ? hasCon : hasPro)[on] = 1;
      if (given !== undefined) isWeighed[on] = 1;
    } else if (isAttack) con.add(at(target.inference), step);
    // A reason for a step is no part of the rules: it would have to be a further premise.
  });
  map.statements.forEach((each, i) => {
    word[i] = each.stance === 'leaves-open' ? WORD.none : each.stance === 'rejects' ? WORD.against : WORD.for;
    basis[i] = basisOf(each, hasPro[i] === 1, hasCon[i] === 1);
    if (basis[i] === BASIS.elaborates) pro.add(i, at(each.elaborates!));
  });
  const pros = adjacencyOf(size, pro.nodes, pro.inputs);
  const cons = adjacencyOf(size, con.nodes, con.inputs);
  const { turned: dependents, secondFrom: attacksFrom } = turned(pros, cons, size);
  return { ids, node, statements, pros, cons, dependents, attacksFrom, basis, word, weight, isWeighed, ...componentsOf(dependents, size) };
}

/** What depends on what. */
class Pairs {
  readonly nodes: number[] = [];
  readonly inputs: number[] = [];

  add(node: number, input: number): void {
    this.nodes.push(node);
    this.inputs.push(input);
  }
}

function basisOf({ stance, elaborates }: Statement, hasPro: boolean, hasCon: boolean): number {
  if (hasPro) return BASIS.reasons;
  if (!hasCon && elaborates !== undefined) return BASIS.elaborates;
  if (stance === 'leaves-open') return BASIS.none;
  return stance === 'rejects' && !hasCon ? BASIS.denied : BASIS.word;
}
