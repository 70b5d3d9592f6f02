// By what kind of report a statement is.

import type { Basis } from '../../model/argument-map.ts';
import { wordFilter } from './filter.ts';

const BASES: readonly (Basis | 'none')[] = ['fact', 'figure', 'example', 'quotation', 'analogy', 'none'];

export const basis = wordFilter('basis', BASES, (_map, statement) => statement.basis ?? 'none');
