// An outline as it was read: what bears on what, in the words of the map, and no more lines than asked for.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMapText } from '../../src/formats/read-map-text.ts';
import { previewOf } from '../../src/formats/outline-text/preview.ts';
import { parseMap } from '../../src/model/parse.ts';
import { anyMap, bigMap } from '../arbitraries.ts';

async function read(text: string, most = 15): Promise<string[]> {
  const { result } = await readMapText(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  const { rows, more } = previewOf(result.value, 'en', most);
  return [...rows.map(({ depth, number, word, text: words }) => `${'  '.repeat(depth)}${[number, word, words].filter((part) => part !== '').join(' ')}`), ...(more > 0 ? [`+${more}`] : [])];
}

test('each line has its number, its relation and its text, below what it bears on', async () => {
  expect(await read('Stay.\n  + Dry.\n  & Warm.\n    ~ Not in May.\n    + Sheltered.\n  - Dark.\n? Who pays?\n  = The town.\n    = Not all.\n    : The mayor.\n  = Nobody.\n')).toEqual([
    'T Stay.',
    '  T.1 because Dry.',
    '    T.3 but that does not follow Not in May.',
    '  T.2 and Warm.',
    '    T.2.1 because Sheltered.',
    '  T.4 but Dark.',
    '1 Who pays?',
    '  1.1 The town.',
    '    1.1.1 that is The mayor.',
    '    1.2 But: Not all.',
    '  1.3 Nobody.',
  ]);
});

test('one space too many is seen', async () => {
  expect(await read('A.\n  + B.\n    + C.\n     + D.\n')).toEqual(['T A.', '  T.1 because B.', '    T.1.1 because C.', '      T.1.1.1 because D.']);
});

test('a statement used twice stands in full at home, and elsewhere by itself', async () => {
  expect(await read('A.\n  + B.\n    + Shared.\n  + C.\n    + Shared.\n')).toEqual(['T A.', '  T.1 because B.', '    T.1.1 because Shared.', '  T.2 because C.', '    T.1.1 because Shared.']);
});

test('what follows the first lines is counted', async () => {
  expect(await read('A.\n  + B.\n  + C.\n  + D.\n', 2)).toEqual(['T A.', '  T.1 because B.', '+2']);
  expect(previewOf(bigMap(5000, 'chain'), 'en', 15)).toMatchObject({ more: 4985 });
});

test('of any map every statement and question has a line', () => {
  fc.assert(
    fc.property(anyMap(), (made) => {
      const result = parseMap(made);
      if (!result.ok) return;
      const { rows, more } = previewOf(result.value, 'zh', 10_000);
      expect(more).toBe(0);
      for (const { text, id } of result.value.statements) expect(rows.some((row) => Object.values(text).some((words) => words.startsWith(row.text.replace(/…$/, '')))), id).toBe(true);
    }),
    { numRuns: 60 },
  );
});
