// The quick door: a map, or nothing. What a page has at hand; why a value is no map is worked out by `parse.ts`, which is
// fetched only then.

import type { ArgumentMap } from './argument-map.ts';
import { indexOf } from './map-index.ts';
import { isKnownVersion, migrate } from './migrations.ts';
import { errorRules } from './rules/errors.ts';
import { findingsOf } from './rules/rule.ts';
import { mapSchema } from './schema.ts';

/**
 * The trusted map that a value stands for, whole and frozen, its absent lists empty; nothing where anything is wrong with it.
 * Unknown fields stay. Linear in the value.
 */
export function openMap(value: unknown): ArgumentMap | undefined {
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'editions')) return undefined;
  const { formatVersion } = value as { formatVersion?: unknown };
  const shaped = isKnownVersion(formatVersion) ? mapSchema.safeParse(migrate(value as Readonly<Record<string, unknown>>, formatVersion)) : undefined;
  if (!shaped?.success) return undefined;
  const map = filled(shaped.data);
  return findingsOf({ map, index: indexOf(map), text: undefined }, errorRules).length > 0 ? undefined : map;
}

/** A shape with its absent lists empty, frozen. */
export function filled(shape: ReturnType<typeof mapSchema.parse>): ArgumentMap {
  const { questions = [], speakers = [], inferences = [], tensions = [] } = shape;
  return deepFreeze({ ...shape, questions, speakers, inferences, tensions });
}

/** Freezes a value and all in it, with a stack: an unknown field may be as deep as it likes. */
export function deepFreeze<T>(value: T): T {
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const inner of Object.values(next)) stack.push(inner);
  }
  return value;
}
