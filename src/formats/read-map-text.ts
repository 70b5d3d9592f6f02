// From the bytes of a file to a map, or to plain findings: empty, cut off, not text, not UTF-8, not JSON, not a map.
// Nothing throws. Places are worked out only when asked for, with a parser that is loaded only then.

import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic, Result } from '../model/diagnostics.ts';
import { parseMap } from '../model/parse.ts';
import { doorFinding } from '../model/rules/door.ts';
import type { Path } from '../model/rules/rule.ts';
import type { Position } from './json-position.ts';

/** What a file of JSON came to. */
export interface Reading<T> {
  readonly result: Result<T>;
  /** The place of a finding in the file. */
  readonly locate: () => Promise<(finding: Diagnostic) => Position>;
}

/** No map is larger; a file that is was opened by mistake. */
export const LARGEST_FILE = 50_000_000;

// Part of every runtime that the core is for, but of no language library that it is compiled with.
declare const TextDecoder: new (label: 'utf-8', options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** A map from the bytes of its file, JSON or an outline, told apart by what is in it. Linear in the bytes. */
export async function readMapText(bytes: Uint8Array): Promise<Reading<ArgumentMap>> {
  const text = await textOf(bytes);
  if (typeof text !== 'string') return refusal(text);
  // What begins as JSON does is not worth a second look.
  if (/^\s*\{/.test(text)) return readJson(text, parseMap);
  const [{ looksLikeOutline }, { readOutline }] = await Promise.all([import('./outline-text/line.ts'), import('./outline-text/read-outline.ts')]);
  if (!looksLikeOutline(text)) return readJson(text, parseMap);
  const { value, findings, positionOf } = readOutline(text);
  return { result: findings.length > 0 ? { ok: false, findings } : parseMap(value), locate: async () => (finding) => ownPosition(finding) ?? positionOf(finding.path) };
}

/** What a parser makes of the bytes of a file. Linear in the bytes. */
export async function read<T>(bytes: Uint8Array, parse: (value: unknown) => Result<T>): Promise<Reading<T>> {
  const text = await textOf(bytes);
  return typeof text === 'string' ? readJson(text, parse) : refusal(text);
}

async function readJson<T>(text: string, parse: (value: unknown) => Result<T>): Promise<Reading<T>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refusal(await syntaxFinding(text));
  }
  return { result: parse(value), locate: () => locatorIn(text) };
}

async function textOf(bytes: Uint8Array): Promise<string | Diagnostic> {
  if (bytes.length > LARGEST_FILE) {
    return doorFinding('file-too-large', { megabytes: Math.round(bytes.length / 1e6), limit: LARGEST_FILE / 1e6 });
  }
  if (isUtf16(bytes)) return doorFinding('file-encoding', { encoding: 'utf-16', line: 1, column: 1 });
  if (bytes.subarray(0, 8192).includes(0)) return doorFinding('file-binary', {});
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return encodingFinding(bytes);
  }
  return text.trim() === '' ? doorFinding('file-empty', {}) : text;
}

/** By its byte order mark, or by the zeros beside the opening bracket. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  const start = (first << 8) | second;
  return start === 0xfffe || start === 0xfeff || start === 0x7b00 || start === 0x007b || start === 0x5b00 || start === 0x005b;
}

/** Where bytes stop being UTF-8: the first place at which a lenient reading puts its replacement character. */
async function encodingFinding(bytes: Uint8Array): Promise<Diagnostic> {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  const strange = text.split('\uFFFD').length - 1;
  // Pictures, archives and programs are mostly bytes that no text has; a text in another encoding still has its ASCII.
  // oxlint-disable-next-line no-control-regex
  const hasControls = /[\u0001-\u0008\u000E-\u001A]/.test(text.slice(0, 8192));
  if (hasControls || (strange > text.length / 3 && !/^\s*[[{]/.test(text))) return doorFinding('file-binary', {});
  const { positionIn } = await import('./json-position.ts');
  const place = Math.max(0, text.indexOf('\uFFFD'));
  if (place >= text.length - 1) return doorFinding('file-truncated', positionIn(text, place)); // cut within a character
  return doorFinding('file-encoding', { encoding: 'unknown', ...positionIn(text, place) });
}

async function syntaxFinding(text: string): Promise<Diagnostic> {
  const { jsonSyntaxError } = await import('./json-position.ts');
  const { isTruncated, reason, near, line, column } = jsonSyntaxError(text);
  return isTruncated ? doorFinding('file-truncated', { line, column }) : doorFinding('json-syntax', { reason, near, line, column });
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
