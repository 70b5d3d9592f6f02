// What a line looks like: its path, and how the step that it stands for fares.

import type { Point } from '../../layout/drawing.ts';
import type { Tag } from '../../store/what-if-store.ts';

export const round = (n: number): number => Math.round(n * 10) / 10;

export const pathOf = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;

/** A step that holds now, unlike before, or on which something hangs, and one that no longer holds. */
export function asItStands(tag: Tag | undefined): string {
  return !tag ? '' : tag.status === 'bears' || tag.status === 'restored' || tag.status === 'granted' ? ' route-restored' : ' route-fallen';
}
