// What a layout gets and gives: measured rows in, coordinates out. Both are flat and cloneable, so that they cross to a
// worker whole however deep the map is. Units are pixels at zoom 1; y grows downwards.

import type { Polarity } from '../model/argument-map.ts';
import type { PlaceTable } from './place-table.ts';
import type { RowTable, StepTable } from './row-table.ts';
import type { Tiles } from './tiles.ts';

/** How much of an open statement is shown: a short text in a row, or everything in a box. Farther off, nothing is open. */
export type Level = 'middle' | 'near';

export type Point = readonly [x: number, y: number];

/** One thing with a place in a column: a statement's box, a line that refers to it, or the row that counts the rest. */
export interface RowSpec {
  readonly id: string;
  readonly kind: 'statement' | 'reference' | 'more';
  /** Index of the row that it hangs below; -1 for a root. Parents come before their children. */
  readonly parent: number;
  /** Index of the step that brings it here; -1 for roots, elaborations and `more`. */
  readonly step: number;
  /** Steps from the root. */
  readonly column: number;
  /** How many undercuts deep: each moves the box right a little. */
  readonly indent: number;
  readonly width: number;
  readonly height: number;
  /** From the top of the box to the middle of its first line, where its lines arrive. */
  readonly anchor: number;
  /** For `more`: of which kind they are, where a layout keeps the kinds apart. */
  readonly polarity?: Polarity | undefined;
  /** For a reference: the box that it leads to; none while that is not on the page. */
  readonly refersTo?: string | undefined;
}

/** The row that stands for a premise which lives elsewhere. */
export function referenceRow(step: string, premise: string): string {
  return `see:${step}:${premise}`;
}

/** An inference on the screen. */
export interface StepSpec {
  readonly id: string;
  readonly polarity: Polarity;
  /** The word beside the claim; differs from `polarity` only through hidden claims. */
  readonly word: Polarity;
  /** Index of the row whose grounds it belongs to. */
  readonly under: number;
  /** Index of the step that it attacks; -1 where it bears on the claim. */
  readonly attacks: number;
  /** Indices of its premises' rows. */
  readonly rows: readonly number[];
  /** How many claims the filters removed between the claim and this step. */
  readonly through: number;
}

/** The question's line, and whether its rows are drawn. */
export interface BandSpec {
  readonly id: string;
  readonly kind: 'thesis' | 'question' | 'rest';
  readonly isOpen: boolean;
  /** The question's own line; none for the rest. */
  readonly header: { readonly width: number; readonly height: number } | undefined;
  /** Indices of its root rows; while it is closed, of what is counted beside it. */
  readonly roots: readonly number[];
}

export interface LayoutRequest {
  readonly layout: string;
  readonly level: Level;
  /** `page`: nothing is open, and each question has a paragraph of its own. `bands`: something is open. */
  readonly form: 'page' | 'bands';
  readonly pageWidth: number;
  /** What is read first, at the left; the conclusion where nothing is said. */
  readonly direction?: 'conclusion-first' | 'ground-first';
  /** The thesis above everything; none where the map has no thesis or it stands in its own band. */
  readonly headline: { readonly id: string; readonly width: number; readonly height: number } | undefined;
  readonly bands: readonly BandSpec[];
  readonly rows: RowTable;
  readonly steps: StepTable;
  /** Room that is kept for the words between a claim and its grounds, whatever the notation. */
  readonly wordRoom: number;
  /** The widths of those words, and of the one between linked premises. */
  readonly wordWidths: { readonly support: number; readonly attack: number; readonly elaboration: number; readonly and: number };
}

