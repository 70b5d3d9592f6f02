// The pyramid: the claim on top, below it side by side what bears on it, each with its own grounds below: as a box-and-arrow
// diagram has been drawn since textbooks draw them (Reed, Walton, Macagno 2007, "Argument diagramming in logic, law and artificial
// intelligence"). On the first screen, and for closed questions, the same as the tree.

import { noLines } from '../draw-lines.ts';
import type { Drawing, LayoutRequest, PlacedBand, PlacedBox, PlacedRow } from '../drawing.ts';
import { drawPyramid } from '../pyramid/draw.ts';
import { forestOf } from '../pyramid/forest.ts';
import { drawLeads } from '../pyramid/leads.ts';
import { ACTIONS } from '../pyramid/measures.ts';
import { intoBands } from '../pyramid/place.ts';
import { rowSpecs } from '../row-table.ts';
import { TidyTrees } from '../tree/tidy-on-arrays.ts';
import { closedPage, ontoPage } from './onto-page.ts';

const TOP = 12;

/** Remembers the trees of the last drawing, so that of the next only what is new is placed; where a box stands does not go by it. */
const trees = new TidyTrees();

/** The drawing of a request, the same in both reading directions: what is read first stands above, not at a side. O(rows); deterministic. */
export function layoutPyramid(request: LayoutRequest): Drawing {
  const { form, pageWidth } = request;
  const rows = rowSpecs(request.rows);
  const closed = closedPage(request);
  if (form === 'page') return closed;
  const forest = forestOf(request);
  const { start, headOf } = forest;
  const placement = intoBands(forest, trees.place(forest.tree), pageWidth, closed.bounds.height + TOP);
  const { left, middle, top, tops, heights } = placement;

  const boxes: PlacedBox[] = [...closed.boxes];
  const others: PlacedRow[] = [];
  const bands: PlacedBand[] = [...closed.bands];
  forest.bands.forEach(({ id, kind, header, roots }, band) => {
    const node = band + 1;
    const y = tops[band]!;
    if (header) boxes.push({ id, kind: 'question', x: left[node]!, y: top[node]!, ...header });
    const heading = header ? { x: left[node]! + header.width + ACTIONS.gap, y, width: ACTIONS.width } : { x: left[start + roots[0]!]!, y: y + headOf(band) + 8, width: ACTIONS.width };
    bands.push({ id, kind, form: 'open', rule: 'none', heading, y, height: heights[band]! });
  });
  rows.forEach(({ id, kind, width, height, parent }, i) => {
    const place = { x: middle[start + i]! - width / 2, y: top[start + i]!, width, height };
    if (kind === 'statement') boxes.push({ id, kind, ...place });
    else others.push({ id, kind, ...place, under: rows[parent]?.id ?? id });
  });
  const lines = noLines();
  drawPyramid(request, forest, placement, lines);
  const open = { boxes, rows: others, bands, ...lines, routes: [...closed.routes, ...lines.routes], leads: drawLeads(request, forest, placement, closed.boxes) };
  return ontoPage(closed, { ...request, direction: 'conclusion-first' }, open, placement.bottom);
}
