// What the author turns down, whoever holds it.

import { statementSet } from './named-set.ts';

export const rejected = statementSet('rejected', ({ stance }) => stance === 'rejects');
