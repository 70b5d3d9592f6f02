// What a picture costs: of the essay, which has to be under 5 ms once compiled, and how the cost grows with the map.

import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { LayoutRequest } from '../../src/layout/drawing.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { tidyTree } from '../../src/scene/frames/tidy-tree.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { bigMap } from '../arbitraries.ts';

function requestOf(map: ArgumentMap): LayoutRequest {
  return sceneOf(map, visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' }), { frame: tidyTree, locale: 'en', pageWidth: 1280, measure: approximateMeasurer }).request;
}

const parsed = parseMap(JSON.parse(readFileSync('data/maps/deepseek-shock-wave/map.json', 'utf8')));
if (!parsed.ok) throw new Error('the map does not parse');
const essay = parsed.value;
const request = requestOf(essay);

describe('the whole essay open', () => {
  bench('layout alone', () => void runLayout(request));
  bench('from the map to the drawing, texts measured anew', () => void runLayout(requestOf(essay)));
});

describe('layout by the number of statements', () => {
  for (const n of [30, 300, 3000]) {
    const sized = requestOf(bigMap(n, 'debate'));
    bench(`${n} statements`, () => void runLayout(sized));
  }
});
