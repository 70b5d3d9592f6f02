// The rows and steps of a request as lists of numbers: as they cross to a worker, and as the layouts of large maps read them.
// Where a layout would rather have objects, they are made once for a request.

import type { Polarity } from '../model/argument-map.ts';
import type { RowSpec, StepSpec } from './drawing.ts';

/** The numbers of kinds. */
export const ROW_KIND = { statement: 0, reference: 1, more: 2 } as const satisfies Readonly<Record<RowSpec['kind'], number>>;
const KINDS = ['statement', 'reference', 'more'] as const;

/** By row, what `RowSpec` says of it. */
export interface RowTable {
  readonly count: number;
  readonly ids: readonly string[];
  /** Of `ROW_KIND`. */
  readonly kinds: Uint8Array;
  readonly parents: Int32Array;
  readonly steps: Int32Array;
  readonly columns: Int32Array;
  readonly indents: Float64Array;
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  readonly anchors: Float64Array;
  readonly polarities: ReadonlyMap<number, Polarity>;
  readonly refersTo: ReadonlyMap<number, string>;
}

/** By step, what `StepSpec` says of it; its rows stand beside each other. */
export interface StepTable {
  readonly ids: readonly string[];
  /** 1: an attack. */
  readonly polarities: Uint8Array;
  readonly words: Uint8Array;
  readonly unders: Int32Array;
  readonly attacks: Int32Array;
  readonly firsts: Int32Array;
  readonly counts: Int32Array;
  readonly through: ReadonlyMap<number, number>;
}

const none = (): Int32Array => new Int32Array(0);

export const NO_ROWS: RowTable = { count: 0, ids: [], kinds: new Uint8Array(0), parents: none(), steps: none(), columns: none(), indents: new Float64Array(0), widths: new Float64Array(0), heights: new Float64Array(0), anchors: new Float64Array(0), polarities: new Map(), refersTo: new Map() };
export const NO_STEPS: StepTable = { ids: [], polarities: new Uint8Array(0), words: new Uint8Array(0), unders: none(), attacks: none(), firsts: none(), counts: none(), through: new Map() };

const rowsMade = new WeakMap<RowTable, readonly RowSpec[]>();
const stepsMade = new WeakMap<StepTable, readonly StepSpec[]>();

/** The rows of a table as objects. O(rows) the first time, O(1) after */
export function rowSpecs(table: RowTable): readonly RowSpec[] {
  let made = rowsMade.get(table);
  if (!made) {
    const { ids, kinds, parents, steps, columns, indents, widths, heights, anchors, polarities, refersTo } = table;
    made = ids.map((id, i) => ({ id, kind: KINDS[kinds[i]!]!, parent: parents[i]!, step: steps[i]!, column: columns[i]!, indent: indents[i]!, width: widths[i]!, height: heights[i]!, anchor: anchors[i]!, polarity: polarities.get(i), refersTo: refersTo.get(i) }));
    rowsMade.set(table, made);
  }
  return made;
}

/** The steps of a table as objects. O(rows) the first time, O(1) after */
export function stepSpecs(table: StepTable): readonly StepSpec[] {
  let made = stepsMade.get(table);
  if (!made) {
    const { ids, polarities, words, unders, attacks, firsts, counts, through } = table;
    const polarityOf = (is: number): Polarity => (is === 1 ? 'attack' : 'support');
    made = ids.map((id, s) => ({ id, polarity: polarityOf(polarities[s]!), word: polarityOf(words[s]!), under: unders[s]!, attacks: attacks[s]!, rows: Array.from({ length: counts[s]! }, (_, k) => firsts[s]! + k), through: through.get(s) ?? 0 }));
    stepsMade.set(table, made);
  }
  return made;
}
