// The five sizes of type and where each is used; boxes are measured and drawn by the same numbers.

import type { Font } from '../layout/text-measure.ts';

/** A font with the distance from one line to the next. */
export interface TypeStyle extends Font {
  readonly line: number;
}

export const TYPE = {
  label: { face: 'sans', size: 13, line: 16 },
  /** On a stage a label is read from as far as the text. */
  'stage-label': { face: 'sans', size: 15, line: 18 },
  word: { face: 'serif', size: 15, line: 20, italic: true },
  statement: { face: 'serif', size: 15, line: 20 },
  question: { face: 'sans', size: 15, line: 20 },
  answer: { face: 'serif', size: 18, line: 24, weight: 500 },
  'page-answer': { face: 'serif', size: 22, line: 28, weight: 500 },
  row: { face: 'serif', size: 13, line: 16 },
  'row-word': { face: 'serif', size: 13, line: 16, italic: true },
  'row-note': { face: 'sans', size: 13, line: 16 },
  'row-answer': { face: 'serif', size: 15, line: 19, weight: 500 },
  headline: { face: 'serif', size: 30, line: 37 },
} as const satisfies Record<string, TypeStyle>;

export type TypeRole = keyof typeof TYPE;

const changed = (change: Partial<TypeStyle>): Readonly<Record<TypeRole, TypeStyle>> =>
  Object.fromEntries(Object.entries(TYPE).map(([role, style]) => [role, { ...style, ...change }])) as Record<TypeRole, TypeStyle>;

/** The same in italics, and for emphasis. Each is one object, so that a measurer may remember widths by it. */
export const ITALIC = changed({ italic: true });
export const BOLD = changed({ weight: 600 });

/** Space inside a box: top, right, bottom, left (the bar at the left edge included). */
export const PADDING = { top: 7, right: 12, bottom: 8, left: 17 } as const;
