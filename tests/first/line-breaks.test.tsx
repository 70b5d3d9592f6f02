// What the build works out without a browser is what a browser sets: the lines of the first screen break at the same words, on pages of
// every width and in both languages, and every box stands where the application puts it.

import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-sans-3/index.css';
import { beforeAll, expect, test } from 'vitest';
import essay from '../../data/maps/deepseek-shock-wave/map.json?raw';
import { initialOpen } from '../../src/analysis/open-state.ts';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import { letterWidths } from '../../src/first/letter-widths.ts';
import { PAGE_WIDTHS } from '../../src/layout/page-widths.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer, type TextMeasurer } from '../../src/layout/text-measure.ts';
import { parseMap } from '../../src/model/parse.ts';
import { FIRST_FRAME } from '../../src/scene/frames/later.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { TYPE } from '../../src/scene/type-scale.ts';
import { measureText } from '../../src/view/canvas/measure-text.ts';

const parsed = parseMap(JSON.parse(essay));
if (!parsed.ok) throw new Error('the essay is not sound');
const map = parsed.value;

beforeAll(async () => {
  await Promise.all(['15px "Source Serif 4 Variable"', 'italic 15px "Source Serif 4 Variable"', '15px "Source Sans 3 Variable"'].map((font) => document.fonts.load(font)));
});

function firstScreen(locale: 'en' | 'zh', pageWidth: number, measure: TextMeasurer): unknown {
  const { request, boxes } = sceneOf(map, visibleSubmap(map, { open: initialOpen(map), kept: undefined, hide: 'remove' }), { frame: FIRST_FRAME, locale, pageWidth, measure });
  const { boxes: placed, bounds } = runLayout(request);
  return { placed, bounds, lines: Array.from(boxes, ([id, { parts }]) => [id, ...parts.map(({ lines }) => lines)]) };
}

for (const locale of ['en', 'zh'] as const) {
  for (const width of PAGE_WIDTHS) {
    test(`the first screen of a page of ${width} in ${locale} is the same`, () => {
      expect(firstScreen(locale, width, letterWidths)).toEqual(firstScreen(locale, width, measureText));
    });
  }
}

test('the control: with widths by kind of letter it is not', () => {
  expect(firstScreen('en', 1280, approximateMeasurer)).not.toEqual(firstScreen('en', 1280, measureText));
});

test('a line of text of the essay is as wide as the browser says, to half a percent', () => {
  for (const { text } of map.statements) {
    for (const type of ['statement', 'page-answer', 'word', 'question'] as const) {
      const english = text['en']!;
      expect(letterWidths(english, TYPE[type]) / measureText(english, TYPE[type]), english).toBeCloseTo(1, 2);
    }
  }
});
