// The contract of a filter: which statements a set of chosen values keeps.

import type { ArgumentMap, Statement } from '../../model/argument-map.ts';

export interface Filter {
  readonly id: string;
  readonly control: 'choice' | 'text';
  /** The values that can be chosen, in the order in which they are listed; none for a text. */
  readonly optionsOf: (map: ArgumentMap) => readonly string[];
  /** The values of which one has to be chosen for the statement to stay; none for a text. */
  readonly valueOf: (map: ArgumentMap, statement: Statement) => string | undefined;
  /** Whether a statement stays, given the chosen values (at least one). */
  readonly keeps: (map: ArgumentMap, statement: Statement, chosen: ReadonlySet<string>) => boolean;
}

/** A filter on one value that every statement has. */
export function choiceFilter<const Id extends string>(id: Id, optionsOf: Filter['optionsOf'], valueOf: Filter['valueOf']): Filter & { readonly id: Id } {
  return { id, control: 'choice', optionsOf, valueOf, keeps: (map, statement, chosen) => chosen.has(valueOf(map, statement) ?? '') };
}
