// What the address keeps, as components read it.

import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { ViewState } from '../store/view-store.ts';
import { useStores } from './stores-context.tsx';
import type { ReadStore } from './use-picked.ts';

/**
 * The view but for its camera: that moves with every hand on the map, and nothing is written otherwise for it. The same object while nothing else changes.
 * @param of where it is read; the view as it is asked for where nothing is said
 */
export function useView(of?: ReadStore<ViewState>): Omit<ViewState, 'cam'> {
  const { view } = useStores();
  return useStore(of ?? view, useShallow(withoutCamera));
}

function withoutCamera(view: ViewState): Omit<ViewState, 'cam'> {
  return { ...view, cam: undefined } as Omit<ViewState, 'cam'>;
}
