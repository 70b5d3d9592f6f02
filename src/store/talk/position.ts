// Where a talk stands, as the address says it.

import type { Playback } from '../../presenting/playback.ts';

export interface Position {
  /** Index of the scene. */
  readonly at: number;
  /** Step within it, from 0. */
  readonly beat: number;
}

/** The scene that an address names, else the first; how many steps it has is for the stage to say. O(scenes) */
export function positionOf({ scenes }: Pick<Playback, 'scenes'>, scene: string | undefined): Position {
  const [id, beat] = (scene ?? '').split('~');
  const at = Math.max(0, scenes.findIndex((each) => each.scene.id === id));
  return { at, beat: Math.max(0, Number(beat ?? 1) - 1) };
}

/** As the address names it. */
export function addressOf({ scenes }: Pick<Playback, 'scenes'>, { at, beat }: Position): string {
  const { id } = scenes[at]!.scene;
  return beat === 0 ? id : `${id}~${beat + 1}`;
}
