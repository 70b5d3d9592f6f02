import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPositions, jsonSyntaxError } from '../../src/formats/json-position.ts';

describe('the place of a value in a JSON text', () => {
  const text = '{\n  "a": [1, {"b": "图"}],\r\n  "c": null\n}\n';
  const positionOf = jsonPositions(text);

  it('is counted in lines and columns from 1', () => {
    expect(positionOf([])).toEqual({ line: 1, column: 1 });
    expect(positionOf(['a', 0])).toEqual({ line: 2, column: 9 });
    expect(positionOf(['a', 1, 'b'])).toEqual({ line: 2, column: 18 });
    expect(positionOf(['c'])).toEqual({ line: 3, column: 8 });
  });

  it('is that of the innermost record where a field is missing', () => {
    expect(positionOf(['a', 1, 'missing', 'deeper'])).toEqual({ line: 2, column: 12 });
    expect(positionOf(['missing'])).toEqual({ line: 1, column: 1 });
  });

  it('is the start where the text cannot be followed', () => {
    expect(jsonPositions('')(['a'])).toEqual({ line: 1, column: 1 });
    expect(jsonPositions('['.repeat(200_000))([0, 0])).toEqual({ line: 1, column: 1 });
  });

  it('is where the value stands, for any value', () => {
    const json = fc.jsonValue();
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        const lines = written.split('\n');
        const find = jsonPositions(written);
        for (const key of Object.keys(value)) {
          const { line, column } = find([key]);
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          const expected = JSON.stringify(value[key], null, indent)!.split('\n')[0]!;
          expect(rest.startsWith(expected)).toBe(true);
        }
      }),
    );
  });
});

describe('the place where a text stops being JSON', () => {
  it.each([
    ['{"a": 1\n "b": 2}', 'comma-missing', 2, 2],
    ['{"a" 1}', 'colon-missing', 1, 6],
    ['{"a": }', 'value-missing', 1, 7],
    ['{"a": 1,\n}', 'name-missing', 2, 1],
    ['{"a": "b\n c"}', 'string-open', 1, 7],
    ['{"a": 1 // one\n}', 'comment', 1, 9],
    ['// one\n{"a": 1}', 'comment', 1, 1],
    ["{'a': 1}", 'character', 1, 2],
    ['{"a": 1}\n]', 'after-end', 2, 1],
    ['Once upon a time', 'not-json', 1, 1],
    ['<!doctype html>', 'not-json', 1, 1],
  ])('%j: %s at %i:%i', (text, reason, line, column) => {
    expect(jsonSyntaxError(text)).toMatchObject({ reason, line, column, isTruncated: false });
  });

  it('is the end where a map breaks off anywhere in its middle', () => {
    const whole = JSON.stringify({ a: ['text', true, -1.5, { b: null }], 'c d': 'e' }, null, 1);
    for (let length = 1; length < whole.length; length++) expect([length, jsonSyntaxError(whole.slice(0, length)).isTruncated]).toEqual([length, true]);
  });
});
