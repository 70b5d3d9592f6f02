// What is asserted and given no reason, neither where it is said nor where it is said again. Every argument ends in such
// statements somewhere; whether they need a reason is for the reader to say.

import { indexOf } from '../../model/map-index.ts';
import { statementList } from './health-list.ts';
import { saidAgain } from './said-again.ts';

export const withoutReason = statementList('without-reason', 'readers', ({ id, stance, implicit }, map) => {
  if (stance !== 'asserts' || implicit) return false;
  return ![...saidAgain(map, id)].some((each) => indexOf(map).inferencesOn(each).some(({ polarity }) => polarity === 'support'));
});
