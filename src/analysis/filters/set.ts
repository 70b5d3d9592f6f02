// By the questions that readers ask of a whole map, each a named set of statements.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { sets } from '../sets/index.ts';
import { choiceFilter } from './filter.ts';

const members = new WeakMap<ArgumentMap, ReadonlyMap<Id, readonly string[]>>();

export const set = choiceFilter('set', {
  words: sets.map(({ id }) => id),
  optionsOf: () => sets.map(({ id }) => id),
  valuesOf: (map, statement) => setsOf(map).get(statement.id) ?? [],
});

/** The sets that each statement is in, in the order of the registry. O(map · sets) the first time, O(1) after. */
function setsOf(map: ArgumentMap): ReadonlyMap<Id, readonly string[]> {
  let known = members.get(map);
  if (known) return known;
  const own = new Map<Id, string[]>();
  for (const each of sets) {
    for (const id of each.membersOf(map)) {
      const before = own.get(id);
      if (before) before.push(each.id);
      else own.set(id, [each.id]);
    }
  }
  members.set(map, (known = own));
  return known;
}
