// Curves as they are drawn against the cubic that they stand for, worked out point by point.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../src/layout/drawing.ts';
import { sCurve } from '../../src/layout/geometry.ts';

/** De Casteljau, with both control points halfway. */
function cubicAt([x0, y0]: Point, [x1, y1]: Point, t: number): Point {
  const middle = (x0 + x1) / 2;
  let points: Point[] = [[x0, y0], [middle, y0], [middle, y1], [x1, y1]];
  while (points.length > 1) points = points.slice(1).map(([x, y], i) => [points[i]![0] * (1 - t) + x * t, points[i]![1] * (1 - t) + y * t]);
  return points[0]!;
}

function toPolyline([px, py]: Point, points: readonly Point[]): number {
  return Math.min(
    ...points.slice(1).map(([x1, y1], i) => {
      const [x0, y0] = points[i]!;
      const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - x0) * (x1 - x0) + (py - y0) * (y1 - y0)) / length));
      return Math.hypot(px - x0 - t * (x1 - x0), py - y0 - t * (y1 - y0));
    }),
  );
}

const span = fc.record({ dx: fc.integer({ min: 1, max: 400 }), dy: fc.oneof(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -300_000, max: 300_000 })) });

test('a curve runs from end to end within a quarter of a unit of its cubic, however tall', () => {
  fc.assert(
    fc.property(span, ({ dx, dy }) => {
      const ends: [Point, Point] = [[10, 20], [10 + dx, 20 + dy]];
      const points = sCurve(...ends);
      expect([points[0], points.at(-1)]).toEqual(ends);
      for (let i = 0; i <= 400; i++) expect(toPolyline(cubicAt(...ends, (i / 400) ** 2), points)).toBeLessThan(0.26);
    }),
  );
});

test('it goes only forwards, and takes few points', () => {
  fc.assert(
    fc.property(span, ({ dx, dy }) => {
      const points = sCurve([0, 0], [dx, dy]);
      points.slice(1).forEach(([x, y], i) => {
        expect(x).toBeGreaterThanOrEqual(points[i]![0]);
        expect((y - points[i]![1]) * Math.sign(dy)).toBeGreaterThanOrEqual(0);
      });
      // The square root of a half width is what it grows with, and no longer that of the height.
      expect(points.length).toBeLessThanOrEqual(8 + 6 * Math.sqrt(dx));
    }),
  );
});

test('straight down and straight across it is a line', () => {
  expect(sCurve([3, 4], [3, 90])).toEqual([[3, 4], [3, 90]]);
  expect(sCurve([3, 4], [40, 4])).toEqual([[3, 4], [40, 4]]);
});
