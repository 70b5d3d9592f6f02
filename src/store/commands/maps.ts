// Commands on maps as a whole: opening one that is listed or brought, forgetting one, handing one out as a file.

import type { AppStores } from '../app-stores.ts';
import type { OwnFile } from '../ports.ts';
import type { MapForm } from '../save-map.ts';
import { defineCommand } from './command.ts';

/** A map is being opened while another is there to go on with. */
export function isOpening({ document }: AppStores): boolean {
  const { status, map } = document.getState();
  return status === 'loading' && map !== undefined;
}

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
    when: isOpening,
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
    run: (stores, form?: MapForm) => void import('../save-map.ts').then(({ saveMap }) => saveMap(stores, form ?? 'json')),
  }),
] as const;
