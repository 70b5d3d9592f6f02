// What a kind of exercise is: a file in `exercises/` and a line in its registry.

import type * as z from 'zod/mini';
import type { Context } from './context.ts';
import type { Answer, Ask, Grade, Item, ItemHead, Key, Kind } from './item.ts';
import type { Random } from '../model/random.ts';
import type { RuleId } from './rule-id.ts';

/** An item but for what all items have in common. */
export type Draft<A extends Key = Key> = Pick<ItemHead, 'prompt' | 'about' | 'part'> & {
  readonly ask: Ask;
  readonly accept: A;
  /** The records in whose sentences the answer is to be found. */
  readonly look: readonly string[];
  /** The id of the rule that decides. */
  readonly rule: RuleId;
  /** Half of the answer, where what can be told from the shape alone would be no help. */
  readonly half?: string;
};

/** What can be asked of a map. */
export interface Candidate<A extends Key = Key> {
  /** The same for the same question to the same records. */
  readonly id: string;
  /** Builds it; nothing where it turns out not to be sound. The drawn numbers choose distractors and order. */
  readonly build: (random: Random) => Draft<A> | undefined;
}

export interface Exercise<A extends Key = Key> {
  readonly kind: Kind;
  /** The shape of its key, for items that come from outside. */
  readonly key: z.ZodMiniType<A>;
  /** All that may be asked, in the order of the map. Cheap: what costs is done when one is built. */
  readonly candidates: (context: Context) => readonly Candidate<A>[];
  /** @param answer of the item's shape, as `checkAnswer` gives it. A method, so that the registry may hold exercises of all keys. */
  grade(item: Item<A>, answer: Answer): Grade;
}
