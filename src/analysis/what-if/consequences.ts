// What follows from what a reader says, nearest first, and by which way it comes about.

import type { Id } from '../../model/argument-map.ts';
import { neighbours } from '../../model/adjacency.ts';
import { differenceOf, type Difference, type Evaluation } from './evaluation.ts';

/** What became of one record, and of what before it that is a consequence. */
export interface Consequence extends Difference {
  /** The change that brought it about; missing where the reader said it. */
  readonly from: Id | undefined;
  /** Steps from what the reader said: 0 for that itself. */
  readonly distance: number;
}

/**
 * Everything that differs between two evaluations of one map, breadth first from what they say differently, so that each comes
 * after what brought it about. What is said anew stands there too where its label is as it was.
 * O(what differs and its neighbours, and a scan of the labels)
 */
export function consequencesOf(was: Evaluation, now: Evaluation): ReadonlyMap<Id, Consequence> {
  const { graph } = now;
  const found = new Map<Id, Consequence>();
  const queue: number[] = [];
  const add = (node: number, from: Consequence | undefined): void => {
    const id = graph.ids[node]!;
    if (found.has(id)) return;
    const difference = differenceOf(was, now, id);
    if (from && (difference.status === 'stands' || difference.status === 'unchanged')) return;
    found.set(id, { ...difference, from: from?.id, distance: from ? from.distance + 1 : 0 });
    queue.push(node);
  };
  for (let node = 0; node < now.said.length; node++) if (now.said[node] !== was.said[node]) add(node, undefined);
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    // A label that is as it was changes nothing further.
    if (now.labels[node] === was.labels[node]) continue;
    const cause = found.get(graph.ids[node]!)!;
    for (const next of neighbours(graph.dependents, node)) add(next, cause);
  }
  return found;
}

/** The way to a consequence: what the reader said first, itself last. O(its distance) */
export function wayTo(consequences: ReadonlyMap<Id, Consequence>, id: Id): readonly Consequence[] {
  const way: Consequence[] = [];
  for (let at = consequences.get(id); at; at = at.from === undefined ? undefined : consequences.get(at.from)) way.push(at);
  return way.reverse();
}
