// The ids of scenes: part of their address, so they are made once and stay.

import type { Id } from '../model/argument-map.ts';

/** Letters, without the number that tells two scenes about one record apart. */
const MOST_LETTERS = 100;

/** An id for a scene about a record that no other scene has. O(scenes about it) */
export function freeSceneId(about: Id, isTaken: (id: Id) => boolean): Id {
  const name = about.slice(0, MOST_LETTERS);
  let id = name;
  for (let i = 2; isTaken(id); i++) id = `${name}-${i}`;
  return id;
}
