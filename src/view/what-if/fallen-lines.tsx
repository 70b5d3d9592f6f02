// Over the lines of the steps that no longer hold, or are open: two slashes where the line runs, as on a wire that is cut.

import './what-if.css';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Drawing } from '../../layout/drawing.ts';
import { useStores } from '../stores-context.tsx';
import { cutAt, halfway, signOf } from './looks.ts';

export function FallenLines({ drawing }: { readonly drawing: Drawing }): ReactNode {
  const tags = useStore(useStores().whatIf, (state) => state.tags);
  return (
    <svg className="lines fallen-lines" width={drawing.bounds.width} height={drawing.bounds.height} aria-hidden="true">
      {drawing.routes.map(({ id, inference, points }) => {
        const tag = tags.get(inference ?? '');
        const sign = tag && signOf(tag);
        if (!sign) return null;
        const [x, y] = halfway(points);
        return sign === '?' ? <text key={id} className="line-sign" x={x} y={y + 5} textAnchor="middle">?</text> : <path key={id} className="line-cut" d={cutAt([x, y])} />;
      })}
    </svg>
  );
}
