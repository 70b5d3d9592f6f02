// The steps within a scene: first its question to the audience, then the boxes in focus, as many at a time as can be read, then what
// follows from the doubt that it carries. Each has an address.

import type { Id } from '../model/argument-map.ts';
import { frameOf, groupsThatFit, type Framable, type Stage, type Viewport } from './framing.ts';
import type { PlayedScene } from './playback.ts';

export interface Beat {
  /** `ask`: what comes is not there yet. `whatIf`: what is said has its effect. */
  readonly kind: 'ask' | 'show' | 'whatIf';
  /** The boxes that the camera frames. */
  readonly focus: readonly Id[];
  /** Missing where the stage has nothing in focus: the camera stays. */
  readonly viewport: Viewport | undefined;
}

/**
 * The beats of a scene, at least one.
 * @param boxOf where a record stands on the stage, and how large its words are
 */
export function beatsOf({ scene, focus }: Pick<PlayedScene, 'scene' | 'focus'>, boxOf: (id: Id) => Framable | undefined, stage: Stage): readonly Beat[] {
  const boxes = focus.flatMap((id) => {
    const box = boxOf(id);
    return box ? [{ ...box, id }] : [];
  });
  const shown = groupsThatFit(boxes, stage).map((group): Beat => ({ kind: 'show', focus: group.map(({ id }) => id), viewport: frameOf(group, stage) }));
  const all: readonly Beat[] = shown.length > 0 ? shown : [{ kind: 'show', focus: [], viewport: undefined }];
  const first = all[0]!;
  const last = all.at(-1)!;
  return [...(scene.ask ? [{ ...first, kind: 'ask' as const }] : []), ...all, ...(scene.whatIf ? [{ ...last, kind: 'whatIf' as const }] : [])];
}
