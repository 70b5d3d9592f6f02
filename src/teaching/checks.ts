// Checks that a schema makes of what the schema of a map uses already: more of the library would be fetched before the first view.

import * as z from 'zod/mini';

/** A test of a whole value. */
export function must<T>(holds: (value: T) => boolean): z.core.CheckFn<T> {
  return ({ value, issues }) => {
    if (!holds(value)) issues.push({ code: 'custom', input: value });
  };
}

/** A whole number; both ends are allowed. */
export function whole(from: number, to: number): z.ZodMiniNumber {
  return z.number().check(z.gte(from), z.lte(to), must(Number.isInteger));
}
