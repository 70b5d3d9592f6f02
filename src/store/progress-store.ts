// What the reader has read of the map on the screen: a statement counts as read once it was selected. Never in the address;
// `keep-progress.ts` fills it, and keeps it in this browser.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../model/argument-map.ts';

export interface Progress {
  readonly read: ReadonlySet<Id>;
}

export type ProgressStore = StoreApi<Progress>;

export function createProgressStore(): ProgressStore {
  return createStore<Progress>(() => ({ read: new Set() }));
}
