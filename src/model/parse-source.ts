// The door for `source.json`: the editions of a text, sentence by sentence.

import type { Result } from './diagnostics.ts';
import { deepFreeze } from './filled.ts';
import { doorFinding } from './rules/door.ts';
import { findingOf, kindOf } from './schema-check.ts';
import { FORMAT_VERSION } from './format.ts';
import { sourceSchema } from './source-schema.ts';
import type { Source } from './source.ts';

/**
 * The text of a map from any value, or what is wrong with it. An edition without sentences lists paragraphs only.
 * Linear in the value; the result is frozen.
 */
export function parseSource(value: unknown): Result<Source> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, findings: [doorFinding('wrong-type', { field: 'source', expected: 'object', found: kindOf(value) })] };
  }
  const version = Object.hasOwn(value, 'formatVersion') ? (value as { formatVersion: unknown }).formatVersion : undefined;
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    return { ok: false, findings: [doorFinding('newer-format', { found: version, known: FORMAT_VERSION }, ['formatVersion'])] };
  }
  const shaped = sourceSchema.safeParse(value);
  if (!shaped.success) return { ok: false, findings: shaped.error.issues.map((issue) => findingOf(issue, value)) };
  const editions = shaped.data.editions.map((edition) => ({ ...edition, sentences: edition.sentences ?? [], background: edition.background ?? [] }));
  return { ok: true, value: deepFreeze({ ...shaped.data, editions }) };
}
