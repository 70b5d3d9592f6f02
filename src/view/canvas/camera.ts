// Cameras: what shows all, what keeps a box in its place, what brings one to the screen. Pure, so that it can be tested without a screen. All in screen pixels but
// for boxes, which are in page units.

import type { Drawing } from '../../layout/drawing.ts';
import { placesOf } from '../../layout/place-table.ts';
import { LEAST_ZOOM, MOST_ZOOM } from '../../scene/distance.ts';
import type { Cam } from '../../store/view-store.ts';

export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** The first look is not larger than this, however large the screen. */
const MOST_HOME_ZOOM = 1.3;
const EDGE = 24;

/** The page from its top, as wide as the screen where that can be read, in the middle of a wider one. */
export function home(drawing: Drawing, { width, height }: Size): Viewport {
  const { form, pageWidth, bounds } = drawing;
  const whole = form === 'page' ? Math.min(width / pageWidth, height / bounds.height) : width / pageWidth;
  const zoom = Math.min(MOST_HOME_ZOOM, Math.max(LEAST_ZOOM, whole));
  return { x: beginning(drawing, zoom, width) ?? Math.max(0, (width - pageWidth * zoom) / 2), y: 0, zoom };
}

/** Where a page begins whose claims stand above the middle of their grounds, if they are beyond the screen: there nothing would be seen. */
export function beginning({ bands, bounds, direction }: Drawing, zoom: number, width: number): number | undefined {
  const heading = direction === 'ground-first' ? undefined : bands[0]?.heading;
  if (!heading || (heading.x + heading.width) * zoom <= width) return undefined;
  return Math.min(0, Math.max(width / 2 - heading.x * zoom, width - bounds.width * zoom - EDGE));
}

/** Everything on the screen, or `undefined` where it could not be read. @param least the smallest zoom at which it can */
export function fitted({ bounds }: Drawing, { width, height }: Size, least = LEAST_ZOOM): Viewport | undefined {
  const zoom = Math.min(MOST_HOME_ZOOM, width / bounds.width, height / bounds.height);
  return zoom < least ? undefined : { x: (width - bounds.width * zoom) / 2, y: 0, zoom };
}

/** The box nearest the middle of the screen among those that stay. O(boxes) */
export function middlemost(drawing: Drawing, { x, y, zoom }: Viewport, { width, height }: Size, stays: (id: string) => boolean): string | undefined {
  const [cx, cy] = [(width / 2 - x) / zoom, (height / 2 - y) / zoom];
  let nearest: string | undefined;
  let least = Infinity;
  const { boxes, ids, xs, ys, widths, heights } = placesOf(drawing);
  for (let i = 0; i < boxes; i++) {
    const distance = Math.abs(xs[i]! + widths[i]! / 2 - cx) + 2 * Math.abs(ys[i]! + heights[i]! / 2 - cy);
    if (distance < least && stays(ids[i]!)) [nearest, least] = [ids[i], distance];
  }
  return nearest;
}

/** The camera that shows the upper left corner of a box where it was before. */
export function held(before: Rectangle, now: Rectangle, { x, y, zoom }: Viewport, nextZoom: number): Viewport {
  const top = y + before.y * zoom - now.y * nextZoom;
  // A page that began at the top goes on doing so.
  return { x: x + before.x * zoom - now.x * nextZoom, y: y <= 0 ? Math.min(0, top) : top, zoom: nextZoom };
}

/** The same camera without empty screen beside a page that fits, or beyond the edges of one that does not. */
export function withinPage({ x, y, zoom }: Viewport, { bounds, pageWidth }: Drawing, { width, height }: Size): Viewport {
  const [w, h] = [bounds.width * zoom, bounds.height * zoom];
  return {
    x: w <= width ? Math.max(0, (width - pageWidth * zoom) / 2) : Math.min(0, Math.max(x, width - w - EDGE)),
    y: h <= height ? 0 : Math.min(0, Math.max(y, height - h - EDGE)),
    zoom,
  };
}

/** The camera at another zoom, the middle of the screen staying where it is. */
export function zoomed({ x, y, zoom }: Viewport, next: number, { width, height }: Size): Viewport {
  const [cx, cy] = [(width / 2 - x) / zoom, (height / 2 - y) / zoom];
  return { x: width / 2 - cx * next, y: height / 2 - cy * next, zoom: next };
}

/** The nearest camera that has all of a rectangle on the screen, its upper left corner first. */
export function revealing(box: Rectangle, { x, y, zoom }: Viewport, { width, height }: Size): Viewport {
  const nearest = (offset: number, start: number, length: number, room: number): number => {
    const after = Math.min(offset, room - EDGE - (start + length) * zoom);
    return Math.max(after, EDGE - start * zoom);
  };
  const left = x + box.x * zoom;
  const top = y + box.y * zoom;
  const isInX = left >= 0 && left + box.width * zoom <= width;
  const isInY = top >= 0 && top + box.height * zoom <= height;
  return { x: isInX ? x : nearest(x, box.x, box.width, width), y: isInY ? y : Math.min(Math.max(0, y), nearest(y, box.y, box.height, height)), zoom };
}

/** The same for one who comes from elsewhere: a box that is not on the screen comes to its upper quarter, not to its edge. */
export function arrivingAt(box: Rectangle, view: Viewport, screen: Size): Viewport {
  const next = revealing(box, view, screen);
  return next.y === view.y ? next : { ...next, y: Math.min(0, screen.height / 4 - box.y * view.zoom) };
}

/** The camera moved along so far that a column is whole on the screen, but no farther than the box stays there. */
export function uncovering(column: Rectangle, box: Rectangle, view: Viewport, { width }: Size): Viewport {
  const left = EDGE - box.x * view.zoom;
  const right = width - EDGE - (column.x + column.width) * view.zoom;
  return right >= view.x ? view : { ...view, x: Math.min(view.x, Math.max(left, right)) };
}

export function camOf({ x, y, zoom }: Viewport, { width, height }: Size, scale: number): Cam {
  return { x: Math.round((width / 2 - x) / zoom), y: Math.round((height / 2 - y) / zoom), zoom: Math.round(scale * 1000) / 1000 };
}

/** @param least the smallest zoom */
export function viewportOf({ x, y }: Cam, zoom: number, { width, height }: Size, least = LEAST_ZOOM): Viewport {
  const inside = Math.min(MOST_ZOOM, Math.max(least, zoom));
  return { x: width / 2 - x * inside, y: height / 2 - y * inside, zoom: inside };
}

/** How many boxes are on the screen, in part or whole. O(boxes) */
export function inView(drawing: Drawing, { x, y, zoom }: Viewport, { width, height }: Size): number {
  const { boxes, xs, ys, widths, heights } = placesOf(drawing);
  let seen = 0;
  for (let i = 0; i < boxes; i++) if (x + xs[i]! * zoom < width && x + (xs[i]! + widths[i]!) * zoom > 0 && y + ys[i]! * zoom < height && y + (ys[i]! + heights[i]!) * zoom > 0) seen++;
  return seen;
}
