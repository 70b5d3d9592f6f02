import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { Drawing } from '../../src/layout/drawing.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { anyMap, bigMap } from '../arbitraries.ts';

const draw = (map: ArgumentMap, locale: 'en' | 'zh' = 'en'): Drawing => {
  const visible = visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' });
  return runLayout(sceneOf(map, visible, { layout: 'tidy-tree', locale, pageWidth: 1280, measure: approximateMeasurer }).request);
};

/** Pairs of boxes that share more than an edge, by brute force. */
function overlaps({ boxes, rows }: Drawing): string[] {
  const all = [...boxes, ...rows];
  return all.flatMap((a, i) =>
    all.slice(i + 1).filter((b) => a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01).map((b) => `${a.id} ${b.id}`),
  );
}

/** Lines with a point strictly inside a box, sampled every unit. */
function crossings({ boxes, routes }: Drawing): string[] {
  const found: string[] = [];
  for (const route of routes) {
    for (let i = 1; i < route.points.length; i++) {
      const [x0, y0] = route.points[i - 1]!;
      const [x1, y1] = route.points[i]!;
      const n = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
      for (let k = 0; k <= n; k++) {
        const x = x0 + ((x1 - x0) * k) / n;
        const y = y0 + ((y1 - y0) * k) / n;
        const hit = boxes.find((b) => x > b.x + 0.5 && x < b.x + b.width - 0.5 && y > b.y + 0.5 && y < b.y + b.height - 0.5);
        if (hit) found.push(`${route.id} through ${hit.id}`);
      }
    }
  }
  return [...new Set(found)];
}

describe('the tidy tree', () => {
  test('no two boxes overlap and no line runs through a box, in any map', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const drawing = draw(map);
        expect(overlaps(drawing)).toEqual([]);
        expect(crossings(drawing)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every statement is placed once, with everything open', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const ids = draw(map).boxes.filter((box) => box.kind !== 'question').map((box) => box.id);
        expect(ids.toSorted()).toEqual(map.statements.map((s) => s.id).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('the same map gives the same picture', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        expect(draw(map)).toEqual(draw(structuredClone(map)));
      }),
      { numRuns: 20 },
    );
  });

  test('the control: a planted line through a box is found', () => {
    const drawing = draw(bigMap(30, 'balanced'));
    const box = drawing.boxes.at(-1)!;
    const planted = { ...drawing.routes[0]!, id: 'planted', points: [[box.x - 5, box.y + 9], [box.x + 50, box.y + 9]] as const };
    expect(crossings({ ...drawing, routes: [planted] })).toEqual([`planted through ${box.id}`]);
  });

  test('a chain of 500 reasons and 10,000 statements are laid out', () => {
    expect(draw(bigMap(500, 'deep')).boxes.length).toBeGreaterThanOrEqual(500);
    expect(draw(bigMap(10_000, 'wide')).boxes.length).toBeGreaterThanOrEqual(10_000);
  });

  for (const locale of ['en', 'zh'] as const) {
    test(`the small map is drawn without overlaps and crossings in ${locale}`, () => {
      const result = parseMap(JSON.parse(readFileSync('data/maps/first-bell-at-nine/map.json', 'utf8')));
      if (!result.ok) throw new Error('the map does not parse');
      const drawing = draw(result.value, locale);
      expect(overlaps(drawing)).toEqual([]);
      expect(crossings(drawing)).toEqual([]);
    });
  }
});
