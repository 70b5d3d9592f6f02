// Blocks: as the cells of an icicle, but each as high as its words, for it is told by the lines what bears on what.

import { cellsOf } from '../cell-box.ts';
import type { Frame } from './frame.ts';
import { icicle } from './icicle.ts';

export const blocks: Frame = {
  ...icicle,
  id: 'blocks',
  cells: cellsOf(0),
};
