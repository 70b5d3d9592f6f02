// What the filters keep together, and what a further click would leave: AND between kinds, OR within one.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { Filter } from './filters/filter.ts';
import { filters, type FilterId } from './filters/index.ts';
import { KeptSet } from './kept-set.ts';
import { valuesIn } from './value-table.ts';

/** The chosen values by filter; none chosen means that it lets everything pass. */
export type FilterState = Readonly<Record<FilterId, readonly string[]>>;

/** The statements that pass all filters, or `undefined` while none is set. O(statements · filters). */
export function keptBy(map: ArgumentMap, state: FilterState): ReadonlySet<Id> | undefined {
  const set = filters.filter((filter) => state[filter.id].length > 0);
  if (set.length === 0) return undefined;
  const bits = new Uint8Array(map.statements.length).fill(1);
  for (const filter of set) sift(map, filter, state[filter.id], bits);
  return new KeptSet(map, bits);
}

/** Takes away what a filter does not keep. */
function sift(map: ArgumentMap, filter: Filter, values: readonly string[], bits: Uint8Array): void {
  const { statements } = map;
  if (filter.keeps) {
    const chosen = new Set(values);
    for (let i = 0; i < bits.length; i++) if (bits[i] === 1 && !filter.keeps(map, statements[i]!, chosen)) bits[i] = 0;
    return;
  }
  const { words, starts, codes } = valuesIn(map, filter);
  const isChosen = Uint8Array.from(words, (word) => (values.includes(word) ? 1 : 0));
  for (let i = 0; i < bits.length; i++) {
    let has = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) has |= isChosen[codes[k]!]!;
    bits[i]! &= has;
  }
}

/** For each choice, how many statements have that value and pass the filters of the other kinds. O(statements · filters²). */
export function choiceCounts(map: ArgumentMap, state: FilterState): Readonly<Record<FilterId, ReadonlyMap<string, number>>> {
  const counts = Object.fromEntries(filters.map((filter) => [filter.id, new Map<string, number>()])) as Record<FilterId, Map<string, number>>;
  for (const filter of filters) {
    const own = counts[filter.id];
    for (const option of filter.optionsOf(map)) own.set(option, 0);
    const bits = new Uint8Array(map.statements.length).fill(1);
    for (const other of filters) if (other !== filter && state[other.id].length > 0) sift(map, other, state[other.id], bits);
    const { words, starts, codes } = valuesIn(map, filter);
    const found = new Int32Array(words.length);
    for (let i = 0; i < bits.length; i++) if (bits[i] === 1) for (let k = starts[i]!; k < starts[i + 1]!; k++) found[codes[k]!]!++;
    words.forEach((word, code) => (found[code]! > 0 || own.has(word)) && own.set(word, found[code]!));
  }
  return counts;
}
