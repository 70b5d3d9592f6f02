// Curves as polylines: what is drawn is what is tested.

import type { Point } from './drawing.ts';

/** Chords that a rounded corner is drawn with. */
const STEPS_PER_CORNER = 6;

/** How far a chord may run beside its curve. */
const ERROR = 0.25;

/**
 * An S from left to right, flat at both ends: the cubic whose control points lie halfway. A chord over a parameter step h runs
 * beside its curve by at most h²/8 of the second derivative across it, which here falls from the ends to the middle; so the
 * steps grow, and a curve of any height has some twenty points.
 * @returns points true to a quarter of a unit
 */
export function sCurve([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const dy = y1 - y0;
  if (dy === 0 || x0 === x1) return [[x0, y0], [x1, y1]];
  const half = (x1 - x0) / 2;
  const at = (t: number): Point => [x0 + half * t * (3 - 3 * t + 2 * t * t), y0 + dy * t * t * (3 - 2 * t)];
  const first: Point[] = [];
  const second: Point[] = [];
  for (let t = 0; t < 0.5; ) {
    const [x, y] = at(t);
    first.push([x, y]);
    second.push([x0 + x1 - x, y0 + y1 - y]);
    const speed = Math.hypot(half * (3 - 6 * t + 6 * t * t), 6 * dy * t * (1 - t));
    const across = (18 * Math.abs(half * dy) * (1 - 2 * t)) / speed;
    t += Math.min(0.25, Math.sqrt((8 * ERROR) / across));
  }
  return [...first, at(0.5), ...second.toReversed()];
}

/** A polyline of horizontal and vertical pieces with its corners rounded. */
export function rounded(points: readonly Point[], radius: number): Point[] {
  const out: Point[] = [];
  points.forEach((at, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after) return void out.push(at);
    const r = Math.min(radius, distance(before, at) / 2, distance(at, after) / 2);
    const start = towards(at, before, r);
    const end = towards(at, after, r);
    for (let k = 0; k <= STEPS_PER_CORNER; k++) {
      const t = k / STEPS_PER_CORNER;
      const u = 1 - t;
      out.push([u * u * start[0] + 2 * u * t * at[0] + t * t * end[0], u * u * start[1] + 2 * u * t * at[1] + t * t * end[1]]);
    }
  });
  return out;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return length === 0 ? from : [from[0] + ((to[0] - from[0]) * by) / length, from[1] + ((to[1] - from[1]) * by) / length];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Right of the last column. */
const MARGIN = 24;

/** What a page covers: as wide as it was asked for, or as what reaches beyond, and so high. O(rectangles) */
export function pageBounds(rectangles: readonly Rectangle[], pageWidth: number, height: number): Rectangle {
  const right = rectangles.reduce((most, each) => Math.max(most, each.x + each.width), 0);
  return boundsOf([{ x: 0, y: 0, width: Math.max(pageWidth, right + MARGIN), height }, ...rectangles]);
}

/** The smallest rectangle around some, or an empty one at the origin. */
export function boundsOf(rectangles: readonly Rectangle[]): Rectangle {
  if (rectangles.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const r of rectangles) {
    left = Math.min(left, r.x);
    top = Math.min(top, r.y);
    right = Math.max(right, r.x + r.width);
    bottom = Math.max(bottom, r.y + r.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
