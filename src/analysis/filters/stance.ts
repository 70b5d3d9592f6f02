// By the author's final word on a statement.

import type { Stance } from '../../model/argument-map.ts';
import { choiceFilter } from './filter.ts';

const STANCES = ['asserts', 'concedes', 'rejects', 'leaves-open'] as const satisfies readonly Stance[];

export const stance = choiceFilter('stance', {
  words: STANCES,
  optionsOf: () => STANCES,
  valuesOf: (_map, statement) => [statement.stance],
});
