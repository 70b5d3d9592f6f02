// What an automatic talk is: an order in which a map is told.

import type { Teller } from '../teller.ts';

export const STORY_IDS = ['answer-first', 'build-up', 'branches', 'objections', 'text-order'] as const;
export type StoryId = (typeof STORY_IDS)[number];

export interface Story {
  readonly id: StoryId;
  /** Whether what is not told yet stands there faintly, for the order is not that of the tree. */
  readonly hasGhosts?: boolean;
  readonly tell: (teller: Teller) => void;
}
