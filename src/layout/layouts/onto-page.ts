// What a layout has drawn of open questions, put onto the page that has the thesis and the closed ones.

import { TEXT_EDGE } from '../columns.ts';
import type { Drawing, LayoutRequest } from '../drawing.ts';
import { pageBounds } from '../geometry.ts';
import { facing } from '../mirror.ts';
import { extentOf, type PlaceTable } from '../place-table.ts';
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
 */
export function ontoPage(closed: Drawing, request: LayoutRequest, open: Pick<Drawing, 'boxes' | 'rows' | 'bands'> & Partial<Drawing>, bottom: number): Drawing {
  return faced({ ...closed, direction: request.direction, ...open, bounds: pageBounds([...open.boxes, ...open.rows], request.pageWidth, bottom) }, request);
}

/**
 * The same of a large map. O(boxes)
 * @param places every box and row, the page's own as well @param tiles the lines of the open questions, beside which stand those of the page, where they are made when they are looked at
 */
export function ontoLargePage(closed: Drawing, request: LayoutRequest, bands: Drawing['bands'], places: PlaceTable, bottom: number, tiles: Tiles): Drawing {
  const { boxes: _, rows: __, ...page } = closed;
  const { x, y, width, height } = closed.bounds;
  const all = [tileOf([x, y, x + width, y + height], () => closed), ...tiles.all];
  return faced(withTiles({ ...page, direction: request.direction, bands, bounds: pageBounds([extentOf(places)], request.pageWidth, bottom) }, places, { ...tiles, all }), request);
}

function faced(drawing: Drawing, request: LayoutRequest): Drawing {
  return facing(drawing, request, TEXT_EDGE, request.bands.flatMap((band) => (band.isOpen ? [band.id] : [])));
}
