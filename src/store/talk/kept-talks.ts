// The talks that somebody made, as this browser keeps them: one a map, that of the map that was worked on last first.

import type { Id } from '../../model/argument-map.ts';
import { parseTalk } from '../../presenting/parse-talk.ts';
import type { Talk } from '../../presenting/talk.ts';
import type { StoragePort } from '../ports.ts';

export const TALKS_KEY = 'crux.talks';
const MOST_MAPS = 20;

/** The talk that was kept of a map; what somebody's hand or another version made of it comes in by the same door as a file. */
export function keptTalk(storage: StoragePort, map: Id): Talk | undefined {
  const kept = entriesIn(storage).find(([id]) => id === map)?.[1];
  const result = kept === undefined ? undefined : parseTalk(kept);
  return result?.ok && result.value.map === map ? result.value : undefined;
}

/** The text to keep once a map has this talk; those of other maps, which another window may have changed, stay as they are. O(letters) */
export function talksText(storage: StoragePort, map: Id, talk: Talk | undefined): string {
  const others = entriesIn(storage).filter(([id]) => id !== map);
  return JSON.stringify([...(talk ? [[map, talk]] : []), ...others].slice(0, MOST_MAPS));
}

function entriesIn(storage: StoragePort): readonly (readonly [Id, unknown])[] {
  try {
    const list: unknown = JSON.parse(storage.read(TALKS_KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((entry): entry is [Id, unknown] => Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string') : [];
  } catch {
    return [];
  }
}
