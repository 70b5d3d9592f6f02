// What must hold of any picture, found by brute force.

import { visibleSubmap, type VisibleRequest, type VisibleSubmap } from '../../src/analysis/visible.ts';
import { wordsIn, type Direction, type Notation } from '../../src/i18n/notation.ts';
import type { Drawing, Level, PlacedBox, Point, Route } from '../../src/layout/drawing.ts';
import { runLayout } from '../../src/layout/run-layout.ts';
import { approximateMeasurer } from '../../src/layout/text-measure.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import type { LayoutId } from '../../src/layout/layouts/ids.ts';
import { frames } from '../../src/scene/frames/index.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { TYPE } from '../../src/scene/type-scale.ts';

/** How a map is looked at; everything open, near and in English where nothing is said. */
export interface Look extends Partial<VisibleRequest> {
  readonly layout?: LayoutId;
  readonly locale?: Locale;
  readonly level?: Level;
  readonly pageWidth?: number;
  readonly notation?: Notation;
  readonly direction?: Direction;
  /** What is shown, where not what is open and kept. */
  readonly visible?: VisibleSubmap;
}

export function draw(map: ArgumentMap, { layout = 'tidy-tree', locale = 'en', level = 'near', pageWidth = 1280, open = 'all', kept, hide = 'dim', notation, direction, visible = visibleSubmap(map, { open, kept, hide }) }: Look = {}): Drawing {
  return runLayout(sceneOf(map, visible, { frame: frames[layout], locale, level, pageWidth, measure: approximateMeasurer, ...(notation && { notation }), ...(direction && { direction }) }).request);
}

type Placed = Pick<PlacedBox, 'id' | 'x' | 'y' | 'width' | 'height'>;

/** What stands beside the boxes without being one: whose argument this is, and what the columns hold. As high as its letters. */
const headingsOf = ({ provenance, heads = [] }: Partial<Pick<Drawing, 'provenance' | 'heads'>>): Placed[] => [
  ...(provenance ? [{ id: 'provenance', ...provenance }] : []),
  ...heads.map(({ key, x, y, width }) => ({ id: `head ${key}`, x, y: y - TYPE.label.size / 2, width, height: TYPE.label.size })),
];

/** Pairs of boxes, and of headings, that share more than an edge, by brute force. */
export function overlaps({ boxes, rows, ...headings }: { readonly boxes: readonly Placed[]; readonly rows: readonly Placed[] } & Partial<Pick<Drawing, 'provenance' | 'heads'>>): string[] {
  const all = [...boxes, ...rows, ...headingsOf(headings)];
  return all.flatMap((a, i) => all.slice(i + 1).filter((b) => doOverlap(a, b)).map((b) => `${a.id} ${b.id}`));
}

function doOverlap(a: Placed, b: Placed): boolean {
  return a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;
}

/** Words and counted stubs that stand on a box or on each other, by brute force. */
export function collisions({ boxes, rows, words, pills, level }: Drawing, locale: Locale = 'en'): string[] {
  const type = TYPE[level === 'near' ? 'word' : 'row-word'];
  const pill = level === 'near' ? 20 : 15;
  const set = [
    // As high as its letters: in the rows of the overview the lines of type touch.
    ...words.map(({ key, x, y, of }) => ({ id: `${key} of ${of}`, x, y: y - type.size / 2, width: approximateMeasurer(wordsIn(locale)[key], type), height: type.size })),
    ...pills.map(({ step, x, y }) => ({ id: `pill of ${step}`, x: x - 31, y: y - pill / 2, width: 62, height: pill })),
  ];
  return [...overlaps({ boxes: set, rows: [] }), ...set.flatMap((each) => [...boxes, ...rows].filter((box) => doOverlap(each, box)).map((box) => `${each.id} ${box.id}`))];
}

