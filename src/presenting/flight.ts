// The way of the camera from one frame to another: out, along and in again as smoothly as can be.
// J. J. van Wijk, W. A. A. Nuij: Smooth and efficient zooming and panning, InfoVis 2003; the path is d3's.

import { interpolateZoom } from 'd3-interpolate';
import type { Viewport } from './framing.ts';

/** At most, in milliseconds. */
export const LONGEST_FLIGHT = 600;
const SHORTEST_FLIGHT = 200;

export interface Flight {
  /** In milliseconds. */
  readonly duration: number;
  /** @param t 0 at the beginning, 1 at the end: exactly where it was to lead */
  readonly at: (t: number) => Viewport;
}

/** @param size of the screen, in CSS pixels */
export function flightBetween(from: Viewport, to: Viewport, { width, height }: { readonly width: number; readonly height: number }): Flight {
  const view = ({ x, y, zoom }: Viewport): [number, number, number] => [(width / 2 - x) / zoom, (height / 2 - y) / zoom, width / zoom];
  const path = interpolateZoom(view(from), view(to));
  return {
    duration: Math.min(LONGEST_FLIGHT, Math.max(SHORTEST_FLIGHT, path.duration / 2)),
    at: (t) => {
      if (t >= 1) return to;
      const [cx, cy, w] = path(ease(t));
      const zoom = width / w;
      return { x: width / 2 - cx * zoom, y: height / 2 - cy * zoom, zoom };
    },
  };
}

function ease(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}
