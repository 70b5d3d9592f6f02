// The cross: down is because, right is but. The questions stand at the left; in an open one, below its answers their
// reasons, to the right of each statement what is said against it, and to the right of that the replies.

import { provenanceOn } from '../columns.ts';
import { BEFORE_BAR, BEFORE_REST, drawCross, type Columns } from '../cross/draw.ts';
import { crossTree, type CrossTree, type Item } from '../cross/families.ts';
import { columnWidth, crossMeasures, type CrossMeasures } from '../cross/measures.ts';
import { placeCross } from '../cross/place.ts';
import { drawLeads, type Lanes } from '../draw-leads.ts';
import { noLines } from '../draw-lines.ts';
import type { BandSpec, ColumnHead, Drawing, LayoutRequest, PlacedBand, PlacedBox, PlacedRow, Point, Route } from '../drawing.ts';
import { rowSpecs } from '../row-table.ts';
import { pageBounds, rounded } from '../geometry.ts';
import { facing } from '../mirror.ts';

const PAGE = { top: 18, after: 8, heads: 18, pad: 6, between: 8 } as const;
const HEADLINE_PAD = 7;
/** Left edge of the line of the thesis where something is open. */
const LINE_X = 24;
const HEADS = { height: 30, middle: 16 } as const;
const BELOW_BAND = 28;
/** Above the questions at the left, and between two of them. */
const SPINE = { before: 14, between: 18 } as const;
/** Left of the first column: the line that ties the answers together. */
const TIE = 14;
/** The same on the first screen, left of the numbers of the questions. */
const PAGE_TIE = { x: 12, end: 20, middle: 16 } as const;
const CORNER = 6;
const KEYS = ['case', 'against', 'reply'] as const;

