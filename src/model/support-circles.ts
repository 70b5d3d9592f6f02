// Where reasons run in a circle. Found as the strongly connected components of "is a premise of a reason for"
// (Tarjan 1972, with an explicit stack: a chain of reasons may be as long as the map).

import { targetIdOf, type Id } from './argument-map.ts';
import type { MapIndex } from './map-index.ts';

/**
 * Some circle of each component, each statement before what it is a reason for; a statement that
 * supports itself breaks a graver rule. O(map)
 */
export function supportCirclesOf(index: MapIndex): Id[][] {
  const { map } = index;
  const place = new Map(map.statements.map((s, i) => [s.id, i]));
  return componentsOf(map.statements.map((s) => s.id), (id) => supportedBy(index, id)).flatMap((component) =>
    component.length < 2 ? [] : [oneCircle(index, component.toSorted((a, b) => place.get(a)! - place.get(b)!))],
  );
}

/** What a statement is a reason for. */
function supportedBy(index: MapIndex, id: Id): Id[] {
  const targets = index.inferencesFrom(id).filter((i) => i.polarity === 'support' && 'statement' in i.target);
  return targets.map(targetIdOf).filter((target) => index.statement(target) !== undefined);
}

/** Some circle within a component: walk on inside it until a statement comes again. */
function oneCircle(index: MapIndex, members: readonly Id[]): Id[] {
  const inside = new Set(members);
  const way = new Map<Id, number>();
  let at: Id = members[0]!;
  while (!way.has(at)) {
    way.set(at, way.size);
    at = supportedBy(index, at).find((target) => inside.has(target) && target !== at)!;
  }
  return [...way.keys()].slice(way.get(at));
}

function componentsOf(nodes: readonly Id[], next: (id: Id) => readonly Id[]): Id[][] {
  const components: Id[][] = [];
  const number = new Map<Id, number>();
  const lowest = new Map<Id, number>();
  const path: Id[] = [];
  const onPath = new Set<Id>();
  for (const root of nodes) {
    if (number.has(root)) continue;
    const stack: { id: Id; targets: readonly Id[]; at: number }[] = [];
    const enter = (id: Id): void => {
      number.set(id, number.size);
      lowest.set(id, number.get(id)!);
      path.push(id);
      onPath.add(id);
      stack.push({ id, targets: next(id), at: 0 });
    };
    enter(root);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const target = top.targets[top.at++];
      if (target === undefined) {
        stack.pop();
        const low = lowest.get(top.id)!;
        const below = stack.at(-1);
        if (below) lowest.set(below.id, Math.min(lowest.get(below.id)!, low));
        if (low === number.get(top.id)) {
          const component = path.splice(path.lastIndexOf(top.id));
          for (const id of component) onPath.delete(id);
          components.push(component);
        }
      } else if (!number.has(target)) {
        enter(target);
      } else if (onPath.has(target)) {
        lowest.set(top.id, Math.min(lowest.get(top.id)!, number.get(target)!));
      }
    }
  }
  return components;
}
