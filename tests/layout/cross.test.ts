// What a cross promises besides: down is because, right is but, the first objection is level with what it opposes, and no
// two lines cross.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing, Route } from '../../src/layout/drawing.ts';
import { spineOf } from '../../src/analysis/spine.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { draw, lineCrossings } from './picture-checks.ts';

const cross = (map: ArgumentMap, level: 'near' | 'middle' = 'near'): Drawing => draw(map, { layout: 'cross', level });
const boxIn = (drawing: Drawing, id: string) => drawing.boxes.find((box) => box.id === id)!;

describe('the cross', () => {
  test('reasons stand below their claim and further in, objections at its right, in any map', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const drawing = cross(map);
        for (const place of spineOf(map).places) {
          const { step, parent } = place;
          if (!parent || !step || step.attacks) continue;
          const [claim, box] = [boxIn(drawing, parent.id), boxIn(drawing, place.id)];
          if (step.polarity === 'support') {
            expect(box.x).toBeGreaterThan(claim.x);
            expect(box.y).toBeGreaterThanOrEqual(claim.y + claim.height);
          } else expect(box.x).toBeGreaterThan(claim.x + claim.width);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the first objection to a claim is a straight line, in any map and from the middle distance', () => {
    fc.assert(
      fc.property(anyMap(), fc.constantFrom('near', 'middle'), (map, level) => {
        const drawing = cross(map, level);
        for (const { id } of map.statements) {
          const lines = drawing.routes.filter((route) => route.kind === 'attack' && route.from === id && !route.id.includes(':'));
          if (lines.length > 0) expect(lines.some(({ points }) => points.every(([, y]) => y === points[0]![1]))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no two lines cross, in any map', () => {
    fc.assert(
      fc.property(anyMap(), fc.constantFrom('near', 'middle'), (map, level) => {
        expect(lineCrossings(cross(map, level))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the control: two planted lines that cross are found', () => {
    const line = (id: string, points: Route['points']): Route => ({ id, inference: undefined, from: 'a', to: 'b', kind: 'support', points });
    expect(lineCrossings({ routes: [line('p', [[0, 0], [10, 10]]), line('q', [[0, 10], [10, 0]]), line('r', [[0, 0], [10, 10]])] })).toEqual(['p q', 'q r']);
  });

  test('an attack on a step ends with a cross on the line of that step, above its first premise', () => {
    const map = mapOf({
      thesis: 'claim',
      statements: ['claim', 'reason', 'doubt'].map((id) => statement(id)),
      inferences: [support('i', ['reason'], 'claim'), undercut('u', ['doubt'], 'i')],
    });
    const drawing = cross(map);
    const mark = drawing.bars.find(({ direction }) => direction === 'cross')!;
    const [reason, doubt] = [boxIn(drawing, 'reason'), boxIn(drawing, 'doubt')];
    const onto = drawing.routes.find(({ id }) => id === 'i')!.points.at(-1)!;
    expect(mark.y).toBe(onto[1]);
    expect(mark.x).toBeLessThan(reason.x);
    expect(mark.x).toBeGreaterThan(boxIn(drawing, 'claim').x);
    expect(doubt.x).toBeGreaterThan(reason.x + reason.width);
    const passing = drawing.routes.find(({ id }) => id === 'u')!.points.filter(([x]) => x > reason.x && x < reason.x + reason.width).map(([, y]) => y);
    expect(Math.max(...passing, -Infinity)).toBeLessThan(reason.y);
  });

  test('claims that a filter hides stand as a count where they would stand', () => {
    const map = mapOf({
      thesis: 'claim',
      statements: ['claim', 'hidden', 'hit'].map((id) => statement(id)),
      inferences: [attack('j', ['hidden'], 'claim'), attack('k', ['hit'], 'hidden')],
    });
    const drawing = draw(map, { layout: 'cross', kept: new Set(['hit']), hide: 'remove' });
    const [claim, hit] = [boxIn(drawing, 'claim'), boxIn(drawing, 'hit')];
    expect(drawing.pills).toHaveLength(1);
    expect(drawing.pills[0]!.x).toBeGreaterThan(claim.x + claim.width);
    expect(drawing.pills[0]!.x).toBeLessThan(hit.x);
    expect(drawing.heads.map(({ key }) => key)).toEqual(['case', 'against', 'reply']);
  });

  test('a chain of 10,000 reasons, and one of 2,000 replies, are laid out', () => {
    const chain = (n: number, make: typeof support): ArgumentMap =>
      mapOf({ thesis: 's0', statements: Array.from({ length: n }, (_, i) => statement(`s${i}`)), inferences: Array.from({ length: n - 1 }, (_, i) => make(`i${i}`, [`s${i + 1}`], `s${i}`)) });
    expect(cross(chain(10_000, support)).boxes).toHaveLength(10_000);
    const replies = cross(chain(2000, attack));
    expect(new Set(replies.boxes.map(({ x }) => x)).size).toBe(2000);
  });
});

test('the questions of the first screen are tied to the thesis, without one to each other, and one alone to nothing', () => {
  const question = (id: string) => ({ id, text: { en: `${id}?` }, short: { en: id } });
  const ties = (questions: readonly string[], thesis: boolean): string[] => {
    const answers = questions.map((id) => statement(`answer-${id}`, { answers: id }));
    const map = mapOf({ questions: questions.map(question), statements: [...(thesis ? [statement('t')] : []), ...answers], ...(thesis && { thesis: 't' }) });
    return draw(map, { layout: 'cross', open: new Set() }).routes.filter(({ kind }) => kind === 'spine').map(({ to }) => to);
  };
  expect(ties(['a', 'b'], true)).toEqual(['a', 'b']);
  expect(ties(['a', 'b'], false)).toEqual(['b']);
  expect(ties(['a'], false)).toEqual([]);
});
