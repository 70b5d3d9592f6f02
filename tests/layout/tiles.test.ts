// The lines of a drawing in parts: none of them leaves its part, none is missing or there twice, and few are made.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { Drawing, DrawnLines } from '../../src/layout/drawing.ts';
import { indexPlaces, leadsAt, linesTo } from '../../src/layout/place-index.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import { tileOf } from '../../src/layout/tiles.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { blocks } from '../../src/scene/frames/blocks.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { anyMap } from '../arbitraries.ts';

const drawn = (map: ArgumentMap, direction: 'conclusion-first' | 'ground-first' = 'conclusion-first'): Drawing =>
  runLayout(sceneOf(map, visibleSubmap(map, { open: 'all', kept: undefined, hide: 'remove' }), { frame: blocks, locale: 'en', level: 'near', pageWidth: 1280, direction, measure: approximateMeasurer }).request);

/** Every point at which something of these lines stands. */
const pointsOf = ({ routes, words, joints, bars, pills }: DrawnLines): readonly (readonly [number, number])[] => [...routes.flatMap(({ points }) => points), ...[...words, ...joints, ...bars, ...pills].map(({ x, y }) => [x, y] as const)];

const large = drawn(generateMap({ statements: 3000, seed: 5, shape: 'debate' }));

describe('the lines of a tile', () => {
  it('stay in its rectangle, in any map', () => {
    const inside = ({ tiles }: Drawing): void => {
      for (const { extent: [x0, y0, x1, y1], lines } of tiles!.all) {
        for (const [x, y] of pointsOf(lines())) expect(x >= x0 && x <= x1 && y >= y0 && y <= y1).toBe(true);
      }
    };
    inside(large);
    for (const shape of ['chain', 'star', 'scattered'] as const) inside(drawn(generateMap({ statements: 700, seed: 3, shape })));
    fc.assert(fc.property(anyMap(), (map) => inside(drawn(map))), { numRuns: 60 });
  });

  it('are together those of the drawing, each once, and a copy has them all', () => {
    const ids = large.routes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(large.tiles!.all.flatMap((tile) => tile.lines().routes)).toEqual(large.routes);
    const copy = structuredClone(large);
    expect(copy.tiles).toBeUndefined();
    for (const kind of ['routes', 'words', 'joints', 'bars', 'pills'] as const) expect(copy[kind]).toEqual(large[kind]);
  });

  it('are all that lead to a box', () => {
    for (const [place, { id }] of [...large.boxes, ...large.rows].entries()) {
      const expected = large.routes.filter((route) => route.to === id && route.from !== id && route.kind !== 'trunk' && large.tiles!.to(place));
      expect(linesTo(large, [place]).flatMap(({ routes }) => routes).filter(({ kind, from, to }) => to === id && kind !== 'trunk' && from !== id)).toEqual(expected);
    }
  });

  it('outside the tree are found by each end and by their step', () => {
    const copy = structuredClone(large);
    expect(large.leads.length).toBeGreaterThan(50);
    const ids = new Set(large.leads.flatMap(({ from, to, inference }) => [from, to, inference!]));
    for (const id of [...ids, 'nowhere']) {
      const found = leadsAt(large, id);
      expect(found).toEqual(large.leads.filter(({ from, to, inference }) => [from, to, inference].includes(id)));
      expect(leadsAt(copy, id)).toEqual(found);
    }
  });

  it('are made when somebody looks there, and once', () => {
    let made = 0;
    const tile = tileOf([0, 0, 1, 1], () => (made++, { routes: [], words: [], joints: [], bars: [], pills: [] }));
    expect(made).toBe(0);
    expect(tile.lines()).toBe(tile.lines());
    expect(made).toBe(1);
    const fresh = drawn(generateMap({ statements: 3000, seed: 6, shape: 'debate' }));
    let looked = 0;
    const counted: Drawing = Object.defineProperty({ ...fresh }, 'tiles', { value: { ...fresh.tiles, all: fresh.tiles!.all.map((each) => ({ ...each, lines: () => (looked++, each.lines()) })) } });
    const [middle, screen] = [fresh.bounds.width / 2, 700];
    indexPlaces(counted).routesIn(middle, 0, middle + screen, screen);
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThan(fresh.tiles!.all.length / 3);
  });
});

describe('what lies in a rectangle', () => {
  it('is the same whether lines come in tiles or at once', () => {
    const [tiled, whole] = [indexPlaces(large), indexPlaces(structuredClone(large))];
    const { width, height } = large.bounds;
    fc.assert(
      fc.property(fc.double({ min: -0.1, max: 1, noNaN: true }), fc.double({ min: -0.1, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, y, size) => {
        const rectangle = [x * width, y * height, (x + size) * width, (y + size) * height] as const;
        const idsIn = (index: typeof tiled): readonly string[] => index.routesIn(...rectangle).map(({ id }) => id).toSorted();
        expect(idsIn(tiled)).toEqual(idsIn(whole));
        const there = (index: typeof tiled): readonly string[] => index.marksIn(...rectangle).flatMap(({ joints }) => joints).filter((joint) => joint.x >= rectangle[0] && joint.x <= rectangle[2] && joint.y >= rectangle[1] && joint.y <= rectangle[3]).map(({ id }) => id).toSorted();
        expect(there(tiled)).toEqual(there(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('ground first has all lines, mirrored', () => {
    const mirrored = drawn(generateMap({ statements: 300, seed: 5, shape: 'debate' }), 'ground-first');
    expect(linesTo(mirrored, [])).toEqual([mirrored]);
    expect(mirrored.routes.length).toBeGreaterThan(300);
  });
});
