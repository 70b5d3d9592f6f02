// What connects two places of a text: first the tensions between what stands in them, then the shortest way of relations from
// one to the other.

import type { ArgumentMap, Id, Inference, Tension } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { endsOf } from './neighbourhood.ts';
import { groundedIn } from './sentences.ts';

export interface Connection {
  /** In the order of the file. */
  readonly tensions: readonly Tension[];
  /** Statements that stand in both. */
  readonly shared: readonly Id[];
  /** The inferences from the first to the second, however they point; none where nothing leads there, or nothing need. */
  readonly way: readonly Id[];
}

/** @param a, b ids of sentences. O(size of the map) */
export function connectionOf(map: ArgumentMap, a: string, b: string): Connection {
  const [from, to] = [a, b].map((sentence) => new Set(groundedIn(map, sentence).statements)) as [Set<Id>, Set<Id>];
  const stands = ({ between, anchors = [] }: Tension, sentence: string, statements: ReadonlySet<Id>): boolean => anchors.includes(sentence) || between.some((id) => statements.has(id));
  const shared = [...from].filter((id) => to.has(id));
  return { tensions: map.tensions.filter((tension) => stands(tension, a, from) && stands(tension, b, to)), shared, way: shared.length > 0 ? [] : shortestWay(map, from, to) };
}

/** Breadth first, over inferences of which one end is known. */
function shortestWay(map: ArgumentMap, from: ReadonlySet<Id>, to: ReadonlySet<Id>): Id[] {
  const index = indexOf(map);
  const cameBy = new Map<Id, { readonly step: Id; readonly before: Id } | undefined>([...from].map((id) => [id, undefined]));
  const queue = [...from];
  for (let next = 0; next < queue.length; next++) {
    const at = queue[next]!;
    if (to.has(at)) {
      const way: Id[] = [];
      for (let came = cameBy.get(at); came; came = cameBy.get(came.before)) way.push(came.step);
      return way.toReversed();
    }
    const bearing = [...index.inferencesOn(at), ...index.inferencesFrom(at)];
    const attacks: Inference[] = bearing.flatMap((step) => index.inferencesOn(step.id));
    for (const step of [...bearing, ...attacks]) {
      for (const end of endsOf(map, step.id)) {
        if (cameBy.has(end)) continue;
        cameBy.set(end, { step: step.id, before: at });
        queue.push(end);
      }
    }
  }
  return [];
}
