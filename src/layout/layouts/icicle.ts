// The icicle: each statement a cell, beside it the cells of all that bears on it, together as high as it is. An overview: how
// much stands behind what is seen at a glance. The partition is d3's; the heights are those that the texts need, so that
// nothing is too small to be read.

import { hierarchy, partition } from 'd3-hierarchy';
import { TEXT_EDGE } from '../columns.ts';
import type { Drawing, Joint, LayoutRequest, PlacedBand, PlacedBox, PlacedRow } from '../drawing.ts';
import { rowSpecs, stepSpecs } from '../row-table.ts';
import { CELL_WIDTH } from '../cell-measures.ts';
import { closedPage, ontoPage } from './onto-page.ts';

const TOP = 12;
const BELOW = 16;
/** Between a cell's edge and words without a cell. */
const PAD = 10;
/** Below a question, for what is told of it. */
const ACTIONS = 64;

interface Cell {
  /** Index of its row; none for the question itself. */
  readonly row: number | undefined;
  readonly least: number;
  readonly children: readonly Cell[];
}

/** The drawing of a request. O(rows); deterministic. */
export function layoutIcicle(request: LayoutRequest): Drawing {
  const { form, level } = request;
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const closed = closedPage(request);
  if (form === 'page') return closed;
  const below: number[][] = rows.map(() => []);
  rows.forEach(({ parent }, i) => {
    if (parent >= 0) below[parent]!.push(i);
  });

  const boxes: PlacedBox[] = [...closed.boxes];
  const others: PlacedRow[] = [];
  const bands: PlacedBand[] = [...closed.bands];
  const joints: Joint[] = [];
  const jointed = new Set<number>();
  let y = closed.bounds.height + TOP;
  for (const band of request.bands) {
    if (!band.isOpen || band.roots.length === 0) continue;
    const least = heights(rows.map((row) => row.height), below);
    const head = (band.header?.height ?? 16) + ACTIONS;
    const root: Cell = { row: undefined, least: head, children: band.roots.map((i) => cellOf(i, least, below)) };
    // What a cell needs beyond its children is its own value: d3 gives the rest to them, in their order.
    const tree = hierarchy(root, (cell) => cell.children).sum((cell) => Math.max(0, cell.least - cell.children.reduce((sum, child) => sum + child.least, 0)));
    const height = tree.value!;
    for (const { data, x0, x1, depth } of partition<Cell>().size([height, tree.height + 1])(tree)) {
      const width = CELL_WIDTH[level];
      const place = { x: TEXT_EDGE + depth * width, y: y + x0, width, height: x1 - x0 };
      if (data.row === undefined) {
        if (band.header) boxes.push({ id: band.id, kind: 'question', ...place });
        continue;
      }
      const { id, kind, step, anchor, parent } = rows[data.row]!;
      if (kind === 'statement') boxes.push({ id, kind, ...place });
      else others.push({ id, kind, ...place, x: place.x + PAD, width: width - PAD, under: rows[parent]?.id ?? id });
      if (step < 0 || jointed.has(step)) continue;
      jointed.add(step);
      joints.push({ id: steps[step]!.id, x: place.x, y: place.y + anchor });
    }
    const heading = { x: TEXT_EDGE + 8, y: y + (band.header?.height ?? 16) + 8, width: CELL_WIDTH[level] - 16 };
    bands.push({ id: band.id, kind: band.kind, form: 'open', rule: 'none', heading, y, height });
    y += height + BELOW;
  }
  return ontoPage(closed, request, { boxes, rows: others, bands, joints }, y + BELOW);
}

/** What each row needs, children included, the last rows first: parents come before their children. */
function heights(own: readonly number[], below: readonly (readonly number[])[]): number[] {
  const least = [...own];
  for (let i = own.length - 1; i >= 0; i--) least[i] = Math.max(own[i]!, below[i]!.reduce((sum, child) => sum + least[child]!, 0));
  return least;
}

/** Built from the leaves up, without the stack of the machine: a chain may be as long as the map. */
function cellOf(root: number, least: readonly number[], below: readonly (readonly number[])[]): Cell {
  const order: number[] = [];
  const stack = [root];
  while (stack.length > 0) {
    const i = stack.pop()!;
    order.push(i);
    stack.push(...below[i]!);
  }
  const cells = new Map<number, Cell>();
  for (const i of order.toReversed()) cells.set(i, { row: i, least: least[i]!, children: below[i]!.map((child) => cells.get(child)!) });
  return cells.get(root)!;
}
