// Where reasons run in a circle. Found as the strongly connected components of "is a premise of a reason for".

import { targetIdOf, type Id } from './argument-map.ts';
import { componentsAmong } from './components.ts';
import type { MapIndex } from './map-index.ts';

/**
 * Some circle of each component, each statement before what it is a reason for; a statement that
 * supports itself breaks a graver rule. O(map)
 */
export function supportCirclesOf(index: MapIndex): Id[][] {
  const { map } = index;
  const place = new Map(map.statements.map((s, i) => [s.id, i]));
  return componentsAmong(map.statements.map((s) => s.id), (id) => supportedBy(index, id)).flatMap((component) =>
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
