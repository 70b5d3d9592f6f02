// The quick door: a map, or nothing. What a page has at hand; why a value is no map is worked out by `parse.ts`, which is
// fetched only then.

import type { ArgumentMap } from './argument-map.ts';
import { mapSchema } from './schema.ts';
import { documentOf, soundMap } from './sound-map.ts';

/**
 * The trusted map that a value stands for, whole and frozen, its absent lists empty; nothing where anything is wrong with it.
 * Unknown fields stay. Linear in the value.
 */
export function openMap(value: unknown): ArgumentMap | undefined {
  const document = documentOf(value);
  const shaped = document && mapSchema.safeParse(document);
  return shaped?.success ? soundMap(shaped.data) : undefined;
}
