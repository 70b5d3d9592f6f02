// Which boxes are real and what lies where, against looking at each box and line one by one.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing, PlacedBox, Route } from '../../src/layout/drawing.ts';
import { boxAt, detailOf, partOf, liveIn, seenBy, stepAt, type Camera } from '../../src/layout/level-of-detail.ts';
import { MOST_LIVE, READABLE } from '../../src/layout/limits.ts';
import { indexPlaces } from '../../src/layout/place-index.ts';
import type { Placed } from '../../src/layout/place-table.ts';

const NOTHING: Drawing = { layout: 'x', level: 'near', form: 'bands', pageWidth: 1280, boxes: [], rows: [], bands: [], routes: [], leads: [], words: [], joints: [], bars: [], pills: [], heads: [], bounds: { x: 0, y: 0, width: 1, height: 1 } };

const coordinate = fc.integer({ min: -400, max: 3000 });
const length = fc.integer({ min: 1, max: 400 });
const boxesOf = (most: number): fc.Arbitrary<readonly Placed[]> =>
  fc.array(fc.record({ x: coordinate, y: coordinate, width: length, height: length }), { maxLength: most }).map((all) => all.map((place, i) => ({ id: `b${i}`, kind: 'statement' as const, ...place })));
const routes: fc.Arbitrary<readonly Route[]> = fc
  .array(fc.record({ points: fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 5 }), hasStep: fc.boolean() }), { maxLength: 30 })
  .map((all) => all.map(({ points, hasStep }, i) => ({ id: `r${i}`, inference: hasStep ? `i${i}` : undefined, from: 'b0', to: 'b1', kind: 'support', points })));
const camera: fc.Arbitrary<Camera> = fc.record({ x: coordinate, y: coordinate, zoom: fc.double({ min: 0.02, max: 2.5, noNaN: true }), width: fc.integer({ min: 100, max: 1500 }), height: fc.integer({ min: 100, max: 900 }) });

const drawn = (boxes: readonly Placed[], lines: readonly Route[] = []): Drawing => ({ ...NOTHING, boxes: boxes.filter((box): box is PlacedBox => box.kind === 'statement'), routes: lines });
const touches = (box: Placed, [x0, y0, x1, y1]: readonly number[]): boolean => box.x <= x1! && box.x + box.width >= x0! && box.y <= y1! && box.y + box.height >= y0!;
const away = ({ x, y, width, height }: Placed, px: number, py: number): number => Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));