/** A question or a statement with its place. */
export interface PlacedBox {
  readonly id: string;
  readonly kind: 'thesis' | 'question' | 'statement';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A reference (`see 2.4`) or the row that counts further grounds. */
export interface PlacedRow extends Omit<PlacedBox, 'kind'> {
  readonly kind: 'reference' | 'more';
  /** The row's claim. */
  readonly under: string;
}

/** A drawn line, as a polyline true to half a unit. */
export interface Route {
  readonly id: string;
  /** The inference that it draws; none for the spine, elaborations and `more`. */
  readonly inference: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly kind: 'support' | 'attack' | 'undercut' | 'elaboration' | 'more' | 'spine' | 'reference' | 'trunk';
  readonly points: readonly Point[];
  /** Of a line that leaves level and stays in the rectangle of its ends: these, for whoever need not see how it runs. */
  readonly ends?: readonly [Point, Point] | undefined;
}

/** A line whose points are worked out when they are asked for: of a large drawing, few ever are. A copy of it has them. */
export function routeLater({ id, inference, from, to, kind }: Omit<Route, 'points' | 'ends'>, ends: Route['ends'], pointsOf: () => readonly Point[]): Route {
  let points: readonly Point[] | undefined;
  return {
    id,
    inference,
    from,
    to,
    kind,
    ends,
    get points() {
      return (points ??= pointsOf());
    },
  };
}

/** A word between a claim and its grounds, its left end on the middle of the line; `and` stands between linked premises. */
export interface PlacedWord {
  readonly key: 'because' | 'but' | 'that-is' | 'and' | 'does-not-follow';
  /** Whether it leads to what supports or to what attacks. */
  readonly polarity: Polarity;
  readonly x: number;
  readonly y: number;
  /** The claim, or the inference for `and` and `does-not-follow`. */
  readonly of: string;
}

/** The joint of an inference: what an undercut and a selection can point at. Centre, in page units. */
export interface Joint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where a line arrives: a short bar across it, a cross on the line that is attacked, the head of an arrow. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly direction: 'vertical' | 'horizontal' | 'cross' | 'up';
  readonly inference: string | undefined;
}

/** `n hidden` on the line of a step. Centre. */
export interface HiddenPill {
  readonly step: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedBand {
  readonly id: string;
  readonly kind: BandSpec['kind'];
  readonly form: 'page' | 'line' | 'open';
  /** Where its rule begins; where nothing is said it runs across the page. */
  readonly rule?: number | 'none';
  /** Of an open band whose heading stands in a column: what is told of it stands below that. */
  readonly heading?: { readonly x: number; readonly y: number; readonly width: number };
  readonly y: number;
  readonly height: number;
}

/** What a column holds, above it. Left edge, and middle of its line. */
export interface ColumnHead {
  readonly key: 'case' | 'against' | 'reply';
  /** Of the column. */
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

/** What is drawn between the boxes. */
export interface DrawnLines {
  readonly routes: readonly Route[];
  readonly words: readonly PlacedWord[];
  readonly joints: readonly Joint[];
  readonly bars: readonly Bar[];
  readonly pills: readonly HiddenPill[];
}

/** A finished picture, without text. */
export interface Drawing extends DrawnLines {
  readonly layout: string;
  readonly level: Level;
  readonly form: LayoutRequest['form'];
  readonly direction?: LayoutRequest['direction'];
  /** As asked for; a deep tree reaches beyond it. */
  readonly pageWidth: number;
  readonly boxes: readonly PlacedBox[];
  readonly rows: readonly PlacedRow[];
  readonly bands: readonly PlacedBand[];
  /** Boxes and rows as lists of numbers, where objects are made of them when they are asked for. */
  readonly places?: PlaceTable;
  /** The lines in parts, where they are made when they are looked at. */
  readonly tiles?: Tiles;
  /** Relations outside the tree, from the reference to its statement; painted while one end is pointed at. */
  readonly leads: readonly Route[];
  readonly heads: readonly ColumnHead[];
  /** Of the first screen, the lines that say whose argument this is. */
  readonly provenance?: Pick<PlacedBox, 'x' | 'y' | 'width' | 'height'> | undefined;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
