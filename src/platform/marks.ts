// Moments that scripts outside the page can watch for, as entries of the performance timeline.

import type { MarksPort } from '../store/ports.ts';

/** Entries kept at once: a page that stays open for a day must not pile them up. */
const MOST_PAINTED = 1000;

export function createMarks(): MarksPort {
  const seen = new Set<string>();
  let painted = 0;
  return {
    ready: (map) => {
      if (seen.has(map)) return;
      seen.add(map);
      performance.mark('crux:ready', { detail: { map } });
    },
    isReady: (map) => seen.has(map),
    painted: (detail) => {
      if (++painted % MOST_PAINTED === 0) performance.clearMarks('crux:painted');
      performance.mark('crux:painted', { detail });
    },
  };
}
