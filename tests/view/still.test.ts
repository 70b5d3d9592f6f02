// Where a kept picture holds all that a camera sees, by rectangles on paper.

import { expect, test } from 'vitest';
import { around, holds } from '../../src/view/canvas/paint/still.ts';

const bounds = { x: 0, y: 0, width: 10_000, height: 8_000 };
/** The whole drawing on a screen of 1000 by 800, ten pixels away from its edges. */
const whole = { x: 10, y: 10, zoom: 0.098, width: 1000, height: 804 };

test('a picture reaches a quarter of the screen beyond each edge, and the page stands in it where it stood', () => {
  expect(around(whole)).toEqual({ x: 260, y: 211, zoom: 0.098, width: 1500, height: 1206 });
});

test('as long as all of the drawing is in it, it holds whatever the camera sees', () => {
  const picture = around(whole);
  expect(holds(picture, whole, bounds)).toBe(true);
  expect(holds(picture, { ...whole, x: 700, y: -600 }, bounds)).toBe(true);
});

test('where it ends within the drawing it holds as much as its margin', () => {
  const near = { x: -4000, y: -3000, zoom: 1, width: 1000, height: 800 };
  const picture = around(near);
  for (const [dx, dy, is] of [[0, 0, true], [250, 200, true], [251, 0, false], [0, -201, false]] as const) expect(holds(picture, { ...near, x: near.x + dx, y: near.y + dy }, bounds)).toBe(is);
});
