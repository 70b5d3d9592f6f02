// Dragging a card onto a place, by mouse, pen or finger. A press that does not move is a click; Escape gives up.

import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';

interface Dragging {
  readonly card: string;
  /** The place under the pointer. */
  readonly target: string | undefined;
  /** Where the pointer is. */
  readonly x: number;
  readonly y: number;
}

export interface CardDrag extends Partial<Dragging> {
  readonly begin: (event: PointerEvent, card: string) => void;
}

/** How far a press moves before it drags, in pixels. */
const FAR = 6;
/** So near to an edge of what scrolls, it scrolls along, by so many pixels a second; what only passes the edge moves nothing. */
const EDGE = 36;
const ALONG = 800;
const PASSES = 150;
/** Milliseconds; a page that was asleep does not leap. */
const LONGEST_FRAME = 50;

/**
 * @param root the places are the elements in it with `data-target`
 * @param onDrop told where a card was let go; nothing where that is no place
 * @param onOver told whenever another place comes under the pointer; without a card where the drag was given up
 */
export function useCardDrag(root: RefObject<HTMLElement | null>, onDrop: (card: string, target: string | undefined) => void, onOver?: (card: string | undefined, target: string | undefined) => void): CardDrag {
  const [drag, setDrag] = useState<Dragging>();
  const end = useRef<AbortController>(undefined);
  const told = useRef({ onDrop, onOver });
  useEffect(() => {
    told.current = { onDrop, onOver };
  });
  useEffect(() => () => end.current?.abort(), []);
  const begin = ({ button, clientX, clientY }: PointerEvent, card: string): void => {
    if (button !== 0) return;
    end.current?.abort();
    const ends = (end.current = new AbortController());
    const { signal } = ends;
    let at: string | undefined;
    let isDragging = false;
    let frame = 0;
    const stop = (): void => {
      ends.abort();
      setDrag(undefined);
    };
    signal.addEventListener('abort', () => cancelAnimationFrame(frame));
    let pointer = { x: clientX, y: clientY };
    let before: number | undefined;
    let since: number | undefined;
    const along = (now: number): void => {
      const { x, y } = pointer;
      const what = document.elementFromPoint(x, y)?.closest('[data-scrolls]');
      const way = what ? wayAlong(what, x, y) : [0, 0];
      const isAtEdge = way.some((each) => each !== 0);
      since = isAtEdge ? (since ?? now) : undefined;
      if (what && since !== undefined && now - since >= PASSES) {
        const by = (ALONG * Math.min(LONGEST_FRAME, now - (before ?? now))) / 1000;
        what.scrollBy(way[0]! * by, way[1]! * by);
        look();
      }
      before = now;
      frame = requestAnimationFrame(along);
    };
    const look = (): void => {
      const { x, y } = pointer;
      const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-target]');
      const now = place && root.current?.contains(place) ? place.dataset['target'] : undefined;
      if (now !== at) told.current.onOver?.(card, now);
      at = now;
      setDrag({ card, target: at, x, y });
    };
    addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
      pointer = { x, y };
      if (!isDragging && Math.hypot(x - clientX, y - clientY) > FAR) {
        isDragging = true;
        frame = requestAnimationFrame(along);
      }
      if (isDragging) look();
    }, { signal });
    addEventListener('pointerup', () => {
      stop();
      if (!isDragging) return;
      // The click that follows where it is let go is none.
      addEventListener('click', (event) => (event.stopPropagation(), event.preventDefault()), { capture: true, once: true, signal: AbortSignal.timeout(0) });
      told.current.onDrop(card, at);
    }, { signal });
    const giveUp = (): void => {
      stop();
      told.current.onOver?.(undefined, undefined);
    };
    // A finger that scrolls takes the pointer away.
    addEventListener('pointercancel', giveUp, { signal });
    addEventListener('keydown', (event) => event.key === 'Escape' && (event.preventDefault(), event.stopPropagation(), giveUp()), { signal, capture: true });
  };
  return { ...drag, begin };
}

/** To the left and up -1, to the right and down 1; 0 where the pointer is not near an edge. */
function wayAlong(what: Element, x: number, y: number): readonly [number, number] {
  const { left, right, top, bottom } = what.getBoundingClientRect();
  const way = (at: number, from: number, to: number): number => (at < from + EDGE ? -1 : at > to - EDGE ? 1 : 0);
  return [way(x, left, right), way(y, top, bottom)];
}
