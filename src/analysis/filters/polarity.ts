// By whether a statement is told for or against what it bears on.

import { spineOf } from '../spine.ts';
import { wordFilter } from './filter.ts';

export const polarity = wordFilter('polarity', ['support', 'attack'], (map, statement) => spineOf(map).placeOf(statement.id)?.step?.polarity);
