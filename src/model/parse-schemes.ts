// The door for `schemes.json`: the kinds of step and their critical questions.

import type { Result } from './diagnostics.ts';
import { deepFreeze } from './filled.ts';
import { findingOf } from './schema-check.ts';
import type { Schemes } from './schemes.ts';
import { schemesSchema } from './schemes-schema.ts';

/** The schemes from any value, or what is wrong with it. Linear in the value; the result is frozen. */
export function parseSchemes(value: unknown): Result<Schemes> {
  const shaped = schemesSchema.safeParse(value);
  return shaped.success ? { ok: true, value: deepFreeze(shaped.data) } : { ok: false, findings: shaped.error.issues.map((issue) => findingOf(issue, value)) };
}
