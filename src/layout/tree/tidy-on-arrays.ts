// A tidy tree of boxes of any size on typed arrays: children in their order and as near to each other as their contours
// allow, their claim over the middle of them, every box directly below its claim and not in a layer. After van der Ploeg
// 2014, "Drawing non-layered tidy trees in linear time", who extends Buchheim, Jünger, Leipert 2002, "Improving Walker's
// algorithm to run in linear time": contours are followed by threads, and what a far sibling is moved by is shared among
// those between once all are placed. No recursion, and nodes lie in memory in preorder with all that a contour asks of
// one beside each other, so that a branch is merged where it was just written.

import { preorderOf } from './preorder.ts';
import { sameEnds } from './same-ends.ts';
import { FAR, hang, NEAR, place } from './tidy-contours.ts';
import { roomFor, withRoom, type Work } from './tidy-memory.ts';

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
  work.n = 0; // as long as it is not whole
  work.gapX = gapX;
  work.gapY = gapY;
  const { claims } = preorderOf(parents, work.preorder);
  hang(work, n, widths, heights, gapY);
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
