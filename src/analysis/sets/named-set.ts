// A named set: a question that readers ask of a whole map, answered by the statements that it holds.

import type { ArgumentMap, Id, Statement } from '../../model/argument-map.ts';

export interface NamedSet {
  readonly id: string;
  /** The statements in it, each once, of any map. O(map) */
  readonly membersOf: (map: ArgumentMap) => ReadonlySet<Id>;
}

/** A set that one look at each statement decides. */
export function statementSet<const Name extends string>(id: Name, holds: (statement: Statement) => boolean): NamedSet & { readonly id: Name } {
  return { id, membersOf: (map) => new Set(map.statements.filter(holds).map((statement) => statement.id)) };
}
