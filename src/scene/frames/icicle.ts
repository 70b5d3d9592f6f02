// Cells side by side: the word that ties a statement to its claim stands in its cell, for there are no lines. A closed cell is
// as high as what stands behind it would need, so that it tells how much that is.

import { cellHeader, cellRoom, cellsOf } from '../cell-box.ts';
import type { Frame } from './frame.ts';
import { tidyTree } from './tidy-tree.ts';

/** Of a closed cell, for each statement behind it. */
const EACH_BEHIND = 5;

export const icicle: Frame = {
  ...tidyTree,
  id: 'icicle',
  isAcross: false,
  undercut: (attacked) => attacked,
  widthAt: (_, level) => cellRoom({ level }),
  roomBeside: () => 0,
  cells: cellsOf(EACH_BEHIND),
  opened: cellHeader,
};
