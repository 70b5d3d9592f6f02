// Texts that the reader brought for maps, in this browser's own database; where there is none (refused, full), in memory.

import type * as Database from 'idb-keyval';
import type { TextShelf } from '../store/ports.ts';
import { storeIn } from './kept-stores.ts';

const DATABASE = 'crux-own-texts';
const memory = new Map<string, string>();

/** What the database answers; `undefined` where it refuses. */
async function ask<T>(question: (database: typeof Database, texts: Database.UseStore) => Promise<T>): Promise<T | undefined> {
  try {
    const database = await import('idb-keyval');
    return await question(database, storeIn(database, DATABASE, 'texts'));
  } catch {
    return undefined;
  }
}

export const textShelf: TextShelf = {
  read: async (map) => memory.get(map) ?? (await ask((database, texts) => database.get<string>(map, texts))),
  keep: async (map, text) => {
    const isKept = await ask(async (database, texts) => {
      await database.set(map, text, texts);
      return true;
    });
    if (!isKept) memory.set(map, text);
    return isKept === true;
  },
  forget: async (map) => {
    memory.delete(map);
    await ask((database, texts) => database.del(map, texts));
  },
};
