// Answers that rest on one reason alone, whoever gives them; premises that hold only together are one reason.

import { indexOf } from '../../model/map-index.ts';
import { statementList } from './health-list.ts';
import { saidAgain } from './said-again.ts';

export const singleReason = statementList('single-reason', 'curators', ({ id, answers }, map) => {
  if (answers === undefined) return false;
  return [...saidAgain(map, id)].flatMap((each) => indexOf(map).inferencesOn(each).filter(({ polarity }) => polarity === 'support')).length === 1;
});
