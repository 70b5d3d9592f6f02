// One statement seen from afar: a square for a reason, a triangle for an objection, hollow and with a bar below where the
// author answers it, hollow where he grants it, a dashed square for what the text leaves unsaid.

import type { ReactNode } from 'react';
import type { Mark } from '../../analysis/tally.ts';

export function MarkGlyph({ mark, x, y, size }: { readonly mark: Mark; readonly x: number; readonly y: number; readonly size: number }): ReactNode {
  if (mark.shape !== 'objection') return <rect className={mark.implicit ? 'mark-implicit' : 'mark-reason'} x={x} y={y} width={size} height={size} />;
  const tip = y + size * 0.85;
  return (
    <path
      className={`mark-${mark.status}`}
      d={`M${x} ${y}h${size}L${x + size / 2} ${tip}Z${mark.status === 'answered' ? `M${x} ${tip + size * 0.2}h${size}` : ''}`}
    />
  );
}
