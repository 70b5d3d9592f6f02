// How far in the next line of an outline begins.

import { expect, test } from 'vitest';
import { indentAt } from '../../src/view/maps/keep-indent.ts';

test.each([
  ['A.\n  + B.', 8, '  '],
  ['A.\n  + B.', 2, ''],
  ['A.\n\t\t+ B.\nC.', 9, '\t\t'],
  ['    + A.', 2, '  '],
  ['　＋ 一。', 5, '　'],
  ['A.\n\n', 3, ''],
  ['  A.\n', 0, ''],
])('%j at %i: as far as the line stands in before it', (text, at, indent) => expect(indentAt(text, at)).toBe(indent));
