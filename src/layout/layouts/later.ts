// The layouts as a page loads them: the first at once, each other one when it is first asked for.

import type { Drawing, LayoutRequest } from '../drawing.ts';
import { layoutIdOf, type LayoutId } from './ids.ts';
import { treeOf } from './tidy-tree.ts';

type Layout = (request: LayoutRequest) => Drawing;

const loaders: Readonly<Record<LayoutId, () => Promise<Layout>>> = {
  'tidy-tree': async () => treeOf,
  cross: async () => (await import('./cross.ts')).layoutCross,
  pyramid: async () => (await import('./pyramid.ts')).layoutPyramid,
  icicle: async () => (await import('./icicle.ts')).layoutIcicle,
  blocks: async () => (await import('./blocks.ts')).layoutBlocks,
  layered: async () => (await import('./layered.ts')).layoutLayered,
};

const facing = async (): Promise<Layout> => (await import('./facing-tree.ts')).layoutTidyTree;
const loaded = new Map<() => Promise<Layout>, Layout>([[loaders['tidy-tree'], treeOf]]);

/** The drawing of a request, at once where its layout is there. @throws RangeError where no layout has the id, or rejects where it cannot be fetched */
export function runLayoutLater(request: LayoutRequest): Drawing | Promise<Drawing> {
  const id = layoutIdOf(request.layout);
  const loader = id === 'tidy-tree' && request.direction === 'ground-first' ? facing : loaders[id];
  const layout = loaded.get(loader);
  if (layout) return layout(request);
  return loader().then((fetched) => {
    loaded.set(loader, fetched);
    return fetched(request);
  });
}
