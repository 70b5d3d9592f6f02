// Checks a value against the schema and says what is wrong in the project's own codes.
// The only file that runs the schema engine.

import type * as z from 'zod/mini';
import type { Diagnostic } from './diagnostics.ts';
import { doorFinding, type JsonKind } from './rules/door.ts';
import type { Path } from './rules/rule.ts';
import { ID_PATTERN } from './format.ts';
import { mapSchema } from './schema.ts';

/** A copy of the value in the shape of a map, unknown fields kept; or what is wrong with its shape. O(size of the value). */
export function checkMapShape(value: unknown): { readonly map: z.output<typeof mapSchema> } | { readonly findings: readonly Diagnostic[] } {
  const parsed = mapSchema.safeParse(value);
  return parsed.success ? { map: parsed.data } : { findings: parsed.error.issues.map((issue) => findingOf(issue, value)) };
}

/** What a JSON value is, in words for a message. */
export function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const kinds: Readonly<Record<string, JsonKind>> = { string: 'text', number: 'number', boolean: 'truth-value', object: 'object' };
  return kinds[typeof value] ?? 'value';
}

type Issue = z.core.$ZodIssue;

/** What the engine found wrong in a value, in the project's own codes. */
export function findingOf(issue: Issue, root: unknown): Diagnostic {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const { value, owner } = at(root, path);
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  const ids = owner === undefined ? [] : [owner];
  const id = owner ?? String(path[1] ?? '');
  // The engine reports an absent field as a wrong type; a value that is there is never undefined, for it comes from JSON.
  if (value === undefined) return doorFinding('missing-field', { field }, path.slice(0, -1), ids);
  switch (issue.code) {
    case 'invalid_type':
      return doorFinding('wrong-type', { field, expected: expectedOf(issue.expected), found: kindOf(value) }, path, ids);
    case 'invalid_value':
      return doorFinding('unknown-value', { field, found: show(value), allowed: issue.values.join(', ') }, path, ids);
    case 'invalid_format':
      return doorFinding('id-form', { field, found: show(value), length: lengthOf(value) }, path, ids);
    case 'invalid_union':
      return targetFinding(value, path, ids, id);
    case 'too_small':
    case 'too_big':
      if (field === 'weight') return doorFinding('weight-range', { found: Number(value) }, path, ids);
      if (field === 'premises') return doorFinding('inference-without-premises', { id }, path, ids);
      return doorFinding('wrong-length', { field, expected: Number('minimum' in issue ? issue.minimum : issue.maximum), found: lengthOf(value) }, path, ids);
    default:
      return doorFinding('wrong-type', { field, expected: 'value', found: kindOf(value) }, path, ids);
  }
}

function targetFinding(value: unknown, path: Path, ids: readonly string[], id: string): Diagnostic {
  if (kindOf(value) !== 'object') return doorFinding('wrong-type', { field: 'target', expected: 'object', found: kindOf(value) }, path, ids);
  for (const key of ['statement', 'inference']) {
    const named = ownValue(value, key);
    if (typeof named === 'string') return doorFinding('id-form', { field: key, found: show(named), length: named.length }, [...path, key], ids);
  }
  return doorFinding('target-form', { id }, path, ids);
}

/** The value at a path, and the id of the innermost record on the way that has a fit one. */
function at(root: unknown, path: Path): { value: unknown; owner: string | undefined } {
  let value = root;
  let owner: string | undefined;
  for (const key of path) {
    const id = ownValue(value, 'id');
    if (typeof id === 'string' && ID_PATTERN.test(id)) owner = id;
    value = ownValue(value, key);
  }
  return { value, owner };
}

function ownValue(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}

function expectedOf(expected: string): JsonKind {
  const kinds: Readonly<Record<string, JsonKind>> = {
    string: 'text',
    record: 'text-by-language',
    array: 'list',
    boolean: 'truth-value',
    number: 'number',
    object: 'object',
  };
  return kinds[expected] ?? 'value';
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) || typeof value === 'string' ? value.length : 0;
}

/** A value as a message quotes it: short, on one line, and of a list or a record only the brackets, for it may be of any depth. */
export function show(value: unknown): string {
  const shown = Array.isArray(value) ? '[…]' : typeof value === 'object' && value !== null ? '{…}' : String(value);
  const line = shown.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
