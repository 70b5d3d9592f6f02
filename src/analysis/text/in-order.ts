// Of things found in a text, the most that stand in the order in which they are expected.

/**
 * For each place of the text, in order, the expected things that were found there; answers with one of them for each place of
 * a longest chain in which both orders agree (Hunt and Szymanski, "A Fast Algorithm for Computing Longest Common
 * Subsequences", 1977). O(r log r) for r pairs. Keys are places, values expected things.
 */
export function longestInOrder(found: readonly (readonly number[])[]): Map<number, number> {
  interface Link {
    readonly place: number;
    readonly thing: number;
    readonly before: Link | undefined;
  }
  /** At i: of the chains of i + 1 links, the one whose last thing is least. */
  const ends: Link[] = [];
  found.forEach((things, place) => {
    // The later thing first, so that one place gives one link at most.
    for (const thing of things.toSorted((a, b) => b - a)) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle]!.thing < thing) low = middle + 1;
        else high = middle;
      }
      ends[low] = { place, thing, before: ends[low - 1] };
    }
  });
  const chain = new Map<number, number>();
  for (let link = ends.at(-1); link !== undefined; link = link.before) chain.set(link.place, link.thing);
  return chain;
}
