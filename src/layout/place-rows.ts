// Places the rows of one open question: top-aligned, depth first, one cursor a column. A claim stands on the line of its
// first ground, so opening a box only pushes down what is below it. After the idea of a tree of cards of different
// heights with one contour (van der Ploeg 2014, "Drawing non-layered tidy trees in linear time"), without centring.

import type { LayoutRequest, RowSpec, StepSpec } from './drawing.ts';
import type { RowMetrics } from './columns.ts';
import { rowSpecs, stepSpecs } from './row-table.ts';

/** What hangs to the right of each row: how many words stand there, and the rows themselves in reading order. */
export interface Family {
  readonly words: readonly ('because' | 'but' | 'that-is')[];
  readonly children: readonly number[];
}

/** The families of all rows, by row. O(rows). */
export function familiesOf(request: LayoutRequest): Family[] {
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const children: number[][] = rows.map(() => []);
  rows.forEach((row, i) => {
    if (row.parent >= 0) children[row.parent]!.push(i);
  });
  return children.map((own) => {
    const has = { because: false, but: false, 'that-is': false };
    for (const i of own) {
      const row = rows[i]!;
      const step = steps[row.step];
      if (!step) has['that-is'] ||= row.kind !== 'more';
      else if (step.attacks < 0) has[step.word === 'support' ? 'because' : 'but'] = true;
    }
    return { words: (['because', 'but', 'that-is'] as const).filter((word) => has[word]), children: own };
  });
}

/**
 * The top of each of the rows in `order` (parents before children, siblings in reading order). O(rows).
 * @param tops of every row of the request: those in `order` are written
 * @param top where the band's body begins
 * @returns the bottom of the lowest row
 */
export function placeRows(request: LayoutRequest, order: readonly number[], families: readonly Family[], metrics: RowMetrics, tops: Float64Array, top: number): number {
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const cursors: number[] = [];
  const columns: number[][] = [];
  for (const i of order) {
    const row = rows[i]!;
    const inColumn = (columns[row.column] ??= []);
    const before = inColumn.at(-1);
    const free = before === undefined ? top : cursors[row.column]! + gapBetween(steps, rows[before]!, row, metrics);
    const parentTop = row.parent >= 0 && families[row.parent]!.children[0] === i ? tops[row.parent]! + rows[row.parent]!.anchor - row.anchor : -Infinity;
    const y = Math.max(free, parentTop);
    tops[i] = y;
    inColumn.push(i);
    cursors[row.column] = y + heightOf(row, families[i]!, metrics);
  }
  for (const inColumn of columns.toReversed()) dropToFirstChild(request, inColumn ?? [], families, metrics, tops);
  return order.reduce((lowest, i) => Math.max(lowest, tops[i]! + heightOf(rows[i]!, families[i]!, metrics)), top);
}

/** The box, or its words where they reach lower. */
function heightOf(row: RowSpec, family: Family, metrics: RowMetrics): number {
  return Math.max(row.height, family.words.length === 0 ? 0 : row.anchor + metrics.wordPitch * (family.words.length - 1) + metrics.wordPitch / 2);
}

function gapBetween(steps: readonly StepSpec[], before: RowSpec, row: RowSpec, metrics: RowMetrics): number {
  if (row.step >= 0 && row.step === before.step) return metrics.linked;
  const attacks = steps[row.step]?.attacks ?? -1;
  if (row.column === 0) return metrics.roots;
  return attacks >= 0 && before.parent === row.parent ? metrics.undercut : metrics.between;
}

/** Moves a lone ground down to the line of its own first ground where there is room; answers and groups stay. */
function dropToFirstChild(request: LayoutRequest, inColumn: readonly number[], families: readonly Family[], metrics: RowMetrics, tops: Float64Array): void {
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  for (let k = inColumn.length - 1; k >= 0; k--) {
    const i = inColumn[k]!;
    const row = rows[i]!;
    const first = families[i]!.children[0];
    const next = inColumn[k + 1];
    const step = steps[row.step];
    if (first === undefined || row.parent < 0 || !step || step.rows.length > 1 || step.attacks >= 0) continue;
    if (next !== undefined && (steps[rows[next]!.step]?.attacks ?? -1) >= 0) continue;
    const limit = next === undefined ? Infinity : tops[next]! - gapBetween(steps, row, rows[next]!, metrics) - heightOf(row, families[i]!, metrics);
    tops[i] = Math.max(tops[i]!, Math.min(tops[first]! + rows[first]!.anchor - row.anchor, limit));
  }
}
