// What a pyramid promises besides: the claim over the middle of what bears on it, all of that equally high and in reading order,
// lines that cross nothing, and the same picture whatever was drawn before.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { Drawing, LayoutRequest, PlacedBox, PlacedRow, Point, Route } from '../../src/layout/drawing.ts';
import { forestOf } from '../../src/layout/pyramid/forest.ts';
import { LEAST_WIDTH } from '../../src/layout/pyramid/measures.ts';
import { intoBands } from '../../src/layout/pyramid/place.ts';
import { rowSpecs, stepSpecs } from '../../src/layout/row-table.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import { tidyOnArrays } from '../../src/layout/tree/tidy-on-arrays.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { pyramid } from '../../src/scene/frames/pyramid.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { anyMap, attack, bigMap, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { countCrossings, crossings, lineCrossings, overlaps, type Look } from './picture-checks.ts';

const requestOf = (map: ArgumentMap, { locale = 'en', level = 'near', pageWidth = 1280, open = 'all', kept, hide = 'dim', direction }: Look = {}): LayoutRequest =>
  sceneOf(map, visibleSubmap(map, { open, kept, hide }), { frame: pyramid, locale, level, pageWidth, measure: approximateMeasurer, ...(direction && { direction }) }).request;
const drawn = (map: ArgumentMap, look?: Look): Drawing => runLayout(requestOf(map, look));

const placedIn = ({ boxes, rows }: Drawing): (PlacedBox | PlacedRow)[] => [...boxes, ...rows];
const boxIn = (drawing: Drawing, id: string): PlacedBox | PlacedRow => placedIn(drawing).find((box) => box.id === id)!;
const middleOf = ({ x, width }: Pick<PlacedBox, 'x' | 'width'>): number => x + width / 2;
const routeIn = (drawing: Drawing, id: string): Route => drawing.routes.find((route) => route.id === id)!;
/** References and counts as boxes, for checks that look at boxes alone. */
const withRows = (drawing: Drawing): Drawing => ({ ...drawing, boxes: placedIn(drawing).map((box) => ({ ...box, kind: 'statement' })) });

/** Whether a point lies on one of the pieces of a line, to half a unit. */
function isOn([x, y]: Point, { points }: Route): boolean {
  return points.slice(1).some(([x1, y1], i) => {
    const [x0, y0] = points[i]!;
    const length = Math.hypot(x1 - x0, y1 - y0);
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length ** 2));
    return Math.hypot(x - x0 - along * (x1 - x0), y - y0 - along * (y1 - y0)) < 0.5;
  });
}

const anyLook = fc.record({
  level: fc.constantFrom('near', 'middle'),
  open: fc.option(fc.array(fc.nat(), { maxLength: 10 }), { nil: 'all' as const }),
  kept: fc.option(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), { nil: undefined }),
  hide: fc.constantFrom('dim', 'remove'),
});
const lookAt = (map: ArgumentMap, { open, kept, ...rest }: typeof anyLook extends fc.Arbitrary<infer T> ? T : never): Look => {
  const ids = [...map.questions, ...map.statements].map(({ id }) => id);
  return { ...rest, open: open === 'all' ? open : new Set(open.map((n) => ids[n % ids.length]!)), kept: kept && new Set(kept.map((n) => map.statements[n % map.statements.length]!.id)) };
};

