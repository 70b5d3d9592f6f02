// How long a talk is meant to take.

import type { PlayedScene } from './playback.ts';

/** Of a scene that does not say. */
const USUAL_SECONDS = 60;

/** The seconds that the scenes before this one are meant to take together. */
export function plannedSeconds(scenes: readonly Pick<PlayedScene, 'scene'>[], before: number): number {
  return scenes.slice(0, before).reduce((sum, { scene }) => sum + (scene.seconds ?? USUAL_SECONDS), 0);
}
