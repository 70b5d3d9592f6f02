// By the author's final word on a statement.

import { choiceFilter } from './filter.ts';

export const stance = choiceFilter(
  'stance',
  () => ['asserts', 'concedes', 'rejects', 'leaves-open'],
  (_map, statement) => statement.stance,
);
