// Meaning-based zoom: how far away the reader stands decides what a statement is, and the page is laid out anew for it
// instead of shrinking. The scale says how large the near page would be on the screen; each distance is drawn larger than
// that by its own factor, so that no text is ever smaller than 12 px.

import { READABLE } from '../layout/limits.ts';

/** Near: boxes with everything. Middle: short texts in rows. Far: nothing open, the first screen. */
export type Distance = 'near' | 'middle' | 'far';

/** How much larger a distance is drawn than its scale. */
const FACTOR: Readonly<Record<Distance, number>> = { near: 1, middle: 1.4, far: 1.96 };

/** What can be read: the canvas is never drawn smaller, but for what is painted. */
export const LEAST_ZOOM = READABLE;
export const MOST_ZOOM = 2.5;

/** Below these scales a distance gives way to the next; it comes back a little later, so that the border does not flicker. */
const LEAVE = { near: LEAST_ZOOM, middle: LEAST_ZOOM / FACTOR.middle } as const;
const HYSTERESIS = 1.05;

/** What a zoom of the canvas means at a distance. */
export function scaleOf(distance: Distance, zoom: number): number {
  return zoom / FACTOR[distance];
}

/** The zoom that shows a scale at a distance, within what can be read. @param least the smallest zoom, where what is smaller is painted otherwise */
export function zoomAt(distance: Distance, scale: number, least = LEAST_ZOOM): number {
  return Math.min(MOST_ZOOM, Math.max(least, scale * FACTOR[distance]));
}

/** The distance at which a scale is shown to somebody who comes from nowhere. */
export function distanceOf(scale: number): Distance {
  return scale >= LEAVE.near ? 'near' : scale >= LEAVE.middle ? 'middle' : 'far';
}

/** The distance that a zoom of the canvas leads to from the present one. */
export function nextDistance(from: Distance, zoom: number): Distance {
  const scale = scaleOf(from, zoom);
  if (from === 'near') return distanceOf(scale);
  if (from === 'middle') return scale >= LEAVE.near * HYSTERESIS ? 'near' : scale < LEAVE.middle ? 'far' : 'middle';
  return scale < LEAVE.middle * HYSTERESIS ? 'far' : scale >= LEAVE.near * HYSTERESIS ? 'near' : 'middle';
}
