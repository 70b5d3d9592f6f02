// The first screen that stands in the page (`src/first`): it goes when the application has painted its own below it, or has something
// else to say.

declare global {
  interface Window {
    /** The last press on the first screen, as the page's first script keeps it. */
    pressed?: MouseEvent;
  }
}

/** Clear of round corners. */
const INSIDE = 4;

/** Whether it is shown; the page's first script has decided that. */
export const hasFirstScreen = (): boolean => document.documentElement.dataset['first'] !== 'none' && document.querySelector('#first') !== null;

/** Whoever has read on in it goes on from there; what has the focus in it has it still, and what was pressed last on it is pressed. */
export function leaveFirstScreen(): void {
  const first = document.querySelector('#first');
  if (!first) return;
  const scrolled = Array.from(first.querySelectorAll('.outline'), (outline) => outline.scrollTop).find((top) => top > 0);
  const { pressed } = window;
  const [focused, press] = [counterpart(first.querySelector(':focus-visible')), counterpart(pressed?.target, pressed)];
  onclick = null;
  first.remove();
  if (scrolled !== undefined) document.querySelector('#app .outline')?.scrollTo(0, scrolled);
  const takes = focused?.();
  (takes?.closest('button') ?? (takes && document.querySelector<HTMLElement>('#app [role="treeitem"][tabindex="0"]')))?.focus({ preventScroll: true });
  press?.()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** What stands where an element of the first screen stood, as near to a point as it reached: nothing moves between the two. */
function counterpart(of: EventTarget | null | undefined, { clientX: x, clientY: y } = new MouseEvent('click')): (() => Element | null) | undefined {
  if (!(of instanceof Element)) return undefined;
  const { left, top, right, bottom } = of.getBoundingClientRect();
  const within = (value: number, from: number, to: number): number => Math.max(from + INSIDE, Math.min(value, to - INSIDE));
  return () => document.elementFromPoint(within(x, left, right), within(y, top, bottom));
}
