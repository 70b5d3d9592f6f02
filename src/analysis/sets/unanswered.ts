// Objections that the author does not hold himself and says nothing against.

import { objectionStatus } from '../objections.ts';
import type { NamedSet } from './named-set.ts';

export const unanswered = {
  id: 'unanswered',
  membersOf: (map) => new Set(map.inferences.filter((each) => each.polarity === 'attack' && objectionStatus(map, each) === 'unanswered').flatMap((each) => each.premises)),
} as const satisfies NamedSet;