/** Lines with a point strictly inside a box, sampled every unit. */
export function crossings({ boxes, routes }: Drawing): string[] {
  const found: string[] = [];
  for (const route of routes) {
    for (let i = 1; i < route.points.length; i++) {
      const [x0, y0] = route.points[i - 1]!;
      const [x1, y1] = route.points[i]!;
      const n = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
      // No point of this piece is in any other.
      const near = boxes.filter((b) => Math.max(x0, x1) > b.x + 0.5 && Math.min(x0, x1) < b.x + b.width - 0.5 && Math.max(y0, y1) > b.y + 0.5 && Math.min(y0, y1) < b.y + b.height - 0.5);
      if (near.length === 0) continue;
      for (let k = 0; k <= n; k++) {
        const x = x0 + ((x1 - x0) * k) / n;
        const y = y0 + ((y1 - y0) * k) / n;
        const hit = near.find((b) => x > b.x + 0.5 && x < b.x + b.width - 0.5 && y > b.y + 0.5 && y < b.y + b.height - 0.5);
        if (hit) found.push(`${route.id} through ${hit.id}`);
      }
    }
  }
  return [...new Set(found)];
}

/** Pieces of lines that cross each other properly, by brute force; pieces that only touch or run along each other do not. */
export function lineCrossings({ routes }: { readonly routes: readonly Route[] }): string[] {
  const pieces = routes.flatMap(({ id, points }) => points.slice(1).map((to, i) => ({ id, from: points[i]!, to })));
  const side = (a: Point, b: Point, c: Point): number => Math.sign(Math.round(((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) * 100));
  return pieces.flatMap((p, i) =>
    pieces.slice(i + 1).filter((q) => q.id !== p.id && side(p.from, p.to, q.from) * side(p.from, p.to, q.to) < 0 && side(q.from, q.to, p.from) * side(q.from, q.to, p.to) < 0).map((q) => `${p.id} ${q.id}`),
  );
}

/** How often a line of some crosses a line of others properly, by way of a grid; what only touches or runs along does not count. */
export function countCrossings(some: readonly { readonly points: readonly Point[] }[], others: readonly { readonly points: readonly Point[] }[]): number {
  const CELL = 400;
  type Piece = readonly [from: Point, to: Point];
  const piecesOf = (lines: typeof some): Piece[] => lines.flatMap(({ points }) => points.slice(1).map((to, i): Piece => [points[i]!, to]));
  /** The columns of the grid that a piece touches, and how far it reaches up and down in each. */
  const cellsOf = ([[x0, y0], [x1, y1]]: Piece): string[] => {
    const [a, b] = x0 <= x1 ? [[x0, y0], [x1, y1]] as const : [[x1, y1], [x0, y0]] as const;
    const cells: string[] = [];
    for (let i = Math.floor(a[0] / CELL); i <= Math.floor(b[0] / CELL); i++) {
      const at = (x: number): number => (a[0] === b[0] ? a[1] : a[1] + ((b[1] - a[1]) * (Math.min(Math.max(x, a[0]), b[0]) - a[0])) / (b[0] - a[0]));
      const ys = a[0] === b[0] ? [a[1], b[1]] : [at(i * CELL), at((i + 1) * CELL)];
      for (let k = Math.floor(Math.min(...ys) / CELL); k <= Math.floor(Math.max(...ys) / CELL); k++) cells.push(`${i} ${k}`);
    }
    return cells;
  };
  const grid = new Map<string, Piece[]>();
  for (const piece of piecesOf(others)) {
    for (const cell of cellsOf(piece)) {
      const there = grid.get(cell);
      if (there) there.push(piece);
      else grid.set(cell, [piece]);
    }
  }
  const side = (a: Point, b: Point, c: Point): number => Math.sign(Math.round(((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) * 100));
  let count = 0;
  for (const [a, b] of piecesOf(some)) {
    const near = new Set(cellsOf([a, b]).flatMap((cell) => grid.get(cell) ?? []));
    for (const [c, d] of near) if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
  }
  return count;
}
