// By whether the text says a statement, or only needs it.

import { wordFilter } from './filter.ts';

export const stated = wordFilter('stated', ['stated', 'implicit'], (_map, statement) => (statement.implicit ? 'implicit' : 'stated'));
