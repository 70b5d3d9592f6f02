// The values that statements have for a filter, as numbers: worked out once for a map, so that choosing one asks no statement.

import type { ArgumentMap } from '../model/argument-map.ts';
import type { Filter } from './filters/filter.ts';

export interface ValueTable {
  /** Each value once, in the order in which statements have them. */
  readonly words: readonly string[];
  /** By statement, where its values begin in `codes`; one more than there are statements. */
  readonly starts: Int32Array;
  /** Numbers of words. */
  readonly codes: Uint32Array;
}

const tables = new WeakMap<ArgumentMap, Map<Filter, ValueTable>>();

/** The values of a filter. O(statements) the first time, then O(1); each time where they follow from more than the map. */
export function valuesIn(map: ArgumentMap, filter: Filter): ValueTable {
  if (filter.isOfNow) return makeTable(map, filter);
  let known = tables.get(map);
  if (!known) tables.set(map, (known = new Map()));
  let table = known.get(filter);
  if (!table) known.set(filter, (table = makeTable(map, filter)));
  return table;
}

function makeTable(map: ArgumentMap, filter: Filter): ValueTable {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(map.statements.length + 1);
  const codes: number[] = [];
  // Statements that stand beside each other often have the same.
  let [before, code] = ['', -1];
  for (let i = 0; i < map.statements.length; i++) {
    for (const value of filter.valuesOf(map, map.statements[i]!)) {
      if (code < 0 || value !== before) {
        code = numbers.get(value) ?? numbers.size;
        if (code === numbers.size) numbers.set(value, code);
        before = value;
      }
      codes.push(code);
    }
    starts[i + 1] = codes.length;
  }
  return { words: [...numbers.keys()], starts, codes: Uint32Array.from(codes) };
}
