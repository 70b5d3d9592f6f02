// Puts a map that the reader brings away in this browser. Comes when one is first brought.

import type { ArgumentMap } from '../model/argument-map.ts';
import type { Shelf } from './ports.ts';

/**
 * @param onLost told where it is there for this visit only
 * @returns the name under which it can be opened again
 */
export async function keepFile(shelf: Shelf, map: ArgumentMap, bytes: Uint8Array, onLost: () => void): Promise<string> {
  const name = ownName(map.id, bytes);
  const isKept = await shelf.keep({ name, title: map.title, language: map.language, statements: map.statements.length, opened: Date.now() }, bytes);
  if (!isKept) onLost();
  return name;
}

/**
 * The name of a map that the reader brought: its id, and a sum over its file, so that another version has another name.
 * The sum is FNV-1a (Fowler, Noll, Vo) in 32 bits: it tells versions apart and proves nothing. O(bytes)
 */
export function ownName(id: string, bytes: Uint8Array): string {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return `own:${id}-${(sum >>> 0).toString(16).padStart(8, '0')}`;
}
