// What a tidy tree is worked out in: numbers by place in preorder, those that a contour asks of a node beside each other.

import { roomForOrder } from './preorder.ts';
import { FAR, NEAR } from './tidy-contours.ts';

/** What the loops work on, by place in preorder. */
export interface Work {
  /** How many nodes it holds. */
  n: number;
  gapX: number;
  gapY: number;
  readonly preorder: ReturnType<typeof roomForOrder>;
  readonly wide: Float64Array;
  /** By these a tree is held against the one before. */
  readonly levels: Int32Array;
  readonly high: Float64Array;
  readonly tops: Float64Array;
  readonly near: Float64Array;
  readonly nearInts: Int32Array;
  readonly far: Float64Array;
  readonly farInts: Int32Array;
  /** Siblings by the lower edge of their branch, the lowest at the bottom of the stack: which of them a contour belongs to. */
  readonly stack: Int32Array;
  readonly ranks: Int32Array;
  readonly lows: Float64Array;
  /** The left edge of its box in its own frame, and by how much that is moved in its claim's, shares included. */
  readonly lefts: Float64Array;
  readonly shifts: Float64Array;
  readonly frames: Float64Array;
}

export function roomFor(n: number): Work {
  const floats = (each = 1): Float64Array => new Float64Array(n * each);
  const [near, far] = [floats(NEAR), floats(FAR)];
  return { n: 0, gapX: 0, gapY: 0, preorder: roomForOrder(n), wide: floats(), levels: new Int32Array(n), high: floats(), tops: floats(), near, nearInts: new Int32Array(near.buffer), far, farInts: new Int32Array(far.buffer), stack: new Int32Array(n), ranks: new Int32Array(n), lows: floats(), lefts: floats(), shifts: floats(), frames: floats() };
}

/** The same, or a larger one for a larger tree; never many times as large as needed. */
export function withRoom(work: Work, n: number): Work {
  const room = work.wide.length;
  return room < n || room > n * 4 + 1000 ? roomFor(n + (n >> 2)) : work;
}
