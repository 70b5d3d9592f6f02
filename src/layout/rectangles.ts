// Rectangles by where they are. What a layout gives comes in reading order, so that neighbours in the list are neighbours on the
// page: blocks of the list with the rectangle around each are a tree of two levels that is made in one pass, where one that
// sorts first (Hilbert or STR packing; Kamel & Faloutsos 1993, "On packing R-trees") takes longer than all questions put to it.

/** Left, top, right, bottom. */
export type Extent = readonly [x0: number, y0: number, x1: number, y1: number];

export interface Rectangles {
  /** Around all of them; empty (from Infinity to -Infinity) of none. */
  readonly extent: Extent;
  /** Those that touch a rectangle, ascending. @param most no more of them than that, the first. O(n / 64 + 64 · blocks that touch it) */
  readonly touching: (x0: number, y0: number, x1: number, y1: number, most?: number) => number[];
}

const BLOCK = 64;

/** @param extentAt writes the four numbers of one into a list, from a place on. O(count) */
export function rectanglesOf(count: number, extentAt: (i: number, into: Float64Array, at: number) => void): Rectangles {
  const each = new Float64Array(count * 4);
  for (let i = 0; i < count; i++) extentAt(i, each, i * 4);
  const blocks = around(each, BLOCK);
  const all = around(blocks, Math.max(1, blocks.length / 4));
  const touches = (of: Float64Array, i: number, x0: number, y0: number, x1: number, y1: number): boolean => of[i * 4]! <= x1 && of[i * 4 + 2]! >= x0 && of[i * 4 + 1]! <= y1 && of[i * 4 + 3]! >= y0;
  return {
    extent: count === 0 ? [Infinity, Infinity, -Infinity, -Infinity] : [all[0]!, all[1]!, all[2]!, all[3]!],
    touching: (x0, y0, x1, y1, most = Infinity) => {
      const found: number[] = [];
      for (let b = 0; b * 4 < blocks.length && found.length < most; b++) {
        if (!touches(blocks, b, x0, y0, x1, y1)) continue;
        for (let i = b * BLOCK; i < Math.min((b + 1) * BLOCK, count) && found.length < most; i++) if (touches(each, i, x0, y0, x1, y1)) found.push(i);
      }
      return found;
    },
  };
}

/** The rectangles around so many of a list at a time. */
function around(each: Float64Array, size: number): Float64Array {
  const count = each.length / 4;
  const blocks = new Float64Array(Math.ceil(count / size) * 4);
  for (let i = 0; i < count; i++) {
    const at = Math.floor(i / size) * 4;
    const isFirst = i % size === 0;
    for (let k = 0; k < 4; k++) {
      const value = each[i * 4 + k]!;
      if (isFirst || (k < 2 ? value < blocks[at + k]! : value > blocks[at + k]!)) blocks[at + k] = value;
    }
  }
  return blocks;
}
