// The steps within a scene: first its question to the audience, then the boxes in focus, as many at a time as can be read, then what
// follows from the doubt that it carries. Each has an address.

import type { Id } from '../model/argument-map.ts';
import { fitTogether, frameOf, groupsThatFit, type Framable, type Stage, type Viewport } from './framing.ts';
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
 * The beats of a scene, at least one. What a box in focus bears on is framed with it where both can be read.
 * @param boxOf where a record stands on the stage, and how large its words are
 * @param claimOf what it bears on
 */
export function beatsOf({ scene, focus, shown }: Pick<PlayedScene, 'scene' | 'focus' | 'shown'>, boxOf: (id: Id) => Framable | undefined, claimOf: (id: Id) => Id | undefined, stage: Stage): readonly Beat[] {
  const withClaims = (group: readonly (Framable & { readonly id: Id })[]): readonly Framable[] =>
    [...new Set(group.flatMap(({ id }) => claimOf(id) ?? []))].reduce<readonly Framable[]>((together, id) => {
      const claim = shown.has(id) && !group.some((each) => each.id === id) ? boxOf(id) : undefined;
      return claim && fitTogether([...together, claim], stage) ? [...together, claim] : together;
    }, group);
  const boxes = focus.flatMap((id) => {
    const box = boxOf(id);
    return box ? [{ ...box, id }] : [];
  });
  const framed = groupsThatFit(boxes, stage).map((group): Beat => ({ kind: 'show', focus: group.map(({ id }) => id), viewport: frameOf(withClaims(group), stage) }));
  const all: readonly Beat[] = framed.length > 0 ? framed : [{ kind: 'show', focus: [], viewport: undefined }];
  const first = all[0]!;
  const last = all.at(-1)!;
  return [...(scene.ask ? [{ ...first, kind: 'ask' as const }] : []), ...all, ...(scene.whatIf ? [{ ...last, kind: 'whatIf' as const }] : [])];
}
