// How a line runs down from a box to what hangs from it: in its lane, and where a column ends below all boxes, up in the gutter
// and above all boxes into the next one. Lines lie within each other there as they stand beside each other in their lanes, so
// that no two of them cross.

import type { Point } from '../drawing.ts';
import { GUTTER, IN_LANE, LANE, PASS } from './measures.ts';
import type { Packing } from './pack.ts';
import { TIE } from './tree.ts';

/** Between the end of a strip and the first line that runs on below it. */
const UNDER = 4;

export interface Ways {
  /** Where the line of a box runs in the strip in which it begins. */
  readonly startX: (source: number, tie: number) => number;
  /** The corners at which the line of a box comes into a strip from the one before; the first stands in the lane that it leaves. */
  readonly into: (strip: number, source: number, tie: number) => readonly Point[];
}

/** The ways of a packing, whose upper left corner is the origin. */
export function waysOf({ strips, rights, reading, x, top, bottoms }: Packing): Ways {
  const { order } = reading;
  const startX = (source: number, tie: number): number => x[order[source]!]! + IN_LANE[tie]! - (tie === TIE.trunk ? 0 : LANE.width);
  const strandIn = (strip: number, source: number, tie: number): number => strips[strip]!.strands.findIndex((each) => each.source === source && each.tie === tie);
  const xIn = (strip: number, source: number, tie: number): number => {
    const { start, strands } = strips[strip]!;
    return source >= start ? startX(source, tie) : strands[strandIn(strip, source, tie)]!.x;
  };
  return {
    startX,
    into: (strip, source, tie) => {
      const { strands, column } = strips[strip]!;
      const before = strips[strip - 1]!;
      const rank = strandIn(strip, source, tie);
      const many = strands.length;
      const [from, to] = [xIn(strip - 1, source, tie), strands[rank]!.x];
      const under = bottoms[strip - 1]! + UNDER;
      if (before.column === column) {
        // Of those that move to the left the leftmost goes first, of those that move to the right the rightmost.
        const y = under + PASS * (to <= from ? rank : many - 1 - rank);
        return [[from, y], [to, y]];
      }
      const [below, above] = [under + PASS * (many - 1 - rank), top - PASS * (rank + 1)];
      const gutter = rights[before.column]! + GUTTER.free + PASS * (many - 1 - rank);
      return [[from, below], [gutter, below], [gutter, above], [to, above]];
    },
  };
}
