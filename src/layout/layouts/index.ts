// Every layout by its id. A new one is a file in this folder, a word in `ids.ts` and the line here that the compiler asks for.

import type { Drawing, LayoutRequest } from '../drawing.ts';
import type { LayoutId } from './ids.ts';
import { layoutBlocks } from './blocks.ts';
import { layoutCross } from './cross.ts';
import { layoutIcicle } from './icicle.ts';
import { layoutLayered } from './layered.ts';
import { layoutPyramid } from './pyramid.ts';
import { layoutTidyTree } from './facing-tree.ts';

export const layouts: Readonly<Record<LayoutId, (request: LayoutRequest) => Drawing>> = { 'tidy-tree': layoutTidyTree, cross: layoutCross, pyramid: layoutPyramid, icicle: layoutIcicle, blocks: layoutBlocks, layered: layoutLayered };
