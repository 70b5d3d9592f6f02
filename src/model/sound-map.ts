// The two steps around the schema, for doors that hold a value against it in one go or in many.

import type { ArgumentMap } from './argument-map.ts';
import { filled } from './filled.ts';
import { indexOf } from './map-index.ts';
import { isKnownVersion, migrate } from './migrations.ts';
import { errorRules } from './rules/errors.ts';
import { findingsOf } from './rules/rule.ts';
import type { mapSchema } from './schema.ts';

/** A value that may be a map, in today's format; nothing where it is none. */
export function documentOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Object.hasOwn(value, 'editions')) return undefined;
  const { formatVersion } = value as { formatVersion?: unknown };
  return isKnownVersion(formatVersion) ? migrate(value as Readonly<Record<string, unknown>>, formatVersion) : undefined;
}

/** The map of a shape, where no rule finds an error in it. */
export function soundMap(shape: ReturnType<typeof mapSchema.parse>): ArgumentMap | undefined {
  const map = filled(shape);
  return findingsOf({ map, index: indexOf(map), text: undefined }, errorRules).length > 0 ? undefined : map;
}
