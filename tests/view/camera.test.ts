// Where the camera stands: what stays in its place, what is brought to the screen, and what can be read.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Drawing, PlacedBox } from '../../src/layout/drawing.ts';
import { LEAST_ZOOM, MOST_ZOOM } from '../../src/scene/distance.ts';
import { placeNamed } from '../../src/layout/place-table.ts';
import { camOf, fitted, held, home, inView, middlemost, revealing, viewportOf, type Viewport } from '../../src/view/canvas/camera.ts';

const screen = { width: 1000, height: 700 };
const box = (id: string, x: number, y: number, width = 200, height = 60): PlacedBox => ({ id, kind: 'statement', x, y, width, height });
const drawing = (width: number, height: number, more: Partial<Drawing> = {}): Drawing => ({
  layout: 'tidy-tree', level: 'near', form: 'bands', pageWidth: 1000, boxes: [], rows: [], bands: [], routes: [], leads: [], words: [], joints: [], bars: [], pills: [], heads: [],
  bounds: { x: 0, y: 0, width, height }, ...more,
});
/** The corners of a box on the screen. */
const onScreen = (b: PlacedBox, { x, y, zoom }: Viewport) => ({ left: x + b.x * zoom, top: y + b.y * zoom, right: x + (b.x + b.width) * zoom, bottom: y + (b.y + b.height) * zoom });

const offset = fc.integer({ min: -3000, max: 0 });
const anyZoom = fc.constantFrom(LEAST_ZOOM, 1, 1.5);
const anyView = fc.record({ x: fc.integer({ min: -3000, max: 500 }), y: offset, zoom: anyZoom });
const anyBox = fc.record({ x: fc.nat({ max: 3000 }), y: fc.nat({ max: 3000 }), width: fc.integer({ min: 50, max: 400 }), height: fc.integer({ min: 20, max: 300 }) }).map((b) => box('b', b.x, b.y, b.width, b.height));

describe('while something opens', () => {
  it('the corner of the clicked box stays where it is on the screen', () => {
    expect(held(box('b', 300, 400), box('b', 320, 460), { x: -50, y: -100, zoom: 1 }, 1)).toEqual({ x: -70, y: -160, zoom: 1 });
    expect(held(box('b', 300, 400), box('b', 300, 400), { x: 0, y: -100, zoom: 1 }, 2)).toEqual({ x: -300, y: -500, zoom: 2 });
  });

  it('a page that began at the top of the screen does not come down from it', () => {
    expect(held(box('b', 0, 400), box('b', 0, 300), { x: 0, y: 0, zoom: 1 }, 1).y).toBe(0);
  });

  test('the corner stays, wherever the box goes, but for the top of the page', () => {
    fc.assert(
      fc.property(anyBox, anyBox, anyView, anyZoom, (before, now, view, zoom) => {
        const next = held(before, now, view, zoom);
        const [was, is] = [onScreen(before, view), onScreen(now, next)];
        expect(is.left).toBeCloseTo(was.left, 6);
        if (next.y < 0) expect(is.top).toBeCloseTo(was.top, 6);
        else expect([next.y, is.top <= was.top + 1e-6]).toEqual([0, true]);
      }),
    );
  });
});

describe('bringing a box to the screen', () => {
  it('moves nothing where all of it is there', () => {
    const view = { x: -10, y: -20, zoom: 1 };
    expect(revealing(box('b', 10, 20), view, screen)).toEqual(view);
    expect(revealing(box('b', 810, 660), view, screen)).toEqual(view);
  });

  it('moves the page just far enough, with an edge of 24', () => {
    expect(revealing(box('b', 1500, 100), { x: 0, y: 0, zoom: 1 }, screen)).toEqual({ x: 1000 - 24 - 1700, y: 0, zoom: 1 });
    expect(revealing(box('b', 100, 100), { x: 0, y: -600, zoom: 1 }, screen)).toEqual({ x: 0, y: -76, zoom: 1 });
  });

  it('shows the upper left corner of what is larger than the screen', () => {
    expect(revealing(box('b', 500, 500, 2000, 2000), { x: 0, y: 0, zoom: 1 }, screen)).toEqual({ x: -476, y: -476, zoom: 1 });
  });

  test('does not move a page up that begins below the top of the screen, to bring a box in from the right', () => {
    expect(revealing(box('b', 1500, 100), { x: 0, y: 200, zoom: 1 }, screen).y).toBe(200);
  });

  test('brings all of it in, and no smaller move would do', () => {
    /** The shortest way for a stretch to lie within the edges, by trying every pixel. */
    const least = (from: number, start: number, length: number, room: number): number => {
      for (let by = 0; ; by++) for (const to of [from - by, from + by]) if (to + start >= 24 - 1 && to + start + length <= room - 24 + 1) return by;
    };
    fc.assert(
      fc.property(anyBox, anyView, (b, view) => {
        const next = revealing(b, view, screen);
        const { left, top, right, bottom } = onScreen(b, next);
        expect(left >= -1e-6 && top >= -1e-6 && right <= screen.width + 1e-6 && bottom <= screen.height + 1e-6).toBe(true);
        expect(next.zoom).toBe(view.zoom);
        expect(Math.abs(next.x - view.x)).toBeLessThanOrEqual(least(view.x, b.x * view.zoom, b.width * view.zoom, screen.width) + 2);
        expect(Math.abs(next.y - view.y)).toBeLessThanOrEqual(least(view.y, b.y * view.zoom, b.height * view.zoom, screen.height) + 2);
      }),
    );
  });
});

