// What a tag shows and what stands on lines, for whoever shows it as elements and for whoever paints it.

import { SAID_AS } from '../../analysis/what-if/evaluation.ts';
import { OVERRIDE_KINDS, type OverrideKind } from '../../analysis/what-if/overrides.ts';
import type { Point } from '../../layout/drawing.ts';
import type { Tag } from '../../store/what-if-store.ts';

/** What the reader said, where the tag stands for nothing else: that can be taken back at the tag. O(1) */
export function saidBy({ status, isOthers }: Tag): OverrideKind | undefined {
  return isOthers ? undefined : OVERRIDE_KINDS.find((each) => SAID_AS[each] === status);
}

/** What stands on the line of a step: two slashes where it no longer holds, a question mark where that is open. O(1) */
export function signOf({ status }: Tag): 'cut' | '?' | undefined {
  if (status === 'restored' || status === 'granted' || status === 'bears') return undefined;
  return status === 'open' || status === 'doubted' ? '?' : 'cut';
}

/** The point in the middle of a line, by length. O(points) */
export function halfway(points: readonly Point[]): Point {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [[x0, y0], [x1, y1]] = [points[i]!, points[i + 1]!];
    if (rest <= length && length > 0) return [x0 + ((x1 - x0) * rest) / length, y0 + ((y1 - y0) * rest) / length];
    rest -= length;
  }
  return points[0] ?? [0, 0];
}

/** Two slashes at a point, as on a wire that is cut. */
export function cutAt([x, y]: Point): string {
  const slash = (by: number): string => `M${x + by - 3} ${y + 6}L${x + by + 3} ${y - 6}`;
  return slash(-2.5) + slash(2.5);
}

/** The picture of each status within 14 x 14, in lines of 1.6. */
export const STATUS_PATHS: Readonly<Partial<Record<Tag['status'] | 'added', string>>> = {
  // A barred square; a question mark; a tick.
  rejected: 'M2 2H12V12H2ZM2 12L12 2',
  doubted: 'M4 4.6A3 3 0 1 1 7.6 7.4Q7 7.8 7 9M7 11.4V12.4',
  granted: 'M2 7.5L5.5 11L12 3.5',
  // Half a ring.
  open: 'M7 2A5 5 0 0 1 7 12M7 2V3M7 11V12',
  // An arrow that comes back.
  restored: 'M4.5 2L1.5 5L4.5 8M1.5 5H9A3.5 3.5 0 0 1 9 12H6',
  // A balance that has tipped.
  outweighed: 'M1.5 5L12.5 9M7 7V12.5M4.5 12.5H9.5',
  // A lintel whose support is gone.
  'loses-support': 'M1.5 2H12.5V6H1.5ZM7 8V9.5M7 11V12.5',
  // Two of three posts.
  weakened: 'M3 2V12M7 2V12M11 2V3.5M11 5.5V7M11 9V10.5',
  // Somebody's word.
  contested: 'M1.5 2H12.5V9H6L3.5 12V9H1.5Z',
  relieved: 'M2 7H12',
  // A weight that hangs on one thread.
  bears: 'M1.5 2H12.5M7 2V7M3.5 7H10.5L12 12.5H2Z',
  added: 'M7 2V12M2 7H12',
};
