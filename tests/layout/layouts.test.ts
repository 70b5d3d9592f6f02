// What every layout promises of any map, and what each of them promises besides.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMap, attack, bigMap, mapOf, statement, support } from '../arbitraries.ts';
import { DIRECTIONS, NOTATIONS, widestWordsIn, wordsIn } from '../../src/i18n/notation.ts';
import type { Drawing } from '../../src/layout/drawing.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import { TYPE } from '../../src/scene/type-scale.ts';
import { LAYOUT_IDS } from '../../src/layout/layouts/ids.ts';
import { collisions, crossings, draw, overlaps } from './picture-checks.ts';

describe.each(LAYOUT_IDS)('the layout %s', (layout) => {
  test('no two boxes overlap and no line runs through a box, in any map', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const drawing = draw(map, { layout });
        expect(overlaps(drawing)).toEqual([]);
        expect(crossings(drawing)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing collides, however near, wide, opened and filtered', () => {
    const look = fc.record({
      level: fc.constantFrom('near', 'middle'),
      locale: fc.constantFrom('en', 'zh'),
      pageWidth: fc.constantFrom(700, 1000, 1280),
      everything: fc.boolean(),
      opened: fc.array(fc.nat(), { maxLength: 8 }),
      kept: fc.option(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), { nil: undefined }),
      hide: fc.constantFrom('dim', 'remove'),
    });
    fc.assert(
      fc.property(anyMap(), look, (map, { everything, opened, kept, ...rest }) => {
        const ids = [...map.questions, ...map.statements].map(({ id }) => id);
        const open = everything ? 'all' : new Set(opened.map((n) => ids[n % ids.length]!));
        const drawing = draw(map, { ...rest, layout, open, kept: kept && new Set(kept.map((n) => map.statements[n % map.statements.length]!.id)) });
        expect(overlaps(drawing)).toEqual([]);
        expect(crossings(drawing)).toEqual([]);
        expect(collisions(drawing, rest.locale)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('the first screen has its own room for whose argument it is, with a thesis and without', () => {
    fc.assert(
      fc.property(anyMap(), fc.constantFrom(700, 1000, 1280), (map, pageWidth) => {
        const drawing = draw(map, { layout, pageWidth, open: new Set() });
        // What stands alone is always open.
        expect(drawing.provenance !== undefined).toBe(drawing.form === 'page');
        expect(overlaps(drawing)).toEqual([]);
        expect(collisions(drawing)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the control: a box on those words is found', () => {
    const drawing = draw(bigMap(30, 'debate'), { layout, open: new Set() });
    expect(overlaps({ ...drawing, boxes: [{ id: 'planted', x: drawing.provenance!.x, y: 0, width: 40, height: 20 }], rows: [], heads: [] })).toEqual(['planted provenance']);
  });

  test('the control: a word on a box is found', () => {
    const drawing = draw(bigMap(30, 'debate'), { layout });
    const box = drawing.boxes.at(-1)!;
    expect(collisions({ ...drawing, words: [{ key: 'but', polarity: 'attack', x: box.x + 5, y: box.y + 9, of: 'planted' }], pills: [] })).toEqual([`but of planted ${box.id}`]);
  });

  test('every statement is placed once, with everything open', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const ids = draw(map, { layout }).boxes.filter((box) => box.kind !== 'question').map((box) => box.id);
        expect(ids.toSorted()).toEqual(map.statements.map((s) => s.id).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('the same map gives the same picture', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        expect(draw(map, { layout })).toEqual(draw(structuredClone(map), { layout }));
      }),
      { numRuns: 20 },
    );
  });

  test('the control: a planted line through a box is found', () => {
    const drawing = draw(bigMap(30, 'debate'), { layout });
    const box = drawing.boxes.at(-1)!;
    const planted = { ...drawing.routes[0]!, id: 'planted', points: [[box.x, box.y + 9], [box.x + 50, box.y + 9]] as const };
    expect(crossings({ ...drawing, routes: [planted] })).toEqual([`planted through ${box.id}`]);
  });

  test('a chain of 500 reasons and 10,000 statements are laid out', () => {
    expect(draw(bigMap(500, 'chain'), { layout }).boxes.length).toBeGreaterThanOrEqual(500);
    expect(draw(bigMap(10_000, 'star'), { layout }).boxes.length).toBeGreaterThanOrEqual(10_000);
  });
});

describe('the tidy tree', () => {
  test('of two hits behind hidden claims each has its own count on its own line', () => {
    const map = mapOf({
      thesis: 'claim',
      statements: ['claim', 'a', 'b', 'hit', 'miss', 'far'].map((id) => statement(id)),
      inferences: [support('i', ['a'], 'claim'), support('j', ['b'], 'claim'), attack('k', ['hit'], 'a'), support('l', ['miss'], 'b'), attack('m', ['far'], 'miss')],
    });
    for (const level of ['near', 'middle'] as const) {
      const drawing = draw(map, { level, kept: new Set(['hit', 'far']), hide: 'remove' });
      expect(drawing.pills.map(({ step, count }) => [step, count])).toEqual([['k', 1], ['m', 2]]);
      expect(collisions(drawing)).toEqual([]);
      // Near, the word says how the hidden claim bears on this one; beyond the count, how the step bears on that.
      expect(drawing.words.map(({ key }) => key)).toEqual([level === 'near' ? 'because' : 'but']);
    }
  });
});

describe.each(LAYOUT_IDS)('words and reading direction in the layout %s', (layout) => {
  const places = ({ boxes, rows }: Drawing): unknown => [boxes, rows].map((list) => list.map(({ id, x, y, width, height }) => [id, x, y, width, height]));

  test('another notation moves no box, in any map, language and distance', () => {
    fc.assert(
      fc.property(anyMap(), fc.constantFrom('near', 'middle'), fc.constantFrom('en', 'zh'), fc.constantFrom('pro-con', 'premise-conclusion'), (map, level, locale, notation) => {
        expect(places(draw(map, { layout, level, locale, notation }))).toEqual(places(draw(map, { layout, level, locale })));
      }),
      { numRuns: 40 },
    );
  });

  test('ground first mirrors the columns: the same sizes and heights, nothing on anything, and twice is where it was', () => {
    fc.assert(
      fc.property(anyMap(), fc.constantFrom('near', 'middle'), (map, level) => {
        const [plain, mirrored] = [draw(map, { layout, level }), draw(map, { layout, level, direction: 'ground-first' })];
        expect(overlaps(mirrored)).toEqual([]);
        expect(crossings(mirrored)).toEqual([]);
        for (const [i, box] of plain.boxes.entries()) expect(mirrored.boxes[i]).toMatchObject({ id: box.id, y: box.y, width: box.width, height: box.height });
        // Right of one another before, left of one another now.
        const moved = plain.boxes.flatMap((box, i) => (mirrored.boxes[i]!.x === box.x ? [] : [[box, mirrored.boxes[i]!] as const]));
        const wrong = moved.flatMap(([a, b]) => moved.filter(([c, d]) => a.x + a.width < c.x && d.x + d.width >= b.x).map(([c]) => `${c.id} is not left of ${a.id}`));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('no word of another notation is wider than the one whose room it takes', () => {
  for (const locale of ['en', 'zh'] as const) {
    const widest = widestWordsIn(locale);
    const width = (text: string): number => approximateMeasurer(text, TYPE.word);
    for (const notation of NOTATIONS) {
      for (const direction of DIRECTIONS) {
        const words = wordsIn(locale, notation, direction);
        expect(Math.max(width(words.because), width(words.but))).toBeLessThanOrEqual(Math.max(width(widest.because), width(widest.but)) + 4);
        expect(width(words['does-not-follow'])).toBeLessThanOrEqual(width(widest['does-not-follow']));
      }
    }
  }
});
