// Things named one after the other, as a language joins them: as `Intl.ListFormat` does, which takes longer to load what it knows of all
// languages than a change of the map may take.

/** What stands between two things, between those of a longer list, and before the last of that. */
export interface Joints {
  readonly pair: string;
  readonly comma: string;
  readonly last: string;
}

/** @returns a function that joins items as in "a, b, and c" */
export function listWith({ pair, comma, last }: Joints): (items: readonly string[]) => string {
  return (items) => (items.length < 3 ? items.join(pair) : `${items.slice(0, -1).join(comma)}${last}${items.at(-1)!}`);
}
