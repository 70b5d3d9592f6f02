// Zoom by meaning: what a scale shows, that borders do not flicker, and that no text becomes too small to read.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { distanceOf, LEAST_ZOOM, MOST_ZOOM, nextDistance, scaleOf, zoomAt, type Distance } from '../../src/scene/distance.ts';
import { TYPE } from '../../src/scene/type-scale.ts';

const DISTANCES: readonly Distance[] = ['near', 'middle', 'far'];
const FROM_NEAR_TO_FAR: Readonly<Record<Distance, number>> = { near: 0, middle: 1, far: 2 };
/** As far as a wheel gets the canvas before it changes what it shows; a little past what can be read. */
const LEAST_REACHED = LEAST_ZOOM - 0.1;

const anyDistance = fc.constantFrom(...DISTANCES);
const zoom = fc.double({ min: LEAST_REACHED, max: MOST_ZOOM, noNaN: true });

/** Where a zoom of the canvas ends: at the distance that it leads to, at the same scale as far as that can be read. */
function settled(from: Distance, asked: number): { distance: Distance; zoom: number } {
  const at = from === 'far' ? Math.max(LEAST_ZOOM, asked) : asked;
  const distance = nextDistance(from, at);
  return { distance, zoom: distance === from ? at : zoomAt(distance, scaleOf(from, at)) };
}

describe('text on the screen', () => {
  it('is nowhere set smaller than 13 px', () => {
    for (const { size } of Object.values(TYPE)) expect(size).toBeGreaterThanOrEqual(13);
  });

  it('is at least 12 px high at every distance and every zoom that one can reach', () => {
    fc.assert(
      fc.property(anyDistance, zoom, (from, at) => {
        expect(13 * settled(from, at).zoom).toBeGreaterThan(12 - 1e-9);
      }),
    );
  });

  it('is at least 12 px high whatever scale an address asks for', () => {
    fc.assert(
      fc.property(anyDistance, fc.double({ min: 0, max: 1000, noNaN: true }), (distance, scale) => {
        expect(13 * zoomAt(distance, scale)).toBeGreaterThanOrEqual(12);
        expect(zoomAt(distance, scale)).toBeLessThanOrEqual(2.5);
      }),
    );
  });
});

describe('what a scale shows', () => {
  it('is everything at its own size, rows at three quarters, and the first screen at half', () => {
    expect([1, 0.75, 0.5].map(distanceOf)).toEqual(['near', 'middle', 'far']);
  });

  it('is less the farther away one stands, never more', () => {
    const scale = fc.double({ min: 0.01, max: 3, noNaN: true });
    fc.assert(fc.property(scale, scale, (a, b) => FROM_NEAR_TO_FAR[distanceOf(Math.min(a, b))] >= FROM_NEAR_TO_FAR[distanceOf(Math.max(a, b))]));
  });

  it('is the same after its zoom is worked out and back, where that can be read', () => {
    fc.assert(
      fc.property(anyDistance, fc.double({ min: LEAST_ZOOM, max: MOST_ZOOM, noNaN: true }), (distance, at) => {
        expect(zoomAt(distance, scaleOf(distance, at))).toBeCloseTo(at, 9);
      }),
    );
  });
});

describe('the border between two distances', () => {
  it('leads from near past the middle to far, and back, by zooming alone', () => {
    let at: { distance: Distance; zoom: number } = { distance: 'near', zoom: 1 };
    const seen: Distance[] = [at.distance];
    const turn = (factor: number): void => {
      at = settled(at.distance, Math.min(MOST_ZOOM, Math.max(LEAST_REACHED, at.zoom * factor)));
      if (at.distance !== seen.at(-1)) seen.push(at.distance);
    };
    for (let i = 0; i < 100; i++) turn(0.97);
    for (let i = 0; i < 100; i++) turn(1 / 0.97);
    expect(seen).toEqual(['near', 'middle', 'far', 'middle', 'near']);
  });

  it('is crossed back a little later than it was crossed', () => {
    const zooms = Array.from({ length: 1000 }, (_, i) => LEAST_REACHED + ((MOST_ZOOM - LEAST_REACHED) * i) / 999);
    for (const [inner, outer] of [['near', 'middle'], ['middle', 'far']] as const) {
      const leastScale = (from: Distance): number => Math.min(...zooms.filter((at) => nextDistance(from, at) === inner).map((at) => scaleOf(from, at)));
      expect(leastScale(outer) / leastScale(inner)).toBeGreaterThan(1.03);
    }
  });

  test('once crossed, it is not crossed again while the zoom stands still', () => {
    fc.assert(
      fc.property(anyDistance, zoom, (from, at) => {
        const once = settled(from, at);
        expect(nextDistance(once.distance, once.zoom)).toBe(once.distance);
      }),
    );
  });
});
