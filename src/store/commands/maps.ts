// Commands on maps as a whole: opening one that is listed or brought, forgetting one, handing one out as a file.

import type { AppStores } from '../app-stores.ts';
import type { OwnFile } from '../ports.ts';
import { defineCommand } from './command.ts';

/** As what a map can be handed out. */
export type MapForm = 'json' | 'outline';

export const MAP_COMMANDS = [
  defineCommand('open-map', {
    scope: 'everywhere',
    when: (stores, name?: string) => name !== undefined && name !== stores.document.getState().name,
    run: (stores, name?: string) => {
      if (name !== undefined) void stores.openMap(name);
    },
  }),
  defineCommand('open-file', {
    scope: 'everywhere',
    when: (_, file?: OwnFile) => file !== undefined,
    run: (stores, file?: OwnFile) => {
      if (file) void stores.openFile(file);
    },
  }),
  defineCommand('cancel-opening', {
    scope: 'everywhere',
    when: ({ document }) => document.getState().status === 'loading' && document.getState().map !== undefined,
    run: (stores) => stores.document.cancel(),
  }),
  defineCommand('forget-map', {
    scope: 'everywhere',
    when: (stores, name?: string) => stores.maps.getState().kept.some((each) => each.name === name),
    run: (stores, name?: string) => {
      if (name !== undefined) void stores.maps.forget(name);
    },
  }),
  defineCommand('save-map', {
    scope: 'everywhere',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores, form?: MapForm) => void saveMap(stores, form ?? 'json'),
  }),
] as const;

async function saveMap(stores: AppStores, form: MapForm): Promise<void> {
  const { map } = stores.document.getState();
  if (!map) return;
  const isSaved =
    form === 'json'
      ? stores.save(`${map.id}.json`, 'application/json', `${JSON.stringify(map, undefined, 2)}\n`)
      : stores.save(`${map.id}.txt`, 'text/plain', (await import('../../formats/outline-text/write-outline.ts')).writeOutline(map, stores.preferences.getState().lang).text);
  stores.session.notify(isSaved ? 'map-saved' : 'file-not-saved');
}
