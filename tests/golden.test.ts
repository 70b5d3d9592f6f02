// The pictures of the shipped maps, kept in tests/golden and looked at by a person whenever they change:
// UPDATE_GOLDEN=1 npx vitest run tests/golden.test.ts writes them anew.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { visibleSubmap } from '../src/analysis/visible.ts';
import { drawingSvg } from '../src/formats/drawing-svg.ts';
import type { Level } from '../src/layout/drawing.ts';
import { LAYOUT_IDS } from '../src/layout/layouts/ids.ts';
import { runLayout } from '../src/layout/run-layout.ts';
import { approximateMeasurer } from '../src/layout/text-measure.ts';
import { parseMap } from '../src/model/parse.ts';
import type { Locale } from '../src/model/localized-text.ts';
import { frames } from '../src/scene/frames/index.ts';
import { sceneOf } from '../src/scene/scene.ts';

interface View {
  readonly name: string;
  readonly open: 'all' | ReadonlySet<string>;
  readonly level: Level;
  readonly locale: Locale;
}

const VIEWS: readonly View[] = [
  { name: 'first-screen.en', open: new Set(), level: 'near', locale: 'en' },
  { name: 'open.near.en', open: 'all', level: 'near', locale: 'en' },
  { name: 'open.middle.zh', open: 'all', level: 'middle', locale: 'zh' },
];
const slugs = (JSON.parse(readFileSync('data/maps/index.json', 'utf8')) as { slug: string }[]).map(({ slug }) => slug);

for (const slug of slugs) {
  for (const layout of LAYOUT_IDS) {
    for (const { name, open, level, locale } of VIEWS) {
      test(`${slug}, ${layout}, ${name}: the picture is the one that was looked at`, () => {
        const parsed = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
        if (!parsed.ok) throw new Error('the map does not parse');
        const scene = sceneOf(parsed.value, visibleSubmap(parsed.value, { open, kept: undefined, hide: 'dim' }), { frame: frames[layout], locale, level, pageWidth: 1280, measure: approximateMeasurer });
        const svg = drawingSvg(runLayout(scene.request), scene.boxes, locale);
        const file = `tests/golden/${slug}.${layout}.${name}.svg`;
        if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, svg);
        expect(existsSync(file), `${file} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true);
        expect(svg === readFileSync(file, 'utf8'), `${file} differs from what is drawn now; look at both`).toBe(true);
      });
    }
  }
}
