// How much of an open question is shown, and the buttons that open all of it or close it.

import { useCallback, useState, type ReactNode } from 'react';
import type { Band } from '../../analysis/spine.ts';
import { runCommand } from '../../store/commands/index.ts';
import { isFiltered } from '../../store/view-store.ts';
import { useMessages, useStores } from '../stores-context.tsx';
import { useView } from '../use-view.ts';

interface BandActionsProps {
  readonly band: Band;
  /** How many statements it has, and how many of them are drawn. */
  readonly all: number;
  readonly boxes: number;
  /** Where the buttons end, or where they begin, one below the other. */
  readonly x: number;
  readonly y: number;
  /** How wide they may be then. */
  readonly stackWidth?: number;
}

export function BandActions({ band, all, boxes, x, y, stackWidth }: BandActionsProps): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const { id } = band;
  const view = useView();
  // What a filter has opened or removed, no button opens or closes.
  const [canOpen, canClose] = isFiltered(view) ? [view.hide === 'dim', false] : [true, true];
  const [actions, isInSight] = useInSight();
  return id !== undefined && (
    <div ref={actions} className={`facts band-actions nopan${stackWidth === undefined ? '' : ' stacked'}`} style={{ transform: `translate(${x}px, ${y}px)`, ...(stackWidth === undefined ? { translate: '-100% 0' } : { width: stackWidth }), visibility: isInSight ? 'visible' : 'hidden' }}>
      <span>{messages['band.shown'](boxes, all)}</span>
      {canOpen && boxes < all && <button type="button" onClick={() => runCommand(stores, 'open-all-of', id)}>{messages['band.open-all']}</button>}
      {canClose && <button type="button" onClick={() => runCommand(stores, 'close', id)}>{messages['band.close']}</button>}
    </div>
  );
}

/** Whether an element is wholly on the screen: what is cut off by the edge of the map is no place to tab to. */
function useInSight(): [(element: Element | null) => void, boolean] {
  const [isInSight, setInSight] = useState(true);
  const watch = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry && setInSight(entry.intersectionRatio > 0.99), { root: element.closest('.canvas'), threshold: [0, 0.995, 1] });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, isInSight];
}
