// The reader's own maps, fetched with all that keeps them when they are first asked for.

import type { Shelf } from '../store/ports.ts';

let shelf: Promise<Shelf> | undefined;
const load = (): Promise<Shelf> =>
  (shelf ??= import('./shelf.ts').then(
    ({ createShelf }) => createShelf(),
    (error: unknown) => {
      shelf = undefined;
      throw error;
    },
  ));

export const laterShelf: Shelf = {
  ready: () => load().then(() => {}, () => {}),
  list: async () => (await load()).list(),
  read: async (name) => (await load()).read(name),
  keep: async (map, bytes) => (await load()).keep(map, bytes),
  forget: async (name) => (await load()).forget(name),
};
