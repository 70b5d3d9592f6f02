// The frames of the layouts that a page may show later, each fetched when it is first asked for.

import type { LayoutId } from '../../layout/layouts/ids.ts';
import type { Frame } from './frame.ts';
import { tidyTree } from './tidy-tree.ts';

/** The frame of the layout that opens by itself. */
export const FIRST_FRAME = tidyTree;

const loaders: Readonly<Record<LayoutId, () => Promise<Frame>>> = {
  'tidy-tree': async () => tidyTree,
  cross: async () => (await import('./cross.ts')).cross,
  pyramid: async () => (await import('./pyramid.ts')).pyramid,
  icicle: async () => (await import('./icicle.ts')).icicle,
  blocks: async () => (await import('./blocks.ts')).blocks,
  layered: async () => (await import('./layered.ts')).layered,
};

const loaded = new Map<string, Frame>([[tidyTree.id, tidyTree]]);

export async function loadFrame(id: LayoutId): Promise<Frame> {
  const frame = await loaders[id]();
  loaded.set(id, frame);
  return frame;
}

/** The frame of a layout, where it has been fetched: whatever is drawn has its frame. */
export function frameAtHand(id: string): Frame | undefined {
  return loaded.get(id);
}
