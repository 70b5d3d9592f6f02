// What is seen of a page on its sheet, and how something on it is brought into sight.

import type { Area } from './free-side.ts';

/** Around what is brought into sight: for rings, crosses and tags that hang over its edge. */
const AROUND = 20;

function sheetOf(on: Element): { readonly page: HTMLElement; readonly sheet: Element } | undefined {
  const page = on.closest<HTMLElement>('.board-page');
  const sheet = page?.closest('.board-scroll');
  return page && sheet ? { page, sheet } : undefined;
}

/** @param on something on the page @returns what is seen of the page without so much at its edges, in its own units */
export function seenOf(on: Element, edge: number): Area | undefined {
  const found = sheetOf(on);
  if (!found) return undefined;
  const { page, sheet } = found;
  return { left: sheet.scrollLeft - page.offsetLeft + edge, top: sheet.scrollTop - page.offsetTop + edge, width: sheet.clientWidth - 2 * edge, height: sheet.clientHeight - 2 * edge };
}

/** Scrolls as little as needed. @param places what matters most first: of the others as many as fit with it */
export function bringIntoSight(on: Element, places: readonly Area[]): void {
  const seen = seenOf(on, AROUND);
  const [first, ...others] = places;
  if (!seen || !first) return;
  const fits = ({ width, height }: Area): boolean => width <= seen.width && height <= seen.height;
  const wanted = others.reduce((all, each) => (fits(around(all, each)) ? around(all, each) : all), first);
  const by = (from: number, long: number, start: number, size: number): number => (from < start || long > size ? from - start : Math.max(0, from + long - start - size));
  sheetOf(on)?.sheet.scrollBy(by(wanted.left, wanted.width, seen.left, seen.width), by(wanted.top, wanted.height, seen.top, seen.height));
}

function around(one: Area, other: Area): Area {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return { left, top, width: Math.max(one.left + one.width, other.left + other.width) - left, height: Math.max(one.top + one.height, other.top + other.height) - top };
}
