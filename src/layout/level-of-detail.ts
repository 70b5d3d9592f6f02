// What of a large drawing is shown as what: which boxes are so near that they are worth being real, and how much of each
// other one a painter shows. Pure, over a spatial index, so that it costs by what is on the screen and not by the map.

import type { Drawing, PlacedBox, PlacedRow, Point } from './drawing.ts';
import { MOST_LIVE, READABLE } from './limits.ts';
import { linesTo, type PlaceIndex } from './place-index.ts';
import { numbersOf, type Placed, type PlaceTable } from './place-table.ts';

/** From farthest to nearest: a spot of its colour, its lines as bars, its short text as large as can be read, everything. */
export type Detail = 'dot' | 'bar' | 'short' | 'full';

/** What a short text needs on the screen, and bars, in pixels. */
const SHORT = { width: 84, height: 15 } as const;
const BAR_HEIGHT = 5;

/** The camera and the screen that it fills, in pixels of the screen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes and rows that are real: their numbers in the table of places, by id. */
export type Live = ReadonlyMap<string, number>;

/** Of a drawing what of it is real: boxes and rows in its order, and the joints of the steps that lead to them. O(live · log + lines around them) */
export function partOf(index: PlaceIndex, live: Live): Pick<Drawing, 'boxes' | 'rows' | 'joints'> {
  const { drawing, places } = index;
  const real = [...live.values()].sort((a, b) => a - b);
  const among = (from: number, to: number): Placed[] => real.flatMap((i) => (i >= from && i < to ? [index.at(i)] : []));
  const lines = linesTo(drawing, real);
  const leading = new Set(lines.flatMap(({ routes }) => routes.flatMap(({ to, inference }) => (live.has(to) ? [inference] : []))));
  const joints = lines.flatMap((part) => part.joints.filter(({ id }) => leading.has(id)));
  return { boxes: among(0, places.boxes) as PlacedBox[], rows: among(places.boxes, places.count) as PlacedRow[], joints };
}

/** How much of a box is shown at a zoom. O(1) */
export function detailOf(width: number, height: number, zoom: number): Detail {
  if (zoom >= READABLE) return 'full';
  if (width * zoom >= SHORT.width && height * zoom >= SHORT.height) return 'short';
  return height * zoom >= BAR_HEIGHT ? 'bar' : 'dot';
}

/** What of the page a camera shows, in page units, and so many pixels of the screen beyond. */
export function seenBy({ x, y, zoom, width, height }: Camera, beyond = 0): [x0: number, y0: number, x1: number, y1: number] {
  return [(-beyond - x) / zoom, (-beyond - y) / zoom, (width + beyond - x) / zoom, (height + beyond - y) / zoom];
}

/**
 * The boxes that are real: what can be read on the screen, nearest its middle first, and whatever must be (what is selected,
 * pointed at or has the focus), though it were elsewhere.
 * @param kept ids that are real in any case @param most how many at most. O(boxes on the screen · log + kept · boxes)
 */
export function liveIn(index: PlaceIndex, camera: Camera, kept: readonly string[], most = MOST_LIVE): Live {
  const { ids } = index.places;
  const live = new Map(numbersOf(index.places, kept).slice(0, most).map((i) => [ids[i]!, i]));
  if (camera.zoom < READABLE) return live;
  const seen = index.boxesIn(...seenBy(camera));
  const [cx, cy] = [(camera.width / 2 - camera.x) / camera.zoom, (camera.height / 2 - camera.y) / camera.zoom];
  const nearest = seen.length + live.size <= most ? seen : [...seen].sort((a, b) => distance(index.places, a, cx, cy) - distance(index.places, b, cx, cy) || a - b);
  for (const i of nearest) {
    if (live.size >= most) break;
    live.set(ids[i]!, i);
  }
  return live;
}

/** The box at a point of the page, or the nearest within reach: small things need no steady hand. O(n / 64 + found) */
export function boxAt({ places, at, boxesIn }: PlaceIndex, x: number, y: number, reach: number): Placed | undefined {
  let best: number | undefined;
  let least = reach * reach;
  for (const i of boxesIn(x - reach, y - reach, x + reach, y + reach)) {
    const away = distance(places, i, x, y);
    if (away < least || (away === 0 && least === 0)) [best, least] = [i, away];
  }
  return best === undefined ? undefined : at(best);
}

/** The step whose line runs nearest to a point, within reach. O(n / 64 + points of the lines found) */
export function stepAt({ routesIn }: PlaceIndex, x: number, y: number, reach: number): string | undefined {
  let best: string | undefined;
  let least = reach * reach;
  for (const { inference, points } of routesIn(x - reach, y - reach, x + reach, y + reach)) {
    if (inference === undefined) continue;
    for (let k = 1; k < points.length; k++) {
      const away = toSegment(points[k - 1]!, points[k]!, x, y);
      if (away < least) [best, least] = [inference, away];
    }
  }
  return best;
}

/** Squared, from a point to a box; 0 within it. */
function distance({ xs, ys, widths, heights }: PlaceTable, i: number, px: number, py: number): number {
  const dx = Math.max(xs[i]! - px, 0, px - xs[i]! - widths[i]!);
  const dy = Math.max(ys[i]! - py, 0, py - ys[i]! - heights[i]!);
  return dx * dx + dy * dy;
}

/** Squared, from a point to a segment. */
function toSegment([x0, y0]: Point, [x1, y1]: Point, px: number, py: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - x0) * dx + (py - y0) * dy) / length));
  const [ex, ey] = [px - x0 - t * dx, py - y0 - t * dy];
  return ex * ex + ey * ey;
}
