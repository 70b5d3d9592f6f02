// One statement seen from afar: a square for a reason, a triangle for an objection, hollow and with a bar below where the
// author answers it, hollow where he grants it, a dashed square for what the text leaves unsaid.

import type { Mark } from '../analysis/tally.ts';

export interface MarkShape {
  /** An SVG path. */
  readonly d: string;
  readonly look: 'reason' | 'implicit' | 'unanswered' | 'answered' | 'granted';
}

/** The shape of a mark whose upper left corner is at (x, y), as wide as `size`. */
export function markShape(mark: Pick<Mark, 'shape' | 'implicit' | 'status'>, x: number, y: number, size: number): MarkShape {
  if (mark.shape !== 'objection') return { d: `M${x} ${y}h${size}v${size}h${-size}Z`, look: mark.implicit ? 'implicit' : 'reason' };
  const look = mark.status ?? 'unanswered';
  const tip = y + size * 0.85;
  return { d: `M${x} ${y}h${size}L${x + size / 2} ${tip}Z${look === 'answered' ? `M${x} ${tip + size * 0.2}h${size}` : ''}`, look };
}
