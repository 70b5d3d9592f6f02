// A scene that was made before, for who goes back to what was shown then: it lives as long as the submap that it is of.

import type { VisibleSubmap } from '../analysis/visible.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { latest } from '../model/latest.ts';
import { sceneOf, type Scene } from './scene.ts';
import { isSame } from './sizes.ts';
import type { SceneOptions } from './writer.ts';

const scenes = new WeakMap<VisibleSubmap, readonly { readonly options: SceneOptions; readonly scene: Scene }[]>();

/** The scene of a submap: O(what is shown), or O(1) where it was the last one made of the same submap, in the same way. */
export function sceneAgain(map: ArgumentMap, visible: VisibleSubmap, options: SceneOptions): Scene {
  return latest(scenes, visible, 1, (before) => isSame(before.options, options), () => ({ options, scene: sceneOf(map, visible, options) })).scene;
}
