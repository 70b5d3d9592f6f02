// A text that a reader brought, matched to an edition of the source.

/** What was expected and what was found; `expected` is the sum of `byDigest`, `likely` and the number of the missing. */
export interface Account {
  /** Sentences that the edition has. */
  readonly expected: number;
  /** Of them, those that are there word for word. */
  readonly byDigest: number;
  /** Those that were placed by order, length and words. */
  readonly likely: number;
  /** Pieces of the text that stand for no sentence, heading or title of the edition. */
  readonly added: number;
  /** Ids of the sentences that were not found, in the order of the edition. */
  readonly missing: readonly string[];
}

export interface BroughtSentence {
  /** What it stands for: sentences (`P8.2`), a heading (`S1.h`), the title (`T`); several where two ran together, none where it was added. */
  readonly ids: readonly string[];
  /** The words as they were brought, white space and line ends folded. */
  readonly text: string;
  /** Word for word, by likeness, or not of the edition. */
  readonly how: 'digest' | 'likely' | 'added';
  /** Word for word: 1. Likely: the probability under the model of alignment, at most 0.95. Added: 0. */
  readonly sureness: number;
}

export interface BroughtParagraph {
  /** The paragraph of the edition whose sentences stand here, if any. */
  readonly id: string | undefined;
  /** The title or a heading of the edition. */
  readonly isHeading: boolean;
  readonly sentences: readonly BroughtSentence[];
}

/** All of the text, in its own order: every sign other than white space is in exactly one sentence. */
export interface BroughtText {
  /** Id of the edition that it was matched to, and its language. */
  readonly edition: string;
  readonly language: string;
  readonly paragraphs: readonly BroughtParagraph[];
  readonly account: Account;
}

/** `empty`: no letter in it. `other-language`: no edition is in its language. `other-text`: in a language of an edition, but not that text. */
export type Refusal = 'empty' | 'other-language' | 'other-text';

export type BringResult = { readonly ok: true; readonly text: BroughtText } | { readonly ok: false; readonly reason: Refusal; readonly account: Account };
