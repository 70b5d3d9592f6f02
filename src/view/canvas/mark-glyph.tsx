// A mark as it is drawn on the screen.

import type { ReactNode } from 'react';
import type { Mark } from '../../analysis/tally.ts';
import { markShape } from '../../scene/mark-shape.ts';

export function MarkGlyph({ mark, x, y, size }: { readonly mark: Pick<Mark, 'shape' | 'implicit' | 'status'>; readonly x: number; readonly y: number; readonly size: number }): ReactNode {
  const { d, look } = markShape(mark, x, y, size);
  return <path className={`mark-${look}`} d={d} />;
}