describe('what lies where', () => {
  test('the boxes of a rectangle are those that touch it, or the first so many of them', () => {
    fc.assert(
      fc.property(boxesOf(150), camera, fc.nat(20), (boxes, at, most) => {
        const index = indexPlaces(drawn(boxes));
        const rectangle = seenBy(at);
        const due = boxes.flatMap((box, i) => (touches(box, rectangle) ? [i] : []));
        expect(index.boxesIn(...rectangle)).toEqual(due);
        expect(index.boxesIn(...rectangle, most)).toEqual(due.slice(0, most));
      }),
    );
  });

  test('a point finds the nearest box within reach, and none beyond it', () => {
    fc.assert(
      fc.property(boxesOf(40), coordinate, coordinate, fc.integer({ min: 0, max: 100 }), (boxes, x, y, reach) => {
        const found = boxAt(indexPlaces(drawn(boxes)), x, y, reach);
        const least = Math.min(Infinity, ...boxes.map((box) => away(box, x, y)));
        if (found) expect(away(found, x, y)).toBeCloseTo(least, 9);
        else expect(least).toBeGreaterThanOrEqual(reach === 0 ? 0.5 : reach);
      }),
    );
  });

  test('a point finds the step whose line runs nearest, by walking along every line', () => {
    fc.assert(
      fc.property(routes, coordinate, coordinate, (lines, x, y) => {
        const reach = 60;
        const found = stepAt(indexPlaces(drawn([], lines)), x, y, reach);
        const walked = (route: Route): number => {
          let least = Infinity;
          for (let k = 1; k < route.points.length; k++) {
            const [[x0, y0], [x1, y1]] = [route.points[k - 1]!, route.points[k]!];
            for (let t = 0; t <= 4000; t++) least = Math.min(least, Math.hypot(x0 + ((x1 - x0) * t) / 4000 - x, y0 + ((y1 - y0) * t) / 4000 - y));
          }
          return least;
        };
        const steps = lines.filter(({ inference }) => inference !== undefined).map((route) => ({ id: route.inference, least: walked(route) }));
        const nearest = Math.min(Infinity, ...steps.map(({ least }) => least));
        if (found === undefined) expect(nearest).toBeGreaterThan(reach - 2);
        else expect(steps.find(({ id }) => id === found)!.least).toBeLessThanOrEqual(nearest + 2);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is real', () => {
  test('never more than may be; all that is kept; what can be read on the screen, nearest the middle', () => {
    fc.assert(
      fc.property(boxesOf(60), camera, fc.array(fc.nat(70), { maxLength: 3 }), fc.integer({ min: 4, max: 40 }), (boxes, at, picks, most) => {
        const kept = picks.map((i) => `b${i}`);
        const live = liveIn(indexPlaces(drawn(boxes)), at, kept, most);
        expect(live.size).toBeLessThanOrEqual(most);
        for (const id of kept) expect(live.has(id)).toBe(boxes.some((box) => box.id === id));
        const seen = at.zoom < READABLE ? [] : boxes.filter((box) => touches(box, seenBy(at)));
        const [cx, cy] = [(at.width / 2 - at.x) / at.zoom, (at.height / 2 - at.y) / at.zoom];
        const others = seen.filter(({ id }) => !kept.includes(id));
        const chosen = others.filter(({ id }) => live.has(id));
        expect([...live.keys()].filter((id) => !kept.includes(id))).toHaveLength(chosen.length);
        if (live.size < most) expect(chosen).toHaveLength(others.length);
        const farthest = Math.max(0, ...chosen.map((box) => away(box, cx, cy)));
        for (const left of others.filter(({ id }) => !live.has(id))) expect(away(left, cx, cy)).toBeGreaterThanOrEqual(farthest - 1e-9);
      }),
    );
  });

  test('of ten thousand small boxes on one screen no more than may be', () => {
    const boxes = Array.from({ length: 10_000 }, (_, i): Placed => ({ id: `b${i}`, kind: 'statement', x: (i % 100) * 10, y: Math.floor(i / 100) * 8, width: 9, height: 7 }));
    expect(liveIn(indexPlaces(drawn(boxes)), { x: 0, y: 0, zoom: 1, width: 1440, height: 900 }, []).size).toBe(MOST_LIVE);
  });
});

describe('how much is shown of a box', () => {
  test.each([
    [1, 'full'],
    [READABLE, 'full'],
    [0.9, 'short'],
    [0.29, 'short'],
    [0.27, 'bar'],
    [0.09, 'bar'],
    [0.08, 'dot'],
    [0.001, 'dot'],
  ])('a box of 300 x 60 at zoom %d: %s', (zoom, detail) => {
    expect(detailOf(300, 60, zoom)).toBe(detail);
  });
});

test('the part of a drawing that is real has just those boxes and rows, in its order, and the joints of the steps that lead to them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 10 }), fc.integer({ min: 0, max: 10 }), (picked, split) => {
      const placed = Array.from({ length: 10 }, (_, i) => ({ id: `b${i}`, x: i * 10, y: 0, width: 5, height: 5 }));
      const boxes = placed.slice(0, split).map((box) => ({ ...box, kind: 'statement' as const }));
      const rows = placed.slice(split).map((row) => ({ ...row, kind: 'reference' as const, under: 'b0' }));
      // Two lines a step: to one box, and on to its neighbour.
      const joints = placed.map(({ x }, i) => ({ id: `i${i}`, x, y: 0 }));
      const routes = placed.flatMap(({ id }, i) => [id, `b${(i + 1) % 10}`].map((to, k) => ({ id: `r${i}${k}`, inference: `i${i}`, from: 'b0', to, kind: 'support' as const, points: [[0, 0], [1, 1]] as const })));
      const drawing: Drawing = { ...NOTHING, boxes, rows, joints, routes };
      // Boxes come before rows in the table of places, as they do here.
      const live = new Map(picked.map((i) => [`b${i}`, i]));
      const part = partOf(indexPlaces(drawing), live);
      expect(part.boxes).toEqual(boxes.filter(({ id }) => live.has(id)));
      expect(part.rows).toEqual(rows.filter(({ id }) => live.has(id)));
      expect(new Set(part.joints)).toEqual(new Set(joints.filter(({ id }) => routes.some(({ inference, to }) => inference === id && live.has(to)))));
    }),
  );
});
