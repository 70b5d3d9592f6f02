// The lines between packed boxes. From each claim one line comes down in the lane of what bears on it; from it a short line in
// the colour of its step leads to each box. All of it runs in lanes and gutters, so that no line meets a box or crosses another.

import type { LayoutRequest, Point, Route } from '../drawing.ts';
import { noLines, type Lines } from '../draw-lines.ts';
import { rounded } from '../geometry.ts';
import type { Extent } from '../rectangles.ts';
import { ROW_KIND } from '../row-table.ts';
import { tileOf, type Tile, type Tiles } from '../tiles.ts';
import { drawLeads } from './leads.ts';
import { IN_LANE, LANE } from './measures.ts';
import type { Packing } from './pack.ts';
import type { PageTree } from './page-tree.ts';
import { TIE, TIES } from './tree.ts';
import { waysOf } from './ways.ts';

const CORNER = 5;
const BEFORE_WORDS = 4;
/** So many boxes are a tile: those, or as many as are left in their strip. */
const TILE = 64;
/** A lane: what marks and joints of lines reach beyond the boxes of a column. */
const BEYOND = LANE.width;

/** Where a packing is put, and the nodes of its boxes and rows by their numbers in the table of places; 0 for what is not of it. */
export interface Put {
  readonly left: number;
  readonly top: number;
  readonly nodes: Int32Array;
}

/**
 * The lines of a packing that is put on a page: those that lead to the boxes of a tile, and that come down from them.
 * O(boxes) for all tiles; of a tile that is looked at O(boxes in it · columns that their lines run on into)
 */
