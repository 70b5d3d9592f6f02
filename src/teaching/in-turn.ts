// Choosing among groups: what is offered beside what is right.

/** One of each group before a second of any, so many in all or as many as there are; groups and what is in them keep their order. */
export function inTurn<T>(groups: readonly (readonly T[])[], most: number): readonly T[] {
  return Array.from({ length: most }, (_, round) => groups.flatMap((group) => group.slice(round, round + 1))).flat().slice(0, most);
}
