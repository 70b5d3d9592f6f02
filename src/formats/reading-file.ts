// A reading as a file, and back: JSON of its own kind, or what a reader pastes: such JSON, or one or several codes.

import type { Result } from '../model/diagnostics.ts';
import { READING_FORMAT, READING_KIND, type OwnReading } from '../model/own-reading.ts';
import { parseReading } from '../model/parse-reading.ts';
import { doorFinding } from '../model/rules/door.ts';
import { codesIn, readCode, writeCode } from '../model/text-code.ts';
import { read } from './read-map-text.ts';

/** In bytes. As large as all that `MOST` allows in Chinese; what is larger is something else. */
export const LARGEST_READING = 1_000_000;

/** The text of a reading's file: what it does not say is left out. O(size of the reading) */
export function writeReading(reading: OwnReading): string {
  return `${JSON.stringify(plain(reading), undefined, 2)}\n`;
}

/** A reading as one word to be pasted into a chat. O(size of the reading) */
export function codeOf(reading: OwnReading): Promise<string> {
  return writeCode(JSON.stringify(plain(reading)));
}

/** As plain JSON; empty parts are left out. */
function plain({ map, title, version, by, reject, doubt, grant, because, own }: OwnReading): Readonly<Record<string, unknown>> {
  const filled = <T>(key: string, list: readonly T[]): Readonly<Record<string, readonly T[]>> => (list.length > 0 ? { [key]: list } : {});
  return {
    kind: READING_KIND,
    formatVersion: READING_FORMAT,
    map,
    ...(title === undefined ? {} : { title }),
    ...(version === undefined ? {} : { version }),
    ...(by === undefined ? {} : { by }),
    ...filled('reject', reject),
    ...filled('doubt', doubt),
    ...filled('grant', grant),
    // Made of entries, so that an id such as `__proto__` would be a key like any other.
    ...(because.size > 0 ? { because: Object.fromEntries(because) } : {}),
    ...(own.statements.length > 0 ? { own: { ...filled('statements', own.statements), ...filled('inferences', own.inferences) } } : {}),
  };
}

/**
 * The readings in what a reader brings: a file, or a text that was pasted.
 * @returns one result a reading, in their order; at least one, for where there is none it says so. O(bytes). Never rejects.
 */
export async function readReadings(bytes: Uint8Array): Promise<readonly Result<OwnReading>[]> {
  if (bytes.length > LARGEST_READING) return [{ ok: false, findings: [doorFinding('file-too-large', { megabytes: Math.ceil(bytes.length / 1e6), limit: LARGEST_READING / 1e6 })] }];
  const text = lenient(bytes);
  if (/^\s*[[{"]/.test(text)) return [(await read(bytes, parseReading)).result];
  const codes = codesIn(text);
  if (codes.length > 0) return Promise.all(codes.map(async (code) => unpacked(await readCode(code, LARGEST_READING))));
  // Bytes that are no text at all say what they are.
  const { result } = await read<OwnReading>(bytes, () => ({ ok: false, findings: [] }));
  return [!result.ok && result.findings[0] && !['json-syntax', 'file-truncated'].includes(result.findings[0].rule) ? result : { ok: false, findings: [doorFinding('reading-code', { fault: 'none' })] }];
}

function unpacked(code: Awaited<ReturnType<typeof readCode>>): Result<OwnReading> {
  if ('fault' in code) return { ok: false, findings: [doorFinding('reading-code', code)] };
  try {
    return parseReading(JSON.parse(code.text));
  } catch {
    return { ok: false, findings: [doorFinding('reading-code', { fault: 'cut' })] };
  }
}

// Part of every runtime that the core is for, but of no language library that it is compiled with.
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

function lenient(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
