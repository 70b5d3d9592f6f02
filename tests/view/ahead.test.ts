// What a filter leaves of a large map, worked out before anybody waits for it.

import { expect, test } from 'vitest';
import type { LayoutRequest } from '../../src/layout/drawing.ts';
import { MOST_LIVE } from '../../src/layout/limits.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { frames } from '../../src/scene/frames/index.ts';
import { createDrawingStore } from '../../src/store/drawing-store.ts';
import { initialView, NO_FILTERS, visibleOf, type Filters, type ViewState } from '../../src/store/view-store.ts';
import { aheadInSteps, aheadOf } from '../../src/view/canvas/paint/ahead.ts';

const options = { frame: frames.blocks, locale: 'en', pageWidth: 1280, measure: approximateMeasurer } as const;
const seen = (filters: Partial<Filters>, more: Partial<ViewState> = {}): ViewState => ({ ...initialView('x', 'all'), layout: 'blocks', filters: { ...NO_FILTERS, ...filters }, ...more });

/** A large map whose layouts are counted. */
function counted() {
  const map = generateMap({ statements: 1000, seed: 1, shape: 'debate' });
  const asked: LayoutRequest[] = [];
  const drawing = createDrawingStore({ atOnce: (request) => (asked.push(request), runLayout(request)), run: () => Promise.resolve(undefined), onFallback: () => {} }, () => {});
  return { map, asked, stores: { drawing } };
}

test('whatever is expected, what is on the screen is remembered', () => {
  const { map, asked, stores } = counted();
  const now = seen({});
  const shown = visibleOf(map, now);
  const choices = [seen({ role: ['reason'] }), seen({ stance: ['asserts'] }), seen({ stance: ['asserts', 'concedes'] })];
  for (const choice of choices) {
    const steps = [...aheadInSteps(map, choice, now, options, stores)];
    expect(steps.length).toBe(3);
    expect(visibleOf(map, now)).toBe(shown);
  }
  expect(asked.length).toBe(choices.length);
});

test('a press that was expected lays nothing out', () => {
  const { map, asked, stores } = counted();
  const [now, next] = [seen({}), seen({ stance: ['asserts'] })];
  for (const _ of aheadInSteps(map, next, now, options, stores));
  expect(asked.length).toBe(1);
  const ahead = aheadOf(map, { ...next, filters: { ...next.filters } }, now, options, stores)!;
  expect(asked.length).toBe(1);
  expect(ahead.scene.request).toBe(asked[0]);
  expect(ahead.drawing.places!.boxes).toBeGreaterThan(MOST_LIVE);
  // The control: what was not expected is laid out.
  aheadOf(map, seen({ stance: ['asserts', 'concedes'] }), now, options, stores);
  expect(asked.length).toBe(2);
});

test('nothing goes ahead of anything but a filter, nor of what leaves few', () => {
  const { map, asked, stores } = counted();
  const now = seen({});
  for (const next of [seen({ stance: ['asserts'] }, { at: 's5' }), seen({}, { open: new Set() }), seen({ role: ['thesis'] })]) expect(aheadOf(map, next, now, options, stores)).toBeUndefined();
  expect(asked).toEqual([]);
});
