// The ground of a sheet that scrolls, dragged along with the mouse. What stands on it is left alone; a finger scrolls by itself.

import type { PointerEvent } from 'react';

const THINGS = '.board-spot, .board-row-box, .board-marks, .board-ask, button';

/** Begins to drag the ground, where it was pressed; it ends when the button is let go. */
export function pan({ button, pointerType, target, currentTarget, clientX, clientY, pointerId }: PointerEvent<HTMLElement>): void {
  const sheet: HTMLElement = currentTarget;
  const { left, top } = sheet.getBoundingClientRect();
  const isOnBar = clientX - left - sheet.clientLeft >= sheet.clientWidth || clientY - top - sheet.clientTop >= sheet.clientHeight;
  if (button !== 0 || pointerType !== 'mouse' || isOnBar || (target as Element).closest(THINGS)) return;
  const from = { left: sheet.scrollLeft, top: sheet.scrollTop };
  const ends = new AbortController();
  const { signal } = ends;
  sheet.setPointerCapture(pointerId);
  sheet.classList.add('panning');
  sheet.addEventListener('pointermove', ({ clientX: x, clientY: y }) => sheet.scrollTo(from.left + clientX - x, from.top + clientY - y), { signal });
  sheet.addEventListener('lostpointercapture', () => (ends.abort(), sheet.classList.remove('panning')), { signal });
}
