// As what a map is drawn while nobody has chosen, and after somebody has.

import { expect, test } from 'vitest';
import { initialView, layoutOf, type ViewState } from '../../src/store/view-store.ts';
import { bigMap } from '../arbitraries.ts';

const large = bigMap(800, 'debate');
const drawn = (view: Partial<ViewState>): string => layoutOf(large, { ...initialView('large', new Set()), ...view });

test('a large map is drawn as blocks while so much is open that a tree of it could not be seen as a whole', () => {
  expect(drawn({})).toBe('tidy-tree');
  expect(drawn({ open: new Set(large.questions.slice(0, 1).map(({ id }) => id)) })).toBe('tidy-tree');
  expect(drawn({ open: 'all' })).toBe('blocks');
  expect(layoutOf(bigMap(300, 'debate'), initialView('small', 'all'))).toBe('tidy-tree');
});

test('what was chosen stays, whatever is open', () => {
  for (const open of ['all', new Set<string>()] as const) {
    for (const layout of ['tidy-tree', 'cross', 'blocks']) expect(drawn({ open, layout })).toBe(layout);
  }
});
