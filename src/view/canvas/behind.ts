// The view as the boxes of the canvas show it: where a picture of what was asked goes ahead, they follow once that has been seen.

import type { StoreApi } from 'zustand/vanilla';
import type { ViewState } from '../../store/view-store.ts';

/** Whether a picture goes ahead of a change; if so, it calls `follow` once that has been seen. */
export type Lead = (next: ViewState, before: ViewState, follow: () => void) => boolean;

export interface Behind extends Pick<StoreApi<ViewState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Asked with each change; the last one that was given. */
  readonly ledBy: (lead: Lead | undefined) => void;
  /** Ends with whoever made it. */
  readonly end: () => void;
}

type Listener = (next: ViewState, before: ViewState) => void;

/** @param view the view as it is asked for */
export function createBehind(view: Pick<StoreApi<ViewState>, 'getState' | 'getInitialState' | 'subscribe'>): Behind {
  let shown = view.getState();
  let lead: Lead | undefined;
  const listeners = new Set<Listener>();
  const follow = (): void => {
    const [next, before] = [view.getState(), shown];
    if (next === before) return;
    shown = next;
    for (const listener of listeners) listener(next, before);
  };
  const end = view.subscribe((next) => {
    // What follows another change follows that alone.
    const isFirst = (): boolean => view.getState() === next;
    if (!lead?.(next, shown, () => isFirst() && follow())) follow();
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
