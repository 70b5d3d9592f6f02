// Statements that the author holds and that pull apart.

import type { NamedSet } from './named-set.ts';

export const pullsTwoWays = {
  id: 'pulls-two-ways',
  membersOf: (map) => new Set(map.tensions.flatMap(({ between }) => between)),
} as const satisfies NamedSet;
