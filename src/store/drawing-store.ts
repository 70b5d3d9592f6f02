// The latest drawing, and what it was asked for. An answer that a newer request has overtaken is dropped.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Drawing, LayoutRequest } from '../layout/drawing.ts';
import type { LayoutRunner } from './ports.ts';

export interface DrawingState {
  /** The request that `drawing` answers, and why it was made. */
  readonly request: LayoutRequest | undefined;
  readonly cause: string;
  readonly drawing: Drawing | undefined;
  /** A newer drawing is on its way. */
  readonly isPending: boolean;
}

export interface DrawingStore extends StoreApi<DrawingState> {
  /** The drawing of a request that need not be waited for; the same one each time. */
  readonly atOnce: LayoutRunner['atOnce'];
  /** @param cause what changed, in a word: `map`, `open`, `filter`... */
  readonly ask: (request: LayoutRequest, cause: string) => void;
}

/** @param onFailure told where the layout itself failed; the last drawing stays */
export function createDrawingStore(runner: LayoutRunner, onFailure: () => void): DrawingStore {
  const store = createStore<DrawingState>(() => ({ request: undefined, cause: '', drawing: undefined, isPending: false }));
  let latest = 0;
  const made = new WeakMap<LayoutRequest, Drawing>();
  const atOnce = (request: LayoutRequest): Drawing | undefined => {
    const drawing = made.get(request) ?? runner.atOnce(request);
    if (drawing) made.set(request, drawing);
    return drawing;
  };
  return {
    ...store,
    atOnce,
    ask: (request, cause) => {
      const ticket = ++latest;
      const now = atOnce(request);
      if (now) {
        store.setState({ request, cause, drawing: now, isPending: false });
        return;
      }
      store.setState({ isPending: true });
      runner.run(request).then(
        (drawing) => {
          if (drawing) made.set(request, drawing);
          if (ticket === latest && drawing) store.setState({ request, cause, drawing, isPending: false });
        },
        () => {
          if (ticket !== latest) return;
          store.setState({ isPending: false });
          onFailure();
        },
      );
    },
  };
}
