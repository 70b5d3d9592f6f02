// What stands below and beside each statement of a cross: its objections, its reasons, what says it again, what is counted.
// Claims that a filter hides on the way to a step stand as an item of their own where they would stand.

import type { LayoutRequest, RowSpec } from '../drawing.ts';
import { rowSpecs, stepSpecs } from '../row-table.ts';
import { crossMeasures } from './measures.ts';

/** Something with a place: a row by its index, or behind all rows the hidden claims of a step. */
export type Item = number;

/** The premises of one step, and what attacks it. */
export interface Group {
  /** Index of the step; -1 for what is counted. */
  readonly step: number;
  readonly items: readonly Item[];
  readonly undercuts: readonly Group[];
}

export interface CrossFamily {
  readonly objections: readonly Group[];
  readonly reasons: readonly Group[];
  readonly again: readonly Item[];
  /** What is counted of neither kind. */
  readonly rest: readonly Item[];
}

type ItemSpec = Pick<RowSpec, 'column' | 'indent' | 'width' | 'height' | 'anchor'>;

export interface CrossTree {
  readonly specOf: (item: Item) => ItemSpec;
  readonly familyOf: (item: Item) => CrossFamily;
  /** The step whose hidden claims an item stands for. */
  readonly hiddenOf: (item: Item) => number | undefined;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** Room for `n hidden`. */
const PILL = { width: 62, height: 24, anchor: 12 } as const;

/** O(rows + steps) */
export function crossTree(request: LayoutRequest): CrossTree {
  const { level, pageWidth } = request;
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const { indent } = crossMeasures(level, pageWidth);
  const specs: ItemSpec[] = [...rows];
  const families: Draft<CrossFamily>[] = [];
  const hidden = new Map<Item, number>();
  const family = (item: Item): Draft<CrossFamily> => (families[item] ??= { objections: [], reasons: [], again: [], rest: [] });
  const groups = steps.map((step, s): Draft<Group> => ({ step: s, items: [...step.rows], undercuts: [] }));
  steps.forEach((step, s) => {
    if (step.attacks >= 0) return void groups[step.attacks]!.undercuts.push(groups[s]!);
    let claim: Item = step.under;
    if (step.through > 0) {
      const at = rows[step.under]!;
      claim = specs.push({ ...PILL, ...(step.word === 'attack' ? { column: at.column + 1, indent: 0 } : { column: at.column, indent: at.indent + indent }) }) - 1;
      hidden.set(claim, s);
      family(step.under)[step.word === 'attack' ? 'objections' : 'reasons'].push({ step: s, items: [claim], undercuts: [] });
    }
    family(claim)[step.polarity === 'attack' ? 'objections' : 'reasons'].push(groups[s]!);
  });
  rows.forEach(({ kind, parent, step, polarity }, i) => {
    if (parent < 0 || step >= 0) return;
    if (kind !== 'more') family(parent).again.push(i);
    else if (polarity === undefined) family(parent).rest.push(i);
    else family(parent)[polarity === 'attack' ? 'objections' : 'reasons'].push({ step: -1, items: [i], undercuts: [] });
  });
  return { specOf: (item) => specs[item]!, familyOf: family, hiddenOf: (item) => hidden.get(item) };
}
