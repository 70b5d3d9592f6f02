// What a layout has drawn of open questions, put onto the page that has the thesis and the closed ones.

import { TEXT_EDGE } from '../columns.ts';
import type { Drawing, LayoutRequest } from '../drawing.ts';
import { pageBounds } from '../geometry.ts';
import { facing } from '../mirror.ts';
import { NO_ROWS, NO_STEPS } from '../row-table.ts';
import { tileOf, withTiles, type Tiles } from '../tiles.ts';
import { treeOf } from './tidy-tree.ts';

/** The thesis and the questions that are closed, as every layout shows them. O(questions) */
export function closedPage(request: LayoutRequest): Drawing {
  return treeOf({ ...request, direction: 'conclusion-first', rows: NO_ROWS, steps: NO_STEPS, bands: request.bands.filter((band) => !band.isOpen) });
}

/**
 * The drawing of a page with its open questions, in the reading direction that is asked for. O(drawing)
 * @param closed the page without them @param open what takes the place of the page's own @param bottom where it ends
 * @param tiles the lines of the open questions, beside which stand those of the page, where they are made when they are looked at
 */
export function ontoPage(closed: Drawing, request: LayoutRequest, open: Pick<Drawing, 'boxes' | 'rows' | 'bands'> & Partial<Drawing>, bottom: number, tiles?: Tiles): Drawing {
  const drawing: Drawing = { ...closed, direction: request.direction, ...open, bounds: pageBounds([...open.boxes, ...open.rows], request.pageWidth, bottom) };
  const { x, y, width, height } = closed.bounds;
  const drawn = tiles ? withTiles(drawing, { ...tiles, all: [tileOf([x, y, x + width, y + height], () => closed), ...tiles.all] }) : drawing;
  return facing(drawn, request, TEXT_EDGE, request.bands.flatMap((band) => (band.isOpen ? [band.id] : [])));
}
