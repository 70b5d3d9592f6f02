// Every frame by the id of its layout: for whoever can load them all. A page loads one when it is first looked at (`later.ts`).

import type { LayoutId } from '../../layout/layouts/ids.ts';
import { blocks } from './blocks.ts';
import { cross } from './cross.ts';
import type { Frame } from './frame.ts';
import { icicle } from './icicle.ts';
import { layered } from './layered.ts';
import { pyramid } from './pyramid.ts';
import { tidyTree } from './tidy-tree.ts';

export const frames: Readonly<Record<LayoutId, Frame>> = { 'tidy-tree': tidyTree, cross, pyramid, icicle, blocks, layered };