describe('everything at once', () => {
  it('is shown in the middle, as large as it fits but not larger than 1.3', () => {
    expect(fitted(drawing(1000, 400), screen)).toEqual({ x: 0, y: 0, zoom: 1 });
    expect(fitted(drawing(500, 300), screen)).toEqual({ x: 175, y: 0, zoom: 1.3 });
  });

  it('is not shown where it could not be read', () => {
    expect(fitted(drawing(1000 * (13 / 12) - 1, 600), screen)).toBeDefined();
    expect(fitted(drawing(1000 * (13 / 12) + 1, 600), screen)).toBeUndefined();
    expect(fitted(drawing(600, 10_000), screen)).toBeUndefined();
  });

  test('is on the screen wherever it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2000 }), fc.integer({ min: 10, max: 2000 }), (width, height) => {
        const view = fitted(drawing(width, height), screen);
        const { left, right, bottom } = view ? onScreen(box('page', 0, 0, width, height), view) : { left: 0, right: 0, bottom: 0 };
        expect(left >= -1e-6 && right <= screen.width + 1e-6 && bottom <= screen.height + 1e-6).toBe(true);
        expect(view === undefined).toBe(Math.min(1000 / width, 700 / height) < 12 / 13);
      }),
    );
  });
});

describe('the first look', () => {
  it('is at the top of the page, as wide as the screen, where that can be read', () => {
    expect(home(drawing(1000, 5000), screen)).toEqual({ x: 0, y: 0, zoom: 1 });
    expect(home(drawing(2000, 5000, { pageWidth: 2000 }), screen)).toEqual({ x: 0, y: 0, zoom: LEAST_ZOOM });
    expect(home(drawing(500, 5000, { pageWidth: 500 }), screen)).toEqual({ x: 175, y: 0, zoom: 1.3 });
  });

  it('has the first heading in the middle where that is beyond the screen, as far as the page reaches', () => {
    const under = (x: number, more: Partial<Drawing> = {}): Drawing => drawing(4000, 5000, { bands: [{ id: 'q', kind: 'question', form: 'open', heading: { x, y: 0, width: 200 }, y: 0, height: 5000 }], ...more });
    expect(home(under(700), screen).x).toBe(0);
    expect(home(under(2000), screen).x).toBe(-1500);
    expect(home(under(3800), screen).x).toBe(-3024);
    // Read from the ground, the headings stand at the right, and the page begins at the left all the same.
    expect(home(under(2000, { direction: 'ground-first' }), screen).x).toBe(0);
  });
});

describe('boxes on the screen', () => {
  const map = drawing(3000, 3000, { boxes: [box('a', 0, 0), box('b', 450, 300), box('c', 2000, 2000)], rows: [{ ...box('see', 0, 200), kind: 'reference', under: 'a' }] });
  const view = { x: 0, y: 0, zoom: 1 };

  it('are counted, and the nearest to the middle that stays is known', () => {
    expect(inView(map, view, screen)).toBe(2);
    expect(middlemost(map, view, screen, () => true)).toBe('b');
    expect(middlemost(map, view, screen, (id) => id !== 'b')).toBe('a');
    expect(middlemost(map, view, screen, () => false)).toBeUndefined();
  });

  it('are found by id, a reference too', () => {
    expect(placeNamed(map, 'c')).toMatchObject({ x: 2000 });
    expect(placeNamed(map, 'see')).toMatchObject({ y: 200 });
    expect(placeNamed(map, undefined)).toBeUndefined();
  });
});

test('the camera of an address leads back to where it was written', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const back = viewportOf(camOf(view, screen, view.zoom), view.zoom, screen);
      expect(Math.abs(back.x - view.x)).toBeLessThanOrEqual(view.zoom / 2 + 1e-6);
      expect(Math.abs(back.y - view.y)).toBeLessThanOrEqual(view.zoom / 2 + 1e-6);
    }),
  );
  expect(viewportOf({ x: 0, y: 0, zoom: 1 }, 0.01, screen).zoom).toBe(LEAST_ZOOM);
  expect(viewportOf({ x: 0, y: 0, zoom: 1 }, 99, screen).zoom).toBe(MOST_ZOOM);
});
