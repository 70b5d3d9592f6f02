// Files that are being put away when the page goes, as by a reload: a database cannot be waited for then, so what is still on its way to it
// crosses over in the browser's memory for short texts, and is put away by the page that comes next.

import type { KeptMap } from '../store/ports.ts';

interface UnderWay {
  readonly map: KeptMap;
  readonly bytes: Uint8Array;
}

const PREFIX = 'crux.under-way.';
/** Bytes, which that memory takes as letters: browsers give it five million. */
const MOST = 4_500_000;
const PIECE = 8192;

const files = new Map<string, UnderWay>();

/** What is done with that memory, where it lets us have some and is not full. */
function inMemory<T>(act: (memory: Storage) => T): T | undefined {
  try {
    return act(window.localStorage);
  } catch {
    return undefined;
  }
}

/** Each byte a letter: what file it is does not matter. O(bytes) */
function lettersOf(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  return pieces.join('');
}

function cross(): void {
  for (const { map, bytes } of files.values()) if (bytes.length <= MOST) inMemory((memory) => memory.setItem(PREFIX + map.name, `${JSON.stringify(map)}\n${lettersOf(bytes)}`));
}

/** A file that could not cross is lost with the page: the browser asks whoever leaves too soon. */
function warn(event: BeforeUnloadEvent): void {
  if ([...files.values()].some(({ bytes }) => bytes.length > MOST)) event.preventDefault();
}

/** To be called when a file begins to be put away. */
export function setOut(map: KeptMap, bytes: Uint8Array): void {
  files.set(map.name, { map, bytes });
  addEventListener('pagehide', cross);
  addEventListener('beforeunload', warn);
}

/** To be called when that has ended, well or not; where it is put away, or forgotten, nothing of it is left here. */
export function arrive(name: string, isDone: boolean): void {
  files.delete(name);
  if (isDone) inMemory((memory) => memory.removeItem(PREFIX + name));
  if (files.size > 0) return;
  removeEventListener('pagehide', cross);
  removeEventListener('beforeunload', warn);
}

/** What crossed over from a page before. O(bytes) */
export function crossed(): readonly UnderWay[] {
  const keys = inMemory((memory) => Object.keys(memory).filter((key) => key.startsWith(PREFIX))) ?? [];
  return keys.flatMap((key) => inMemory((memory) => underWayIn(memory.getItem(key)!)) ?? []);
}

/** Throws where it is none. */
function underWayIn(text: string): UnderWay {
  const end = text.indexOf('\n');
  const map = JSON.parse(text.slice(0, end)) as KeptMap;
  return { map, bytes: Uint8Array.from(text.slice(end + 1), (letter) => letter.charCodeAt(0)) };
}
