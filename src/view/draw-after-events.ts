// When Preact draws. By itself it does between two listeners of one event, and runs effects a frame later; components are written for what
// React does: all handlers of an event see one state, and what a press begins is done before the next one comes.

import { options } from 'preact';

/** Draws what the event that is being dealt with has changed; nothing while there is none. */
let drawNow: (() => void) | undefined;

/** To be called once, before anything is drawn. */
export function drawAfterEvents(): void {
  options.requestAnimationFrame = queueMicrotask;
  options.debounceRendering = (draw) => {
    const event = globalThis.event;
    if (!event?.bubbles) return queueMicrotask(draw);
    const now = (): void => {
      removeEventListener(event.type, now);
      clearTimeout(rest);
      if (drawNow === now) drawNow = undefined;
      // Some events come while a handler, or the drawing itself, still runs: they wait for it.
      queueMicrotask(draw);
    };
    drawNow = now;
    // The window is the last that hears of it, but where it was stopped on the way: by who changed something, by a handler, or by anybody.
    addEventListener(event.type, now);
    queueMicrotask(() => event.cancelBubble && now());
    const rest = setTimeout(now);
  };
  const before = options.event?.bind(options);
  options.event = (event) => {
    queueMicrotask(() => (event as Event).cancelBubble && drawNow?.());
    return before ? before(event) : event;
  };
}
