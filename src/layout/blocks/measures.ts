// Distances in the drawing of blocks, in pixels at zoom 1.

/** Left of each box: the lines that come down there, from its claim, from what it undercuts, from what it is linked with. */
export const LANE = { width: 22, trunk: 7, undercut: 13, bracket: 18 } as const;
/** Where each kind of line runs in a lane, by `TIE`. */
export const IN_LANE = [LANE.trunk, LANE.undercut, LANE.bracket] as const;
/** Between lines that run along each other without a box. */
export const PASS = 5;
/** Below a box, down to the first of its list. */
export const BELOW = 8;
/** Right of the boxes of a column, where lines lead to other places; and before the lines and boxes of the next column. */
export const GUTTER = { free: 9, next: 12 } as const;
/** Above all columns, where lines lead from one to another. */
export const ABOVE = 14;

/** Above what is no first child: the more levels stand in it or before it the wider, so that one sees branches from afar. */
export function gapOf(levels: number): number {
  return 7 + 3 * Math.min(levels, 6);
}
