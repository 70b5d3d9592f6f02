// What is asked beside a box covers neither it nor what it bears on, wherever there is room elsewhere.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freeSide, type Area } from '../../src/view/teach/board/free-side.ts';

const FRAME: Area = { left: 0, top: 0, width: 900, height: 500 };
const ASK = { width: 180, height: 150 };
const box = (left: number, top: number): Area => ({ left, top, width: 200, height: 80 });
const meet = (one: Area, other: Area): boolean => one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height;

it('stands right of the box, left at the right edge, below where its parent stands left, above at the lower edge', () => {
  expect(freeSide(box(100, 100), [], ASK, FRAME)).toEqual({ left: 312, top: 100 });
  expect(freeSide(box(680, 100), [], ASK, FRAME)).toEqual({ left: 488, top: 100 });
  expect(freeSide(box(680, 100), [box(400, 100)], ASK, FRAME)).toEqual({ left: 680, top: 192 });
  expect(freeSide(box(680, 400), [box(400, 330)], ASK, FRAME)).toEqual({ left: 680, top: 238 });
});

it('of a step, stands right of both its ends', () => {
  expect(freeSide({ left: 300, top: 100, width: 12, height: 12 }, [box(20, 80), box(320, 80)], ASK, FRAME)).toEqual({ left: 532, top: 100 });
});

it('is within the frame, and covers nothing where a corner is free', () => {
  const anywhere = fc.record({ left: fc.integer({ min: -100, max: 800 }), top: fc.integer({ min: -50, max: 480 }) }).map(({ left, top }) => box(left, top));
  fc.assert(fc.property(anywhere, fc.array(anywhere, { maxLength: 3 }), (at, keep) => {
    const { left, top } = freeSide(at, keep, ASK, FRAME);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + ASK.width).toBeLessThanOrEqual(FRAME.width);
    expect(top + ASK.height).toBeLessThanOrEqual(FRAME.height);
    const covers = (corner: { left: number; top: number }): boolean => [at, ...keep].some((each) => meet(each, { ...corner, ...ASK }));
    const corners = [0, FRAME.width - ASK.width].flatMap((x) => [0, FRAME.height - ASK.height].map((y) => ({ left: x, top: y })));
    if (corners.some((corner) => !covers(corner))) expect(covers({ left, top })).toBe(false);
  }));
});
