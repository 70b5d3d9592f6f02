// By the part that a statement plays where it lives.

import { roleOf, ROLES } from '../roles.ts';
import { choiceFilter } from './filter.ts';

export const role = choiceFilter('role', {
  words: ROLES,
  optionsOf: (map) => {
    const present = new Set(map.statements.map((s) => roleOf(map, s.id)));
    return ROLES.filter((each) => present.has(each));
  },
  valueOf: (map, statement) => roleOf(map, statement.id),
});
