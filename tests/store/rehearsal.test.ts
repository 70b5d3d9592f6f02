// What is rehearsed is what a filter asks for, and is neither shown nor kept.

import { expect, test } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { LayoutRequest } from '../../src/layout/drawing.ts';
import { rowSpecs } from '../../src/layout/row-table.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { frames } from '../../src/scene/frames/index.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { rehearsal } from '../../src/store/rehearsal.ts';

const options = { frame: frames.blocks, locale: 'en', pageWidth: 1280, measure: approximateMeasurer } as const;
const rowsIn = ({ rows }: LayoutRequest): unknown => rowSpecs(rows);

test('a rehearsal draws the half of a map, step by step, and what is drawn after it is what was drawn before', () => {
  const map = generateMap({ statements: 400, seed: 1, shape: 'debate' });
  const whole = (): LayoutRequest => sceneOf(map, visibleSubmap(map, { open: 'all', kept: undefined, hide: 'remove' }), options).request;
  const before = rowsIn(whole());
  const asked: LayoutRequest[] = [];
  const steps = [...rehearsal(map, 'all', options, (request) => (asked.push(request), runLayout(request)))].length;
  expect(steps).toBe(4);
  expect(asked).toHaveLength(1);
  expect(asked[0]!.rows.count).toBeGreaterThan(50);
  expect(asked[0]!.rows.count).toBeLessThan(whole().rows.count * 0.8);
  expect(rowsIn(whole())).toEqual(before);
});
