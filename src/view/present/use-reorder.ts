// Dragging an entry of a list to another place in it, by its handle. Escape gives up.

import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';

interface Reorder {
  /** Index of what is dragged, and of where it would be let go. */
  readonly dragged: number | undefined;
  readonly into: number | undefined;
  /** What makes a button the handle of an entry. */
  readonly handle: (at: number) => { readonly onPointerDown: (event: PointerEvent) => void };
}

/** @param list its children are the entries */
export function useReorder(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void): Reorder {
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number }>();
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
  });
  const end = useRef<AbortController>(undefined);
  useEffect(() => () => end.current?.abort(), []);
  const begin = (from: number): void => {
    end.current?.abort();
    const ends = (end.current = new AbortController());
    let to = from;
    const stop = (): void => {
      ends.abort();
      setDrag(undefined);
    };
    addEventListener('pointermove', ({ clientY }) => {
      to = indexAt(list.current, clientY, from);
      setDrag({ from, to });
    }, { signal: ends.signal });
    addEventListener('pointerup', () => {
      stop();
      move.current(from, to);
    }, { signal: ends.signal });
    addEventListener('pointercancel', stop, { signal: ends.signal });
    addEventListener('keydown', (event) => event.key === 'Escape' && (event.preventDefault(), event.stopPropagation(), stop()), { signal: ends.signal, capture: true });
  };
  return {
    dragged: drag?.from,
    into: drag && drag.to !== drag.from ? drag.to : undefined,
    handle: (at) => ({ onPointerDown: (event) => event.button === 0 && begin(at) }),
  };
}

/** The place in the list at a height of the screen: that of the entry whose middle is passed. */
function indexAt(list: HTMLElement | null, y: number, from: number): number {
  const middles = [...(list?.children ?? [])].map((entry) => {
    const { top, height } = entry.getBoundingClientRect();
    return top + height / 2;
  });
  return middles.filter((middle, i) => i !== from && middle < y).length;
}
