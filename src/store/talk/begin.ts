// Which talk begins where none is named: one's own, else the one that was written for the map, else the answers first.

import type { AppStores } from '../app-stores.ts';
import { CURATED } from './follow-talk.ts';
import { OWN, ownTalkOf } from './own-talk.ts';

/** The talk that was written for the open map, where there is one. Asks for the list of maps where that has not been done. */
export async function curatedOf({ maps, document }: AppStores): Promise<typeof CURATED | undefined> {
  if (maps.getState().status === 'unasked') await maps.refresh();
  const { name } = document.getState();
  return maps.getState().shipped.some(({ slug, talk }) => slug === name && talk === true) ? CURATED : undefined;
}

/** Begins a talk at its first scene. Never rejects. */
export async function begin(stores: AppStores, name?: string): Promise<void> {
  const { map } = stores.document.getState();
  const talk = name ?? (ownTalkOf(stores).getState().draft ? OWN : undefined) ?? (await curatedOf(stores)) ?? 'answer-first';
  // Whoever has gone on to another map meanwhile gets no talk about this one.
  if (stores.document.getState().map !== map) return;
  stores.session.showPanel('none');
  stores.talk.setState({ layer: 'none' });
  stores.view.setState({ talk, scene: undefined, mode: 'read' });
}
