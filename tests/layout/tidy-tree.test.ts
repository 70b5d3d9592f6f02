import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMap, bigMap } from '../arbitraries.ts';
import { crossings, draw, overlaps } from './picture-checks.ts';

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
});
