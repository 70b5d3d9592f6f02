// By the question under which a statement is told.

import { choiceFilter } from './filter.ts';
import { spineOf } from '../spine.ts';

export const question = choiceFilter('question', {
  optionsOf: (map) => map.questions.map((q) => q.id),
  valuesOf: (map, statement) => {
    const band = spineOf(map).placeOf(statement.id)?.band;
    return band?.kind === 'question' && band.id !== undefined ? [band.id] : [];
  },
});
