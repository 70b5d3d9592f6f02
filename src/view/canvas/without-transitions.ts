// Stands in for d3-transition, whose only caller is d3-zoom inside React Flow. The map moves by the platform's
// animations (motion.ts) and never asks a zoom for a duration, so what would run a transition, its colours and
// timers, is 8 kB that no page needs. What is left is to stop one, and there is never one to stop.

import { selection } from 'd3-selection';

/** Stops the transition of an element: there is none. */
export function interrupt(): void {}

Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});
