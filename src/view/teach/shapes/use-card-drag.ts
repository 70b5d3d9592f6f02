// Dragging a card onto a place. A press that does not move is a click; Escape gives up.

import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';

interface CardDrag {
  /** What is dragged, and over which place. */
  readonly card: string | undefined;
  readonly target: string | undefined;
  readonly begin: (event: PointerEvent, card: string) => void;
}

/** How far a press moves before it drags, in pixels. */
const FAR = 6;

/** @param root the places are the elements in it with `data-target` */
export function useCardDrag(root: RefObject<HTMLElement | null>, onDrop: (card: string, target: string) => void): CardDrag {
  const [drag, setDrag] = useState<{ readonly card: string; readonly target: string | undefined }>();
  const end = useRef<AbortController>(undefined);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => () => end.current?.abort(), []);
  const begin = ({ button, clientX, clientY, pointerType }: PointerEvent, card: string): void => {
    // A finger scrolls; it taps the card and then the place.
    if (button !== 0 || pointerType === 'touch') return;
    end.current?.abort();
    const ends = (end.current = new AbortController());
    const { signal } = ends;
    let at: string | undefined;
    let isDragging = false;
    const stop = (): void => {
      ends.abort();
      setDrag(undefined);
    };
    addEventListener('pointermove', (event) => {
      isDragging ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) > FAR;
      if (!isDragging) return;
      const place = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-target]');
      at = place && root.current?.contains(place) ? place.dataset['target'] : undefined;
      setDrag({ card, target: at });
    }, { signal });
    addEventListener('pointerup', () => {
      stop();
      if (!isDragging) return;
      // The click that follows where it is let go is none.
      addEventListener('click', (event) => (event.stopPropagation(), event.preventDefault()), { capture: true, once: true, signal: AbortSignal.timeout(0) });
      if (at !== undefined) drop.current(card, at);
    }, { signal });
    addEventListener('pointercancel', stop, { signal });
    addEventListener('keydown', (event) => event.key === 'Escape' && (event.preventDefault(), event.stopPropagation(), stop()), { signal, capture: true });
  };
  return { card: drag?.card, target: drag?.target, begin };
}
