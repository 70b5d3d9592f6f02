// The layouts as a page loads them: the first at once, each other one when it is first asked for.

import type { Drawing, LayoutRequest } from '../drawing.ts';
import { layoutIdOf, type LayoutId } from './ids.ts';
import { layoutTidyTree } from './tidy-tree.ts';

type Layout = (request: LayoutRequest) => Drawing;

const loaders: Readonly<Record<LayoutId, () => Promise<Layout>>> = {
  'tidy-tree': async () => layoutTidyTree,
  cross: async () => (await import('./cross.ts')).layoutCross,
  icicle: async () => (await import('./icicle.ts')).layoutIcicle,
  layered: async () => (await import('./layered.ts')).layoutLayered,
};

/** The drawing of a request. Rejects with a RangeError where no layout has the id. */
export async function runLayoutLater(request: LayoutRequest): Promise<Drawing> {
  return (await loaders[layoutIdOf(request.layout)]())(request);
}
