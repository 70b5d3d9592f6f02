// Where a key leads among the sentences of a text; a heading is a paragraph of its own.

import type { Sentences } from '../../store/ports.ts';

/**
 * @param ids of the sentences in order
 * @param at the one that has the focus
 * @returns the place of the one that gets it. O(sentences)
 */
export function goal(ids: readonly string[], at: number, to: Parameters<Sentences['go']>[0]): number {
  const paragraphOf = (i: number): string => ids[i]?.replace(/\.[^.]*$/, '') ?? '';
  const startOf = (i: number): number => ids.findIndex((_, k) => paragraphOf(k) === paragraphOf(i));
  const last = ids.length - 1;
  if (to === 'first') return 0;
  if (to === 'last') return last;
  if (to === 'next') return Math.min(last, at + 1);
  if (to === 'previous') return Math.max(0, at - 1);
  if (to === 'previous-paragraph') return startOf(Math.max(0, startOf(at) - 1));
  const next = ids.findIndex((_, k) => k > at && paragraphOf(k) !== paragraphOf(at));
  return next < 0 ? at : next;
}
