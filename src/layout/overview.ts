// As what a map is drawn while nobody has chosen.

import type { LayoutId } from './layouts/ids.ts';

/**
 * As many statements a tree shows as a whole: it grows by some 20 px a statement, so that of 500 on a screen 900 px high a box
 * of 60 px is 5 px high, which is what its lines need to be seen as bars. Blocks need 52,000 px² a statement and show bars up to
 * some 3,600 on the same screen; beyond that both show spots, of which the tree leaves most of the screen empty.
 */
const MOST_IN_TREE = 500;

/** @param shown how many statements are open */
export function layoutFor(shown: number): LayoutId {
  return shown > MOST_IN_TREE ? 'blocks' : 'tidy-tree';
}
