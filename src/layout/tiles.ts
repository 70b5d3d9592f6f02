// The lines of a large drawing in parts. Few of ten thousand lines are ever on the screen: those of a part are made when
// somebody looks where they are.

import type { Drawing, DrawnLines } from './drawing.ts';
import { placedBoxes, placedRows, type PlaceTable } from './place-table.ts';
import type { Extent } from './rectangles.ts';

export interface Tile {
  /** A rectangle that its lines do not leave, in page units. */
  readonly extent: Extent;
  /** The same lines each time; made when first asked for. */
  readonly lines: () => DrawnLines;
}

export interface Tiles {
  readonly all: readonly Tile[];
  /** That which has the lines that lead to a box or a row, by its number in the table of places. O(1) */
  readonly to: (place: number) => Tile | undefined;
  /** Relations outside the tree: all, or those that have an end there or are of that step. O(references), and O(boxes) the first time */
  readonly leads: (at?: string) => Drawing['leads'];
}

/** A tile of lines that are made once. */
export function tileOf(extent: Extent, make: () => DrawnLines): Tile {
  let made: DrawnLines | undefined;
  return { extent, lines: () => (made ??= make()) };
}

const KINDS = ['routes', 'words', 'joints', 'bars', 'pills'] as const;

/**
 * A drawing whose boxes are those of a table, and its lines those of its tiles, one after the other; objects are made of them
 * when they are asked for. A copy of it has the objects, and neither table nor tiles.
 */
export function withTiles(drawing: Omit<Drawing, keyof DrawnLines | 'leads' | 'boxes' | 'rows'>, places: PlaceTable, tiles: Tiles): Drawing {
  const made = new Map<string, readonly unknown[]>();
  const once = (kind: string, make: () => readonly unknown[]): PropertyDescriptor => ({
    get: () => {
      if (!made.has(kind)) made.set(kind, make());
      return made.get(kind);
    },
    enumerable: true,
  });
  const lines = KINDS.map((kind) => [kind, once(kind, () => tiles.all.flatMap((tile): readonly unknown[] => tile.lines()[kind]))]);
  return Object.defineProperties({ ...drawing }, {
    ...Object.fromEntries(lines),
    boxes: once('boxes', () => placedBoxes(places)),
    rows: once('rows', () => placedRows(places)),
    leads: once('leads', () => tiles.leads()),
    places: { value: places, enumerable: false },
    tiles: { value: tiles, enumerable: false },
  }) as Drawing;
}
