// On a small screen the buttons of an exercise stay at the lower edge, over what scrolls. Whatever gets the focus, and each hint that
// comes, is scrolled clear of them; how much room they take is measured, for they wrap.

import { useEffect, type RefObject } from 'react';

/** Beside the bar itself, so that what is clear of it does not touch it. */
const GAP = 12;

/** @param root an element inside the panel that scrolls @param news changes whenever something appears that is to be seen */
export function useClearOfBar(root: RefObject<HTMLElement | null>, news: unknown): void {
  useEffect(() => {
    const panel = root.current?.closest<HTMLElement>('.panel');
    if (!panel) return undefined;
    const barOf = (): HTMLElement | null => panel.querySelector('.exercise-ways');
    const isOver = (bar: HTMLElement | null): bar is HTMLElement => bar !== null && getComputedStyle(bar).position === 'sticky';
    const makeRoom = (): void => {
      const bar = barOf();
      panel.style.scrollPaddingBottom = isOver(bar) ? `${bar.offsetHeight + GAP}px` : '';
    };
    const onFocus = ({ target }: FocusEvent): void => {
      makeRoom();
      const bar = barOf();
      if (!(target instanceof Element) || !isOver(bar) || bar.contains(target)) return;
      // Of a choice its words belong to it.
      const whole = (target.closest('label') ?? target).getBoundingClientRect();
      const hidden = whole.bottom - (bar.getBoundingClientRect().top - GAP);
      const room = whole.top - panel.getBoundingClientRect().top - GAP;
      if (hidden > 0) panel.scrollBy(0, Math.min(hidden, Math.max(0, room)));
    };
    const watch = new ResizeObserver(makeRoom);
    const bar = barOf();
    if (bar) watch.observe(bar);
    makeRoom();
    panel.addEventListener('focusin', onFocus);
    return () => {
      watch.disconnect();
      panel.removeEventListener('focusin', onFocus);
    };
  });
  useEffect(() => {
    root.current?.querySelector('.hints p:last-child')?.scrollIntoView({ block: 'nearest' });
  }, [root, news]);
}
