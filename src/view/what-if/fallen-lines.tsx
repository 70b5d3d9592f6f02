// Over the lines of the steps that no longer hold, or are open: two slashes where the line runs, as on a wire that is cut.

import './what-if.css';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Drawing, Point } from '../../layout/drawing.ts';
import { useStores } from '../stores-context.tsx';

export function FallenLines({ drawing }: { readonly drawing: Drawing }): ReactNode {
  const tags = useStore(useStores().whatIf, (state) => state.tags);
  return (
    <svg className="lines fallen-lines" width={drawing.bounds.width} height={drawing.bounds.height} aria-hidden="true">
      {drawing.routes.map(({ id, inference, points }) => {
        const tag = tags.get(inference ?? '');
        if (!tag || tag.status === 'restored' || tag.status === 'granted' || tag.status === 'bears') return null;
        const [x, y] = halfway(points);
        const slash = (by: number): string => `M${x + by - 3} ${y + 6}L${x + by + 3} ${y - 6}`;
        return tag.status === 'open' || tag.status === 'doubted' ? <text key={id} className="line-sign" x={x} y={y + 5} textAnchor="middle">?</text> : <path key={id} className="line-cut" d={slash(-2.5) + slash(2.5)} />;
      })}
    </svg>
  );
}

/** The point in the middle of a line, by length. */
function halfway(points: readonly Point[]): Point {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [[x0, y0], [x1, y1]] = [points[i]!, points[i + 1]!];
    if (rest <= length && length > 0) return [x0 + ((x1 - x0) * rest) / length, y0 + ((y1 - y0) * rest) / length];
    rest -= length;
  }
  return points[0] ?? [0, 0];
}
