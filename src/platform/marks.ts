// Moments that scripts outside the page can watch for, as entries of the performance timeline.

import type { MarksPort } from '../store/ports.ts';
import { leaveFirstScreen } from './first-screen.ts';

/** Entries kept at once: a page that stays open for a day must not pile them up. */
const MOST_PAINTED = 1000;

/** A map is there as data; from here on it is drawn. */
export function markRead(map: string): void {
  performance.mark('crux:read', { detail: { map } });
}

export function createMarks(): MarksPort {
  const seen = new Set<string>();
  let entries = 0;
  const mark = (name: string, detail: object): void => {
    if (++entries % MOST_PAINTED === 0) for (const each of ['crux:pictured', 'crux:painted']) performance.clearMarks(each);
    performance.mark(name, { detail });
  };
  return {
    ready: (map) => {
      if (seen.has(map)) return;
      seen.add(map);
      leaveFirstScreen();
      // Where no first screen stood in the page, this is the first that can be read.
      if (performance.getEntriesByName('crux:readable').length === 0) performance.mark('crux:readable');
      performance.mark('crux:ready', { detail: { map } });
    },
    isReady: (map) => seen.has(map),
    pictured: (detail) => mark('crux:pictured', detail),
    painted: (detail) => mark('crux:painted', detail),
  };
}
