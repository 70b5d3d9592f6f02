// The contract of a filter: which statements a set of chosen values keeps.

import type { ArgumentMap, Statement } from '../../model/argument-map.ts';

export interface Filter {
  readonly id: string;
  readonly control: 'choice' | 'text';
  /** The only values that there can be; none where values are ids of the map or of its text, or a text. */
  readonly words: readonly string[] | undefined;
  /** The values that can be chosen, in the order in which they are listed; none for a text. */
  readonly optionsOf: (map: ArgumentMap) => readonly string[];
  /** Whether there is such a value, where there are more than can be listed. O(1) once the map is known */
  readonly has?: (map: ArgumentMap, value: string) => boolean;
  /** What it keeps follows from more than the map: the same values chosen again may keep something else. */
  readonly isOfNow?: boolean;
  /** The values of which one has to be chosen for the statement to stay; none for a text. O(1) once the map is known */
  readonly valuesOf: (map: ArgumentMap, statement: Statement) => readonly string[];
  /** Whether a statement stays, given the chosen values (at least one); where nothing is said, one that has any of them. */
  readonly keeps?: (map: ArgumentMap, statement: Statement, chosen: ReadonlySet<string>) => boolean;
}

type Parts = Pick<Filter, 'optionsOf' | 'valuesOf'> & Partial<Pick<Filter, 'words'>>;

/** A filter on values that statements have. */
export function choiceFilter<const Id extends string>(id: Id, parts: Parts): Filter & { readonly id: Id } {
  return { id, control: 'choice', words: undefined, ...parts };
}

/** A filter on one of a few words that every statement has; those that a map uses can be chosen. */
export function wordFilter<const Id extends string, Word extends string>(id: Id, words: readonly Word[], valueOf: (map: ArgumentMap, statement: Statement) => Word | undefined): Filter & { readonly id: Id } {
  const valuesOf = (map: ArgumentMap, statement: Statement): readonly string[] => {
    const value = valueOf(map, statement);
    return value === undefined ? [] : [value];
  };
  return choiceFilter(id, {
    words,
    optionsOf: (map) => {
      const present = new Set(map.statements.map((statement) => valueOf(map, statement)));
      return words.filter((word) => present.has(word));
    },
    valuesOf,
  });
}
