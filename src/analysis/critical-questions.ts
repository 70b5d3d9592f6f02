// Which critical questions of a step the text takes up, and which it leaves open.

import type { Critical, Inference } from '../model/argument-map.ts';
import type { CriticalQuestion, Scheme } from '../model/schemes.ts';

/** A question and what takes it up: none where it is open. */
export interface AskedQuestion {
  readonly question: CriticalQuestion;
  readonly takenUp: readonly Critical[];
}

/**
 * The questions of the scheme of a step, in the order of the scheme; what takes one up in the order of the map.
 * What a map says of a question that the scheme does not have is passed over. O(questions + what takes them up)
 */
export function criticalQuestionsOf({ critical = [] }: Inference, { questions }: Scheme): AskedQuestion[] {
  const byQuestion = new Map<string, Critical[]>(questions.map(({ id }) => [id, []]));
  for (const each of critical) byQuestion.get(each.question)?.push(each);
  return questions.map((question) => ({ question, takenUp: byQuestion.get(question.id) ?? [] }));
}
