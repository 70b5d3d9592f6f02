// A map as the evaluation sees it: statements and inferences as numbered nodes, what each depends on, and an order in which
// every node comes after what it depends on, except within a circle.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { componentsOf } from '../../model/components.ts';
import { join, type Adjacency } from '../../model/adjacency.ts';
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
  const index = indexOf(map);
  const statements = map.statements.length;
  const ids = [...map.statements, ...map.inferences].map(({ id }) => id);
  const node = new Map(ids.map((id, i) => [id, i]));
  const at = (id: Id): number => node.get(id)!;
  const size = ids.length;
  const basis = new Uint8Array(size);
  const word = new Int8Array(size);
  const weight = new Float64Array(size).fill(NaN);
  const isWeighed = new Uint8Array(size);
  const pros: number[][] = [];
  const cons: number[][] = [];
  const own = addedTo(map)?.ids;
  map.statements.forEach(({ id, stance, elaborates }, i) => {
    const on = index.inferencesOn(id);
    const authors = own ? on.filter((each) => !own.has(each.id)) : on;
    const [support, attack] = (['support', 'attack'] as const).map((polarity) => on.filter((each) => each.polarity === polarity).map((each) => at(each.id)));
    word[i] = stance === 'leaves-open' ? WORD.none : stance === 'rejects' ? WORD.against : WORD.for;
    isWeighed[i] = on.some((each) => each.weight !== undefined) ? 1 : 0;
    if (authors.length === 0 && elaborates !== undefined) {
      basis[i] = BASIS.elaborates;
      pros.push([at(elaborates), ...support!]);
    } else {
      const has = (polarity: 'support' | 'attack'): boolean => authors.some((each) => each.polarity === polarity);
      basis[i] = has('support') ? BASIS.reasons : stance === 'leaves-open' ? BASIS.none : stance === 'rejects' && !has('attack') ? BASIS.denied : BASIS.word;
      pros.push(support!);
    }
    cons.push(attack!);
  });
  map.inferences.forEach(({ id, premises, weight: given }, k) => {
    if (given !== undefined) weight[statements + k] = given;
    pros.push([...new Set(premises)].map(at));
    cons.push(index.inferencesOn(id).map((undercut) => at(undercut.id)));
  });
  const onward: number[][] = ids.map(() => []);
  pros.forEach((list, i) => list.forEach((input) => onward[input]!.push(i)));
  const supported = onward.map(({ length }) => length);
  cons.forEach((list, i) => list.forEach((input) => onward[input]!.push(i)));
  const dependents = join(onward);
  const attacksFrom = Int32Array.from(supported, (count, i) => dependents.start[i]! + count);
  return { ids, node, statements, pros: join(pros), cons: join(cons), dependents, attacksFrom, basis, word, weight, isWeighed, ...componentsOf(dependents, size) };
}
