// Notes what is selected as read, and keeps it in this browser by the id of the map, wherever that was opened from. Comes
// after the first view.

import { noteRead } from '../analysis/filters/read.ts';
import { authorsMap } from '../analysis/what-if/with-own.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import type { AppStores } from './app-stores.ts';
import { keptText, parseKept } from './kept-read.ts';
import type { StoragePort } from './ports.ts';

const KEY = 'crux.read';

/**
 * Begins, with what was kept of the map on the screen.
 * @param selected since the reader was there, before this came
 * @param onLost told whenever what was read could not be kept beyond this visit
 */
export function keepProgress({ document, view, progress }: Pick<AppStores, 'document' | 'view' | 'progress'>, storage: StoragePort, onLost: () => void, selected: Iterable<Id | undefined>): void {
  let isLoading = false;

  const load = ({ map }: { readonly map: ArgumentMap | undefined }): void => {
    if (!map) return;
    const kept = parseKept(storage.read(KEY)).get(map.id) ?? [];
    const read = new Set(kept.filter((id) => indexOf(map).statement(id)));
    noteRead(map, read);
    isLoading = true;
    progress.setState({ read });
    isLoading = false;
  };
  const add = (id: Id | undefined): void => {
    const { map } = document.getState();
    const { read } = progress.getState();
    if (map && id !== undefined && !read.has(id) && indexOf(map).statement(id)) progress.setState({ read: new Set([...read, id]) });
  };
  // While the filter by what is read is set, what it was set with stands.
  const note = (map: ArgumentMap): void => {
    if (view.getState().filters.read.length === 0) noteRead(map, progress.getState().read);
  };

  load(document.getState());
  document.subscribe((now, before) => {
    if (now.map === before.map) return;
    // With something of the reader's own added it is another value of the same map.
    if (now.map && before.map && authorsMap(now.map) === authorsMap(before.map)) noteRead(now.map, progress.getState().read);
    else load(now);
  });
  view.subscribe((now, before) => {
    const { map } = document.getState();
    if (now.at !== before.at || now.map !== before.map) add(now.at);
    if (map && now.filters.read !== before.filters.read) note(map);
  });
  progress.subscribe(({ read }) => {
    const { map } = document.getState();
    if (isLoading || !map) return;
    note(map);
    // Another window may have read on meanwhile; nothing read at all means that the reader wants it forgotten.
    const kept = parseKept(storage.read(KEY));
    const ids = read.size === 0 ? [] : [...new Set([...(kept.get(map.id) ?? []), ...read])];
    if (!storage.write(KEY, keptText(kept, map.id, ids))) onLost();
  });
  for (const id of selected) add(id);
}
