// The door for `source.json`: the editions of a text, sentence by sentence.

import type { Result } from './diagnostics.ts';
import { deepFreeze } from './parse.ts';
import { doorFinding } from './rules/door.ts';
import { checkSourceShape, kindOf } from './schema-check.ts';
import { FORMAT_VERSION } from './schema.ts';
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
  const shaped = checkSourceShape(value);
  if ('findings' in shaped) return { ok: false, findings: shaped.findings };
  const editions = shaped.source.editions.map((edition) => ({ ...edition, sentences: edition.sentences ?? [], background: edition.background ?? [] }));
  return { ok: true, value: deepFreeze({ ...shaped.source, editions }) };
}
