// What a layout asks of the scene: in which column a statement stands and how far in, how wide its text may be, and what
// is drawn of a closed question. The coordinates themselves come from the layout of the same id.

import type { Place } from '../../analysis/spine.ts';
import type { Folded, Standing } from '../../analysis/shown-rows.ts';
import type { VisibleBand, VisibleSubmap } from '../../analysis/visible.ts';
import type { WalkTarget } from '../../analysis/walk.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { LayoutId } from '../../layout/layouts/ids.ts';
import type { Level, RowSpec, StepSpec } from '../../layout/drawing.ts';
import type { WordKey } from '../../i18n/notation.ts';
import type { MeasuredBox, SceneBox } from '../box.ts';
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

/** What of a cell is the same whatever is open and filtered around it. */
export interface CellText {
  /** What its label says of the statement itself. */
  readonly about: readonly string[];
  /** The height of its words, and below them of those in the second language. */
  readonly told: number;
  readonly second: number;
}

export interface Cells {
  readonly box: (writer: Writer, shown: Standing, role: Role | undefined) => SceneBox;
  /** The text of a place: worked out once for a scene. O(letters) */
  readonly text: (writer: Writer, place: Place) => CellText;
  /** How large the cell is with its text. O(letters of its label), or O(1) where such a label is known. @param notes the heights of labels, which are few among many cells: read and written */
  readonly size: (writer: Writer, shown: Standing, role: Role | undefined, text: CellText, notes: Map<string, number>) => Omit<MeasuredRow, 'box'>;
}

/** Where a step of the walk leads from a record. */
export type Follow = (map: ArgumentMap, visible: VisibleSubmap, from: Id) => WalkTarget | undefined;

export interface Frame {
  readonly id: LayoutId;
  /** Where the arrow keys lead, where not along the relations from left to right: by the commands on them. */
  readonly walk?: Readonly<Record<'to-first-reason' | 'next-sibling' | 'previous-sibling', Follow> & Partial<Record<'to-conclusion', Follow>>>;
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
  /** How statements are set, where they are neither boxes nor rows but cells. */
  readonly cells?: Cells;
  /** What is told of a statement's grounds that are not drawn, in rows of their own, where there are any; all others stand in its box. */
  readonly threadsOf: (writer: Writer, shown: Pick<Standing, 'place' | 'isOpen'> & Folded, spot: Spot) => readonly Thread[];
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
