// Stands in for d3-drag: boxes are never dragged here, so all that is wanted of it is what d3-zoom asks while the map is
// dragged: that nothing is selected or carried away meanwhile, and that the end of it is no click.

const WATCHED = { capture: true, passive: false } as const;

const stop = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

export function dragDisable(view: Window): void {
  for (const type of ['dragstart', 'selectstart']) view.addEventListener(type, stop, WATCHED);
}

/** @param isMoved the map was really moved: then the click that comes of it is dropped */
export function dragEnable(view: Window, isMoved?: boolean): void {
  for (const type of ['dragstart', 'selectstart']) view.removeEventListener(type, stop, WATCHED);
  if (!isMoved) return;
  view.addEventListener('click', stop, WATCHED);
  view.setTimeout(() => view.removeEventListener('click', stop, WATCHED), 0);
}

/** What would drag a box: there is none to drag. */
export function drag(): never {
  throw new Error('No box of the map is ever dragged.');
}
