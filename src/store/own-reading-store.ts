// What the reader says beyond what the address carries: who they are, why, and what they add to the map on the screen; and the
// readings of others that are laid beside it. `what-if/keep-own.ts` fills and keeps it, once it is first wanted.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Fitted } from '../analysis/what-if/fit-reading.ts';
import type { Id } from '../model/argument-map.ts';
import type { OwnAdditions } from '../model/own-reading.ts';

/** Under which this browser keeps it. */
export const OWN_KEY = 'crux.own';

/** A reading that was opened, as it is listed. */
export interface OpenedReading extends Fitted {
  /** A number that no other has in this visit. */
  readonly key: number;
  readonly name: string;
}

export interface OwnReadingState {
  /** As the reader calls themselves; empty where they do not. */
  readonly by: string;
  /** Why, by the id of what is said or added. */
  readonly because: ReadonlyMap<Id, string>;
  readonly own: OwnAdditions;
  readonly opened: readonly OpenedReading[];
  /** What others say is shown on the boxes, in place of what follows from what the reader says. */
  readonly isOverlaid: boolean;
  /** Before a class nobody is named. */
  readonly areNamesHidden: boolean;
}

export type OwnReadingStore = StoreApi<OwnReadingState>;

export function createOwnReadingStore(): OwnReadingStore {
  return createStore<OwnReadingState>(() => ({ by: '', because: new Map(), own: { statements: [], inferences: [] }, opened: [], isOverlaid: false, areNamesHidden: false }));
}
