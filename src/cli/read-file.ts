// Reads maps, their texts and talks about them from disk. What goes wrong is a finding like any other, never an exception.

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { LARGEST_FILE, read, readMapText, type Reading } from '../formats/read-map-text.ts';
import { readSourceText } from '../formats/read-source-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { doorFinding } from '../model/rules/door.ts';
import type { Source } from '../model/source.ts';
import { looksLikeTalk, parseTalk } from '../presenting/parse-talk.ts';
import type { Talk } from '../presenting/talk.ts';

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

/** The talk in a file; nothing where the file is something else, or cannot be read at all. */
export async function readTalkFile(file: string, cwd: string): Promise<Reading<Talk> | undefined> {
  let isTalk = false;
  const reading = await readWith((bytes) => read(bytes, (value) => ((isTalk = looksLikeTalk(value)), parseTalk(value))), file, cwd);
  return isTalk ? reading : undefined;
}

/** The files of a map's folder: the map, and its talk where it has one; of a file itself. */
export async function filesOf(path: string, cwd: string): Promise<readonly string[]> {
  const names = await readdir(resolve(cwd, path)).catch(() => undefined);
  return names ? ['map.json', 'talk.json'].filter((name) => name === 'map.json' || names.includes(name)).map((name) => join(path, name)) : [path];
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
