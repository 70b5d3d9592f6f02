// Objections that the author does not hold himself and says nothing against. Premises that hold only together are one.

import { objectionStatus } from '../objections.ts';
import { inReadingOrder, type HealthList } from './health-list.ts';

export const unanswered = {
  id: 'unanswered',
  audience: 'readers',
  entriesOf: (map) => inReadingOrder(map, map.inferences.filter((each) => each.polarity === 'attack' && objectionStatus(map, each) === 'unanswered').map(({ premises }) => ({ ids: premises }))),
} as const satisfies HealthList;
