// The number by which people find a statement or a question.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { spineOf } from './spine.ts';

/** Of a question or statement; empty where it has none. */
export function numberOf(map: ArgumentMap, id: Id): string {
  const spine = spineOf(map);
  return spine.placeOf(id)?.number ?? spine.bands.find((band) => band.id === id)?.number ?? '';
}
