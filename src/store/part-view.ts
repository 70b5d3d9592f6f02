// The address of a part of the map: who follows it finds the part selected, its way open, and nothing filtered.

import { initialOpen, openAllOf, openPathTo } from '../analysis/open-state.ts';
import type { Part } from '../formats/take-along/part-of-map.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { decode, encode } from './deep-link.ts';
import { NO_FILTERS, NO_IDS } from './view-store.ts';

/** @param here the whole address of the present view. O(depth); of a branch O(branch) */
export function linkToPart(here: string, map: ArgumentMap, part: Part, at: Id): string {
  const [page = '', ...fragment] = here.split('#');
  const way = openPathTo(map, initialOpen(map), at);
  const open = part === 'branch' ? openAllOf(map, way, at) : way;
  const state = { ...decode(fragment.join('#')).state, at, open: open === initialOpen(map) ? undefined : open, q: '', filters: NO_FILTERS, extra: NO_IDS, cam: undefined };
  return `${page}#${encode(state)}`;
}
