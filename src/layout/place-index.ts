// The boxes and lines of a drawing by where they are, so that what is done with every frame costs by what is on the screen.

import type { Drawing, DrawnLines, Route } from './drawing.ts';
import { placedAt, placesOf, type Placed, type PlaceTable } from './place-table.ts';
import { rectanglesOf } from './rectangles.ts';

/** Numbers are those of boxes and rows in the table of places; rectangles are in page units. */
export interface PlaceIndex {
  readonly drawing: Drawing;
  readonly places: PlaceTable;
  /** One of them as an object, the same each time. */
  readonly at: (i: number) => Placed;
  /** O(n) the first time, O(1) after */
  readonly indexOf: (id: string) => number | undefined;
  /** The boxes that a rectangle touches, in the drawing's order, or the first so many of them. O(n / 64 + found) */
  readonly boxesIn: (x0: number, y0: number, x1: number, y1: number, most?: number) => readonly number[];
  /** The lines whose own rectangles it touches. O(n / 64 + found) */
  readonly routesIn: (x0: number, y0: number, x1: number, y1: number) => readonly Route[];
  /** What stands on lines there, in parts, and more. */
  readonly marksIn: (x0: number, y0: number, x1: number, y1: number) => readonly Omit<DrawnLines, 'routes'>[];
}

const indices = new WeakMap<Drawing, PlaceIndex>();

/** @returns the index of a drawing, the same one each time. O(boxes + tiles), or O(boxes + lines) where there are none; then O(1) */
export function indexPlaces(drawing: Drawing): PlaceIndex {
  let index = indices.get(drawing);
  if (!index) indices.set(drawing, (index = makeIndex(drawing)));
  return index;
}

function makeIndex(drawing: Drawing): PlaceIndex {
  const places = placesOf(drawing);
  const { count, ids, xs, ys, widths, heights } = places;
  const byBox = rectanglesOf(count, (i, into, at) => {
    into[at] = xs[i]!;
    into[at + 1] = ys[i]!;
    into[at + 2] = xs[i]! + widths[i]!;
    into[at + 3] = ys[i]! + heights[i]!;
  });
  let byId: Map<string, number> | undefined;
  const made: Placed[] = [];
  return { drawing, places, at: (i) => (made[i] ??= placedAt(places, i)), indexOf: (id) => (byId ??= new Map(ids.map((each, i) => [each, i]))).get(id), boxesIn: byBox.touching, ...linesOf(drawing) };
}

/** Parts of a drawing's lines in which are all that lead to certain boxes, by their numbers in the table of places. O(boxes asked for), or O(1) where it has no tiles */
export function linesTo(drawing: Drawing, places: Iterable<number>): readonly DrawnLines[] {
  const { tiles } = drawing;
  return tiles ? [...new Set([...places].flatMap((place) => tiles.to(place) ?? []))].map((tile) => tile.lines()) : [drawing];
}

/** The lines outside the tree that have an end there, or are of that step. O(leads) */
export function leadsAt(drawing: Drawing, id: string): readonly Route[] {
  return drawing.tiles ? drawing.tiles.leads(id) : drawing.leads.filter(({ from, to, inference }) => from === id || to === id || inference === id);
}

function linesOf(drawing: Drawing): Pick<PlaceIndex, 'routesIn' | 'marksIn'> {
  const { tiles } = drawing;
  if (tiles) {
    const byTile = rectanglesOf(tiles.all.length, (i, into, at) => into.set(tiles.all[i]!.extent, at));
    const inTiles = (x0: number, y0: number, x1: number, y1: number): DrawnLines[] => byTile.touching(x0, y0, x1, y1).map((i) => tiles.all[i]!.lines());
    const [left, top, right, bottom] = byTile.extent;
    return {
      marksIn: inTiles,
      routesIn: (x0, y0, x1, y1) => {
        const isAll = x0 <= left && y0 <= top && x1 >= right && y1 >= bottom;
        return inTiles(x0, y0, x1, y1).flatMap(({ routes }) => (isAll ? routes : routes.filter((route) => isNear(route, x0, y0, x1, y1))));
      },
    };
  }
  const { routes } = drawing;
  const byRoute = rectanglesOf(routes.length, (i, into, at) => {
    into[at] = into[at + 1] = Infinity;
    into[at + 2] = into[at + 3] = -Infinity;
    for (const [x, y] of routes[i]!.ends ?? routes[i]!.points) {
      into[at] = Math.min(into[at]!, x);
      into[at + 1] = Math.min(into[at + 1]!, y);
      into[at + 2] = Math.max(into[at + 2]!, x);
      into[at + 3] = Math.max(into[at + 3]!, y);
    }
  });
  return { marksIn: () => [drawing], routesIn: (...rectangle) => byRoute.touching(...rectangle).map((i) => routes[i]!) };
}

/** Whether a line's own rectangle touches another: it does not lie all at one side of it. */
function isNear({ points }: Route, x0: number, y0: number, x1: number, y1: number): boolean {
  let [left, right, above, below] = [true, true, true, true];
  for (const [x, y] of points) {
    left &&= x < x0;
    right &&= x > x1;
    above &&= y < y0;
    below &&= y > y1;
  }
  return !left && !right && !above && !below;
}
