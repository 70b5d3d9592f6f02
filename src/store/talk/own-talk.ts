// The talk that somebody makes for the open map: kept in this browser with every change until it is saved as a file, and every change
// can be taken back. Comes when the panel for it is first opened, or with an address that names it.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { playbackOf } from '../../presenting/playback.ts';
import type { Talk } from '../../presenting/talk.ts';
import type { AppStores } from '../app-stores.ts';
import { perStores } from '../per-stores.ts';
import { keptTalk, TALKS_KEY, talksText } from './kept-talks.ts';

/** One's own talk, as the address names it. */
export const OWN = 'own';

export interface OwnTalkState {
  /** Missing until it has a scene. */
  readonly draft: Talk | undefined;
  /** The scene that is worked on, by its id. */
  readonly picked: Id | undefined;
  /** The latest last; what was taken back, the next to come again last. */
  readonly past: readonly (Talk | undefined)[];
  readonly future: readonly (Talk | undefined)[];
  /** Which part was changed last: one change of a field is one step back, however many letters it took. */
  readonly part: string | undefined;
}

const MOST_PAST = 200;

/** The same store each time, with what was kept of the open map. */
export const ownTalkOf = perStores(({ document, storage }): StoreApi<OwnTalkState> => {
  const load = (map: ArgumentMap | undefined): OwnTalkState => {
    const draft = map && keptTalk(storage, map.id);
    return { draft, picked: draft?.scenes.at(-1)?.id, past: [], future: [], part: undefined };
  };
  const own = createStore<OwnTalkState>(() => load(document.getState().map));
  document.subscribe((now, before) => now.map?.id !== before.map?.id && own.setState(load(now.map)));
  return own;
});

/** Puts a talk in the place of the one that is made; it can be taken back. */
export function changeTalk(stores: AppStores, draft: Talk | undefined, { picked, part }: { readonly picked?: Id | undefined; readonly part?: string } = {}): void {
  const own = ownTalkOf(stores);
  const { draft: before, past, part: lastPart, picked: wasPicked } = own.getState();
  if (draft === before) return;
  const isSameStep = part !== undefined && part === lastPart;
  own.setState({ draft, picked: picked ?? wasPicked, past: isSameStep ? past : [...past, before].slice(-MOST_PAST), future: [], part });
  keep(stores);
}

export function pickScene(stores: AppStores, picked: Id | undefined): void {
  ownTalkOf(stores).setState({ picked, part: undefined });
}

/** The talk as it was before; with `future`, as it was before that was taken back. */
export function travelTalk(stores: AppStores, to: 'past' | 'future'): void {
  const own = ownTalkOf(stores);
  const { [to]: states, draft } = own.getState();
  if (states.length === 0) return;
  const from = to === 'past' ? 'future' : 'past';
  own.setState({ draft: states.at(-1), [to]: states.slice(0, -1), [from]: [...own.getState()[from], draft], part: undefined });
  keep(stores);
}

/** Tells once that nothing is kept. */
const tellLost = perStores(({ session }) => session.notify('talk-not-kept'));

/** Keeps it, and where it is being given shows it as it is now. */
function keep(stores: AppStores): void {
  const { document, storage, view, talk } = stores;
  const { draft } = ownTalkOf(stores).getState();
  const { map } = document.getState();
  if (!map) return;
  if (!storage.write(TALKS_KEY, talksText(storage, map.id, draft))) tellLost(stores);
  if (view.getState().talk !== OWN) return;
  if (draft) talk.setState({ talk: draft, playback: playbackOf(authorsMap(map), draft) });
  else view.setState({ talk: undefined, scene: undefined, mode: 'read' });
}
