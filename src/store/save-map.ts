// Hands out the map on the screen as a file: as its author has it, for what the reader has added is no part of it.

import { authorsMap } from '../analysis/what-if/with-own.ts';
import type { AppStores } from './app-stores.ts';

/** As what a map can be handed out. */
export type MapForm = 'json' | 'outline';

/** Saves it and says whether that could be begun. */
export async function saveMap(stores: AppStores, form: MapForm): Promise<void> {
  const { map: shown } = stores.document.getState();
  if (!shown) return;
  const map = authorsMap(shown);
  const isSaved =
    form === 'json'
      ? stores.save(`${map.id}.json`, 'application/json', `${JSON.stringify(map, undefined, 2)}\n`)
      : stores.save(`${map.id}.txt`, 'text/plain', (await import('../formats/outline-text/write-outline.ts')).writeOutline(map, stores.preferences.getState().lang).text);
  stores.session.notify(isSaved ? 'map-saved' : 'file-not-saved');
}
