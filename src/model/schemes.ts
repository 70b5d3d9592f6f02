// Inference schemes: the usual kinds of step, each with the questions by which a step of its kind can be doubted.

import type { LocalizedText } from './localized-text.ts';

/** What a "no" would touch: a premise (undermining), the step itself (undercutting) or the conclusion (rebutting). */
export type Touched = 'premise' | 'step' | 'conclusion';

/** One question that can be put to every step of a scheme. */
export interface CriticalQuestion {
  /** The id of the scheme, a dot and a word: `expert-opinion.consistency`. */
  readonly id: string;
  readonly text: LocalizedText;
  readonly kind: Touched;
}

/** One kind of step. */
export interface Scheme {
  readonly id: string;
  readonly name: LocalizedText;
  /** How such a step goes, in one sentence. */
  readonly form: LocalizedText;
  readonly questions: readonly CriticalQuestion[];
}

/** All schemes that there are questions for, as in `data/schemes.json`. */
export interface Schemes {
  readonly formatVersion: 1;
  /** Where they are from, as one cites it. */
  readonly source: string;
  readonly schemes: readonly Scheme[];
}
