// Moving through a talk, leaving it for a detour and coming back to exactly where it was.

import { openPathTo } from '../../analysis/open-state.ts';
import { numberOf } from '../../analysis/number-of.ts';
import { spineOf } from '../../analysis/spine.ts';
import type { Id } from '../../model/argument-map.ts';
import type { AppStores } from '../app-stores.ts';
import type { Panel } from '../session-store.ts';
import type { StageLayer } from '../talk-store.ts';
import { OWN } from './own-talk.ts';
import { addressOf, positionOf } from './position.ts';

/** Whether there is a talk to move in. */
export function isPlaying({ talk }: AppStores): boolean {
  return talk.getState().playback !== undefined;
}

/** Goes to a step of a scene; beyond either end it stays there. */
export function goToScene({ talk, view }: AppStores, at: number, beat = 0): void {
  const { playback } = talk.getState();
  if (!playback) return;
  const inside = Math.max(0, Math.min(playback.scenes.length - 1, at));
  const scene = addressOf(playback, { at: inside, beat });
  talk.setState({ pointed: undefined, isAway: false, isOver: false, layer: 'none' });
  if (view.getState().scene !== scene) view.setState({ scene });
}

/** One step on or back. What lies over the stage, or a camera moved by hand, is put right first: the press after that goes on. */
export function step(stores: AppStores, by: 1 | -1): void {
  const { talk, view } = stores;
  const { playback, layer, isAway, stage } = talk.getState();
  if (!playback) return;
  if (layer !== 'none') return talk.setState({ layer: 'none' });
  if (isAway) return settle(stores);
  const { at, beat } = positionOf(playback, view.getState().scene);
  const beats = stage?.beats(at) ?? 1;
  if (by > 0) {
    if (Math.min(beat, beats - 1) < beats - 1) goToScene(stores, at, beat + 1);
    else if (at < playback.scenes.length - 1) goToScene(stores, at + 1);
    else talk.setState({ isOver: true });
  } else if (beat > 0) goToScene(stores, at, Math.min(beat, beats - 1) - 1);
  else if (at > 0) goToScene(stores, at - 1, (stage?.beats(at - 1) ?? 1) - 1);
}

function settle({ talk }: AppStores): void {
  talk.setState({ isAway: false });
  talk.getState().stage?.settle();
}

/** Leaves the stage for the map, at a record or with a panel; everything is kept as it was. */
export function wander({ talk, view, document, session }: AppStores, at: Id | undefined, panel: Panel = 'none'): void {
  const { map } = document.getState();
  if (!map || !talk.getState().playback) return;
  const left = { view: view.getState(), panel: session.getState().panel };
  talk.setState({ left, layer: 'none', isAway: false });
  view.setState({ mode: 'detour', ...(at === undefined ? {} : { at, open: openPathTo(map, left.view.open, at) }), cam: undefined });
  session.showPanel(panel);
}

/** From a detour back to the scene, the camera, the selection, the filters and the overrides that were left. */
export function comeBack({ talk, view, session }: AppStores): void {
  const { left } = talk.getState();
  talk.setState({ left: undefined });
  session.showPanel(left?.panel ?? 'none');
  // Loaded anew in the middle of a detour nothing is known of before, but the scene.
  view.setState(left ? left.view : { mode: 'read', at: undefined, cam: undefined });
}

/** Ends the talk; the map is as it was before. Whoever gave one of their own is back where it is made. */
export function leave({ view, session }: AppStores): void {
  if (view.getState().talk === OWN) session.showPanel('talk');
  view.setState({ talk: undefined, scene: undefined, mode: 'read' });
}

/** From the stage to the map, to make a talk there. */
export function makeOwn(stores: AppStores): void {
  leave(stores);
  stores.session.showPanel('talk');
}

/** Shows something over the stage, or puts it away where it is shown. */
export function toggleLayer({ talk }: AppStores, layer: Exclude<StageLayer, 'none'>): void {
  talk.setState({ layer: talk.getState().layer === layer ? 'none' : layer });
}

/**
 * Goes where somebody says: the number of a scene, else the number of a statement, which is a detour.
 * @returns whether there is such a place
 */
export function goTo(stores: AppStores, said: string): boolean {
  const { playback } = stores.talk.getState();
  const { map } = stores.document.getState();
  const text = said.trim();
  if (!playback || !map || text === '') return false;
  const named = playback.scenes.findIndex(({ scene }) => scene.id === text);
  const at = /^\d+$/.test(text) ? Number(text) - 1 : named;
  if (at >= 0 && at < playback.scenes.length) {
    goToScene(stores, at);
    return true;
  }
  const place = spineOf(map).places.find(({ id }) => id === text || numberOf(map, id) === text.toUpperCase());
  if (!place) return false;
  wander(stores, place.id);
  return true;
}
