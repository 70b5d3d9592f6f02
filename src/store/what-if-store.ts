// What follows from what the reader rejects, doubts and grants. What was said is part of the view, so that a link carries it;
// what follows is worked out by `what-if/follow-what-if.ts`, which comes when something is first said.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Consequence } from '../analysis/what-if/consequences.ts';
import type { Evaluation, Status } from '../analysis/what-if/evaluation.ts';
import type { Overrides } from '../analysis/what-if/overrides.ts';
import type { Id } from '../model/argument-map.ts';
import type { OwnReadingState } from './own-reading-store.ts';

/** What is shown at a record. */
export interface Tag {
  /** What became of it; `bears` where, as long as nothing is said, something hangs on it alone. */
  readonly status: Status | 'bears';
  readonly words: string;
  /** Steps from what the reader said. */
  readonly distance: number;
  /** It says what others say. */
  readonly isOthers?: boolean;
}

/** All that a reader says, as it can be taken back: what is in the address, and what this browser keeps. */
export interface Said extends Pick<OwnReadingState, 'because' | 'own'> {
  readonly said: Overrides;
}

export interface WhatIf {
  /** The author's reading, and the reader's; missing until they are worked out. */
  readonly was: Evaluation | undefined;
  readonly now: Evaluation | undefined;
  /** Everything that differs, nearest first. */
  readonly consequences: ReadonlyMap<Id, Consequence>;
  /** By record, in the language of the page; empty while the author's reading is shown. */
  readonly tags: ReadonlyMap<Id, Tag>;
  /** The author's reading is held against the reader's. */
  readonly isComparing: boolean;
  /** What was said before, the latest last, and what was taken back, the next to come again last. */
  readonly past: readonly Said[];
  readonly future: readonly Said[];
}

export type WhatIfStore = StoreApi<WhatIf>;

/** Nothing is said, and nothing known. */
export const NO_WHAT_IF: WhatIf = { was: undefined, now: undefined, consequences: new Map(), tags: new Map(), isComparing: false, past: [], future: [] };

export function createWhatIfStore(): WhatIfStore {
  return createStore<WhatIf>(() => NO_WHAT_IF);
}
