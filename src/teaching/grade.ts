// The grade of an answer: from the item alone, without the map.

import { exerciseMessagesOf } from '../i18n/exercises.ts';
import { sameAnswer } from './answers.ts';
import { exercises } from './exercises/index.ts';
import { AFTER_MODEL, HINTS, type Answer, type Grade, type Item } from './item.ts';

/** A further answer that a teacher lets count, and why. */
export interface Accepted {
  /** The id of the item. */
  readonly item: string;
  readonly answer: Answer;
  readonly reason: string;
}

export interface Circumstances {
  /** How many of the four hints were looked at. */
  readonly hints?: number;
  readonly accepted?: readonly Accepted[];
}

/**
 * What an answer is worth, and why.
 * @param answer as `checkAnswer` lets it through
 * @returns the score 0 to 1, null where a machine cannot judge. The cost is that of the answer.
 */
export function grade(item: Item, answer: Answer, { hints = 0, accepted = [] }: Circumstances = {}): Grade {
  const m = exerciseMessagesOf(item.lang);
  const own = exercises[item.kind].grade(item, answer);
  const further = accepted.find((each) => each.item === item.id && sameAnswer(item.shape, each.answer, answer));
  const judged: Grade = further && own.score !== null && own.score < 1 ? { ...own, score: 1, ...(own.verdicts ? { verdicts: Object.fromEntries(Object.keys(own.verdicts).map((id) => [id, 'right' as const])) } : {}), feedback: { ...own.feedback, text: m.accepted(further.reason, own.feedback.text) } } : own;
  if (hints < HINTS || judged.score === null || judged.score <= AFTER_MODEL) return judged;
  return { ...judged, score: AFTER_MODEL, feedback: { ...judged.feedback, text: m.afterModel(judged.feedback.text, AFTER_MODEL) } };
}
