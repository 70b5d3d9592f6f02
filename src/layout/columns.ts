// Where the columns of the tree stand, and the four parts of the gap between two of them: space, word, fan (the only
// part with curves) and run-in. Because each has its own strip, no line can meet a word or a box.

import type { LayoutRequest, Level } from './drawing.ts';

/** Widths of the gap's parts and of what stands in the run-in, in pixels at zoom 1. */
export interface GapMetrics {
  readonly space: number;
  readonly word: number;
  readonly pill: number;
  readonly fan: number;
  readonly runIn: number;
  /** Left of the boxes: the bracket of linked premises, and where undercuts land. */
  readonly bracket: number;
  readonly undercut: number;
}

/** Vertical distances. */
export interface RowMetrics {
  readonly between: number;
  /** Between the roots of a question. */
  readonly roots: number;
  readonly linked: number;
  readonly undercut: number;
  readonly wordPitch: number;
  readonly header: number;
  readonly line: number;
  readonly gutter: number;
}

/** Left edge of the text, and of the line that ties the questions together. */
export const TEXT_EDGE = 64;
export const SPINE_X = { page: 36, bands: 20 } as const;
export const LINE_ANSWER_X = 184;

/** The two halves of the first screen: what the text says, and what stands behind it as marks. */
export const PAGE_TEXT_X = 98;
/** The words because and but, with a space before them. */
const BEFORE_MARKS = 92;

export function marksX(pageWidth: number): number {
  return Math.round(pageWidth * (pageWidth < 1200 ? 0.61 : 0.577));
}

/** Widest line of an answer on the first screen; 46 letters where there is room. */
export function pageTextWidth(pageWidth: number): number {
  return Math.min(520, marksX(pageWidth) - PAGE_TEXT_X - BEFORE_MARKS);
}

/** How far the words of a closed question may reach: its marks and counts stand behind them. */
export function closedTextWidth(pageWidth: number): number {
  return Math.round(pageWidth * 0.63) - TEXT_EDGE;
}

const COLUMN_WIDTHS: Record<Level, readonly number[]> = { near: [196, 262, 372], middle: [168, 272, 272] };

export function columnWidth(level: Level, column: number): number {
  const widths = COLUMN_WIDTHS[level];
  return widths[Math.min(column, widths.length - 1)]!;
}

const NEAR_GAP: GapMetrics = { space: 8, word: 60, pill: 0, fan: 43, runIn: 28, bracket: 13, undercut: 16 };

/**
 * The gap of a level; wider where a filter leaves `n hidden` on a line. Near, the words stand before the fan, beside the
 * claim; from the middle distance, where a claim is one line high, after it, in the run-in of the first of each kind.
 */
export function gapOf({ level, steps, wordWidths }: Pick<LayoutRequest, 'level' | 'steps' | 'wordWidths'>): GapMetrics {
  const pill = steps.some((step) => step.through > 0) ? 70 : 0;
  if (level === 'near') return { ...NEAR_GAP, pill };
  const word = Math.max(wordWidths.support, wordWidths.attack) + 6;
  return { space: 6, word: 0, pill, fan: 26, runIn: 14 + word, bracket: 7, undercut: 9 };
}

/** Room at the right of a near box in whose gap no line runs: the gap, or what is left of the page. */
export function roomBeside(column: number, pageWidth: number): number {
  const left = pageWidth - 6 - columnX('near', NEAR_GAP, column) - columnWidth('near', column);
  return left > 60 ? Math.min(gapWidth(NEAR_GAP), left) : gapWidth(NEAR_GAP);
}

export function rowMetricsOf(level: Level): RowMetrics {
  return level === 'near'
    ? { between: 9, roots: 9, linked: 22, undercut: 4, wordPitch: 21, header: 32, line: 32, gutter: 24 }
    : { between: 0, roots: 6, linked: 0, undercut: 0, wordPitch: 0, header: 24, line: 32, gutter: 9 };
}

export function gapWidth(gap: GapMetrics): number {
  return gap.space + gap.word + gap.pill + gap.fan + gap.runIn;
}

/** Left edge of a column. O(column) additions, columns are few and the tail repeats: closed form. */
export function columnX(level: Level, gap: GapMetrics, column: number): number {
  const widths = COLUMN_WIDTHS[level];
  const last = widths.length - 1;
  let x = TEXT_EDGE;
  for (let c = 0; c < Math.min(column, last); c++) x += widths[c]! + gapWidth(gap);
  return x + Math.max(0, column - last) * (widths[last]! + gapWidth(gap));
}
