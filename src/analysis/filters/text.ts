// By a piece of text in any language of the map, or a number.

import type { Filter } from './filter.ts';
import { spineOf } from '../spine.ts';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

export const text = {
  id: 'text',
  control: 'text',
  words: undefined,
  optionsOf: () => [],
  valuesOf: () => [],
  keeps: (map, statement, chosen) => {
    const number = spineOf(map).placeOf(statement.id)?.number;
    const texts = [...Object.values(statement.text), ...Object.values(statement.short ?? {})].map(plain);
    return [...chosen].some((wanted) => number === wanted.trim() || texts.some((own) => own.includes(plain(wanted.trim()))));
  },
} as const satisfies Filter;
