// Where the columns of the tree stand, and the parts of the gap between two of them: space, word, fan (the only part with
// curves), `n hidden` where a filter leaves any, and run-in. Because each has its own strip, no line can meet a word or a box.

import type { Drawing, LayoutRequest, Level } from './drawing.ts';

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

/** Where the first screen says whose argument this is, with a thesis or without: one line, on a narrow page two. */
export function provenanceOn(pageWidth: number, x: number): NonNullable<Drawing['provenance']> {
  return { x, y: 12, width: pageWidth - 24 - x, height: pageWidth < 1000 ? 32 : 16 };
}

export function marksX(pageWidth: number): number {
  return Math.round(pageWidth * (isNarrow(pageWidth) ? 0.6 : 0.577));
}

/** Widest line of an answer on the first screen; 46 letters where there is room. */
export function pageTextWidth(pageWidth: number): number {
  return Math.min(520, marksX(pageWidth) - PAGE_TEXT_X - BEFORE_MARKS);
}

/** On a page that is narrower, a folded question has counts and no marks. */
const LEAST_MARKED_PAGE = 900;

/** How far the words of a closed question may reach: its marks and counts stand behind them. */
export function closedTextWidth(pageWidth: number): number {
  return Math.round(pageWidth * (pageWidth < LEAST_MARKED_PAGE ? 0.7 : 0.63)) - TEXT_EDGE;
}

/** Columns and gaps of one page. Everything past the last given width repeats it. */
interface Measures {
  readonly widths: readonly number[];
  readonly gap: GapMetrics;
}

const WIDE: Measures = { widths: [196, 262, 372], gap: { space: 8, word: 60, pill: 0, fan: 43, runIn: 28, bracket: 13, undercut: 16 } };
/** Beside a panel, or on a small screen: three columns in 960. */
const NARROW: Measures = { widths: [178, 228, 250], gap: { space: 8, word: 60, pill: 0, fan: 31, runIn: 22, bracket: 11, undercut: 14 } };
const LEAST_WIDE_PAGE = 1180;
const MIDDLE_WIDTHS = [168, 272, 272];
/** What a plus and a count need. */
const LEAST_BESIDE = 96;
/** Room that a filter's `n hidden` takes on a line. */
const PILL = 70;

/** Where the columns of a page stand. */
export interface Columns {
  readonly gap: GapMetrics;
  readonly widthOf: (column: number) => number;
  /** Left edge. O(1) */
  readonly xOf: (column: number) => number;
  /** Room at the right of a box in whose gap no line runs: the gap, or what is left of the page; 0 where that is too little for words. */
  readonly roomBeside: (column: number) => number;
}

/**
 * The columns of a request; wider gaps where a filter leaves `n hidden` on a line. Near, the words stand before the fan,
 * beside the claim; from the middle distance, where a claim is one line high, after it, in the run-in of the first of each
 * kind.
 */
export function columnsOf({ level, pageWidth, steps, wordRoom }: Pick<LayoutRequest, 'level' | 'pageWidth' | 'steps' | 'wordRoom'>): Columns {
  const pill = steps.through.size > 0 ? PILL : 0;
  const word = wordRoom + 6;
  const near = nearMeasures(pageWidth);
  const { widths, gap }: Measures = level === 'near' ? near : { widths: MIDDLE_WIDTHS, gap: { space: 6, word: 0, pill: 0, fan: 26, runIn: 22 + word, bracket: 7, undercut: 9 } };
  return columnsFrom({ widths, gap: { ...gap, pill } }, pageWidth);
}

/** The widths that texts are broken to, before there are any lines. */
export function textColumnsOf(level: Level, pageWidth: number): Columns {
  return columnsFrom(level === 'near' ? nearMeasures(pageWidth) : { ...WIDE, widths: MIDDLE_WIDTHS }, pageWidth);
}

/** Whether a page has to do with narrower columns and smaller answers. */
export function isNarrow(pageWidth: number): boolean {
  return pageWidth < LEAST_WIDE_PAGE;
}

function nearMeasures(pageWidth: number): Measures {
  return isNarrow(pageWidth) ? NARROW : WIDE;
}

function columnsFrom({ widths, gap }: Measures, pageWidth: number): Columns {
  const last = widths.length - 1;
  const between = gapWidth(gap);
  const widthOf = (column: number): number => widths[Math.min(column, last)]!;
  const xOf = (column: number): number => {
    let x = TEXT_EDGE;
    for (let c = 0; c < Math.min(column, last); c++) x += widths[c]! + between;
    return x + Math.max(0, column - last) * (widths[last]! + between);
  };
  const roomBeside = (column: number): number => {
    const left = pageWidth - 6 - xOf(column) - widthOf(column);
    return left <= 0 ? between : left < LEAST_BESIDE ? 0 : Math.min(between, left);
  };
  return { gap, widthOf, xOf, roomBeside };
}

export function rowMetricsOf(level: Level): RowMetrics {
  return level === 'near'
    ? { between: 9, roots: 9, linked: 22, undercut: 4, wordPitch: 21, header: 32, line: 32, gutter: 24 }
    : { between: 0, roots: 6, linked: 0, undercut: 0, wordPitch: 0, header: 26, line: 32, gutter: 9 };
}

export function gapWidth(gap: GapMetrics): number {
  return gap.space + gap.word + gap.pill + gap.fan + gap.runIn;
}
