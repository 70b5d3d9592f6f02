// What every first view of a map asks, worked out while nobody waits for it yet.

import type { ArgumentMap } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { countsOf } from './case.ts';
import { spineOf } from './spine.ts';

/**
 * Works out the order of a map and what stands behind its answers, in steps, to be had at once when it is shown. Of a map that breaks a
 * rule it may stop halfway: that one is never shown. O(map)
 */
export function* prepare(map: ArgumentMap): Generator<undefined, void> {
  try {
    indexOf(map);
    yield;
    const { bands } = spineOf(map);
    yield;
    for (const { roots } of bands) for (const root of roots.slice(0, 2)) countsOf(map, root);
  } catch {
    // An id that leads nowhere: the rules say so.
  }
}
