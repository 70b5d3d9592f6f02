// What is rehearsed is what a filter asks for, and is neither shown nor kept.

import { expect, test } from 'vitest';
import { prepare } from '../../src/analysis/prepare.ts';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { LayoutRequest } from '../../src/layout/drawing.ts';
import { rowSpecs } from '../../src/layout/row-table.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { frames } from '../../src/scene/frames/index.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { foresee } from '../../src/store/foresight.ts';
import { rehearsal } from '../../src/store/rehearsal.ts';

const options = { frame: frames.blocks, locale: 'en', pageWidth: 1280, measure: approximateMeasurer } as const;
const rowsIn = ({ rows }: LayoutRequest): unknown => rowSpecs(rows);

test('a rehearsal draws half of a map, step by step and one half after the other, and what is drawn after it is what was drawn before', () => {
  const map = generateMap({ statements: 400, seed: 1, shape: 'debate' });
  const whole = (): LayoutRequest => sceneOf(map, visibleSubmap(map, { open: 'all', kept: undefined, hide: 'remove' }), options).request;
  const before = rowsIn(whole());
  const asked: LayoutRequest[] = [];
  const painted: unknown[] = [];
  const steps = [...rehearsal(map, 'all', options, (request) => (asked.push(request), runLayout(request)), (...what) => painted.push(what))].length;
  expect(steps).toBe(5 * asked.length);
  expect(painted).toEqual(asked.map((request) => [expect.objectContaining({ request }), runLayout(request)]));
  expect(new Set(asked.map(({ rows }) => rows.ids.join()))).toHaveProperty('size', asked.length);
  for (const { rows } of asked) {
    expect(rows.count).toBeGreaterThan(50);
    expect(rows.count).toBeLessThan(whole().rows.count * 0.8);
  }
  expect(rowsIn(whole())).toEqual(before);
});

test('what is foreseen of a map is its page as it opens, every word of it measured', () => {
  const map = generateMap({ statements: 400, seed: 1, shape: 'debate' });
  const measured = new Set<string>();
  const measure: typeof approximateMeasurer = (text, font) => (measured.add(text), approximateMeasurer(text, font));
  const page = visibleSubmap(map, { open: new Set(), kept: undefined, hide: 'remove' });
  const asked: LayoutRequest[] = [];
  foresee(map, { ...options, measure }, (request) => (asked.push(request), runLayout(request)));
  const before = measured.size;
  expect(asked).toEqual([sceneOf(map, page, { ...options, measure }).request]);
  expect([before > 50, measured.size]).toEqual([true, before]);
});

/** Sound to the schema, not to the rules. */
const BROKEN: Readonly<Record<string, (map: ArgumentMap) => Partial<ArgumentMap>>> = {
  'a thesis': () => ({ thesis: 'nobody' }),
  'premises': ({ inferences }) => ({ inferences: inferences.map((each) => ({ ...each, premises: ['nobody'] })) }),
  'targets': ({ inferences }) => ({ inferences: inferences.map((each) => ({ ...each, target: { statement: 'nobody' } })) }),
  'steps attacked': ({ inferences }) => ({ inferences: inferences.map((each) => ({ ...each, target: { inference: 'nobody' }, polarity: 'attack' as const })) }),
  'questions': ({ statements }) => ({ statements: statements.map((each) => ({ ...each, question: 'nobody', answers: 'nobody', qualifies: 'nobody' })) }),
  'restatements': ({ statements }) => ({ statements: statements.map((each) => ({ ...each, elaborates: 'nobody' })) }),
};

for (const [what, change] of Object.entries(BROKEN)) {
  test(`a map whose ${what} lead nowhere is prepared as far as it goes, without a word`, () => {
    const map = generateMap({ statements: 60, seed: 1, shape: 'debate' });
    const broken = { ...map, ...change(map) };
    expect([...prepare(broken)].length).toBeGreaterThan(0);
    foresee(broken, options, runLayout);
  });
}

test('a map with every statement and every step twice, or in a circle, is prepared as well', () => {
  const map = generateMap({ statements: 60, seed: 1, shape: 'debate' });
  const twice = { ...map, statements: [...map.statements, ...map.statements], inferences: [...map.inferences, ...map.inferences] };
  const circle = { ...map, inferences: map.inferences.map((each, i) => ({ ...each, target: { inference: map.inferences[(i + 1) % map.inferences.length]!.id }, polarity: 'attack' as const })) };
  for (const broken of [twice, circle]) {
    expect([...prepare(broken)].length).toBeGreaterThan(0);
    foresee(broken, options, runLayout);
  }
});
