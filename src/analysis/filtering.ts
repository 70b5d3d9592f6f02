// What the filters keep together, and what a further click would leave: AND between kinds, OR within one.

import type { ArgumentMap, Id, Statement } from '../model/argument-map.ts';
import { filters, type FilterId } from './filters/index.ts';

/** The chosen values by filter; none chosen means that it lets everything pass. */
export type FilterState = Readonly<Record<FilterId, readonly string[]>>;

/** The statements that pass all filters, or `undefined` while none is set. O(statements · filters). */
export function keptBy(map: ArgumentMap, state: FilterState): ReadonlySet<Id> | undefined {
  const set = filters.filter((filter) => state[filter.id].length > 0);
  if (set.length === 0) return undefined;
  const chosen = new Map(set.map((filter) => [filter, new Set(state[filter.id])]));
  return new Set(map.statements.filter((s) => set.every((filter) => filter.keeps(map, s, chosen.get(filter)!))).map((s) => s.id));
}

/** For each choice, how many statements have that value and pass the filters of the other kinds. O(statements · filters²). */
export function choiceCounts(map: ArgumentMap, state: FilterState): Readonly<Record<FilterId, ReadonlyMap<string, number>>> {
  const counts = Object.fromEntries(filters.map((filter) => [filter.id, new Map<string, number>()])) as Record<FilterId, Map<string, number>>;
  for (const filter of filters) {
    const kept = keptBy(map, { ...state, [filter.id]: [] });
    const own = counts[filter.id];
    for (const option of filter.optionsOf(map)) own.set(option, 0);
    const count = (s: Statement): void => {
      for (const value of filter.valuesOf(map, s)) own.set(value, (own.get(value) ?? 0) + 1);
    };
    for (const s of map.statements) if (!kept || kept.has(s.id)) count(s);
  }
  return counts;
}
