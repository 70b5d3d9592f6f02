// By whether the reader has selected a statement. That is no part of a map: whoever knows it notes it here, but not while
// this filter is set, or what is selected would vanish under the reader's hand.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { wordFilter } from './filter.ts';

const noted = new WeakMap<ArgumentMap, ReadonlySet<Id>>();

/** Says what of a map has been read, in place of what was said before. */
export function noteRead(map: ArgumentMap, ids: ReadonlySet<Id>): void {
  noted.set(map, ids);
}

export const read = { ...wordFilter('read', ['unread', 'read'], (map, { id }) => (noted.get(map)?.has(id) ? 'read' : 'unread')), isOfNow: true };
