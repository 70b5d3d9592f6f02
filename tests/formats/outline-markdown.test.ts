import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineMarkdown } from '../../src/formats/outline-markdown.ts';
import { anyMap, bigMap, mapOf, statement, support } from '../arbitraries.ts';

test('every statement has one row in full, in any map', () => {
  fc.assert(
    fc.property(anyMap(), (map) => {
      const rows = outlineMarkdown(map, 'en').split('\n').filter((row) => /^ *- (\*[^*]+\* )?\*\*[^*]*\*\* /.test(row));
      expect(rows.length).toBe(map.statements.length);
    }),
    { numRuns: 60 },
  );
});

test('markup in a text stays text', () => {
  const map = mapOf({ statements: [statement('a', { text: { en: '<img src=x> *bold* [link](x)' } }), statement('b')], inferences: [support('i', ['b'], 'a')] });
  expect(outlineMarkdown(map, 'en')).toContain('\\<img src=x\\> \\*bold\\* \\[link\\](x)');
});

test('a chain of 2,000 reasons is written', () => {
  expect(outlineMarkdown(bigMap(2000, 'chain'), 'en').split('\n').length).toBeGreaterThan(2000);
});

test('linked premises keep their order where one of them lives elsewhere', () => {
  const map = mapOf({
    statements: ['a', 'b', 'c', 'd'].map((id) => statement(id)),
    inferences: [support('first', ['c'], 'b'), support('second', ['b', 'd', 'c'], 'a')],
  });
  const rows = outlineMarkdown(map, 'en').split('\n').filter((row) => row.startsWith('  - '));
  expect(rows.map((row) => row.replace(/[*]/g, '').trim().split(' ')[1])).toEqual(['because', 'and', 'and']);
});
