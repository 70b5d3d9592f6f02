// A map with what a reader adds to it: a map like any other, in which their statements and inferences stand at the end, held by
// a speaker of their own. Everything that works on a map works on it; what must not mix the two asks here which is which.

import type { ArgumentMap, Id, Inference, Speaker, Statement } from '../../model/argument-map.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { OwnAdditions } from '../../model/own-reading.ts';

/** What is added in a map. */
export interface Added {
  /** The map as its author has it. */
  readonly base: ArgumentMap;
  readonly own: OwnAdditions;
  /** The ids of all that is added. */
  readonly ids: ReadonlySet<Id>;
}

const added = new WeakMap<ArgumentMap, Added>();
const extended = new WeakMap<ArgumentMap, WeakMap<OwnAdditions, ArgumentMap>>();

/**
 * The map with the additions, the same value for the same two; the map itself where nothing is added.
 * @param map as its author has it
 * @param own as `fitReading` gives it: every id in it resolves, and none is the map's
 * @param name what the reader is called. O(size of the map) the first time
 */
export function withOwn(map: ArgumentMap, own: OwnAdditions, name: LocalizedText): ArgumentMap {
  if (own.statements.length === 0) return map;
  let known = extended.get(map);
  if (!known) extended.set(map, (known = new WeakMap()));
  let whole = known.get(own);
  if (!whole) known.set(own, (whole = join(map, own, name)));
  return whole;
}

/** What a reader has added in a map; nothing where it is as its author has it. O(1) */
export function addedTo(map: ArgumentMap): Added | undefined {
  return added.get(map);
}

/** The map as its author has it, of one with additions. O(1) */
export function authorsMap(map: ArgumentMap): ArgumentMap {
  return added.get(map)?.base ?? map;
}

function join(map: ArgumentMap, own: OwnAdditions, name: LocalizedText): ArgumentMap {
  const taken = new Set(map.speakers.map(({ id }) => id));
  let id = 'reader';
  for (let i = 2; taken.has(id); i++) id = `reader-${i}`;
  const speaker: Speaker = { id, name };
  const statements = own.statements.map((each): Statement => ({ ...each, speaker: id, stance: 'asserts' }));
  const inferences: readonly Inference[] = own.inferences;
  const whole: ArgumentMap = { ...map, speakers: [...map.speakers, speaker], statements: [...map.statements, ...statements], inferences: [...map.inferences, ...inferences] };
  added.set(whole, { base: map, own, ids: new Set([...own.statements, ...own.inferences].map((each) => each.id)) });
  return Object.freeze(whole);
}

/** An id for something added: the first `own-…` that is not taken. O(taken of that form) */
export function freshId(isTaken: (id: Id) => boolean): Id {
  let i = 1;
  while (isTaken(`own-${i}`)) i++;
  return `own-${i}`;
}
