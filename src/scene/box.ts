// One thing to be painted: its words in the lines that they were measured in. Its place comes from the drawing, by id.

import type { Mark } from '../analysis/tally.ts';
import type { Appearance, LabelPart } from './appearance.ts';
import type { FactPart } from './facts.ts';
import type { TypeRole } from './type-scale.ts';

/** Lines of one kind of type, placed from the box's upper left corner, in pixels at zoom 1. */
export interface TextPart {
  readonly type: TypeRole;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Before the first line, in its own type: a number or a word; the line itself begins at `width`. */
  readonly before?: { readonly text: string; readonly width: number; readonly type: TypeRole };
  /** Where it differs from that of the box. */
  readonly lang?: string;
}

/** What a click on a box opens or closes. */
export interface Toggle {
  readonly id: string;
  readonly isOpen: boolean;
  /** What stands behind it, told as facts. */
  readonly text: string;
  /** The same as it is set; none where the box does not say it. */
  readonly lines: readonly (readonly FactPart[])[];
  /** It stands at the right of the box, where it would unfold, and not as the box's last line. */
  readonly isBeside?: boolean;
}

export interface SceneBox {
  readonly id: string;
  readonly kind: 'thesis' | 'question' | 'statement' | 'reference' | 'more';
  /** `box`: a frame with a label, a text and what it hides. `bare`: words on the paper. `row`: a mark and one line. `cell`: words in a field that borders on others. */
  readonly form: 'box' | 'bare' | 'row' | 'cell';
  readonly parts: readonly TextPart[];
  /** The line above the text of a framed box: whose view, stance, sureness. */
  readonly label?: readonly (readonly LabelPart[])[];
  /** For a question: its number, left of the box. */
  readonly number?: string;
  /** A frame within a bare box, as a closed question has around its answer; from its upper left corner. */
  readonly inset?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** For a row: the statement seen from afar. */
  readonly mark?: Mark;
  readonly appearance?: Appearance;
  readonly isDimmed: boolean;
  readonly toggle?: Toggle;
  /** For a reference: the statement that lives elsewhere. */
  readonly refersTo?: string;
}

/** A box and how large it is. */
export interface MeasuredBox {
  readonly box: SceneBox;
  readonly width: number;
  readonly height: number;
}
