// A tidy tree of boxes of any size on typed arrays: children in their order and as near to each other as their contours
// allow, their claim over the middle of them, every box directly below its claim and not in a layer. After van der Ploeg
// 2014, "Drawing non-layered tidy trees in linear time", who extends Buchheim, Jünger, Leipert 2002, "Improving Walker's
// algorithm to run in linear time": contours are followed by threads, and what a far sibling is moved by is shared among
// those between once all are placed. No recursion, and nodes lie in memory in preorder with all that a contour asks of
// one beside each other, so that a branch is merged where it was just written.

import { preorderOf, roomForOrder } from './preorder.ts';
import { sameEnds } from './same-ends.ts';

/** A tree whose root is node 0. All arrays are as long as it has nodes. */
export interface BoxTree {
  /** -1 for the root; otherwise a smaller index. Siblings are in the order of their indices. */
  readonly parents: Int32Array;
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  /** Between boxes beside each other, and between a box and those below it. */
  readonly gapX: number;
  readonly gapY: number;
}

/** Upper left corners; the root's top is 0, the leftmost box begins at 0. */
export interface TidyTree {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How often the loops ran: grows as the nodes do. */
  readonly operations: number;
  /** How many nodes were visited to set what is below them beside each other: all, or those of what changed and the claims above. */
  readonly placed: number;
}

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
const NEAR = 1 << NEAR_BITS;
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
const FAR = 5;
const FAR_INTS = FAR * 2;

/** Places one tree after the other. What is as it was keeps its shape, and the result is that of placing it afresh. */
export class TidyTrees {
  #work = roomFor(0);
  #other = roomFor(0);

  /**
   * Places the boxes of a tree. O(nodes); of what has not changed since the last one, only comparisons, copies and sums.
   * @throws RangeError where a parent does not stand before its child
   */
  place(tree: BoxTree): TidyTree {
    [this.#work, this.#other] = [this.#other, this.#work];
    this.#work = withRoom(this.#work, tree.parents.length);
    return placeIn(this.#work, tree, this.#other);
  }
}

/** Kept between two trees, for finding so much memory takes longer than working in it. */
let spare = roomFor(0);

/**
 * Places the boxes of a tree. O(nodes)
 * @throws RangeError where a parent does not stand before its child
 */
export function tidyOnArrays(tree: BoxTree): TidyTree {
  spare = withRoom(spare, tree.parents.length);
  return placeIn(spare, tree);
}

function placeIn(work: Work, { parents, widths, heights, gapX, gapY }: BoxTree, old?: Work): TidyTree {
  const n = parents.length;
  const { near, wide, tops } = work;
  work.n = 0; // as long as it is not whole
  work.gapX = gapX;
  work.gapY = gapY;
  const { order, claims } = preorderOf(parents, work.preorder);
  for (let v = 0; v < n; v++) {
    const node = order[v]!;
    const top = v === 0 ? 0 : near[claims[v]! * NEAR + LOW]!;
    tops[v] = top;
    wide[v] = widths[node]!;
    near[v * NEAR + LOW] = top + heights[node]! + gapY;
  }
  if (old) noteShape(work, heights, n);
  const [head, tail] = old ? reuse(work, n, old) : [0, 0];
  let operations = 2 * n + place(work, head, n - tail);
  let placed = n - tail - head;
  // Of what stands before it, only the claims above it.
  if (head < Math.max(n, old?.n ?? 0)) {
    for (let v = head - 1; v >= 0; v = claims[v]!, placed++) operations += place(work, v, v + 1);
  }
  work.n = n;
  return { ...edges(work, n), operations, placed };
}

/** Notes what else a tree is known by: how deep its nodes stand, and how high they are. */
function noteShape({ preorder: { order, claims }, levels, high }: Work, heights: Float64Array, n: number): void {
  for (let v = 0; v < n; v++) {
    levels[v] = v === 0 ? 0 : levels[claims[v]!]! + 1;
    high[v] = heights[order[v]!]!;
  }
}

/** Takes over what is as it was. @returns how many places from the start and from the end */
function reuse(work: Work, n: number, old: Work): readonly [head: number, tail: number] {
  if (old.gapX !== work.gapX || old.gapY !== work.gapY) return [0, 0];
  const measures = ({ levels, wide, high, tops }: Work): readonly ArrayLike<number>[] => [levels, wide, high, tops];
  const same = sameEnds(old.n, measures(old), n, measures(work));
  const copy = (to: Float64Array, from: Float64Array, fields: number): void => {
    to.set(from.subarray(0, same[0] * fields));
    to.set(from.subarray((old.n - same[1]) * fields, old.n * fields), (n - same[1]) * fields);
  };
  copy(work.near, old.near, NEAR);
  copy(work.far, old.far, FAR);
  copy(work.lefts, old.lefts, 1);
  copy(work.shifts, old.shifts, 1);
  return same;
}

/** What the loops work on, by place in preorder. */
interface Work {
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

function roomFor(n: number): Work {
  const floats = (each = 1): Float64Array => new Float64Array(n * each);
  const [near, far] = [floats(NEAR), floats(FAR)];
  return { n: 0, gapX: 0, gapY: 0, preorder: roomForOrder(n), wide: floats(), levels: new Int32Array(n), high: floats(), tops: floats(), near, nearInts: new Int32Array(near.buffer), far, farInts: new Int32Array(far.buffer), stack: new Int32Array(n), ranks: new Int32Array(n), lows: floats(), lefts: floats(), shifts: floats(), frames: floats() };
}

/** The same, or a larger one for a larger tree; never many times as large as needed. */
function withRoom(work: Work, n: number): Work {
  const room = work.wide.length;
  return room < n || room > n * 4 + 1000 ? roomFor(n + (n >> 2)) : work;
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
function place(work: Work, start: number, stop: number): number {
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

/** From frames to the page: claims before their children. */
function edges({ preorder: { order, claims }, lefts, shifts, tops, frames }: Work, n: number): Pick<TidyTree, 'x' | 'y'> {
  const [x, y] = [new Float64Array(n), new Float64Array(n)];
  let leftmost = 0;
  frames[0] = 0;
  for (let v = 0; v < n; v++) {
    const frame = v === 0 ? 0 : frames[claims[v]!]! + shifts[v]!;
    frames[v] = frame;
    const left = frame + lefts[v]!;
    if (v === 0 || left < leftmost) leftmost = left;
  }
  for (let v = 0; v < n; v++) {
    const node = order[v]!;
    x[node] = frames[v]! + lefts[v]! - leftmost;
    y[node] = tops[v]!;
  }
  return { x, y };
}
