// The last few things that were worked out of something: who goes back to what was there before has it at once.

/**
 * What was worked out of a key for the same, if that is remembered; else it is worked out, and the oldest forgotten. O(most)
 * @param most so many are remembered of one key, as long as that lives
 */
export function latest<K extends WeakKey, T>(memo: WeakMap<K, readonly T[]>, key: K, most: number, isSame: (before: T) => boolean, make: () => T): T {
  const all = memo.get(key) ?? [];
  const found = all.find(isSame) ?? make();
  if (all[0] !== found) memo.set(key, [found, ...all.filter((each) => each !== found)].slice(0, most));
  return found;
}
