// Short parts set side by side in lines, against every way of breaking them.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines } from '../../src/scene/pack.ts';

const own = (width: number): number => width;
const widthOf = (line: readonly number[], between: number): number => line.reduce((sum, width) => sum + width, 0) + between * (line.length - 1);

test('parts stand in one line as long as they fit, what stands between them included', () => {
  expect(packLines([3, 4, 3], 10, own)).toEqual([[3, 4, 3]]);
  expect(packLines([3, 4, 3], 10, own, 1)).toEqual([[3, 4], [3]]);
  expect(packLines(['a', 'bcd', 'ef'], 4, (part) => part.length)).toEqual([['a', 'bcd'], ['ef']]);
});

test('a part that is too wide has a line of its own', () => {
  expect(packLines([2, 12, 2, 2], 10, own)).toEqual([[2], [12], [2, 2]]);
});

test('nothing is no line', () => {
  expect(packLines([], 10, own)).toEqual([]);
});

/** The fewest lines that any way of breaking needs, by trying all. */
function fewest(parts: readonly number[], room: number, between: number): number {
  if (parts.length === 0) return 0;
  let least = Infinity;
  for (let end = 1; end <= parts.length; end++) {
    const line = parts.slice(0, end);
    if (end === 1 || widthOf(line, between) <= room) least = Math.min(least, 1 + fewest(parts.slice(end), room, between));
  }
  return least;
}

test('no part is lost, broken or moved, no line of several is too wide, and no fewer lines would do', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 9 }), fc.nat({ max: 20 }), fc.nat({ max: 4 }), (parts, room, between) => {
      const lines = packLines(parts, room, own, between);
      expect(lines.flat()).toEqual(parts);
      for (const line of lines) if (line.length !== 1) expect(widthOf(line, between)).toBeLessThanOrEqual(room);
      expect(lines.every((line) => line.length > 0)).toBe(true);
      expect(lines.length).toBe(fewest(parts, room, between));
    }),
  );
});
