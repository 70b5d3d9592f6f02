// Some of what a store holds, as components read it.

import { useStore, type StoreApi } from 'zustand';
import { useShallow } from 'zustand/react/shallow';

/** A store as it is read. */
export type ReadStore<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>;

/** What a store holds under some keys: the same object, and nothing written again, while those stay as they are. */
export function usePicked<State extends object, Key extends keyof State>(store: ReadStore<State>, ...keys: readonly Key[]): Pick<State, Key> {
  return useStore(store, useShallow((state: State) => Object.fromEntries(keys.map((key) => [key, state[key]])) as Pick<State, Key>));
}
