// Blocks: the argument as an outline, each claim with what bears on it below and further in, in columns of a page of a screen's
// shape, so that a map of any size is a page and not a thread. The overview of large maps; on the first screen, and for closed
// questions, the same as the tree.

import { drawBlocks } from '../blocks/draw.ts';
import { packBlocks } from '../blocks/pack.ts';
import { pageTree } from '../blocks/page-tree.ts';
import { CELL_WIDTH } from '../cell-measures.ts';
import { TEXT_EDGE } from '../columns.ts';
import type { Drawing, LayoutRequest, PlacedBand } from '../drawing.ts';
import { PlaceWriter, type Placed } from '../place-table.ts';
import { ROW_KIND } from '../row-table.ts';
import { closedPage, ontoLargePage } from './onto-page.ts';

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

  const { count, ids, kinds, parents, widths, heights } = rows;
  const headers = page.bands.filter(({ header }) => header !== undefined).length;
  const statements = kinds.reduce((sum, kind) => (kind === ROW_KIND.statement ? sum + 1 : sum), 0);
  const places = new PlaceWriter(closed.boxes.length + count + headers);
  const nodes = new Int32Array(closed.boxes.length + count + headers);
  for (const { id, kind, x, y, width, height } of closed.boxes) places.put(id, kind, x, y, width, height);
  const put = (i: number, kind: Placed['kind'], under?: string): void => {
    const node = page.nodeOf(i);
    nodes[places.size] = node;
    places.put(ids[i]!, kind, left + packed.x[node]!, top + packed.y[node]!, widths[i]!, heights[i]!, under);
  };
  for (let i = 0; i < count; i++) if (kinds[i] === ROW_KIND.statement) put(i, 'statement');
  const bands: PlacedBand[] = [...closed.bands];
  page.bands.forEach(({ id, kind, header }, b) => {
    const [x, y] = [left + packed.x[b + 1]!, top + packed.y[b + 1]!];
    if (header) places.put(id, 'question', x, y, header.width, header.height);
    const heading = { x: x + HEADING_X, y: y + page.headOf(b) + 8, width: CELL_WIDTH[level] - HEADING_X };
    bands.push({ id, kind, form: 'open', rule: 'none', heading, y, height: page.tree.heights[b + 1]! });
  });
  for (let i = 0; i < count; i++) if (kinds[i] !== ROW_KIND.statement) put(i, kinds[i] === ROW_KIND.more ? 'more' : 'reference', ids[parents[i]!] ?? ids[i]!);
  return ontoLargePage(closed, request, bands, places.done(closed.boxes.length + statements + headers), top + packed.height + BELOW, drawBlocks(request, page, packed, { left, top, nodes }));
}
