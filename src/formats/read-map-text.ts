// From the bytes of a file to a map, or to plain findings: empty, cut off, not text, not UTF-8, not JSON, not a map.
// Nothing throws. Places are worked out only when asked for, with a parser that is loaded only then.

import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic, Result } from '../model/diagnostics.ts';
import type { Path } from '../model/rules/rule.ts';
import type { Position } from './json-position.ts';

/** What a file of JSON came to. */
export interface Reading<T> {
  readonly result: Result<T>;
  /** What can be read, but perhaps not as it was meant; only an outline leaves any of that. */
  readonly hints?: readonly Diagnostic[];
  /** The place of a finding in the file. */
  readonly locate: () => Promise<(finding: Diagnostic) => Position>;
}

/** What a file of a map came to. */
export interface MapReading extends Reading<ArgumentMap> {
  /** What the rules advise on a map that opens; nothing where it does not. */
  readonly advise: () => Promise<readonly Diagnostic[]>;
}

/** No map is larger; a file that is was opened by mistake. */
export const LARGEST_FILE = 50_000_000;

// Part of every runtime that the core is for, but of no language library that it is compiled with.
declare const TextDecoder: new (label: 'utf-8', options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** A map from the bytes of its file, JSON or an outline, told apart by what is in it. Linear in the bytes. */
export function readMapText(bytes: Uint8Array): Promise<MapReading> {
  return readMapBy(bytes);
}

/** The same through another quick door. */
export async function readMapBy(bytes: Uint8Array, door?: Door): Promise<MapReading> {
  const parse = parserBehind(door);
  const reading = await readEither(bytes, parse);
  const { result, hints = [] } = reading;
  return { ...reading, advise: async () => (result.ok ? [...hints, ...(await import('../model/check-map.ts')).checkMap(result.value)] : []) };
}

async function readEither(bytes: Uint8Array, parse: Parser): Promise<Reading<ArgumentMap>> {
  const text = await textOf(bytes);
  if (typeof text !== 'string') return refusal(text);
  // What begins as JSON does is not worth a second look.
  if (/^\s*\{/.test(text)) return readJson(text, parse);
  const [{ looksLikeOutline }, { readOutline }] = await Promise.all([import('./outline-text/line.ts'), import('./outline-text/read-outline.ts')]);
  if (!looksLikeOutline(text)) return readJson(text, parse);
  const { value, findings, hints, positionOf } = readOutline(text);
  return { result: findings.length > 0 ? { ok: false, findings } : await parse(value), hints, locate: async () => (finding) => ownPosition(finding) ?? positionOf(finding.path) };
}

/** What a parser makes of the bytes of a file. Linear in the bytes. */
export async function read<T>(bytes: Uint8Array, parse: (value: unknown) => Result<T>): Promise<Reading<T>> {
  const text = await textOf(bytes);
  return typeof text === 'string' ? readJson(text, parse) : refusal(text);
}

type Parser = (value: unknown) => Promise<Result<ArgumentMap>>;
type Door = (value: unknown) => ArgumentMap | undefined;

/** Whoever opens a map that was held against the schema before needs no door (`platform/map-reader.ts`), so it is fetched; what tells what is wrong with a value, only then. */
function parserBehind(door?: Door): Parser {
  return async (value) => {
    const open = door ?? (await import('../model/open-map.ts')).openMap;
    const map = open(value);
    return map ? { ok: true, value: map } : (await import('../model/parse.ts')).parseMap(value);
  };
}

async function readJson<T>(text: string, parser: (value: unknown) => Result<T> | Promise<Result<T>>): Promise<Reading<T>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refusal((await import('./unreadable.ts')).syntaxFinding(text));
  }
  return { result: await parser(value), locate: () => locatorIn(text) };
}

/** The text of bytes that are one, or why they are none. */
async function textOf(bytes: Uint8Array): Promise<string | Diagnostic> {
  if (bytes.length <= LARGEST_FILE && !bytes.subarray(0, 8192).includes(0)) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (text.trim() !== '') return text;
    } catch {
      // Told below.
    }
  }
  return (await import('./unreadable.ts')).whyNoText(bytes, LARGEST_FILE);
}

/** What went wrong before there was a document: the finding carries its own place. */
function refusal(finding: Diagnostic): Reading<never> {
  return { result: { ok: false, findings: [finding] }, locate: async () => (each) => ownPosition(each) ?? { line: 1, column: 1 } };
}

async function locatorIn(text: string): Promise<(finding: { readonly path: Path }) => Position> {
  const { jsonPositions } = await import('./json-position.ts');
  const positionOf = jsonPositions(text);
  return (finding) => positionOf(finding.path);
}

function ownPosition({ params }: Diagnostic): Position | undefined {
  const { line, column } = params;
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}
