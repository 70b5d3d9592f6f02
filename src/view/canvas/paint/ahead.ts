// What a filter leaves of a large map, painted before its boxes are there: they take several times as long as their picture.

import { MOST_LIVE } from '../../../layout/limits.ts';
import type { Drawing } from '../../../layout/drawing.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import { sceneAgain } from '../../../scene/scene-again.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { SceneOptions } from '../../../scene/writer.ts';
import type { AppStores } from '../../../store/app-stores.ts';
import { changedIn, FILTERED, keptOf, layoutOf, visibleOf, type ViewState } from '../../../store/view-store.ts';

/** What will be shown. */
export interface Ahead {
  readonly scene: Scene;
  readonly drawing: Drawing;
}

/** What a filter may change; the camera too, where the address names none. */
const FREE: ReadonlySet<string> = new Set<keyof ViewState>([...FILTERED, 'cam']);

function isOnlyFiltered(next: ViewState, before: ViewState): boolean {
  return changedIn(next, before).every((key) => FREE.has(key) && (key !== 'cam' || next.cam === undefined));
}

/**
 * What a changed filter leaves, where that can be painted before its boxes are there: a large drawing like the one before, which need not be waited
 * for; else none. In steps, for who works it out before anybody waits. O(what is shown) a step, O(1) where it is remembered
 * @param options as what is on the screen was laid out
 */
export function* aheadInSteps(map: ArgumentMap, next: ViewState, before: ViewState, options: SceneOptions, { drawing }: Pick<AppStores, 'drawing'>): Generator<undefined, Ahead | undefined> {
  if (!isOnlyFiltered(next, before)) return undefined;
  // What is on the screen is remembered longest.
  const layout = layoutOf(map, before);
  keptOf(map, next);
  yield;
  const visible = visibleOf(map, next);
  if (visible.shown <= MOST_LIVE || layoutOf(map, next) !== layout) return undefined;
  yield;
  const scene = sceneAgain(map, visible, options);
  yield;
  const drawn = drawing.atOnce(scene.request);
  return drawn && { scene, drawing: drawn };
}

/** The same at once. */
export function aheadOf(...what: Parameters<typeof aheadInSteps>): Ahead | undefined {
  const steps = aheadInSteps(...what);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
