// The tables of this browser's own database, each with one connection for as long as the page lives: whoever opened another one for
// every question would never get rid of them.

import type * as Database from 'idb-keyval';

const stores = new Map<string, Database.UseStore>();

/** The table of a database, which is opened when it is first asked for something. */
export function storeIn({ createStore }: typeof Database, name: string, table: string): Database.UseStore {
  const store = stores.get(name) ?? createStore(name, table);
  stores.set(name, store);
  return store;
}
