// A reading: what one reader says of a map. Which statements and steps they reject, doubt or grant, why, and what they add.
// Only `parse-reading.ts` makes one from outside. It names the map that it is of; whether its ids are in that map is found
// when the two are brought together (`analysis/what-if/fit-reading.ts`).

import type { Id, Polarity, Target } from './argument-map.ts';
import type { LocalizedText } from './localized-text.ts';

/** A reason or an objection that a reader adds, in their own words. */
export interface OwnStatement {
  readonly id: Id;
  readonly text: LocalizedText;
}

/** What it bears on: a statement, or a step, which it can only attack. */
export interface OwnInference {
  readonly id: Id;
  readonly premises: readonly Id[];
  readonly target: Target;
  readonly polarity: Polarity;
}

/** What a reader adds to a map. */
export interface OwnAdditions {
  readonly statements: readonly OwnStatement[];
  readonly inferences: readonly OwnInference[];
}

export interface OwnReading {
  /** The id of the map, and which version of it was read. */
  readonly map: Id;
  readonly version?: string;
  /** What the map is called, for whoever has another one open. */
  readonly title?: string;
  /** Whose reading it is, as they call themselves. */
  readonly by?: string;
  /** Ids of statements and inferences; where one stands in several, the first of the three counts. */
  readonly reject: readonly Id[];
  readonly doubt: readonly Id[];
  readonly grant: readonly Id[];
  /** Why, by the id of what is said or added. A map of the language's own, for an id may be called `constructor`. */
  readonly because: ReadonlyMap<Id, string>;
  readonly own: OwnAdditions;
}

/** The same value each time, so that nothing seems to have changed. */
export const NO_ADDITIONS: OwnAdditions = { statements: [], inferences: [] };

/** The version of the format of readings that this program reads and writes. */
export const READING_FORMAT = 1;

/** What tells the file of a reading from all others. */
export const READING_KIND = 'crux-reading';

/**
 * As much as a reading may hold. One is written by hand, and a class of thirty is laid over one map: what is larger was made
 * by a machine or is something else. Texts stand in a box or in one line of a list.
 */
export const MOST = {
  /** Of each of reject, doubt, grant and because. */
  ids: 2000,
  statements: 100,
  inferences: 200,
  premises: 10,
  /** Letters: of a name, of why, of a statement, of a title and a version. */
  by: 60,
  because: 300,
  text: 400,
  title: 300,
} as const;

/**
 * A text as one line: line ends and control characters become spaces; what turns the direction of writing is taken out, for in
 * a list of names it would turn those of others too. O(letters)
 */
export function oneLine(text: string): string {
  return text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}
