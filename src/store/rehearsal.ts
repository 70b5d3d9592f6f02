// What a first filter asks of the program, asked before anybody waits: code that runs for the first time takes several times as long.

import { keptBy } from '../analysis/filtering.ts';
import { visibleSubmap, type OpenState } from '../analysis/visible.ts';
import type { Drawing, LayoutRequest } from '../layout/drawing.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { sceneOf, type Scene } from '../scene/scene.ts';
import type { SceneOptions } from '../scene/writer.ts';
import { filterStateOf, NO_FILTERS } from './view-store.ts';

/** As often as it takes until a browser has compiled most of it (the first filter of 10,000 was seen after 40 ms instead of 50). */
const ROUNDS = 4;

/**
 * All that follows a filter by half of the questions, each time another half, up to what is painted, in steps; nothing of it is shown or kept.
 * O(statements) a step
 * @param draw the layout, where it need not be waited for @param paint what was laid out
 */
export function* rehearsal(map: ArgumentMap, open: OpenState, options: SceneOptions, draw: (request: LayoutRequest) => Drawing | undefined, paint: (scene: Scene, drawing: Drawing) => void): Generator<undefined, void> {
  const half = Math.ceil(map.questions.length / 2);
  for (let round = 0; round < ROUNDS; round++) {
    const question = map.questions.slice(round, round + half).map(({ id }) => id);
    const kept = keptBy(map, filterStateOf({ filters: { ...NO_FILTERS, question }, q: '' }));
    yield;
    const visible = visibleSubmap(map, { open, kept, hide: 'remove' });
    yield;
    const scene = sceneOf(map, visible, options);
    yield;
    const drawing = draw(scene.request);
    yield;
    if (drawing) paint(scene, drawing);
    yield;
  }
}
