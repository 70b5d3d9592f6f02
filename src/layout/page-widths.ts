// How wide a page may be laid out. In steps, which the camera brings to the width of the screen: while a window is drawn wider the page
// need not be laid out anew for every pixel, and each of its first screens can be drawn before anybody asks (`first/`).

/** The narrowest first; a screen that is narrower than it scrolls, and one that is wider than the last has margins. */
export const PAGE_WIDTHS = [700, 780, 880, 1000, 1120, 1280] as const;

/** The widest page that a screen holds. */
export function pageWidthOn(screen: number): number {
  return PAGE_WIDTHS.findLast((width) => width <= Math.round(screen)) ?? PAGE_WIDTHS[0];
}
