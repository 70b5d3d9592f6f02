// A line from what is selected on the map to where it stands in the text; none while either is out of sight. It begins at the
// box, or, where other boxes stand between, at the edge of the map.

import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

/** Milliseconds for which the line follows after the last thing that may have moved an end of it. */
const FOLLOWED = 700;
const GAP = 6;

/** @param pane holds the text. Costs two measurements a frame while something moves, and nothing at rest. */
export function Tether({ pane }: { readonly pane: RefObject<HTMLElement | null> }): ReactNode {
  const line = useRef<SVGPathElement>(null);
  useEffect(() => {
    const ends = new AbortController();
    let until = 0;
    let frame = 0;
    const draw = (): void => {
      line.current?.setAttribute('d', pathOf(pane.current) ?? '');
      frame = performance.now() < until ? requestAnimationFrame(draw) : 0;
    };
    const follow = (): void => {
      until = performance.now() + FOLLOWED;
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    for (const type of ['scroll', 'wheel', 'pointermove', 'pointerup', 'keydown', 'resize'] as const) addEventListener(type, follow, { capture: true, passive: true, signal: ends.signal });
    follow();
    return () => {
      ends.abort();
      cancelAnimationFrame(frame);
    };
  });
  return <svg className="tether" aria-hidden="true"><path ref={line} /></svg>;
}

/** The line as it stands now, in pixels of the window. */
function pathOf(pane: HTMLElement | null): string | undefined {
  const stage = document.querySelector('.stage')?.getBoundingClientRect();
  const selected = document.querySelector('.react-flow__node-box.selected');
  const box = selected?.getBoundingClientRect();
  // What the box hides is counted beside it.
  const counts = selected?.querySelector('.box-toggle.beside')?.getBoundingClientRect();
  const body = pane?.querySelector('.text-body')?.getBoundingClientRect();
  const mark = pane?.querySelector('.text-body .sentence.current')?.getBoundingClientRect();
  const paragraph = pane?.querySelector('.text-body .sentence.current')?.closest('[data-paragraph]')?.getBoundingClientRect();
  if (!stage || !box || !body || !mark || !paragraph) return undefined;
  const [fromY, toY] = [box.top + Math.min(box.height / 2, 40), mark.top + Math.min(mark.height / 2, 12)];
  if (fromY < stage.top || fromY > stage.bottom || box.right < stage.left || box.left > stage.right || toY < body.top || toY > body.bottom) return undefined;
  const isBetween = ({ left, top, bottom }: DOMRect): boolean => left > box.right - GAP && left < stage.right && top - GAP < fromY && bottom + GAP > fromY;
  const isBlocked = [...document.querySelectorAll('.react-flow__node-box')].some((each) => isBetween(each.getBoundingClientRect()));
  const right = Math.max(box.right, counts ? counts.right + GAP : 0);
  const from = isBlocked || right > stage.right ? stage.right - GAP : right;
  const to = paragraph.left + GAP;
  const bend = Math.min(48, (to - from) / 2);
  const middle = Math.max(from, stage.right - GAP - bend);
  return `M${from} ${fromY}H${middle}C${middle + bend} ${fromY} ${middle + bend / 2} ${toY} ${to} ${toY}`;
}
