// One string for all places that name the same thing.

/** Letters of the longest word that is worth a look: ids and the values of a field, no sentences. */
const LONGEST = 40;

/**
 * Lets equal words within a value be one string in memory: what is read from a file is as many strings as it has quotes, and an id
 * stands in several records. Iterative; changes the value in place, but not what it says. O(size of the value)
 * @param known words that were met before; those of this value are added
 */
export function shareStrings<T extends object>(value: T, known: Map<string, string>): T {
  const stack: object[] = [value];
  while (stack.length > 0) {
    const next = stack.pop()! as Record<string, unknown>;
    for (const key of Object.keys(next)) {
      const inner = next[key];
      if (typeof inner === 'object' && inner !== null) stack.push(inner);
      else if (typeof inner === 'string' && inner.length <= LONGEST && !inner.includes(' ')) {
        const first = known.get(inner);
        if (first === undefined) known.set(inner, inner);
        else next[key] = first;
      }
    }
  }
  return value;
}
