// The contract of a filter: which statements a set of chosen values keeps.

import type { ArgumentMap, Statement } from '../../model/argument-map.ts';

export interface Filter {
  readonly id: string;
  readonly control: 'choice' | 'text';
  /** The only values that there can be; none where values are ids of the map's records, or a text. */
  readonly words: readonly string[] | undefined;
  /** The values that can be chosen, in the order in which they are listed; none for a text. */
  readonly optionsOf: (map: ArgumentMap) => readonly string[];
  /** The values of which one has to be chosen for the statement to stay; none for a text. */
  readonly valueOf: (map: ArgumentMap, statement: Statement) => string | undefined;
  /** Whether a statement stays, given the chosen values (at least one). */
  readonly keeps: (map: ArgumentMap, statement: Statement, chosen: ReadonlySet<string>) => boolean;
}

type Parts = Pick<Filter, 'optionsOf' | 'valueOf'> & Partial<Pick<Filter, 'words'>>;

/** A filter on one value that every statement has. */
export function choiceFilter<const Id extends string>(id: Id, parts: Parts): Filter & { readonly id: Id } {
  return { id, control: 'choice', words: undefined, ...parts, keeps: (map, statement, chosen) => chosen.has(parts.valueOf(map, statement) ?? '') };
}
