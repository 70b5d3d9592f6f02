// Where the camera stands after a new drawing: at the camera of an address, at everything, at the start, or where the
// reader was.

import type { Drawing } from '../../layout/drawing.ts';
import { LEAST_ZOOM, zoomAt, type Distance } from '../../scene/distance.ts';
import type { Cam } from '../../store/view-store.ts';
import { fitted, held, home, middlemost, placeOf, revealing, viewportOf, withinPage, type Size, type Viewport } from './camera.ts';

/** What somebody asked the next drawing to be shown as. */
export type Wish = { readonly kind: 'zoom'; readonly zoom: number } | { readonly kind: 'cam'; readonly cam: Cam } | { readonly kind: 'fit' };

export interface Change {
  readonly drawing: Drawing;
  /** The drawing before, of the same map; none where the map is new. */
  readonly before: Drawing | undefined;
  readonly was: Viewport;
  readonly screen: Size;
  /** None: the same place as before. */
  readonly wish: Wish | undefined;
  /** The camera of the address. */
  readonly cam: Cam | undefined;
  /** The selected record. */
  readonly at: string | undefined;
  readonly cause: string;
  readonly distance: Distance;
  readonly isAnyOpen: boolean;
  /** Everything has just been opened. */
  readonly opensAll: boolean;
}

/** O(boxes) */
export function nextViewport(change: Change): Viewport {
  const { drawing, before, screen, wish, cam, at, distance, opensAll } = change;
  const asked = wish?.kind === 'cam' ? wish.cam : before ? undefined : cam;
  if (asked) return viewportOf(asked, zoomAt(distance, asked.zoom), screen);
  if (wish?.kind === 'fit' || (drawing.form === 'bands' && opensAll)) return fitted(drawing, screen) ?? { ...home(drawing, screen), zoom: LEAST_ZOOM, x: 0 };
  if (!before || beginsAnew(change, before)) {
    const start = home(drawing, screen);
    const selected = placeOf(drawing, at);
    return selected && drawing.form === 'bands' ? revealing(selected, start, screen) : start;
  }
  return keepingPlace(change, before);
}

/** Whether the reader's place means nothing in this drawing: another page, a filter that may have removed it, or from afar. */
function beginsAnew({ drawing, wish, cam, at, cause, distance, isAnyOpen }: Change, before: Drawing): boolean {
  if (drawing.form !== before.form && wish === undefined) return true;
  if (distance === 'far' && wish !== undefined) return true;
  if (cause === 'filter' && at === undefined) return true;
  return drawing.form === 'page' && !isAnyOpen && cam === undefined;
}

/** The selected box, or the one nearest the middle of the screen, stays where it was. */
function keepingPlace({ drawing, was, screen, wish, at }: Change, before: Drawing): Viewport {
  const stays = (id: string): boolean => placeOf(drawing, id) !== undefined;
  const anchor = at !== undefined && stays(at) && placeOf(before, at) ? at : middlemost(before, was, screen, stays);
  const [old, now] = [placeOf(before, anchor), placeOf(drawing, anchor)];
  const zoom = wish?.kind === 'zoom' ? wish.zoom : was.zoom;
  let next = old && now ? held(old, now, was, zoom) : { ...home(drawing, screen), zoom };
  // Nobody asked for a place on the page: what begins at the top goes on doing so.
  if (at === undefined && was.y > -1) next = { ...next, y: 0 };
  // A page that fits has no empty screen at one side, wherever a panel or a selection had moved it.
  return drawing.bounds.width * next.zoom <= screen.width ? { ...next, x: withinPage(next, drawing, screen).x } : next;
}
