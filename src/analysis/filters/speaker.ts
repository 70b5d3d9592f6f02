// By whose view a statement is.

import { AUTHOR, speakerOf } from '../../model/argument-map.ts';
import { choiceFilter } from './filter.ts';

export const speaker = choiceFilter('speaker', {
  optionsOf: (map) => [...new Set([...map.speakers.map((s) => s.id), ...(map.statements.some((s) => speakerOf(s) === AUTHOR) ? [AUTHOR] : [])])],
  valuesOf: (_map, statement) => [speakerOf(statement)],
});
