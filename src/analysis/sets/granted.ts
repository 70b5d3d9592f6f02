// What the author grants.

import { statementSet } from './named-set.ts';

export const granted = statementSet('granted', ({ stance }) => stance === 'concedes');
