// The door: the only way from outside to an `ArgumentMap`. Version, shape, rules, then a frozen value;
// behind it nothing is checked again. Nothing is repaired: what does not fit is reported with its place.

import type { ArgumentMap } from './argument-map.ts';
import type { Diagnostic, Result } from './diagnostics.ts';
import { indexOf } from './map-index.ts';
import { isKnownVersion, migrate } from './migrations.ts';
import { filled } from './filled.ts';
import { MOST_RECORDS, tooMany } from './most-records.ts';
import { doorFinding } from './rules/door.ts';
import { errorRules } from './rules/errors.ts';
import { findingsOf } from './rules/rule.ts';
import { checkMapShape, kindOf, show } from './schema-check.ts';
import { FORMAT_VERSION } from './format.ts';

/**
 * A trusted map from any value, or the errors that keep it from being one.
 * Absent lists become empty, unknown fields stay, the whole value is frozen. Advice on a map that opens: `check-map.ts`.
 * @param value what JSON.parse gives; it is not changed, but what is kept of it unread (unknown fields) is frozen
 * Cost: linear in the value; a depth of any size does not matter.
 */
export function parseMap(value: unknown): Result<ArgumentMap> {
  if (!isDocument(value)) return refused(doorFinding('not-a-map', { found: kindOf(value) }));
  const version = value['formatVersion'];
  if (Object.hasOwn(value, 'editions')) return refused(doorFinding('not-a-map', { found: 'source' }));
  if (Object.hasOwn(value, 'properties') && !Object.hasOwn(value, 'statements')) return refused(doorFinding('not-a-map', { found: 'schema' }));
  if (version === undefined && !Object.hasOwn(value, 'statements')) return refused(doorFinding('not-a-map', { found: 'object' }));
  if (version === undefined) return refused(doorFinding('missing-field', { field: 'formatVersion' }));
  if (typeof version === 'number' && version > FORMAT_VERSION) {
    return refused(doorFinding('newer-format', { found: version, known: FORMAT_VERSION }, ['formatVersion']));
  }
  if (!isKnownVersion(version)) {
    return refused(doorFinding('unknown-format', { found: show(version), known: FORMAT_VERSION }, ['formatVersion']));
  }
  const list = tooMany(value);
  if (list) return refused(doorFinding('too-many-records', { list, found: (value[list] as { readonly length: number }).length, most: MOST_RECORDS[list] }, [list]));
  const shaped = checkMapShape(migrate(value, version));
  if ('findings' in shaped) return { ok: false, findings: shaped.findings };
  const map = filled(shaped.map);
  const errors = findingsOf({ map, index: indexOf(map), text: undefined }, errorRules);
  return errors.length > 0 ? { ok: false, findings: errors } : { ok: true, value: map };
}

function isDocument(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(finding: Diagnostic): Result<never> {
  return { ok: false, findings: [finding] };
}
