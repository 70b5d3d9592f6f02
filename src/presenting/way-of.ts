// The way to what a scene is about.

import { pathTo, spineOf } from '../analysis/spine.ts';
import type { ArgumentMap, Id, Polarity } from '../model/argument-map.ts';

/** A question or claim on the way, and how it bears on the one before. */
export interface OnTheWay {
  readonly id: Id;
  readonly polarity: Polarity | undefined;
}

/** The question and the claims that lead to a record, with what each step does; the record itself is in the picture. O(depth) */
export function wayOf(map: ArgumentMap, id: Id | undefined): readonly OnTheWay[] {
  const place = id === undefined ? undefined : spineOf(map).placeOf(id);
  if (!place) return [];
  const path = pathTo(place).slice(0, -1).map((each) => ({ id: each.id, polarity: each.step?.polarity }));
  const { kind, id: question } = place.band;
  return [...(kind === 'question' ? [{ id: question!, polarity: undefined }] : []), ...path];
}
