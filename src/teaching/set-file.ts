// A set of exercises as a small file: what a teacher saves and opens again, and hands to learners who have the map.

import { parseSheet, type Sheet } from './sheet.ts';

const SET_KIND = 'crux-set';
const SAYS_SET = /"kind"\s*:\s*"crux-set"/;
const SET_FORMAT = 1;
/** In letters: a hundred further answers with reasons are far less. */
export const LARGEST_SET = 1_000_000;

/** What is wrong with a file that should be a set. `form`: which fields, and kinds that there are not. */
export type SetFault =
  | { readonly fault: 'large' }
  | { readonly fault: 'json' }
  | { readonly fault: 'not-a-set'; readonly found: string }
  | { readonly fault: 'newer'; readonly found: number }
  | { readonly fault: 'form'; readonly fields: readonly string[]; readonly unknownKinds: readonly string[] };

/** The file, as text. O(set) */
export function writeSet(set: Sheet): string {
  return `${JSON.stringify({ kind: SET_KIND, formatVersion: SET_FORMAT, set }, undefined, 2)}\n`;
}

/** Whether a text says that it is a set, also where it was cut or spoilt. O(letters) */
export function isSetText(text: string): boolean {
  return /^\s*\{/.test(text) && SAYS_SET.test(text.slice(0, LARGEST_SET));
}

/** The set in a file, or what is wrong with it. Never throws. Linear in the text; frozen. */
export function readSet(text: string): { readonly ok: true; readonly set: Sheet } | ({ readonly ok: false } & SetFault) {
  if (text.length > LARGEST_SET) return { ok: false, fault: 'large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'json' };
  }
  const { kind, formatVersion, set } = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  if (kind !== SET_KIND) return { ok: false, fault: 'not-a-set', found: typeof kind === 'string' ? kind : '' };
  if (typeof formatVersion === 'number' && formatVersion > SET_FORMAT) return { ok: false, fault: 'newer', found: formatVersion };
  if (formatVersion !== SET_FORMAT) return { ok: false, fault: 'form', fields: ['formatVersion'], unknownKinds: [] };
  const parsed = parseSheet(set);
  return parsed.ok ? { ok: true, set: parsed.sheet } : { ...parsed, fault: 'form' };
}
