// Which sentences any record of a map is grounded in.

import type { ArgumentMap } from '../argument-map.ts';

/** The anchors of all records. O(size of the map). */
export function anchoredSentences(map: ArgumentMap): Set<string> {
  const anchored = new Set<string>();
  for (const list of [map.questions, map.statements, map.inferences, map.tensions]) {
    for (const { anchors } of list) for (const anchor of anchors ?? []) anchored.add(anchor);
  }
  return anchored;
}
