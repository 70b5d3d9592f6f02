// Boxes move from where they stood on the screen to where they stand now, and lines follow; nothing where the reader asks
// for less motion. After the idea of FLIP (Lewis 2015): lay out at once, then play the way there with transforms alone.

import type { Drawing } from '../../layout/drawing.ts';
import { placesOf } from '../../layout/place-table.ts';
import type { Viewport } from './camera.ts';

const MOVE = { duration: 240, easing: 'ease-out' } as const;
const LINES = { duration: 120, delay: 120, easing: 'ease-out', fill: 'backwards' } as const;
/** More boxes than this are not followed by anybody's eyes. */
const MOST_MOVING = 400;

/** Plays the way from one drawing to the next. Does nothing where motion is not wanted. O(boxes) */
export function play(stage: HTMLElement, before: Drawing, was: Viewport, now: Drawing, is: Viewport): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches || placesOf(now).count > MOST_MOVING) return;
  const old = new Map([...before.boxes, ...before.rows].map((box) => [box.id, box]));
  for (const { id, x, y } of [...now.boxes, ...now.rows]) {
    const box = stage.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] > .box`);
    const from = old.get(id);
    if (!box) continue;
    if (!from) {
      box.animate({ opacity: [0, 1] }, MOVE);
      continue;
    }
    const dx = (was.x + from.x * was.zoom - is.x) / is.zoom - x;
    const dy = (was.y + from.y * was.zoom - is.y) / is.zoom - y;
    if (Math.abs(dx) + Math.abs(dy) > 0.5) box.animate({ transform: [`translate(${dx}px, ${dy}px)`, 'none'] }, MOVE);
  }
  for (const part of stage.querySelectorAll('.lines, .marks')) part.animate({ opacity: [0, 1] }, LINES);
}
