// What the author neither holds nor turns down.

import { statementSet } from './named-set.ts';

export const leftOpen = statementSet('left-open', ({ stance }) => stance === 'leaves-open');
