// The frames of the layouts that a page may show later, each fetched when it is first asked for.

import type { LayoutId } from '../../layout/layouts/ids.ts';
import type { Frame } from './frame.ts';
import { tidyTree } from './tidy-tree.ts';

/** The frame of the layout that opens by itself. */
export const FIRST_FRAME = tidyTree;

const loaders: Readonly<Record<LayoutId, () => Promise<Frame>>> = {
  'tidy-tree': async () => tidyTree,
  cross: async () => (await import('./cross.ts')).cross,
  icicle: async () => (await import('./icicle.ts')).icicle,
  layered: async () => (await import('./layered.ts')).layered,
};

export function loadFrame(id: LayoutId): Promise<Frame> {
  return loaders[id]();
}
