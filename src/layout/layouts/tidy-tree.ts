// The default layout: the thesis as a headline, each question a band below it, and in an open band the argument as a
// top-aligned horizontal tree. Left to right, every claim is followed by its reasons and its objections.

import { columnsOf, PAGE_TEXT_X, provenanceOn, rowMetricsOf, SPINE_X, TEXT_EDGE } from '../columns.ts';
import { drawLines, noLines } from '../draw-lines.ts';
import { drawLeads, type Lanes } from '../draw-leads.ts';
import type { BandSpec, Drawing, LayoutRequest, PlacedBand, PlacedBox, PlacedRow, Point, Route } from '../drawing.ts';
import { boundsOf, rounded } from '../geometry.ts';
import { familiesOf, placeRows } from '../place-rows.ts';
import { rowSpecs } from '../row-table.ts';

/** Distances of the first screen. */
const PAGE = { top: 18, afterHeadline: 10, band: 127, pad: 11 } as const;
const HEADLINE_PAD = 7;
/** The spine's hooks: how far they reach to a question's number, and at the top to the thesis. */
const HOOK = { width: 11, top: 20, corner: 6 } as const;

/** The drawing of a request, the conclusion first. O(rows + steps); deterministic. */
export function treeOf(request: LayoutRequest): Drawing {
  const { level, form, pageWidth } = request;
  const rows = rowSpecs(request.rows);
  const columns = columnsOf(request);
  const metrics = rowMetricsOf(level);
  const families = familiesOf(request);
  const boxes: PlacedBox[] = [];
  const others: PlacedRow[] = [];
  const bands: PlacedBand[] = [];
  const lines = noLines();
  const tops = new Float64Array(rows.length);
  const stops: number[] = [];
  const provenance = form === 'page' ? provenanceOn(pageWidth, TEXT_EDGE) : undefined;
  let y = provenance ? PAGE.top + provenance.height : 0;

  const put = (i: number, x: number, top: number): void => {
    const { id, kind, width, height, parent } = rows[i]!;
    if (kind === 'statement') boxes.push({ id, kind, x, y: top, width, height });
    else others.push({ id, kind, x, y: top, width, height, under: rows[parent]?.id ?? id });
  };

  if (request.headline) {
    const { id, width, height } = request.headline;
    y ||= HEADLINE_PAD;
    boxes.push({ id, kind: 'thesis', x: TEXT_EDGE, y, width, height });
    stops.push(y + Math.min(height / 2, 18));
    y += height + (form === 'page' ? PAGE.afterHeadline : HEADLINE_PAD);
  }

  const page = (band: BandSpec): void => {
    const at = y + PAGE.pad;
    stops.push(at + 14);
    if (band.header) boxes.push({ id: band.id, kind: 'question', x: PAGE_TEXT_X, y: at, ...band.header });
    const height = Math.max(PAGE.band, PAGE.pad * 2 + (band.header?.height ?? 0));
    bands.push({ id: band.id, kind: band.kind, form: 'page', y, height });
    y += height;
  };

  const line = (band: BandSpec): void => {
    stops.push(y + metrics.line / 2);
    if (band.header) boxes.push({ id: band.id, kind: 'question', x: TEXT_EDGE, y, ...band.header });
    const height = Math.max(metrics.line, band.header?.height ?? 0);
    bands.push({ id: band.id, kind: band.kind, form: 'line', y, height });
    y += height;
  };

  const open = (band: BandSpec): void => {
    stops.push(y + metrics.header / 2);
    if (band.header) boxes.push({ id: band.id, kind: 'question', x: TEXT_EDGE, y, ...band.header });
    const order = readingOrder(band.roots, families);
    const bottom = placeRows(request, order, families, metrics, tops, y + metrics.header);
    for (const i of order) put(i, columns.xOf(rows[i]!.column) + rows[i]!.indent, tops[i]!);
    drawLines(request, order, families, tops, lines);
    bands.push({ id: band.id, kind: band.kind, form: 'open', y, height: bottom + metrics.gutter - y });
    y = bottom + metrics.gutter;
  };

  for (const band of request.bands) {
    if (form === 'page') page(band);
    else if (band.isOpen) open(band);
    else line(band);
  }

  const spine = spineRoutes(stops, SPINE_X[form], request);
  const lastColumn = rows.reduce((most, row) => Math.max(most, row.column), 0);
  const width = form === 'page' ? pageWidth : Math.max(pageWidth, columns.xOf(lastColumn) + columns.widthOf(lastColumn) + (lastColumn < 3 ? 0 : 120));
  const lanes: Lanes = { margin: TEXT_EDGE - 14, laneOf: ({ column }) => (column === 0 ? TEXT_EDGE - 14 : columns.xOf(column) - columns.gap.runIn), gutter: metrics.gutter, bands };
  return {
    layout: request.layout,
    direction: request.direction,
    level,
    form,
    pageWidth,
    boxes,
    rows: others,
    bands,
    ...lines,
    heads: [],
    provenance,
    routes: [...spine, ...lines.routes],
    leads: drawLeads(request, boxes, others, lanes),
    bounds: boundsOf([{ x: 0, y: 0, width, height: y }, ...boxes, ...others]),
  };
}

/** A band's rows, parents before children, siblings in the order of the file. */
function readingOrder(roots: readonly number[], families: ReturnType<typeof familiesOf>): number[] {
  const order: number[] = [];
  const stack = roots.toReversed();
  while (stack.length > 0) {
    const i = stack.pop()!;
    order.push(i);
    const { children } = families[i]!;
    for (let k = children.length - 1; k >= 0; k--) stack.push(children[k]!);
  }
  return order;
}

/** One vertical line from the thesis down to the last question, with a hook to each. */
function spineRoutes(stops: readonly number[], x: number, { headline, bands }: LayoutRequest): Route[] {
  const [top] = stops;
  const bottom = stops.at(-1);
  const from = headline?.id ?? bands[0]?.id;
  if (top === undefined || bottom === undefined || stops.length < 2 || from === undefined) return [];
  const ids = headline ? [headline.id, ...bands.map((band) => band.id)] : bands.map((band) => band.id);
  const line = (id: string, to: string, points: readonly Point[]): Route => ({ id, inference: undefined, from, to, kind: 'spine', points: rounded(points, HOOK.corner) });
  const hooks = stops.slice(1).map((y, i) => line(`spine:${ids[i + 1]}`, ids[i + 1]!, [[x, y - HOOK.corner * 2], [x, y], [x + HOOK.width, y]]));
  return [line('spine', ids.at(-1)!, [[x + HOOK.top, top], [x, top], [x, bottom - HOOK.corner]]), ...hooks];
}
