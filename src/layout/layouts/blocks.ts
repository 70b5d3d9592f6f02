// Blocks: the argument as an outline, each claim with what bears on it below and further in, in columns of a page of a screen's
// shape, so that a map of any size is a page and not a thread. The overview of large maps; on the first screen, and for closed
// questions, the same as the tree.

import { drawBlocks } from '../blocks/draw.ts';
import { packBlocks } from '../blocks/pack.ts';
import { pageTree } from '../blocks/page-tree.ts';
import { CELL_WIDTH } from '../cell-measures.ts';
import { TEXT_EDGE } from '../columns.ts';
import type { Drawing, LayoutRequest, PlacedBand, PlacedBox, PlacedRow } from '../drawing.ts';
import { rowSpecs } from '../row-table.ts';
import { closedPage, ontoPage } from './onto-page.ts';

const TOP = 12;
const BELOW = 16;
/** Beside the line that comes down from a question. */
const HEADING_X = 22;

/** The drawing of a request. O(rows · log of the page's height); deterministic. */
export function layoutBlocks(request: LayoutRequest): Drawing {
  const { rows, form, level } = request;
  const closed = closedPage(request);
  if (form === 'page') return closed;
  const page = pageTree(request);
  const packed = packBlocks(page.tree);
  const [left, top] = [TEXT_EDGE, closed.bounds.height + TOP];

  const boxes: PlacedBox[] = [...closed.boxes];
  const others: PlacedRow[] = [];
  rowSpecs(rows).forEach(({ id, kind, width, height, parent }, i) => {
    const node = page.nodeOf(i);
    const place = { x: left + packed.x[node]!, y: top + packed.y[node]!, width, height };
    if (kind === 'statement') boxes.push({ id, kind, ...place });
    else others.push({ id, kind, ...place, under: rows.ids[parent] ?? id });
  });
  const bands: PlacedBand[] = [...closed.bands];
  page.bands.forEach(({ id, kind, header }, b) => {
    const [x, y] = [left + packed.x[b + 1]!, top + packed.y[b + 1]!];
    if (header) boxes.push({ id, kind: 'question', x, y, ...header });
    const heading = { x: x + HEADING_X, y: y + page.headOf(b) + 8, width: CELL_WIDTH[level] - HEADING_X };
    bands.push({ id, kind, form: 'open', rule: 'none', heading, y, height: page.tree.heights[b + 1]! });
  });
  return ontoPage(closed, request, { boxes, rows: others, bands }, top + packed.height + BELOW, drawBlocks(request, page, packed, left, top));
}
