// Reads any JSON from a file; what goes wrong is a sentence to print.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LARGEST_FILE } from '../formats/read-map-text.ts';

/** The value in a file, or why there is none. `file` may be relative to `cwd`. Never rejects. */
export async function readJsonFile(file: string, cwd: string): Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string }> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, why: code === 'ENOENT' || code === 'ENOTDIR' ? `There is no file ${file}.` : `${file} cannot be read: ${code}.` };
  }
  if (text.length > LARGEST_FILE) return { ok: false, why: `${file} is too large.` };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return { ok: false, why: `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
