// The door for readings: the only way from outside to an `OwnReading`. Nothing is repaired; texts are brought to one line.

import type { Target } from './argument-map.ts';
import type { Diagnostic, Result } from './diagnostics.ts';
import type { LocalizedText } from './localized-text.ts';
import { deepFreeze } from './filled.ts';
import { MOST, oneLine, READING_FORMAT, READING_KIND, type OwnReading } from './own-reading.ts';
import { readingFileSchema } from './reading-schema.ts';
import { doorFinding } from './rules/door.ts';
import { findingOf, kindOf, show } from './schema-check.ts';

/** As many faults as are told; whoever has more has another file. */
const MOST_FINDINGS = 50;

/**
 * A trusted reading from any value, or what is wrong with it.
 * @param value what JSON.parse gives; it is not changed
 * @returns frozen but for `because`, which nobody writes to. Linear in the value.
 */
export function parseReading(value: unknown): Result<OwnReading> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused(doorFinding('not-a-reading', { found: kindOf(value) }));
  const { kind, formatVersion: version } = value as Readonly<Record<string, unknown>>;
  if (kind !== READING_KIND) return refused(doorFinding('not-a-reading', { found: Object.hasOwn(value, 'statements') ? 'map' : 'object' }));
  if (typeof version === 'number' && version > READING_FORMAT) return refused(doorFinding('newer-reading', { found: version, known: READING_FORMAT }, ['formatVersion']));
  if (version !== READING_FORMAT && version !== undefined) return refused(doorFinding('unknown-format', { found: show(version), known: READING_FORMAT }, ['formatVersion']));
  const shaped = readingFileSchema.safeParse(value);
  if (!shaped.success) return { ok: false, findings: shaped.error.issues.slice(0, MOST_FINDINGS).map((issue) => tooMuch(issue, value) ?? findingOf(issue, value)) };
  const { map, version: of, title, by, reject = [], doubt = [], grant = [], because = {}, own = {} } = shaped.data;
  const statements = (own.statements ?? []).map(({ id, text }) => ({ id, text: inOneLine(text) }));
  const faults = statements.flatMap(({ text }, i) => textFault(text, ['own', 'statements', i, 'text']));
  if (faults.length > 0) return { ok: false, findings: faults.slice(0, MOST_FINDINGS) };
  if (Object.keys(because).length > MOST.ids) return refused(doorFinding('reading-limit', { field: 'because', found: Object.keys(because).length, most: MOST.ids }, ['because']));
  return {
    ok: true,
    value: deepFreeze<OwnReading>({
      map,
      ...(of === undefined ? {} : { version: oneLine(of) }),
      ...said('title', title),
      ...said('by', by),
      reject,
      doubt,
      grant,
      because: new Map(Object.entries(because).flatMap(([id, why]) => (oneLine(why) === '' ? [] : [[id, oneLine(why)]]))),
      own: {
        statements,
        inferences: (own.inferences ?? []).map(({ id, premises, target, polarity }) => ({ id, premises, target: targetOf(target), polarity })),
      },
    }),
  };
}

function said<K extends 'title' | 'by'>(key: K, text: string | undefined): { readonly [P in K]?: string } {
  const line = oneLine(text ?? '');
  return (line === '' ? {} : { [key]: line }) as { readonly [P in K]?: string };
}

function inOneLine(text: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(text).map(([language, words]) => [language, oneLine(words)]));
}

/** A statement says something, and no more than a box can show. */
function textFault(text: LocalizedText, path: readonly (string | number)[]): readonly Diagnostic[] {
  const texts = Object.entries(text);
  if (texts.every(([, words]) => words === '')) return [doorFinding('missing-field', { field: 'text' }, path)];
  return texts.flatMap(([language, words]) => (words.length > MOST.text ? [doorFinding('reading-limit', { field: 'text', found: words.length, most: MOST.text }, [...path, language])] : []));
}

function targetOf(target: { readonly statement: string } | { readonly inference: string }): Target {
  return 'statement' in target ? { statement: target.statement } : { inference: target.inference };
}

type Issue = Parameters<typeof findingOf>[0];

function tooMuch(issue: Issue, root: unknown): Diagnostic | undefined {
  if (issue.code !== 'too_big') return undefined;
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  let value = root;
  for (const key of path) value = (value as Readonly<Record<string | number, unknown>>)[key];
  return doorFinding('reading-limit', { field: String(path.findLast((key) => typeof key === 'string') ?? ''), found: (value as { readonly length: number }).length, most: Number(issue.maximum) }, path);
}

function refused(finding: Diagnostic): Result<never> {
  return { ok: false, findings: [finding] };
}
