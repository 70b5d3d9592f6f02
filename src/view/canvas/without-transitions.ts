// Stands in for d3-transition and d3-interpolate, whose only callers are d3-zoom and React Flow. The map moves by the
// platform's animations (motion.ts) and never asks a zoom for a duration, so what would run a transition, its ways,
// colours and timers, is 12 kB that no page needs. What is left is to stop one, and there is never one to stop.

import { selection } from 'd3-selection';

/** Stops the transition of an element: there is none. */
export function interrupt(): void {}

Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});

/** The way that a transition would take: there is none to take. */
export function interpolate(): never {
  throw new Error('The map is never moved by a transition of d3.');
}
export { interpolate as interpolateZoom };
