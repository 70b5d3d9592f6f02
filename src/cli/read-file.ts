// Reads maps and their texts from disk. What goes wrong is a finding like any other, never an exception.

import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { LARGEST_FILE, readMapText, type Reading } from '../formats/read-map-text.ts';
import { readSourceText } from '../formats/read-source-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { doorFinding } from '../model/rules/door.ts';
import type { Source } from '../model/source.ts';

/** The map in a file; `file` may be relative to `cwd`. */
export function readMapFile(file: string, cwd: string): Promise<Reading<ArgumentMap>> {
  return readWith(readMapText, file, cwd);
}

/**
 * The text that a map names, from the file beside the map; nothing where it names none.
 * @param mapFile the file of the map, absolute or relative to `cwd`
 */
export async function readSourceFile(map: ArgumentMap, mapFile: string, cwd: string): Promise<{ file: string; reading: Reading<Source> } | undefined> {
  const name = map.source?.file;
  if (name === undefined) return undefined;
  const file = resolve(cwd, dirname(mapFile), name);
  return { file, reading: await readWith(readSourceText, file, cwd) };
}

async function readWith<T>(parse: (bytes: Uint8Array) => Promise<Reading<T>>, file: string, cwd: string): Promise<Reading<T>> {
  const path = resolve(cwd, file);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return unread(doorFinding('file-too-large', { megabytes: Math.round(size / 1e6), limit: LARGEST_FILE / 1e6 }));
    return await parse(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return unread(doorFinding('file-missing', { file: basename(path) }));
    return unread(doorFinding('file-unreadable', { file: basename(path), reason: code === 'EISDIR' ? 'it is a folder' : code }));
  }
}

function unread(finding: Diagnostic): Reading<never> {
  return { result: { ok: false, findings: [finding] }, locate: async () => () => ({ line: 1, column: 1 }) };
}