export function drawBlocks({ rows, steps }: LayoutRequest, page: PageTree, packing: Packing, { left, top, nodes }: Put): Tiles {
  let lines: Lines = noLines();
  const { tree, bands, headOf, nodeOf } = page;
  const { reading, stripOf, strips, rights } = packing;
  const { order, placeOf, isStraight, lasts } = reading;
  const ways = waysOf(packing);
  const start = nodeOf(0);
  const idOf = (node: number): string => (node < start ? bands[node - 1]!.id : rows.ids[node - start]!);
  const xOf = (node: number): number => left + packing.x[node]!;
  const yOf = (node: number): number => top + packing.y[node]!;
  const lineOf = (node: number): number => yOf(node) + (node < start ? headOf(node - 1) / 2 : rows.anchors[node - start]!);
  const bottomOf = (node: number): number => yOf(node) + (node < start ? headOf(node - 1) : tree.heights[node]!);
  const inLane = (node: number, at: number): number => xOf(node) - LANE.width + at;
  /** Where a line ends: words without a cell need a little room. */
  const edgeOf = (node: number): number => xOf(node) - (rows.kinds[node - start] === ROW_KIND.statement ? 0 : BEFORE_WORDS);
  const into = (strip: number, source: number, tie: number): Point[] => ways.into(strip, source, tie).map(([x, y]): Point => [left + x, top + y]);

  /** A line in pieces, each down or up and then across, so that a painter can leave out what is not seen and what is small. */
  const draw = (route: Omit<Route, 'points'>, corners: readonly Point[]): void => {
    let piece: Point[] = [corners[0]!];
    let count = 0;
    for (let i = 1; i < corners.length; i++) {
      const [from, to] = [corners[i - 1]!, corners[i]!];
      if (piece.length > 2 && from[0] === to[0] && Math.abs(to[1] - from[1]) > CORNER * 2) {
        // It ends a little behind the corner, which is then round.
        const end: Point = [from[0], from[1] + CORNER * Math.sign(to[1] - from[1])];
        lines.routes.push({ ...route, id: `${route.id}:way${++count}`, points: rounded([...piece, end], CORNER) });
        piece = [end];
      }
      piece.push(to);
    }
    lines.routes.push({ ...route, points: rounded(piece, CORNER) });
  };

  /** From a box by one of its ties to a box that hangs from it. */
  const wayTo = (route: Omit<Route, 'points'>, source: number, tie: number, from: Point, target: number, end: readonly Point[]): void => {
    const corners: Point[] = [from];
    for (let strip = stripOf[source]! + 1; strip <= stripOf[target]!; strip++) corners.push(...into(strip, source, tie));
    draw(route, [...corners, ...end]);
  };

  const trunk = (source: number): void => {
    const node = order[source]!;
    const last = lasts[source * TIES + TIE.trunk]!;
    if (last === 0 || isStraight[last] === 1) return;
    const id = idOf(node);
    const x = left + (stripOf[source] === stripOf[last] ? ways.startX(source, TIE.trunk) : packing.x[order[last]!]! - LANE.width + LANE.trunk);
    wayTo({ id: `${node < start ? 'band' : 'trunk'}:${id}`, inference: undefined, from: id, to: id, kind: node < start ? 'spine' : 'trunk' }, source, TIE.trunk, [left + ways.startX(source, TIE.trunk), bottomOf(node)], last, [[x, lineOf(order[last]!)]]);
  };

  const bar = (node: number, inference: string): void => {
    if (isStraight[placeOf[node]!] === 1) lines.bars.push({ x: xOf(node) + LANE.trunk, y: yOf(node) - 3, direction: 'horizontal', inference });
    else lines.bars.push({ x: xOf(node) - 4, y: lineOf(node), direction: 'vertical', inference });
  };

  /** From the line of its claim to a box. */
  const lead = (node: number, id: string, inference: string | undefined, kind: Route['kind']): void => {
    const claim = tree.parents[node]!;
    const place = placeOf[node]!;
    const route = { id, inference, from: idOf(claim), to: idOf(node), kind };
    if (isStraight[place] === 1) wayTo(route, placeOf[claim]!, TIE.trunk, [xOf(claim) + LANE.trunk, bottomOf(claim)], place, [[xOf(node) + LANE.trunk, yOf(node)]]);
    else lines.routes.push({ ...route, points: [[inLane(node, LANE.trunk), lineOf(node)], [edgeOf(node), lineOf(node)]] });
  };

  /** From what a box undercuts, or is linked with. */
  const tied = (node: number, id: string, inference: string, from: string, kind: Route['kind']): void => {
    const [hangs, tie, place] = [tree.hangs[node]!, tree.ties[node]!, placeOf[node]!];
    const x = left + ways.startX(placeOf[hangs]!, tie);
    wayTo({ id, inference, from, to: idOf(node), kind }, placeOf[hangs]!, tie, [x, lineOf(hangs)], place, [[inLane(node, IN_LANE[tie]!), lineOf(node)], [edgeOf(node), lineOf(node)]]);
    if (kind === 'undercut' && steps.firsts[rows.steps[node - start]!] === node - start) lines.bars.push({ x, y: lineOf(hangs), direction: 'horizontal', inference });
  };

  /** What leads to a row. */
  const drawRow = (i: number): void => {
    const node = start + i;
    const claim = tree.parents[node]!;
    const s = rows.steps[i]!;
    if (s < 0) {
      const by = claim < start ? 'spine' : rows.kinds[i] === ROW_KIND.more ? 'more' : 'elaboration';
      lead(node, `${by}:${rows.ids[i]!}`, undefined, by);
      return;
    }
    const [id, attacked] = [steps.ids[s]!, steps.attacks[s]!];
    const isUndercut = attacked >= 0;
    const by = isUndercut ? 'undercut' : steps.polarities[s] === 1 ? 'attack' : 'support';
    if (steps.firsts[s] !== i) {
      tied(node, `${id}:${i - steps.firsts[s]! + 1}`, id, idOf(claim), by);
      return;
    }
    if (isUndercut) tied(node, id, id, steps.ids[attacked]!, by);
    else lead(node, id, id, by);
    if (by === 'attack') bar(node, id);
    lines.joints.push({ id, x: inLane(node, LANE.undercut), y: lineOf(node) });
  };

  const drawTile = (from: number, to: number): Lines => {
    lines = noLines();
    for (let place = from; place < to; place++) {
      trunk(place);
      if (order[place]! >= start) drawRow(order[place]! - start);
    }
    return lines;
  };
  /** The rectangle of the lines of a tile: that of its boxes, and as far before and behind it as lines come from and lead to. */
  const around = (from: number, to: number): Extent => {
    let [first, last] = [from, to - 1];
    for (let place = from; place < to; place++) {
      last = Math.max(last, lasts[place * TIES + TIE.trunk]!);
      const node = order[place]!;
      const hangs = isStraight[place] === 1 ? tree.parents[node]! : tree.ties[node]! === TIE.trunk ? node : tree.hangs[node]!;
      first = Math.min(first, placeOf[hangs]!);
    }
    const [c0, c1] = [strips[stripOf[first]!]!.column, strips[stripOf[last]!]!.column];
    const [x0, x1] = [left + (c0 === 0 ? 0 : rights[c0 - 1]!), left + rights[c1]!];
    // From column to column a line runs below all boxes and above them.
    const [y0, y1] = c0 === c1 ? [yOf(order[first]!), bottomOf(order[last]!)] : [top, top + packing.height];
    return [x0 - BEYOND, y0 - BEYOND, x1 + BEYOND, y1 + BEYOND];
  };

  const all: Tile[] = [];
  const tileAt = new Int32Array(order.length);
  for (const { start: first, end } of strips) {
    for (let from = first; from < end; from += TILE) {
      const to = Math.min(end, from + TILE);
      tileAt.fill(all.length, from, to);
      all.push(tileOf(around(from, to), () => drawTile(from, to)));
    }
  }
  const tileTo = (place: number): Tile | undefined => {
    const node = nodes[place]!;
    return node < start ? undefined : all[tileAt[placeOf[node]!]!];
  };
  let byId: Map<string, number> | undefined;
  const nodeAt = (id: string): number | undefined => (byId ??= new Map([...bands.map((band, b) => [band.id, b + 1] as const), ...rows.ids.map((id, i) => [id, start + i] as const)])).get(id);
  return { all, to: tileTo, leads: (at) => drawLeads(rows, steps, page, packing, { idOf, nodeAt, xOf, lineOf, left, top }, at) };
}
