// The boxes of a drawing, and after them its rows, as lists of numbers: what is done with every box of a large map reads them,
// and an object is made of the few that somebody asks for.

import type { Drawing, PlacedBox, PlacedRow } from './drawing.ts';
import type { Rectangle } from './geometry.ts';

export type Placed = PlacedBox | PlacedRow;

/** The numbers of kinds; what comes after the boxes is a row. */
const KINDS = ['thesis', 'question', 'statement', 'reference', 'more'] as const satisfies readonly Placed['kind'][];

export interface PlaceTable {
  readonly count: number;
  /** So many are boxes; the rest are rows. */
  readonly boxes: number;
  readonly ids: readonly string[];
  readonly kinds: Uint8Array;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  /** Of rows, what they stand under. */
  readonly unders: ReadonlyMap<number, string>;
}

const tables = new WeakMap<Drawing, PlaceTable>();

/** The places of a drawing, the same table each time. O(1) where the layout made one, else O(boxes) the first time */
export function placesOf(drawing: Drawing): PlaceTable {
  let table = drawing.places ?? tables.get(drawing);
  if (!table) {
    const writer = new PlaceWriter(drawing.boxes.length + drawing.rows.length);
    for (const { id, kind, x, y, width, height } of drawing.boxes) writer.put(id, kind, x, y, width, height);
    for (const { id, kind, x, y, width, height, under } of drawing.rows) writer.put(id, kind, x, y, width, height, under);
    tables.set(drawing, (table = writer.done(drawing.boxes.length)));
  }
  return table;
}

/** Whether everything stands at the same places in both. O(boxes) */
export function isSamePlaces(one: Drawing, other: Drawing): boolean {
  const [a, b] = [placesOf(one), placesOf(other)];
  if (a === b) return true;
  if (a.count !== b.count) return false;
  for (let i = 0; i < a.count; i++) if (a.ids[i] !== b.ids[i] || a.xs[i] !== b.xs[i] || a.ys[i] !== b.ys[i]) return false;
  return true;
}

/** One of them as an object. */
export function placedAt({ ids, kinds, xs, ys, widths, heights, unders }: PlaceTable, i: number): Placed {
  const under = unders.get(i);
  const place = { id: ids[i]!, kind: KINDS[kinds[i]!]!, x: xs[i]!, y: ys[i]!, width: widths[i]!, height: heights[i]! };
  return (under === undefined ? place : { ...place, under }) as Placed;
}

/** The numbers of those of some ids that are on the page: of a box, else of whatever row has it. O(ids · boxes) */
export function numbersOf({ ids }: PlaceTable, asked: readonly string[]): number[] {
  return asked.map((id) => ids.indexOf(id)).filter((i) => i >= 0);
}

/** The box of an id, else of whatever row has it. O(boxes) */
export function placeNamed(drawing: Drawing, id: string | undefined): Placed | undefined {
  const table = placesOf(drawing);
  const [i] = id === undefined ? [] : numbersOf(table, [id]);
  return i === undefined ? undefined : placedAt(table, i);
}

export function placedBoxes(table: PlaceTable): PlacedBox[] {
  return Array.from({ length: table.boxes }, (_, i) => placedAt(table, i) as PlacedBox);
}

export function placedRows(table: PlaceTable): PlacedRow[] {
  return Array.from({ length: table.count - table.boxes }, (_, i) => placedAt(table, table.boxes + i) as PlacedRow);
}

/** What all of them cover, from the page's upper left corner on. O(boxes) */
export function extentOf({ count, xs, ys, widths, heights }: PlaceTable): Rectangle {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    left = Math.min(left, xs[i]!);
    top = Math.min(top, ys[i]!);
    right = Math.max(right, xs[i]! + widths[i]!);
    bottom = Math.max(bottom, ys[i]! + heights[i]!);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export class PlaceWriter {
  readonly #ids: string[] = [];
  readonly #kinds: Uint8Array;
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;
  readonly #widths: Float64Array;
  readonly #heights: Float64Array;
  readonly #unders = new Map<number, string>();

  /** @param count so many will come: boxes first */
  constructor(count: number) {
    this.#kinds = new Uint8Array(count);
    [this.#xs, this.#ys, this.#widths, this.#heights] = [new Float64Array(count), new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  }

  /** So many are there, which is the number of the next. */
  get size(): number {
    return this.#ids.length;
  }

  put(id: string, kind: Placed['kind'], x: number, y: number, width: number, height: number, under?: string): void {
    const i = this.#ids.push(id) - 1;
    this.#kinds[i] = KINDS.indexOf(kind);
    this.#xs[i] = x;
    this.#ys[i] = y;
    this.#widths[i] = width;
    this.#heights[i] = height;
    if (under !== undefined) this.#unders.set(i, under);
  }

  done(boxes: number): PlaceTable {
    return { count: this.#ids.length, boxes, ids: this.#ids, kinds: this.#kinds, xs: this.#xs, ys: this.#ys, widths: this.#widths, heights: this.#heights, unders: this.#unders };
  }
}
