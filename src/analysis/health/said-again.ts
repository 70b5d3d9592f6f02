// A statement and whatever says it again, so that none of them is taken to be without what stands by another.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';

/** The statement, what it restates, what restates it, and so on. O(what says it) */
export function saidAgain(map: ArgumentMap, id: Id): ReadonlySet<Id> {
  const index = indexOf(map);
  const family = new Set([id]);
  for (const each of family) {
    const above = index.statement(each)?.elaborates;
    if (above !== undefined) family.add(above);
    for (const below of index.elaborationsOf(each)) family.add(below.id);
  }
  return family;
}
