// The branches below each claim set beside each other, as near as their contours allow: contours are followed by threads, and
// what a far sibling is moved by is shared among those between once all of them are placed.

import type { Work } from './tidy-memory.ts';

// What a contour asks of a node, in one line of the processor's cache. Frames are of branches, each in that of its claim's.
/** Lower edge with the gap below it; left edge in its own frame, and right edge with the gap beside it. */
const LOW = 0;
const LEFT = 1;
const RIGHT = 2;
/** By how much its frame is moved in its claim's. */
const MOVED = 3;
/** Where a contour goes on from here: how many places further (0: nowhere), and in a frame moved by so much. */
const LEFT_BY = 4;
const RIGHT_BY = 5;
const LEFT_ON = 12;
const RIGHT_ON = 13;
const NEAR_BITS = 3;
export const NEAR = 1 << NEAR_BITS;
const NEAR_INTS = NEAR * 2;

// What only its claim asks.
/** What is shared among siblings: from this one on, and by how much less at each following one. */
const SHARE = 0;
const LESS = 1;
/** Of its branch: the lowest node of the left and of the right contour, how many places further, and their frames. */
const LEFT_END_BY = 2;
const RIGHT_END_BY = 3;
const LEFT_END = 8;
const RIGHT_END = 9;
export const FAR = 5;
const FAR_INTS = FAR * 2;

/** Notes by place how wide each box is, and how low it reaches: every one hangs right below its claim. */
export function hang({ preorder: { order, claims }, near, wide, tops }: Work, n: number, widths: Float64Array, heights: Float64Array, gapY: number): void {
  for (let v = 0; v < n; v++) {
    const node = order[v]!;
    const top = v === 0 ? 0 : near[claims[v]! * NEAR + LOW]!;
    tops[v] = top;
    wide[v] = widths[node]!;
    near[v * NEAR + LOW] = top + heights[node]! + gapY;
  }
}

/** A branch by itself: its ends lead nowhere until it is set beside another one. */
function detach({ near, nearInts, far, farInts }: Work, v: number): void {
  near[v * NEAR + MOVED] = 0;
  far[v * FAR + SHARE] = 0;
  far[v * FAR + LESS] = 0;
  const left = v + farInts[v * FAR_INTS + LEFT_END]!;
  near[left * NEAR + LEFT_BY] = 0;
  nearInts[left * NEAR_INTS + LEFT_ON] = 0;
  const right = v + farInts[v * FAR_INTS + RIGHT_END]!;
  near[right * NEAR + RIGHT_BY] = 0;
  nearInts[right * NEAR_INTS + RIGHT_ON] = 0;
}

