// What is made once for the stores of a page, when it is first asked for.

import type { AppStores } from './app-stores.ts';

/** The same value each time for the same stores; it goes with them. */
export function perStores<T>(make: (stores: AppStores) => T): (stores: AppStores) => T {
  const made = new WeakMap<AppStores, { readonly value: T }>();
  return (stores) => {
    let known = made.get(stores);
    if (!known) made.set(stores, (known = { value: make(stores) }));
    return known.value;
  };
}
