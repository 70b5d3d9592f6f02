// What a layout asks of the scene: in which column a statement stands and how far in, how wide its text may be, and what
// is drawn of a closed question. The coordinates themselves come from the layout of the same id.

import type { VisibleBand, VisiblePlace } from '../../analysis/visible.ts';
import type { LayoutId } from '../../layout/layouts/ids.ts';
import type { Level, RowSpec, StepSpec } from '../../layout/drawing.ts';
import type { WordKey } from '../../i18n/notation.ts';
import type { MeasuredBox } from '../box.ts';
import type { MeasuredRow } from '../statement-box.ts';
import type { Writer } from '../writer.ts';

/** Where a row stands; a root in column 0, not indented. */
export type Spot = Pick<RowSpec, 'column' | 'indent'>;

/** What a step does to its claim, and whether a filter hides claims on the way. */
export type Relation = Pick<StepSpec, 'polarity' | 'word' | 'through'>;

/** What ties a statement to its claim, in a word; none of a root. */
export interface Role {
  readonly key: WordKey;
  /** How many claims a filter hides between. */
  readonly through: number;
}

/** A counted rest that opens where it stands. */
export interface Thread {
  readonly id: string;
  readonly text: string;
  readonly spot: Spot;
  readonly polarity?: RowSpec['polarity'];
}

/** Of a closed question: its box, and what is counted beside it. */
export interface ClosedBand {
  readonly header: MeasuredBox;
  readonly threads: readonly Thread[];
}

export interface Frame {
  readonly id: LayoutId;
  /** Whether a claim and its grounds are read in one line, so that the words change with the direction. */
  readonly isAcross: boolean;
  /** The premises of a step below its claim. */
  readonly below: (claim: Spot, relation: Relation, level: Level) => Spot;
  /** What attacks the step of these premises. */
  readonly undercut: (attacked: Spot, level: Level) => Spot;
  /** What says the claim again. */
  readonly again: (claim: Spot, level: Level) => Spot;
  /** The widest a text may be there, frame and padding included. */
  readonly widthAt: (spot: Spot, level: Level, pageWidth: number) => number;
  /** Room at the right of a box in whose gap no line runs; 0 where counts do not stand beside their box. */
  readonly roomBeside: (spot: Spot, level: Level, pageWidth: number) => number;
  /** How a statement is set, where not as a box or a row. */
  readonly statement?: (writer: Writer, shown: VisiblePlace, role: Role | undefined) => MeasuredRow;
  /** What is told of a statement's grounds that are not drawn, in rows of their own; all others stand in its box. */
  readonly threadsOf: (writer: Writer, shown: VisiblePlace, spot: Spot) => readonly Thread[];
  /** Whether a closed statement's counts are such rows. */
  readonly hasThreads: boolean;
  /** Left edge of the thesis on the first screen. */
  readonly headlineX: (pageWidth: number) => number;
  /** Where the texts of closed questions begin, from the left edge of the text. */
  readonly answerX: (writer: Writer, bands: readonly VisibleBand[]) => number;
  /** The line of an open question; none above the thesis and the rest, which no record stands for. */
  readonly opened: (writer: Writer, band: VisibleBand) => MeasuredBox | undefined;
  readonly closed: (writer: Writer, band: VisibleBand, form: 'page' | 'line', answerX: number) => ClosedBand;
}
