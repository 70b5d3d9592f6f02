// The small line of a box: that another careful reader takes the statement, or the step by which it stands there, otherwise.

import { expect, it } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import type { ArgumentMap, Reading } from '../../src/model/argument-map.ts';
import { appearanceOf } from '../../src/scene/appearance.ts';
import { mapOf, statement, support } from '../arbitraries.ts';

const readings: Reading[] = [{ field: 'hedge', value: 'possible', why: { en: 'So.' } }];
const labelOf = (map: ArgumentMap, id: string): string[] => appearanceOf(map, spineOf(map).placeOf(id)!, map.statements.find((each) => each.id === id)!, 'en').label.map(({ text }) => text);

it('says where readers differ, on the statement or on its step, and nothing elsewhere', () => {
  const map = mapOf({ statements: [statement('a', { readings }), statement('b'), statement('c', { readings: [] })], inferences: [support('i', ['b'], 'a', { readings }), support('j', ['c'], 'a')] });
  expect(labelOf(map, 'a')).toEqual(['read\u00a0differently']);
  expect(labelOf(map, 'b')).toEqual(['read\u00a0differently']);
  expect(labelOf(map, 'c')).toEqual([]);
});
