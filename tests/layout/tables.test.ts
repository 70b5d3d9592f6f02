// Rows and places as lists of numbers: what is read back from them is what was put in, here and in a worker.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleSubmap, type VisibleRequest } from '../../src/analysis/visible.ts';
import type { LayoutRequest } from '../../src/layout/drawing.ts';
import { boundsOf } from '../../src/layout/geometry.ts';
import { LAYOUT_IDS } from '../../src/layout/layouts/ids.ts';
import { extentOf, placedAt, placeNamed, placesOf } from '../../src/layout/place-table.ts';
import { rowSpecs, stepSpecs } from '../../src/layout/row-table.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { frames } from '../../src/scene/frames/index.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { anyMap } from '../arbitraries.ts';
import { draw } from './picture-checks.ts';

const ALL: VisibleRequest = { open: 'all', kept: undefined, hide: 'remove' };
const requestOf = (map: ArgumentMap, layout: (typeof LAYOUT_IDS)[number], request = ALL): LayoutRequest =>
  sceneOf(map, visibleSubmap(map, request), { frame: frames[layout], locale: 'en', level: 'near', pageWidth: 1280, measure: approximateMeasurer }).request;

describe('the rows of a request', () => {
  it('are as many objects, whose steps name them and whose parents stand before them', () => {
    fc.assert(
      fc.property(anyMap(), fc.constantFrom(...LAYOUT_IDS), (map, layout) => {
        const request = requestOf(map, layout);
        const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
        expect(rows).toHaveLength(request.rows.count);
        expect(rowSpecs(request.rows)).toBe(rows);
        rows.forEach(({ id, parent, step, kind, refersTo }, i) => {
          expect(id).toBe(request.rows.ids[i]);
          expect(parent).toBeLessThan(i);
          if (step >= 0) expect(steps[step]).toMatchObject({ under: parent, rows: expect.arrayContaining([i]) });
          if (kind !== 'reference') expect(refersTo).toBeUndefined();
        });
        expect(steps.flatMap((step) => step.rows).toSorted((a, b) => a - b)).toEqual(rows.flatMap(({ step }, i) => (step >= 0 ? [i] : [])));
        for (const { attacks, under } of steps) if (attacks >= 0) expect(steps[attacks]!.under).toBe(under);
      }),
      { numRuns: 60 },
    );
  });

  it('are drawn the same after they were sent to a worker', () => {
    const map = generateMap({ statements: 120, seed: 4, shape: 'debate' });
    for (const layout of LAYOUT_IDS) {
      const request = requestOf(map, layout);
      expect(structuredClone(runLayout(structuredClone(request)))).toEqual(structuredClone(runLayout(request)));
    }
  });

  it('have the sizes that they have in a map that was never drawn, whatever was drawn before', () => {
    const make = (): ArgumentMap => generateMap({ statements: 150, seed: 7, shape: 'debate' });
    const used = make();
    const kept = (stance: string): VisibleRequest => ({ ...ALL, kept: new Set(used.statements.filter((each) => each.stance === stance).map(({ id }) => id)) });
    const states: readonly VisibleRequest[] = [ALL, kept('asserts'), { ...ALL, open: new Set(used.questions.map(({ id }) => id)) }, kept('rejects'), { ...kept('concedes'), hide: 'dim' }, ALL, kept('asserts')];
    for (const layout of LAYOUT_IDS) for (const state of states) expect(requestOf(used, layout, state).rows).toEqual(requestOf(make(), layout, state).rows);
  });
});

describe('the places of a drawing', () => {
  it('are its boxes and then its rows, made into objects or not', () => {
    const map = generateMap({ statements: 200, seed: 2, shape: 'debate' });
    for (const layout of LAYOUT_IDS) {
      const drawing = draw(map, { layout });
      const places = placesOf(drawing);
      const all = [...drawing.boxes, ...drawing.rows];
      expect(all.map((_, i) => placedAt(places, i))).toEqual(all);
      expect([places.boxes, places.count]).toEqual([drawing.boxes.length, all.length]);
      expect(extentOf(places)).toEqual(boundsOf([{ x: 0, y: 0, width: 0, height: 0 }, ...all]));
      expect(placeNamed(drawing, all[7]!.id)).toEqual(all[7]);
      expect(placeNamed(drawing, 'nowhere')).toBeUndefined();
      // A copy has been through a worker: it has the objects, and its table is made of them.
      expect(placesOf(structuredClone(drawing))).toEqual(places);
    }
  });
});
