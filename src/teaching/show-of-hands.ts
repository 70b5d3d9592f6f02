// An item that a class answers by hands: what each choice is worth, and why, for when it is shown.

import { grade, type Accepted } from './grade.ts';
import type { Answer, Choice, Item } from './item.ts';

type HandsItem = Item & { readonly shape: 'pick-one' | 'pick-many' | 'set' };

export interface ChoiceWorth extends Choice {
  /** 0 to 1. Of several that belong together: 1 where an answer that is wholly right has it. */
  readonly worth: number;
  /** What would be said of it; of several that belong together nothing is said of one. */
  readonly why?: string;
}

/** Every subset is tried; an item has fewer choices. */
const MOST_CHOICES = 12;

/** Whether hands can answer it: by choices, each for itself. */
export function isForHands(item: Item): item is HandsItem {
  return (item.shape === 'pick-one' || item.shape === 'pick-many' || item.shape === 'set') && item.options.length <= MOST_CHOICES;
}

/**
 * What each choice is worth, in their order, and what is said of the model answer.
 * @param accepted further answers that the teacher lets count
 * The cost is that of grading each choice, of several each subset.
 */
export function worthOfChoices(item: HandsItem, accepted: readonly Accepted[] = []): { readonly choices: readonly ChoiceWorth[]; readonly why: string } {
  const judged = (answer: Answer): ReturnType<typeof grade> => grade(item, answer, { accepted });
  const why = judged(item.accept.model).feedback.text;
  if (item.shape === 'pick-one') {
    return {
      choices: item.options.map((choice) => {
        const { score, feedback } = judged(choice.id);
        return { ...choice, worth: score ?? 0, why: feedback.text };
      }),
      why,
    };
  }
  const ids = item.options.map(({ id }) => id);
  const right = new Set(Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, i) => (bits >> i) & 1)).filter((set) => set.length > 0 && judged(set).score === 1).flat());
  return { choices: item.options.map((choice) => ({ ...choice, worth: right.has(choice.id) ? 1 : 0 })), why };
}