/** The drawing of a request. O(rows + steps); deterministic. */
export function layoutCross(request: LayoutRequest): Drawing {
  const { level, form, pageWidth } = request;
  const rows = rowSpecs(request.rows);
  const measures = crossMeasures(level, pageWidth);
  const tree = crossTree(request);
  const columns = columnsOf(request, tree, measures);
  const boxes: PlacedBox[] = [];
  const others: PlacedRow[] = [];
  const bands: PlacedBand[] = [];
  const heads: ColumnHead[] = [];
  const ties: Route[] = [];
  const lines = noLines();
  const provenance = form === 'page' ? provenanceOn(pageWidth, measures.left) : undefined;
  let y = provenance ? PAGE.top + provenance.height : 0;

  const put = (i: Item, top: number, under: string): void => {
    const row = rows[i];
    if (!row) return; // hidden claims have no box
    const { id, kind, width, height, parent } = row;
    const x = columns.xOf(row.column) + row.indent;
    if (kind === 'statement') boxes.push({ id, kind, x, y: top, width, height });
    else others.push({ id, kind, x, y: top, width, height, under: rows[parent]?.id ?? under });
  };
  const tie = (id: string, from: number, to: number, x: number, end: number): void => void ties.push({ id: `spine:${id}`, inference: undefined, from: id, to: id, kind: 'spine', points: rounded([[x, from], [x, to], [end, to]], CORNER) });
  /** Names the columns that are used. */
  const name = (items: readonly Item[], at: number): void => {
    const last = items.reduce((most, item) => Math.max(most, tree.specOf(item).column), 0);
    KEYS.slice(0, last + 1).forEach((key, column) => heads.push({ key, x: columns.xOf(column), y: at + HEADS.middle, width: columns.rightOf(column) - columns.xOf(column) }));
  };

  if (request.headline) {
    const { id, width, height } = request.headline;
    y ||= HEADLINE_PAD;
    boxes.push({ id, kind: 'thesis', x: form === 'page' ? measures.left : LINE_X, y, width, height });
    y += height + (form === 'page' ? PAGE.after : HEADLINE_PAD);
  }
  const start = y;
  /** Where the line that ties the questions of the first screen begins: at the thesis, or without one at the first of them. */
  let tied = request.headline ? start : undefined;

  /** Nothing is open: each question beside its answer, its reasons counted below that, the rest at its right. */
  const page = (band: BandSpec): void => {
    const top = y + PAGE.pad;
    const answer = measures.left + measures.page;
    if (band.header) {
      boxes.push({ id: band.id, kind: 'question', x: measures.spine.x, y: top, ...band.header });
      tied ??= top + PAGE_TIE.middle;
      if (tied < top + PAGE_TIE.middle) tie(band.id, tied, top + PAGE_TIE.middle, PAGE_TIE.x, PAGE_TIE.end);
    }
    let below = top + (band.header?.height ?? 0);
    const end = below;
    let beside = top;
    for (const i of band.roots) {
      const { id, kind, width, height, anchor, polarity, indent } = rows[i]!;
      if (kind !== 'more') continue;
      const isBelow = polarity === 'support';
      // What belongs to the reservation stands level with it, at the foot of the answer.
      if (polarity === undefined) beside = Math.max(beside, end - height);
      const [x, line] = isBelow ? [measures.left + indent, below + anchor] : [answer + measures.gutter, beside + anchor];
      others.push({ id, kind, x, y: line - anchor, width, height, under: band.id });
      const rail = measures.left + measures.rail;
      const points: Point[] = isBelow ? rounded([[rail, below], [rail, line], [x - BEFORE_REST, line]], CORNER) : [[answer + BEFORE_BAR, line], [x - BEFORE_REST, line]];
      if (polarity) lines.routes.push({ id: `more:${id}`, inference: undefined, from: band.id, to: id, kind: 'more', points });
      if (polarity === 'attack') lines.bars.push({ x: answer + BEFORE_BAR, y: line, direction: 'vertical', inference: undefined });
      if (isBelow) below += height;
      else beside += height;
    }
    const bottom = Math.max(below, beside) + PAGE.between;
    bands.push({ id: band.id, kind: band.kind, form: 'page', rule: 'none', y, height: bottom - y });
    y = bottom;
  };

  /** The questions one below the other at the left, an open one not above what is open of it. */
  let spine = start + SPINE.before;
  const enter = (band: BandSpec, top: number): void => {
    if (!band.header) return;
    spine = Math.max(spine, top);
    boxes.push({ id: band.id, kind: 'question', x: measures.spine.x, y: spine, ...band.header });
    if (!band.isOpen) bands.push({ id: band.id, kind: band.kind, form: 'line', rule: 'none', y: spine, height: band.header.height });
    spine += band.header.height + (band.isOpen ? measures.spine.actions : 0) + SPINE.between;
  };

  const open = (band: BandSpec): void => {
    const items = orderOf(band.roots, tree);
    const top = y + HEADS.height;
    name(items, y);
    const { tops, bottom } = placeCross(tree, band.roots, measures, top);
    for (const item of items) put(item, tops.get(item)!, band.id);
    drawCross(request, tree, columns, measures, items, tops, lines);
    for (const root of band.roots) tie(rows[root]!.id, y, tops.get(root)! + rows[root]!.anchor, measures.left - TIE, measures.left);
    bands.push({ id: band.id, kind: band.kind, form: 'open', ...(y === start ? {} : { rule: measures.left - TIE }), y, height: bottom + BELOW_BAND - y });
    y = bottom + BELOW_BAND;
  };

  if (form === 'page') {
    heads.push({ key: 'case', x: measures.left, y: y + PAGE.heads / 2, width: measures.page }, { key: 'against', x: measures.left + measures.page + measures.gutter, y: y + PAGE.heads / 2, width: measures.page });
    y += PAGE.heads;
    for (const band of request.bands) page(band);
  } else {
    for (const band of request.bands) {
      // The first open question begins at the top, whatever is closed before it; a later one beside its entry.
      if (band.isOpen && band.header && y > start) y = Math.max(y, spine - SPINE.before);
      enter(band, band.isOpen ? y + SPINE.before : spine);
      if (band.isOpen) open(band);
    }
    y = Math.max(y, spine);
  }

  const lanes: Lanes = {
    margin: measures.left - TIE - 6,
    laneOf: (row) => columns.xOf(row.column) - 8,
    gutter: BELOW_BAND,
    bands: bands.filter((band) => band.form === 'open'),
  };
  const drawing: Drawing = {
    layout: request.layout,
    direction: request.direction,
    level,
    form,
    pageWidth,
    boxes,
    rows: others,
    bands,
    ...lines,
    heads,
    provenance,
    routes: [...ties, ...lines.routes],
    leads: drawLeads(request, boxes, others, lanes),
    bounds: pageBounds([...boxes, ...others], pageWidth, y),
  };
  return facing(drawing, request, measures.left);
}

/** Edges of the columns: as wide as agreed, or as what reaches beyond. O(rows) */
function columnsOf({ rows }: LayoutRequest, tree: CrossTree, measures: CrossMeasures): Columns {
  const widths: number[] = [];
  rows.ids.forEach((_, i) => {
    const { column, indent, width } = tree.specOf(i);
    widths[column] = Math.max(widths[column] ?? columnWidth(measures, column), indent + width);
  });
  const lefts: number[] = [measures.left];
  const widthOf = (column: number): number => widths[column] ?? columnWidth(measures, column);
  const xOf = (column: number): number => {
    for (let c = lefts.length; c <= column; c++) lefts.push(lefts[c - 1]! + widthOf(c - 1) + measures.gutter);
    return lefts[column]!;
  };
  return { xOf, rightOf: (column) => xOf(column) + widthOf(column) };
}

/** A band's items, claims before what hangs on them. */
function orderOf(roots: readonly Item[], tree: CrossTree): Item[] {
  const order: Item[] = [];
  const stack = roots.toReversed();
  while (stack.length > 0) {
    const item = stack.pop()!;
    order.push(item);
    const { objections, reasons, again, rest } = tree.familyOf(item);
    const groups = [...objections, ...reasons];
    const below: Item[] = [];
    for (const group of groups) {
      below.push(...group.items);
      groups.push(...group.undercuts);
    }
    stack.push(...[...below, ...again, ...rest].toReversed());
  }
  return order;
}
