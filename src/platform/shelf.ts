// Maps that the reader brought, in this browser's own database; where there is none (refused, full), in memory.

import type * as Database from 'idb-keyval';
import type { KeptMap, Shelf } from '../store/ports.ts';
import { storeIn } from './kept-stores.ts';
import { arrive, crossed, setOut } from './under-way.ts';

/** Two databases, so that a list of maps does not read their files. */
const LIST = 'crux-own-maps';
const FILES = 'crux-own-files';

export function createShelf(): Shelf {
  const memory = new Map<string, { readonly map: KeptMap; readonly bytes: Uint8Array }>();

  /** What the database answers; `undefined` where it refuses. It is fetched only by who needs it. */
  const ask = async <T>(question: (database: typeof Database, list: Database.UseStore, files: Database.UseStore) => Promise<T>): Promise<T | undefined> => {
    try {
      const database = await import('idb-keyval');
      return await question(database, storeIn(database, LIST, 'maps'), storeIn(database, FILES, 'files'));
    } catch {
      return undefined;
    }
  };

  const keep: Shelf['keep'] = async (map, bytes) => {
    setOut(map, bytes);
    // First the file: an entry of the list without one could not be opened.
    const isKept = await ask(async (database, list, files) => {
      await database.set(map.name, bytes, files);
      await database.set(map.name, map, list);
      return true;
    });
    arrive(map.name, isKept === true);
    if (isKept) memory.delete(map.name);
    else memory.set(map.name, { map, bytes });
    return isKept === true;
  };

  for (const { map, bytes } of crossed()) {
    memory.set(map.name, { map, bytes });
    void keep(map, bytes);
  }

  return {
    keep,
    ready: async () => {},
    list: async () => {
      const kept = (await ask((database, list) => database.values<KeptMap>(list))) ?? [];
      const here = Array.from(memory.values(), ({ map }) => map).filter(({ name }) => kept.every((each) => each.name !== name));
      return [...here, ...kept].toSorted((a, b) => b.opened - a.opened);
    },
    read: async (name) => memory.get(name)?.bytes ?? (await ask((database, _, files) => database.get<Uint8Array>(name, files))),
    forget: async (name) => {
      memory.delete(name);
      arrive(name, true);
      await ask(async (database, list, files) => {
        await database.del(name, list);
        await database.del(name, files);
      });
    },
  };
}