/** Sets the children of each node between two places beside each other, the last one first. @returns how often the loops ran */
export function place(work: Work, start: number, stop: number): number {
  const { wide, gapX, near, nearInts, far, farInts, stack, ranks, lows, lefts, shifts } = work;
  const { sizes } = work.preorder;
  let operations = 0;
  for (let v = stop - 1; v >= start; v--) {
    const end = v + sizes[v]!;
    const head = v + 1;
    near[v * NEAR + MOVED] = 0;
    near[v * NEAR + LEFT_BY] = 0;
    near[v * NEAR + RIGHT_BY] = 0;
    far[v * FAR + SHARE] = 0;
    far[v * FAR + LESS] = 0;
    if (head === end) {
      lefts[v] = 0;
      near[v * NEAR + LEFT] = 0;
      near[v * NEAR + RIGHT] = wide[v]! + gapX;
      nearInts[v * NEAR_INTS + LEFT_ON] = 0;
      nearInts[v * NEAR_INTS + RIGHT_ON] = 0;
      far[v * FAR + LEFT_END_BY] = 0;
      far[v * FAR + RIGHT_END_BY] = 0;
      farInts[v * FAR_INTS + LEFT_END] = 0;
      farInts[v * FAR_INTS + RIGHT_END] = 0;
      continue;
    }
    if (head >= stop) detach(work, head);
    let depth = 0;
    stack[0] = head;
    ranks[0] = 0;
    let leftEnd = head + farInts[head * FAR_INTS + LEFT_END]!;
    let leftEndBy = far[head * FAR + LEFT_END_BY]!;
    let rightEnd = head + farInts[head * FAR_INTS + RIGHT_END]!;
    let rightEndBy = far[head * FAR + RIGHT_END_BY]!;
    lows[0] = near[leftEnd * NEAR + LOW]!;
    let last = head;
    let rank = 0;
    for (let child = head + sizes[head]!; child < end; child += sizes[child]!) {
      operations++;
      rank++;
      if (child >= stop) detach(work, child);
      const childLeft = child + farInts[child * FAR_INTS + LEFT_END]!;
      const childRight = child + farInts[child * FAR_INTS + RIGHT_END]!;
      const lowest = near[childRight * NEAR + LOW]!;
      // The right contour of all siblings before it, against its own left contour.
      let right = last * NEAR;
      let rightAt = near[right + MOVED]!;
      let rightLow = near[right + LOW]!;
      let rightEdge = rightAt + near[right + RIGHT]!;
      let left = child * NEAR;
      let leftLow = near[left + LOW]!;
      let level = depth;
      // First they touch, also where the child's own branch reaches far to the left below its sibling.
      let moved = rightEdge - near[left + LEFT]!;
      let leftAt = moved;
      let leftEdge = leftAt + near[left + LEFT]!;
      for (;;) {
        operations++;
        const overlap = rightEdge - leftEdge;
        if (overlap > 0) {
          leftAt += overlap;
          moved += overlap;
          leftEdge += overlap;
          while (rightLow > lows[level]!) level--;
          const apart = rank - ranks[level]!;
          if (apart > 1) {
            const from = stack[level]!;
            const part = overlap / apart;
            far[(from + sizes[from]!) * FAR + SHARE]! += part;
            far[child * FAR + SHARE]! -= part;
            far[child * FAR + LESS]! -= overlap - part;
          }
        }
        let isOver = 0;
        const lower = rightLow - leftLow;
        if (lower <= 0) {
          const on = nearInts[right * 2 + RIGHT_ON]! * NEAR;
          if (on === 0) isOver = 1;
          else {
            rightAt += near[right + RIGHT_BY]! + near[right + on + MOVED]!;
            right += on;
            rightLow = near[right + LOW]!;
            rightEdge = rightAt + near[right + RIGHT]!;
          }
        }
        if (lower >= 0) {
          const on = nearInts[left * 2 + LEFT_ON]! * NEAR;
          if (on === 0) isOver += 2;
          else {
            leftAt += near[left + LEFT_BY]! + near[left + on + MOVED]!;
            left += on;
            leftLow = near[left + LOW]!;
            leftEdge = leftAt + near[left + LEFT]!;
          }
        }
        if (isOver === 0) continue;
        const childLeftBy = far[child * FAR + LEFT_END_BY]! + moved;
        const childRightBy = far[child * FAR + RIGHT_END_BY]! + moved;
        if (isOver === 1) {
          // It reaches lower: the left contour of all goes on in it.
          nearInts[leftEnd * NEAR_INTS + LEFT_ON] = (left >> NEAR_BITS) - leftEnd;
          near[leftEnd * NEAR + LEFT_BY] = leftAt - (left === child * NEAR ? moved : 0) - near[left + MOVED]! - leftEndBy;
          leftEnd = childLeft;
          leftEndBy = childLeftBy;
        }
        if (isOver === 2) {
          nearInts[childRight * NEAR_INTS + RIGHT_ON] = (right >> NEAR_BITS) - childRight;
          near[childRight * NEAR + RIGHT_BY] = rightAt - near[right + MOVED]! - childRightBy;
        } else {
          rightEnd = childRight;
          rightEndBy = childRightBy;
        }
        break;
      }
      near[child * NEAR + MOVED] = moved;
      while (depth >= 0 && lowest >= lows[depth]!) {
        depth--;
        operations++;
      }
      depth++;
      stack[depth] = child;
      ranks[depth] = rank;
      lows[depth] = lowest;
      last = child;
    }
    // What far siblings were moved by is shared among those between; now, for all of them have just been looked at.
    let sum = 0;
    let extra = 0;
    for (let child = head; child < end; child += sizes[child]!) {
      sum += far[child * FAR + SHARE]!;
      extra += sum + far[child * FAR + LESS]!;
      shifts[child] = near[child * NEAR + MOVED]! + extra;
    }
    const own = (near[head * NEAR + LEFT]! + near[last * NEAR + MOVED]! + near[last * NEAR + RIGHT]! - wide[v]! - gapX) / 2;
    lefts[v] = own;
    near[v * NEAR + LEFT] = own;
    near[v * NEAR + RIGHT] = own + wide[v]! + gapX;
    nearInts[v * NEAR_INTS + LEFT_ON] = 1;
    nearInts[v * NEAR_INTS + RIGHT_ON] = last - v;
    farInts[v * FAR_INTS + LEFT_END] = leftEnd - v;
    farInts[v * FAR_INTS + RIGHT_END] = rightEnd - v;
    far[v * FAR + LEFT_END_BY] = leftEndBy;
    far[v * FAR + RIGHT_END_BY] = rightEndBy;
  }
  return operations;
}
