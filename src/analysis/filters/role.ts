// By the part that a statement plays where it lives.

import { roleOf, ROLES } from '../roles.ts';
import { wordFilter } from './filter.ts';

export const role = wordFilter('role', ROLES, (map, statement) => roleOf(map, statement.id));
