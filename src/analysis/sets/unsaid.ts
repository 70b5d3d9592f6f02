// What the argument needs and the text does not say.

import { statementSet } from './named-set.ts';

export const unsaid = statementSet('unsaid', ({ implicit }) => implicit === true);
