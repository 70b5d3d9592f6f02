// Where the camera stands after a new drawing: at the camera of an address, at everything, at the start, or where the
// reader was.

import type { Drawing } from '../../layout/drawing.ts';
import { isSamePlaces, placeNamed, type Placed } from '../../layout/place-table.ts';
import { LEAST_ZOOM, zoomAt, type Distance } from '../../scene/distance.ts';
import type { Cam } from '../../store/view-store.ts';
import { arrivingAt, beginning, fitted, held, home, inView, middlemost, uncovering, viewportOf, withinPage, type Size, type Viewport } from './camera.ts';

/** What somebody asked the next drawing to be shown as. */
export type Wish = { readonly kind: 'zoom'; readonly zoom: number } | { readonly kind: 'cam'; readonly cam: Cam } | { readonly kind: 'fit' };

export interface Change {
  readonly drawing: Drawing;
  /** The drawing before, of the same map; none where the map is new. */
  readonly before: Drawing | undefined;
  readonly was: Viewport;
  readonly screen: Size;
  /** The screen that the drawing before was shown on. */
  readonly screenBefore: Size | undefined;
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
  /** The smallest zoom. */
  readonly least: number;
}

/** O(boxes) */
export function nextViewport(change: Change): Viewport {
  const { drawing, before, screen, wish, cam, at, distance, opensAll, least } = change;
  const selected = drawing.form === 'bands' ? placeNamed(drawing, at) : undefined;
  const arriving = (start: Viewport): Viewport => (selected ? arrivingAt(selected, start, screen) : start);
  const asked = wish?.kind === 'cam' ? wish.cam : before ? undefined : cam;
  const there = asked && viewportOf(asked, zoomAt(distance, asked.zoom, least), screen, least);
  // A camera beside the map would show an empty screen.
  if (there && inView(drawing, there, screen) > 0) return there;
  // A filter that only dims.
  if (change.cause === 'filter' && !wish && before && isSamePlaces(drawing, before)) return change.was;
  if (wish?.kind === 'fit') return whole(drawing, screen, least);
  if (drawing.form === 'bands' && opensAll) return arriving(whole(drawing, screen, LEAST_ZOOM));
  return !before || beginsAnew(change, before) ? arriving(home(drawing, screen)) : keepingPlace(change, before);
}

/** Everything, or as much of it from the beginning as can be read. */
function whole(drawing: Drawing, screen: Size, least: number): Viewport {
  return fitted(drawing, screen, least) ?? { ...home(drawing, screen), zoom: LEAST_ZOOM, x: beginning(drawing, LEAST_ZOOM, screen.width) ?? 0 };
}

/** Whether the reader's place means nothing in this drawing: another page, a filter that may have removed it, or from afar. */
function beginsAnew({ drawing, wish, cam, at, cause, distance, isAnyOpen }: Change, before: Drawing): boolean {
  if (drawing.form !== before.form && wish === undefined) return true;
  if (distance === 'far' && wish !== undefined) return true;
  if (cause === 'filter' && at === undefined) return true;
  return drawing.form === 'page' && !isAnyOpen && cam === undefined;
}

/** The selected box, or the one nearest the middle of the screen, stays where it was. */
function keepingPlace({ drawing, was, screen, screenBefore, wish, at, cause }: Change, before: Drawing): Viewport {
  const stays = (id: string): boolean => placeNamed(drawing, id) !== undefined;
  const anchor = at !== undefined && stays(at) && placeNamed(before, at) ? at : middlemost(before, was, screen, stays);
  const [old, now] = [placeNamed(before, anchor), placeNamed(drawing, anchor)];
  // A page as wide as the screen goes on being so when a panel makes that narrower.
  const isAsWide = screenBefore && cause === 'size' && Math.abs(was.zoom - home(before, screenBefore).zoom) < 0.001;
  const zoom = wish?.kind === 'zoom' ? wish.zoom : isAsWide ? home(drawing, screen).zoom : was.zoom;
  let next = old && now ? held(old, now, was, zoom) : { ...home(drawing, screen), zoom };
  // Nobody asked for a place on the page: what begins at the top goes on doing so.
  if (at === undefined && was.y > -1) next = { ...next, y: 0 };
  // A page that fits has no empty screen at one side, wherever a panel or a selection had moved it.
  if (drawing.bounds.width * next.zoom <= screen.width) return { ...next, x: withinPage(next, drawing, screen).x };
  const ground = cause === 'open' ? firstNewBelow(drawing, before, at) : undefined;
  return ground && now && anchor === at ? uncovering(ground, now, next, screen) : next;
}

/** The first of what has just been opened below a claim; of a large map, where it stands right below and in no other column, nothing. O(routes) */
function firstNewBelow(drawing: Drawing, before: Drawing, claim: string | undefined): Placed | undefined {
  if (drawing.tiles) return undefined;
  const route = drawing.routes.find(({ from, to, kind }) => from === claim && kind !== 'trunk' && !placeNamed(before, to));
  return placeNamed(drawing, route?.to);
}
