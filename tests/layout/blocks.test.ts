// What blocks promise besides: a page of a screen's shape, half the room of a tidy tree, lines that do not cross, reading order
// kept.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { packBlocks } from '../../src/layout/blocks/pack.ts';
import { pageTree } from '../../src/layout/blocks/page-tree.ts';
import type { Drawing, LayoutRequest, Point } from '../../src/layout/drawing.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { tidyOnArrays } from '../../src/layout/tree/tidy-on-arrays.ts';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { blocks } from '../../src/scene/frames/blocks.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { anyMap, attack, mapOf, statement, support } from '../arbitraries.ts';
import { anyTree, asBlocks, closedAt, extentOf, overlapsOf, seededTree } from './box-trees.ts';
import { countCrossings, crossings, draw, lineCrossings } from './picture-checks.ts';

describe('packed blocks', () => {
  it('have no box on a box and keep reading order: each box stands below the one read before it, or at the top of the next column', () => {
    fc.assert(
      fc.property(anyTree(), (plain) => {
        const tree = asBlocks(plain);
        const packed = packBlocks(tree);
        const { x, y } = packed;
        expect(overlapsOf(tree, packed)).toEqual([]);
        // The order, by brute force: each claim, then all of its first child, then all of the next.
        const read = (v: number): number[] => [v, ...Array.from(tree.parents).flatMap((claim, child) => (claim === v ? read(child) : []))];
        const order = read(0).slice(1);
        let right = 0;
        order.forEach((v, i) => {
          right = Math.max(right, ...order.slice(0, i).map((each) => x[each]! + tree.widths[each]!));
          if (i === 0) return;
          const before = order[i - 1]!;
          expect(y[v]! >= y[before]! + tree.heights[before]! || (x[v]! > right && y[v] === packed.top)).toBe(true);
        });
        const { width, height } = extentOf(tree, packed);
        expect(width).toBeLessThanOrEqual(packed.width + 0.01);
        expect(height).toBeLessThanOrEqual(packed.height + 0.01);
      }),
      { numRuns: 300 },
    );
  });

  it('of any size are a page between 1:1 and 2.5:1, on half the room of a tidy tree', () => {
    for (const kind of ['balanced', 'random', 'star', 'chain', 'comb'] as const) {
      for (const n of [1000, 10_000, 50_000]) {
        const tree = seededTree(n, kind);
        const page = asBlocks(tree);
        const packed = packBlocks(page);
        const [ours, tidy] = [extentOf(page, packed), extentOf(tree, tidyOnArrays(tree))];
        expect(overlapsOf(page, packed)).toEqual([]);
        expect(ours.width / ours.height, `${kind} ${n}`).toBeGreaterThanOrEqual(1);
        expect(ours.width / ours.height, `${kind} ${n}`).toBeLessThanOrEqual(2.5);
        // A chain one below the other is a line without any room around it.
        if (kind !== 'chain') expect((ours.width * ours.height) / (tidy.width * tidy.height), `${kind} ${n}`).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it('before a branch that is closed stay in their columns as long as those are as high', () => {
    for (const kind of ['balanced', 'random'] as const) {
      const tree = seededTree(10_000, kind);
      // Nodes with a branch of a few boxes, of which the last in reading order is told by its place.
      const whole = packBlocks(asBlocks(tree));
      for (const node of [1500, 1700, 1900]) {
        const closed = packBlocks(asBlocks(closedAt(tree, node)));
        const { placeOf } = whole.reading;
        const column = whole.strips[whole.stripOf[placeOf[node + 1]!]!]!.column;
        const kept = whole.reading.order.filter((v) => v > 0 && whole.strips[whole.stripOf[placeOf[v]!]!]!.column < column);
        expect(kept.length).toBeGreaterThan(0);
        for (const v of kept) {
          const again = closed.reading.order[placeOf[v]!]!;
          expect([closed.x[again], closed.y[again]! - closed.top]).toEqual([whole.x[v], whole.y[v]! - whole.top]);
        }
      }
    }
  });

  it('their work grows as the tree does, or as its logarithm more: counted, from 1,000 to 50,000 boxes', () => {
    for (const kind of ['balanced', 'random', 'star', 'chain', 'comb'] as const) {
      const ratio = packBlocks(asBlocks(seededTree(50_000, kind))).operations / packBlocks(asBlocks(seededTree(1000, kind))).operations;
      expect(Math.log(ratio) / Math.log(50), kind).toBeLessThanOrEqual(1.1);
    }
  });
});

/** Five grounds below each claim, of one to nineteen words more than the number. */
function balanced(n: number): ArgumentMap {
  const words = (i: number): string => Array.from({ length: 1 + ((i * 7) % 19) }, (_, k) => `word${k}`).join(' ');
  const statements = Array.from({ length: n }, (_, i) => statement(`s${i + 1}`, { text: { en: `Statement ${i + 1} says ${words(i)}.` } }));
  const parent = (i: number): string => statements[Math.floor((i - 1) / 5)]!.id;
  const inferences = statements.slice(1).map(({ id }, k) => (k % 7 === 6 ? attack : support)(`i${k}`, [id], parent(k + 1)));
  return mapOf({ thesis: 's1', statements, inferences });
}

/** The same with every tenth statement a reason elsewhere too. */
function crossed(map: ArgumentMap): ArgumentMap {
  const n = map.statements.length;
  const id = (i: number): string => map.statements[i]!.id;
  return { ...map, inferences: [...map.inferences, ...Array.from({ length: Math.floor(n / 10) }, (_, i) => support(`x${i}`, [id(n - 1 - i)], id(5 + ((i * 7919) % Math.floor(n / 2)))))] };
}

const requestOf = (map: ArgumentMap): LayoutRequest => sceneOf(map, visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' }), { frame: blocks, locale: 'en', pageWidth: 1280, measure: approximateMeasurer }).request;

/** A tidy tree of the same boxes: its extent, and the lines of the tree and those outside it, straight from box to box as one draws them there. */
function tidyOf(request: LayoutRequest): { readonly width: number; readonly height: number; readonly lines: { readonly points: Point[] }[]; readonly leads: { readonly points: Point[] }[] } {
  const { tree, nodeOf, bands } = pageTree(request);
  const { x, y } = tidyOnArrays({ ...tree, gapX: 12, gapY: 20 });
  const at = (v: number, down: number): Point => [x[v]! + tree.widths[v]! / 2, y[v]! + tree.heights[v]! * down];
  const nodes = new Map([...bands.map(({ id }, band) => [id, band + 1] as const), ...request.rows.ids.map((id, i) => [id, nodeOf(i)] as const)]);
  return {
    ...extentOf(tree, { x, y }),
    lines: Array.from(tree.parents).flatMap((parent, v) => (parent <= 0 ? [] : [{ points: [at(parent, 1), at(v, 0)] }])),
    leads: [...request.rows.refersTo].map(([i, to]) => ({ points: [at(nodeOf(i), 0.5), at(nodes.get(to)!, 0.5)] })),
  };
}

describe('the layout blocks', () => {
  const blocksOf = (map: ArgumentMap, level: 'near' | 'middle' = 'near'): Drawing => draw(map, { layout: 'blocks', level });

  test('no two lines cross, and no line outside the tree crosses one of it or a box, in any map', () => {
    fc.assert(
      fc.property(anyMap(), fc.constantFrom('near', 'middle'), (map, level) => {
        const drawing = blocksOf(map, level);
        expect(lineCrossings(drawing)).toEqual([]);
        expect(countCrossings(drawing.leads, drawing.routes)).toBe(0);
        expect(crossings({ ...drawing, boxes: [...drawing.boxes, ...drawing.rows.map((row) => ({ ...row, kind: 'statement' as const }))], routes: drawing.leads })).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('nor in maps of several columns whose lines run on from one to the next', () => {
    for (const [shape, n] of [['debate', 150], ['debate', 400], ['chain', 300]] as const) {
      for (const seed of [1, 2]) {
        const drawing = blocksOf(generateMap({ statements: n, seed, shape }));
        expect(lineCrossings(drawing)).toEqual([]);
        expect(countCrossings(drawing.leads, drawing.routes)).toBe(0);
        expect(crossings(drawing)).toEqual([]);
      }
    }
  });

  test('the control: a planted crossing is counted once', () => {
    expect(countCrossings([{ points: [[0, 0], [1000, 1000]] }], [{ points: [[0, 1000], [1000, 0]] }, { points: [[1000, 1000], [2000, 1000]] }])).toBe(1);
  });

  test('every line leads to the box that it names, and every step has one', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const drawing = blocksOf(map);
        const boxes = new Map([...drawing.boxes, ...drawing.rows].map((box) => [box.id, box]));
        for (const { id, kind, to, points } of [...drawing.routes, ...drawing.leads]) {
          // A line that runs on to the next column leads there in pieces.
          if (kind === 'trunk' || kind === 'spine' || id.includes(':way')) continue;
          const [x, y] = points.at(-1)!;
          const box = boxes.get(to)!;
          expect(x).toBeGreaterThanOrEqual(box.x - 5);
          expect(x).toBeLessThanOrEqual(box.x + box.width);
          expect(y).toBeGreaterThanOrEqual(box.y);
          expect(y).toBeLessThanOrEqual(box.y + box.height);
        }
        expect(drawing.joints.map(({ id }) => id).toSorted()).toEqual([...new Set(drawing.routes.flatMap(({ inference }) => inference ?? []))].toSorted());
      }),
      { numRuns: 60 },
    );
  });

  const debate = (statements: number, seed: number) => (): ArgumentMap => generateMap({ statements, seed, shape: 'debate' });
  const maps: [name: string, make: () => ArgumentMap][] = [[80, 1], [80, 2], [80, 3], [1000, 1], [1000, 2], [3000, 3], [10_000, 1]].map(([n, seed]) => [`a debate of ${n}, seed ${seed}`, debate(n!, seed!)]);
  test.each([...maps, ['a regular tree', () => crossed(balanced(1000))] as (typeof maps)[number]])('against a tidy tree of the same boxes, of %s: a page, half the room at most, half the crossings of a line outside the tree, and one for two lines of the tree', (_, make) => {
    const request = requestOf(make());
    const [drawing, tidy] = [runLayout(request), tidyOf(request)];
    const { width, height } = drawing.bounds;
    expect(width / height).toBeGreaterThanOrEqual(1);
    expect(width / height).toBeLessThanOrEqual(2.5);
    expect((width * height) / (tidy.width * tidy.height)).toBeLessThanOrEqual(0.5);
    expect(drawing.leads.length).toBe(tidy.leads.length);
    const crossed = countCrossings(drawing.leads, drawing.routes);
    expect(crossed).toBeLessThanOrEqual(drawing.routes.length / 2);
    // Of more it takes long to count the other's.
    if (request.rows.count < 4000) expect(crossed).toBeLessThanOrEqual(countCrossings(tidy.leads, tidy.lines) / 2);
  });

  test('statements that are tied to nothing are a page too', () => {
    for (const n of [1000, 10_000]) {
      const { width, height } = blocksOf(generateMap({ statements: n, seed: 1, shape: 'scattered' })).bounds;
      expect(width / height).toBeGreaterThanOrEqual(1);
      expect(width / height).toBeLessThanOrEqual(2.5);
    }
  });
});
