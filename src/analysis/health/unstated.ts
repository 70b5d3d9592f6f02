// What the argument needs and the text does not say.

import { statementList } from './health-list.ts';

export const unstated = statementList('unstated', 'readers', ({ implicit }) => implicit === true);