describe('where boxes stand', () => {
  it('a claim is over the middle of what bears on it, which is below it, equally high, and from left to right in reading order', () => {
    fc.assert(
      fc.property(anyMap(), anyLook, (map, look) => {
        const request = requestOf(map, lookAt(map, look));
        if (request.form === 'page') return;
        const drawing = runLayout(request);
        const slot = (id: string): readonly [left: number, right: number, top: number] => {
          const box = boxIn(drawing, id);
          const half = Math.max(box.width, LEAST_WIDTH) / 2;
          return [middleOf(box) - half, middleOf(box) + half, box.y];
        };
        const rows = rowSpecs(request.rows);
        const families = [
          ...rows.map((row, i) => [row.id, rows.filter(({ parent }) => parent === i)] as const),
          ...request.bands.filter(({ header, isOpen }) => header && isOpen).map(({ id, roots }) => [id, roots.map((i) => rows[i]!)] as const),
        ];
        for (const [id, below] of families) {
          if (below.length === 0) continue;
          const claim = boxIn(drawing, id);
          const slots = below.map((row) => slot(row.id));
          expect(middleOf(claim)).toBeCloseTo((slots[0]![0] + slots.at(-1)![1]) / 2, 4);
          slots.forEach(([left, , top], k) => {
            expect(top).toBeCloseTo(slots[0]![2], 6);
            expect(top).toBeGreaterThan(claim.y + claim.height + 20);
            if (k > 0) expect(left).toBeGreaterThan(slots[k - 1]![1]);
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('every row has one place, in its own band, and questions stand one below the other', () => {
    fc.assert(
      fc.property(anyMap(), anyLook, (map, look) => {
        const request = requestOf(map, lookAt(map, look));
        if (request.form === 'page') return;
        const drawing = runLayout(request);
        const ids = placedIn(drawing).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const closed = request.bands.filter(({ isOpen }) => !isOpen).length;
        expect(drawing.bands.length).toBe(closed + request.bands.filter(({ isOpen, roots }) => isOpen && roots.length > 0).length);
        const rows = rowSpecs(request.rows);
        for (const { id, parent } of rows) {
          let root = parent < 0 ? rows.findIndex((row) => row.id === id) : parent;
          while (rows[root]!.parent >= 0) root = rows[root]!.parent;
          const home = request.bands.find(({ roots }) => roots.includes(root))!;
          const [band, box] = [drawing.bands.find((each) => each.id === home.id)!, boxIn(drawing, id)];
          expect(box.y).toBeGreaterThanOrEqual(band.y);
          expect(box.y + box.height).toBeLessThanOrEqual(band.y + band.height + 0.01);
        }
        drawing.bands.slice(1).forEach(({ y }, k) => expect(y).toBeGreaterThanOrEqual(drawing.bands[k]!.y + drawing.bands[k]!.height - 0.01));
        expect(overlaps(drawing)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('equal branches are drawn alike', () => {
    const branch = (name: string): string[] => ['a', 'b', 'c', 'd'].map((each) => `${name}${each}`);
    const inferences = ['l', 'r'].flatMap((name) => [support(`${name}1`, [`${name}b`, `${name}c`], `${name}a`), attack(`${name}2`, [`${name}d`], `${name}b`)]);
    const map = mapOf({ thesis: 'claim', statements: ['claim', ...branch('l'), ...branch('r')].map((id) => statement(id, { text: { en: id === 'claim' ? 'A claim.' : 'The same words each time, of two or three lines.' } })), inferences: [support('i', ['la'], 'claim'), support('j', ['ra'], 'claim'), ...inferences] });
    const drawing = drawn(map);
    const shape = (name: string): unknown => branch(name).map((id) => [Math.round((boxIn(drawing, id).x - boxIn(drawing, `${name}a`).x) * 1000), boxIn(drawing, id).y]);
    expect(shape('l')).toEqual(shape('r'));
  });

  it('narrow trees stand in the middle of the page, wide ones begin at its edge, and all headings on one axis', () => {
    const drawing = drawn(bigMap(60, 'debate'));
    const headings = drawing.boxes.filter(({ kind }) => kind === 'question');
    for (const heading of headings) expect(middleOf(heading)).toBeCloseTo(middleOf(headings[0]!), 4);
    expect(Math.min(...placedIn(drawing).map(({ x }) => x))).toBeCloseTo(64, 4);
    const map = mapOf({ questions: [{ id: 'q', text: { en: 'Why?' }, short: { en: 'Why' } }], statements: [statement('a', { answers: 'q', question: 'q' })], inferences: [] });
    expect(middleOf(boxIn(drawn(map), 'q'))).toBe(640);
  });

  it('is the same whichever way one reads: nothing stands at a side', () => {
    fc.assert(
      fc.property(anyMap(), fc.constantFrom('near', 'middle'), (map, level) => {
        expect(drawn(map, { level, direction: 'ground-first' })).toEqual(drawn(map, { level }));
      }),
      { numRuns: 30 },
    );
  });

  it('is as if placed afresh, whatever was drawn before', () => {
    fc.assert(
      fc.property(anyMap(), fc.array(anyLook, { minLength: 2, maxLength: 6 }), (map, looks) => {
        for (const look of looks) {
          const request = requestOf(map, lookAt(map, look));
          const drawing = runLayout(request);
          if (request.form === 'page') continue;
          const forest = forestOf(request);
          const y = Math.min(...drawing.bands.filter(({ form }) => form === 'open').map((band) => band.y));
          const { middle, top } = intoBands(forest, tidyOnArrays(forest.tree), request.pageWidth, y);
          rowSpecs(request.rows).forEach(({ id, width }, i) => {
            const box = boxIn(drawing, id);
            expect([box.x, box.y]).toEqual([middle[forest.start + i]! - width / 2, top[forest.start + i]]);
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});

const curated = (JSON.parse(readFileSync('data/maps/index.json', 'utf8')) as { slug: string }[]).map(({ slug }): ArgumentMap => {
  const parsed = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`${slug} does not parse`);
  return parsed.value;
});

describe('lines', () => {
  const clean = (drawing: Drawing): void => {
    expect(lineCrossings(drawing)).toEqual([]);
    expect(crossings(withRows(drawing))).toEqual([]);
  };

  it('cross no other and no box, in any map, opened and filtered', () => {
    fc.assert(
      fc.property(anyMap(), anyLook, (map, look) => clean(drawn(map, lookAt(map, look)))),
      { numRuns: 300 },
    );
  });

  test.each(curated.flatMap((map) => (['near', 'middle'] as const).map((level) => [map.id, level, map] as const)))('nor in %s with everything open, %s', (_, level, map) => {
    for (const locale of ['en', 'zh'] as const) clean(drawn(map, { level, locale }));
  });

  it('nor in debates as they are generated', () => {
    for (const [n, seed] of [[80, 1], [80, 2], [400, 3], [1500, 4]] as const) {
      for (const level of ['near', 'middle'] as const) {
        const drawing = drawn(generateMap({ statements: n, seed, shape: 'debate' }), { level });
        expect(countCrossings(drawing.routes, drawing.routes)).toBe(0);
        if (n <= 400) expect(overlaps(drawing)).toEqual([]);
        expect(crossings(withRows(drawing))).toEqual([]);
      }
    }
  });

  it('lead to the box that they name from above, and every step has a joint on its line', () => {
    fc.assert(
      fc.property(anyMap(), anyLook, (map, look) => {
        const request = requestOf(map, lookAt(map, look));
        const drawing = runLayout(request);
        if (request.form === 'page') return;
        for (const { id, rows } of stepSpecs(request.steps)) {
          const joint = drawing.joints.find((each) => each.id === id)!;
          expect(isOn([joint.x, joint.y], routeIn(drawing, id))).toBe(true);
          for (const row of rows) {
            const box = boxIn(drawing, request.rows.ids[row]!);
            const end = drawing.routes.filter((route) => route.inference === id && route.to === box.id && !route.id.endsWith(':hidden')).map(({ points }) => points.at(-1)!).find(([x]) => Math.abs(x - middleOf(box)) < 0.01)!;
            expect(end[1]).toBeLessThanOrEqual(box.y);
            expect(end[1]).toBeGreaterThanOrEqual(box.y - 3);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of a step with several premises are one from the claim and a bracket that joins them', () => {
    const map = mapOf({ thesis: 'claim', statements: ['claim', 'a', 'b', 'c', 'alone'].map((id) => statement(id)), inferences: [support('linked', ['a', 'b', 'c'], 'claim'), support('other', ['alone'], 'claim')] });
    const drawing = drawn(map);
    const main = routeIn(drawing, 'linked').points.at(-1)!;
    expect(main[1]).toBeLessThan(boxIn(drawing, 'a').y);
    const bracket = [1, 2, 3].map((k) => routeIn(drawing, `linked:${k}`));
    for (const piece of [bracket[0]!, bracket[2]!]) expect(piece.points[0]).toEqual(main);
    expect(bracket.some((piece, k) => k !== 1 && isOn(bracket[1]!.points[0]!, piece)) || bracket[1]!.points[0]![0] === main[0]).toBe(true);
    expect(drawing.routes.filter(({ inference }) => inference === 'other').length).toBe(1);
    // Of its own line only the drop comes from the bus.
    expect(drawing.routes.filter(({ kind, points }) => kind === 'support' && points[0]![1] < main[1]).map(({ id }) => id)).toEqual(['linked', 'other']);
  });

  it('of an attack on a step end with a cross at the joint of that step, and of one on that attack at its own', () => {
    const map = mapOf({
      thesis: 'claim',
      statements: ['claim', 'a', 'b', 'doubt', 'reply', 'second'].map((id) => statement(id)),
      inferences: [support('i', ['a', 'b'], 'claim'), undercut('u', ['doubt'], 'i'), undercut('v', ['reply'], 'u'), undercut('w', ['second'], 'i')],
    });
    for (const level of ['near', 'middle'] as const) {
      const drawing = drawn(map, { level });
      for (const [own, attacked] of [['u', 'i'], ['v', 'u'], ['w', 'i']] as const) {
        const joint = drawing.joints.find(({ id }) => id === attacked)!;
        expect(routeIn(drawing, own).points[0]).toEqual([joint.x, joint.y]);
        expect(isOn([joint.x, joint.y], routeIn(drawing, attacked))).toBe(true);
        expect(drawing.bars).toContainEqual({ x: joint.x, y: joint.y, direction: 'cross', inference: own });
      }
      expect(middleOf(boxIn(drawing, 'doubt'))).toBeGreaterThan(middleOf(boxIn(drawing, 'b')));
      clean(drawing);
    }
  });

  it('of steps behind what a filter hides bear the count, and say at both sides of it what bears on what', () => {
    const map = mapOf({
      thesis: 'claim',
      statements: ['claim', 'a', 'b', 'hit', 'far', 'miss'].map((id) => statement(id)),
      inferences: [support('i', ['a'], 'claim'), support('j', ['b'], 'claim'), attack('k', ['hit'], 'a'), support('l', ['miss'], 'b'), support('m', ['far'], 'miss')],
    });
    for (const level of ['near', 'middle'] as const) {
      const drawing = drawn(map, { level, kept: new Set(['hit', 'far']), hide: 'remove' });
      expect(drawing.pills.map(({ step, count }) => [step, count])).toEqual([['k', 1], ['m', 2]]);
      for (const { step, x, y } of drawing.pills) expect(drawing.routes.some((route) => route.inference === step && isOn([x, y], route))).toBe(true);
      expect([routeIn(drawing, 'k:hidden').kind, routeIn(drawing, 'k').kind]).toEqual(['support', 'attack']);
      expect(drawing.bars.map(({ inference }) => inference)).toEqual(['k']);
      const [mark, count] = [drawing.bars[0]!, drawing.pills[0]!];
      expect(mark.y - count.y).toBeGreaterThan(level === 'near' ? 14 : 11);
    }
  });

  it('outside the trees run beside them, from the reference to its statement and through no box', () => {
    fc.assert(
      fc.property(anyMap(), anyLook, (map, look) => {
        const request = requestOf(map, lookAt(map, look));
        const drawing = runLayout(request);
        expect(crossings({ ...withRows(drawing), routes: drawing.leads })).toEqual([]);
        for (const { id, from, to, points } of drawing.leads) {
          const [start, end] = [boxIn(drawing, from), boxIn(drawing, to)];
          expect([id, points[0]![0], points.at(-1)![0]]).toEqual([`lead:${from}`, start.x, end.x]);
        }
        const known = new Set(placedIn(drawing).map(({ id }) => id));
        if (request.form !== 'page') expect(drawing.leads.length).toBe([...request.rows.refersTo.values()].filter((id) => known.has(id)).length);
      }),
      { numRuns: 200 },
    );
  });

  it('outside the trees past very many claims are not followed down to the last', () => {
    const chain = bigMap(300, 'chain');
    const last = chain.statements.at(-1)!.id;
    const drawing = drawn({ ...chain, inferences: [...chain.inferences, support('again', [last], chain.statements[1]!.id)] });
    for (const { points } of drawing.leads) expect(points.length).toBeLessThan(1000);
  });
});
