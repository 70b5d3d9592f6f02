// The text that a map is of: its editions, sentence by sentence, without the words where they are not ours to ship.

import type { LocalizedText } from './localized-text.ts';

/** One sentence; `id` is its paragraph's id, a dot and its place (`P8.2`). */
export interface Sentence {
  readonly id: string;
  /** Length of the normalised text, in UTF-16 units. */
  readonly chars: number;
  /** Length of the normalised text, in words. */
  readonly words: number;
  /** First 16 hex digits of the SHA-256 of the normalised text in UTF-8. */
  readonly digest: string;
  /** The words themselves, only where the text is the project's own. */
  readonly text?: string;
}

/** A paragraph and what it says in the project's own words. */
export interface Paragraph {
  readonly id: string;
  readonly precis: LocalizedText;
}

/** A part of the text; its heading is anchored as `<id>.h`. */
export interface Section {
  readonly id: string;
  readonly heading?: LocalizedText;
  readonly paragraphs: readonly Paragraph[];
}

/** The original or one translation. An edition without digests lists paragraphs only. */
export interface Edition {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** Sentences that play no part in the argument. */
  readonly background: readonly string[];
}

/** All editions of the text of a map. */
export interface Source {
  readonly formatVersion: 1;
  readonly editions: readonly Edition[];
}
