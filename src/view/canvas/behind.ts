// The view as the boxes of the canvas show it: where a picture of what was asked goes ahead, they follow once that has been seen.

import { changedIn, type ViewState } from '../../store/view-store.ts';
import type { ReadStore } from '../use-picked.ts';

/** Whether a picture goes ahead of a change; if so, it calls `follow` once that has been seen. */
export type Lead = (next: ViewState, before: ViewState, follow: () => void) => boolean;

export interface Behind extends ReadStore<ViewState> {
  /** Asked with each change; the last one that was given. */
  readonly ledBy: (lead: Lead | undefined) => void;
  /** Ends with whoever made it. */
  readonly end: () => void;
}

type Listener = (next: ViewState, before: ViewState) => void;

/** @param view the view as it is asked for */
export function createBehind(view: ReadStore<ViewState>): Behind {
  let shown = view.getState();
  let lead: Lead | undefined;
  const listeners = new Set<Listener>();
  /** Which change is followed next: what follows one of before does nothing. */
  let turn = 0;
  let isHeld = false;
  const follow = (): void => {
    isHeld = false;
    const [next, before] = [view.getState(), shown];
    if (next === before) return;
    shown = next;
    for (const listener of listeners) listener(next, before);
  };
  const end = view.subscribe((next, before) => {
    // Where the camera comes to rest meanwhile is nothing to wait for.
    if (isHeld && changedIn(next, before).every((key) => key === 'cam')) return;
    const mine = ++turn;
    isHeld = lead?.(next, shown, () => mine === turn && follow()) ?? false;
    if (!isHeld) follow();
  });
  return {
    getState: () => shown,
    getInitialState: view.getInitialState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ledBy: (next) => void (lead = next),
    end,
  };
}
