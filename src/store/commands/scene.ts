// Giving a talk: the keys of reveal.js, as clickers send them too.

import type { Id } from '../../model/argument-map.ts';
import type { AppStores } from '../app-stores.ts';
import { openSpeaker } from '../talk/link-windows.ts';
import { comeBack, goToScene, isPlaying, leave, step, toggleLayer, wander } from '../talk/play.ts';
import { positionOf } from '../talk/position.ts';
import { isOnStage } from '../view-store.ts';
import { defineCommand } from './command.ts';

export const SCENE_COMMANDS = [
  playing('next-scene', ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'n'], (stores) => step(stores, 1)),
  playing('previous-scene', ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'p'], (stores) => step(stores, -1)),
  playing('first-scene', ['Home', 'F5', 'Shift+ArrowLeft'], (stores) => goToScene(stores, 0)),
  playing('last-scene', ['End', 'Shift+ArrowRight'], (stores) => goToScene(stores, Infinity)),
  playing('blank', ['b', '.'], (stores) => toggleLayer(stores, 'blank')),
  playing('scene-overview', ['o'], (stores) => toggleLayer(stores, 'overview')),
  playing('go-to-scene', ['g'], (stores) => toggleLayer(stores, 'go-to')),
  playing('scene-help', ['?', 'h'], (stores) => toggleLayer(stores, 'help')),
  playing('other-talks', ['t'], (stores) => toggleLayer(stores, 'talks')),
  playing('take-talk', ['e'], (stores) => toggleLayer(stores, 'take')),
  playing('projector', ['c'], ({ talk }) => talk.setState({ isProjector: !talk.getState().isProjector })),
  playing('ghosts', ['u'], ({ talk }) => talk.setState(({ hasGhosts, talk: told }) => ({ hasGhosts: !(hasGhosts ?? told?.untold === 'ghost') }))),
  playing('speaker-window', ['s'], (stores) => void openSpeaker(stores)),
  playing('full-screen', ['f'], (stores) => void stores.fullScreen()),
  playing('wander', ['Enter'], (stores) => wander(stores, lookedAt(stores))),
  playing('wander-search', ['/'], (stores) => wander(stores, lookedAt(stores), 'search')),
  playing('wander-doubt', ['q'], (stores) => wander(stores, lookedAt(stores), 'what-if')),
  playing('leave-talk', ['Escape'], (stores) => {
    const { layer, pointed } = stores.talk.getState();
    if (layer !== 'none') stores.talk.setState({ layer: 'none' });
    else if (pointed !== undefined) stores.talk.setState({ pointed: undefined });
    else leave(stores);
  }),
  defineCommand('come-back', {
    keys: ['PageDown', 'PageUp'],
    scope: 'detour',
    when: ({ view }) => view.getState().mode === 'detour' && view.getState().talk !== undefined,
    run: (stores) => {
      if (stores.view.getState().mode === 'detour') comeBack(stores);
    },
  }),
] as const;

/** What is pointed at, else what the scene is about. */
function lookedAt({ talk, view }: AppStores): Id | undefined {
  const { pointed, playback } = talk.getState();
  return pointed ?? (playback && playback.scenes[positionOf(playback, view.getState().scene).at]?.focus[0]);
}

function playing<const T extends string>(id: T, keys: readonly string[], act: (stores: AppStores) => void) {
  const isNow = (stores: AppStores): boolean => isPlaying(stores) && (isOnStage(stores.view.getState()) || stores.view.getState().mode === 'speaker');
  return defineCommand(id, { keys, scope: 'scene', when: isNow, run: (stores) => isNow(stores) && act(stores) });
}
