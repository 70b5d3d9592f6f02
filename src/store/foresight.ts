// What a first view asks of the program, asked before anybody waits: words that are measured for the first time take several times as long.

import type { Drawing, LayoutRequest } from '../layout/drawing.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { sceneOf } from '../scene/scene.ts';
import type { SceneOptions } from '../scene/writer.ts';
import { visibleFromAfar } from './view-store.ts';

/** Lays out a map as it will open; nothing of it is shown or kept but how wide its words are. Of a map that breaks a rule it may stop halfway. O(bands) */
export function foresee(map: ArgumentMap, options: SceneOptions, draw: (request: LayoutRequest) => Drawing | undefined): void {
  try {
    draw(sceneOf(map, visibleFromAfar(map), options).request);
  } catch {
    // An id that leads nowhere: the rules say so, and the map is never shown.
  }
}
