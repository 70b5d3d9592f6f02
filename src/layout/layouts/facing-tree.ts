// The tidy tree in either reading direction. Apart, for the first view reads the conclusion first.

import { TEXT_EDGE } from '../columns.ts';
import type { Drawing, LayoutRequest } from '../drawing.ts';
import { facing } from '../mirror.ts';
import { treeOf } from './tidy-tree.ts';

/** The drawing of a request. O(rows + steps) */
export function layoutTidyTree(request: LayoutRequest): Drawing {
  return facing(treeOf(request), request, TEXT_EDGE);
}
