// By how surely the text puts a statement.

import type { Hedge } from '../../model/argument-map.ts';
import { wordFilter } from './filter.ts';

const HEDGES: readonly (Hedge | 'none')[] = ['certain', 'probable', 'possible', 'none'];

export const hedge = wordFilter('hedge', HEDGES, (_map, statement) => statement.hedge ?? 'none');
