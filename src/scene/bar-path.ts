// The mark where a line arrives, as an SVG path: for the screen, for paper and for pictures.

import type { Bar } from '../layout/drawing.ts';

const n = (value: number): number => Math.round(value * 10) / 10;

/** A bar across the line, a cross on it, or the head of an arrow that rises. */
export function barPath({ x, y, direction }: Bar): string {
  if (direction === 'vertical') return `M${n(x)} ${n(y - 6)}v12`;
  if (direction === 'horizontal') return `M${n(x - 6)} ${n(y)}h12`;
  if (direction === 'cross') return `M${n(x - 5)} ${n(y - 5)}l10 10M${n(x - 5)} ${n(y + 5)}l10 -10`;
  return `M${n(x)} ${n(y)}l4.5 7h-9z`;
}
