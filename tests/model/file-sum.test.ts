// The sum of a file, whole and in steps. What it has to be is published: http://www.isthe.com/chongo/tech/comp/fnv/ (32 bits, FNV-1a).

import { expect, test } from 'vitest';
import { sumOf, sumSome } from '../../src/model/file-sum.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([['', 0x811c9dc5], ['a', 0xe40c292c], ['foobar', 0xbf9cf968]])('of "%s"', (text, sum) => {
  expect(sumOf(bytesOf(text))).toBe(sum);
});

test('begun in steps, it is the same, and is not worked out again', () => {
  const bytes = Uint8Array.from({ length: 1_234_567 }, (_, i) => (i * 7919) >> 3);
  const whole = sumOf(bytes.slice());
  for (const steps of [1, 2, 3, 4]) {
    const file = bytes.slice();
    const ends = Array.from({ length: steps }, () => sumSome(file));
    expect(ends).toEqual([false, false, true, true].slice(0, steps));
    expect(sumOf(file)).toBe(whole);
    // Of a file that is all summed up nothing is read any more.
    file[0] = 1;
    expect(sumOf(file)).toBe(whole);
  }
});
