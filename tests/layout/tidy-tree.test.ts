import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMap, attack, bigMap, mapOf, statement, support } from '../arbitraries.ts';
import { collisions, crossings, draw, overlaps } from './picture-checks.ts';

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
        const drawing = draw(map, { ...rest, open, kept: kept && new Set(kept.map((n) => map.statements[n % map.statements.length]!.id)) });
        expect(overlaps(drawing)).toEqual([]);
        expect(crossings(drawing)).toEqual([]);
        expect(collisions(drawing, rest.locale)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

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

  test('the control: a word on a box is found', () => {
    const drawing = draw(bigMap(30, 'balanced'));
    const box = drawing.boxes.at(-1)!;
    expect(collisions({ ...drawing, words: [{ key: 'but', polarity: 'attack', x: box.x + 5, y: box.y + 9, of: 'planted' }], pills: [] })).toEqual([`but of planted ${box.id}`]);
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
});
