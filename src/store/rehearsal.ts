// What a first view and a first filter ask of the program, asked before anybody waits: code that runs for the first time takes several
// times as long, and so do words that are measured for the first time.

import { keptBy } from '../analysis/filtering.ts';
import { visibleSubmap, type OpenState } from '../analysis/visible.ts';
import type { Drawing, LayoutRequest } from '../layout/drawing.ts';
import { indexPlaces } from '../layout/place-index.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { sceneOf } from '../scene/scene.ts';
import type { SceneOptions } from '../scene/writer.ts';
import { filterStateOf, NO_FILTERS, visibleFromAfar } from './view-store.ts';

/**
 * All that follows a filter by half of the questions, up to the frame, in steps; nothing of it is shown or kept. O(statements) a step
 * @param draw the layout, where it need not be waited for
 */
export function* rehearsal(map: ArgumentMap, open: OpenState, options: SceneOptions, draw: (request: LayoutRequest) => Drawing | undefined): Generator<undefined, void> {
  const question = map.questions.slice(0, Math.ceil(map.questions.length / 2)).map(({ id }) => id);
  const kept = keptBy(map, filterStateOf({ filters: { ...NO_FILTERS, question }, q: '' }));
  yield;
  const visible = visibleSubmap(map, { open, kept, hide: 'remove' });
  yield;
  const { request } = sceneOf(map, visible, options);
  yield;
  const drawing = draw(request);
  yield;
  if (drawing) indexPlaces(drawing);
}

/** Lays out a map as it will open; nothing of it is shown or kept but how wide its words are. Of a map that breaks a rule it may stop halfway. O(bands) */
export function foresee(map: ArgumentMap, options: SceneOptions, draw: (request: LayoutRequest) => Drawing | undefined): void {
  try {
    draw(sceneOf(map, visibleFromAfar(map), options).request);
  } catch {
    // An id that leads nowhere: the rules say so, and the map is never shown.
  }
}
