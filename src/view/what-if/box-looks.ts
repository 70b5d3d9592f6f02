// What a tag does to the look of the box that it stands at (`what-if.css`), for whoever paints it.

import type { Tag } from '../../store/what-if-store.ts';

/** Nothing closes the box at the right. O(1) */
export function isOpenEnded({ status, isOthers }: Tag): boolean {
  return !isOthers && (status === 'rejected' || status === 'loses-support');
}

/** The words of a statement that is out are quiet. O(1) */
export function isQuiet(tag: Tag): boolean {
  return isOpenEnded(tag) || (tag.status === 'outweighed' && !tag.isOthers);
}
