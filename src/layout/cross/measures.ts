// Where things stand in a cross, in pixels at zoom 1: the questions at the left, then columns in which reasons stand below
// their claim and objections to its right. A column holds statements with as many attacks between them and their answer.

import { isNarrow } from '../columns.ts';
import type { Level } from '../drawing.ts';

export interface CrossMeasures {
  /** The column of the questions: left edge of its texts, and how wide they may be. */
  readonly spine: { readonly x: number; readonly width: number; /** Below an open question, for what is told of it. */ readonly actions: number };
  /** Left edge of the first column. */
  readonly left: number;
  /** How wide the answers of the first screen are. */
  readonly page: number;
  /** Widths of the columns; further ones repeat the second. */
  readonly widths: readonly number[];
  /** Between two columns: the word, the rail of an objection, the lane of an undercut. */
  readonly gutter: number;
  /** How far a reason stands in under its claim. */
  readonly indent: number;
  /** From a claim's left edge to the line of its reasons. */
  readonly rail: number;
  /** Between a claim and its first reason, where the word stands. */
  readonly word: number;
  readonly between: number;
  readonly linked: number;
  /** Between a claim and what is counted below it. */
  readonly rest: number;
  readonly roots: number;
  /** What a line needs that passes above a statement to the step that it attacks. */
  readonly channel: number;
  /** Left of a statement, from its edge: where an undercut lands, and the bracket of linked premises. */
  readonly landing: number;
  readonly bracket: number;
}

const WIDE = { spine: { x: 58, width: 140, actions: 62 }, left: 224, page: 474, widths: [404, 272, 244], gutter: 56 } as const;
const NARROW = { spine: { x: 54, width: 98, actions: 90 }, left: 178, page: 420, widths: [306, 196, 150], gutter: 52 } as const;
const NEAR = { indent: 30, rail: 12, word: 22, between: 14, linked: 18, rest: 1, roots: 26, channel: 12, landing: 9, bracket: 7 } as const;
const MIDDLE = { indent: 24, rail: 5, word: 17, between: 4, linked: 16, rest: 1, roots: 14, channel: 8, landing: 8, bracket: 5 } as const;

/** A box is not narrower than this, however deep: then it reaches beyond its column, and the column grows. */
const LEAST_WIDTH = 220;

export function crossMeasures(level: Level, pageWidth: number): CrossMeasures {
  return { ...(isNarrow(pageWidth) ? NARROW : WIDE), ...(level === 'near' ? NEAR : MIDDLE) };
}

export function columnWidth({ widths }: CrossMeasures, column: number): number {
  return widths[column] ?? widths[1]!;
}

/** The widest that a text may be there, flush with its column's right edge: width tells depth. */
export function widthInCross(measures: CrossMeasures, column: number, indent: number): number {
  return Math.max(Math.min(LEAST_WIDTH, columnWidth(measures, column)), columnWidth(measures, column) - indent);
}
