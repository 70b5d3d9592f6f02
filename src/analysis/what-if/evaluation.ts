// A map under what a reader says of it: the label of each record, and how it differs from another such evaluation.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { neighbours } from '../../model/adjacency.ts';
import { evaluate, OVERRIDE, reevaluate } from './evaluate.ts';
import { BASIS, graphOf, type Graph } from './graph.ts';
import { asNumbers, NO_OVERRIDES, OVERRIDE_KINDS, type OverrideKind, type Overrides } from './overrides.ts';
import { LABEL } from './settle.ts';
import { addedTo } from './with-own.ts';

export type Label = 'in' | 'out' | 'open';
const NAMES: readonly Label[] = ['open', 'in', 'out'];

export interface Evaluation {
  readonly map: ArgumentMap;
  readonly graph: Graph;
  readonly overrides: Overrides;
  /** What is said of each node of the graph, as `OVERRIDE`. */
  readonly said: Uint8Array;
  /** By node of the graph. */
  readonly labels: Uint8Array;
}

const authors = new WeakMap<ArgumentMap, Evaluation>();

/**
 * The map as its author has it: nothing is overridden, and what a reader adds counts for nothing, so that every label is that
 * of the map without it. O(size of the map) the first time, O(1) after.
 */
export function authorsEvaluation(map: ArgumentMap): Evaluation {
  let known = authors.get(map);
  if (!known) {
    const graph = graphOf(map);
    const said = asNumbers(map, { ...NO_OVERRIDES, reject: addedTo(map)?.own.statements.map(({ id }) => id) ?? [] });
    authors.set(map, (known = { map, graph, overrides: NO_OVERRIDES, said, labels: evaluate(graph, said) }));
  }
  return known;
}

/** The map under overrides; those of unknown ids are ignored. O(what they reach, and a copy of the labels) */
export function evaluationOf(map: ArgumentMap, overrides: Overrides): Evaluation {
  const before = authorsEvaluation(map);
  const said = asNumbers(map, overrides);
  const added = addedTo(map)?.own.statements.map(({ id }) => id) ?? [];
  const changed = [...added, ...OVERRIDE_KINDS.flatMap((kind) => overrides[kind])].flatMap((id) => before.graph.node.get(id) ?? []).filter((node) => said[node] !== before.said[node]);
  return { ...before, overrides, said, labels: changed.length === 0 ? before.labels : reevaluate(before.graph, before.labels, said, changed) };
}

/** O(1) @throws for an id that is not in the map */
export function labelOf({ graph, labels }: Evaluation, id: Id): Label {
  return NAMES[labels[graph.node.get(id)!]!]!;
}

/** The inferences that hold for a statement, or against it, in the order of the file. O(inferences on it) */
export function holding(evaluation: Evaluation, id: Id, side: 'pros' | 'cons'): readonly Id[] {
  const { graph, labels } = evaluation;
  const node = graph.node.get(id)!;
  if (node >= graph.statements) return [];
  return [...neighbours(graph[side], node)].filter((input) => input >= graph.statements && labels[input] === LABEL.in).map((input) => graph.ids[input]!);
}

/** The codes of what happened to a record, in the order in which the first that applies counts. */
export const STATUSES = ['rejected', 'doubted', 'granted', 'open', 'restored', 'outweighed', 'loses-support', 'weakened', 'contested', 'relieved', 'stands', 'unchanged'] as const;
export type Status = (typeof STATUSES)[number];

/** The code of what a reader says. */
export const SAID_AS = { reject: 'rejected', doubt: 'doubted', grant: 'granted' } as const satisfies Record<OverrideKind, Status>;
const SAID: Readonly<Record<number, Status>> = Object.fromEntries(OVERRIDE_KINDS.map((kind) => [OVERRIDE[kind], SAID_AS[kind]]));

/** What became of a record. O(inferences on it) */
export interface Difference {
  readonly id: Id;
  readonly before: Label;
  readonly after: Label;
  readonly status: Status;
  /** The inferences that held for it before and after; none of an inference. */
  readonly reasonsBefore: readonly Id[];
  readonly reasonsAfter: readonly Id[];
}

/** What became of a record between two evaluations of one map. O(inferences on it) */
export function differenceOf(was: Evaluation, now: Evaluation, id: Id): Difference {
  const [before, after] = [labelOf(was, id), labelOf(now, id)];
  const [reasonsBefore, reasonsAfter] = [holding(was, id, 'pros'), holding(now, id, 'pros')];
  const status = ((): Status => {
    const said = SAID[now.said[now.graph.node.get(id)!]!];
    if (said) return said;
    if (before === after && after !== 'in') return 'unchanged';
    if (after === 'open') return 'open';
    if (after === 'out') return before === 'in' && stillHasReason(now, id) ? 'outweighed' : 'loses-support';
    if (before !== 'in') return 'restored';
    if (reasonsBefore.some((reason) => !reasonsAfter.includes(reason))) return 'weakened';
    const [attacksBefore, attacksAfter] = [holding(was, id, 'cons'), holding(now, id, 'cons')];
    if (attacksAfter.some((attack) => !attacksBefore.includes(attack))) return 'contested';
    return attacksBefore.some((attack) => !attacksAfter.includes(attack)) ? 'relieved' : 'stands';
  })();
  return { id, before, after, status, reasonsBefore, reasonsAfter };
}

function stillHasReason({ graph, labels }: Evaluation, id: Id): boolean {
  const node = graph.node.get(id)!;
  return node < graph.statements && (graph.basis[node] === BASIS.word || neighbours(graph.pros, node).some((pro) => labels[pro] === LABEL.in));
}

/** Where both sides of a statement hold: whether the weights of the text decide, or only the author's word. O(inferences on it) */
export function decidedBy(evaluation: Evaluation, id: Id): 'word' | 'weight' {
  const best = (side: 'pros' | 'cons'): number => Math.max(...holding(evaluation, id, side).map((step) => evaluation.graph.weight[evaluation.graph.node.get(step)!]!).filter((weight) => !Number.isNaN(weight)));
  const [pro, con] = [best('pros'), best('cons')];
  return Number.isFinite(pro) && Number.isFinite(con) && pro !== con ? 'weight' : 'word';
}
