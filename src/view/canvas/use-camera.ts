// Ties React Flow's viewport to the drawing: where it stands after each new drawing, which distance its zoom means, and
// the camera in the address. The viewport itself stays React Flow's, for it changes with every frame.

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject, type UIEvent } from 'react';
import type { Drawing } from '../../layout/drawing.ts';
import { placeNamed } from '../../layout/place-table.ts';
import { distanceOf, LEAST_ZOOM, MOST_ZOOM, nextDistance, scaleOf, zoomAt, type Distance } from '../../scene/distance.ts';
import type { MarksPort } from '../../store/ports.ts';
import type { Cam, ViewState } from '../../store/view-store.ts';
import { useStores } from '../stores-context.tsx';
import { useSteady } from '../use-steady.ts';
import type { Behind } from './behind.ts';
import { arrivingAt, beginning, camOf, fitted, home, inView, middlemost, revealing, viewportOf, withinPage, zoomed, type Size, type Viewport } from './camera.ts';
import type { play } from './motion.ts';
import { flow as reactFlow } from './flow.ts';
import { nextViewport, type Wish } from './next-viewport.ts';
import { usePicked } from '../use-picked.ts';

export interface CameraControl {
  readonly distance: Distance;
  /** Where the camera will stand once a drawing is shown for a filter. @param view what is said with it */
  readonly afterFilter: (drawing: Drawing, screen: Size, view: Pick<ViewState, 'at' | 'cam'>) => Viewport;
  /** Comes near, to read what was opened from afar. */
  readonly comeNear: () => void;
  /** For React Flow: while the viewport moves, and when it stands. */
  readonly onMove: (event: unknown, viewport: Viewport) => void;
  readonly onMoveStart: (event: unknown, viewport: Viewport) => void;
  readonly onMoveEnd: (event: unknown, viewport: Viewport) => void;
  /** For what clips the page: where the browser itself scrolls to, such as a word it has found, is where the camera stands then. */
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

interface CameraOptions {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly marks: MarksPort;
  /** The view as it is shown. */
  readonly behind: Behind;
  /** The map, and whether anything of it is open: only then does the zoom change what a statement is. */
  readonly map: string;
  readonly isAnyOpen: boolean;
  readonly isAllOpen: boolean;
  readonly isFiltered: boolean;
  /** What is too far to be read is painted otherwise, so that the page is never laid out anew for a distance. */
  readonly isPainted: boolean;
  readonly pageWidth: number;
}

/** The zoom may pass the border of a distance by this much before the page is laid out anew. */
const BEYOND = 0.1;
const LEAST_PAINTED = 300;

/** The smallest zoom of a painted drawing: all of it on half of a small screen. */
export function leastPainted({ bounds }: Drawing): number {
  return Math.min(LEAST_ZOOM, LEAST_PAINTED / Math.max(bounds.width, bounds.height));
}

/** The smallest zoom of the canvas: a little beyond what can be read where the next distance takes over there. */
export function leastZoom(isAnyOpen: boolean, isFiltered: boolean, distance: Distance): number {
  return isAnyOpen && distance !== within('far', isFiltered) ? LEAST_ZOOM - BEYOND : LEAST_ZOOM;
}

/** The distance, or the farthest that there is. */
function within(distance: Distance, isFiltered: boolean): Distance {
  return isFiltered && distance === 'far' ? 'middle' : distance;
}

/**
 * @param isFiltered from afar nobody could see what a filter leaves, so there is no such distance then
 * @param isPainted there are no distances
 */
export function useDistance(isAnyOpen: boolean, isFiltered: boolean, isPainted: boolean): [Distance, (distance: Distance) => void] {
  const { view } = useStores();
  const [distance, setDistance] = useState<Distance>(() => {
    const { cam, open } = view.getState();
    return cam ? distanceOf(cam.zoom) : open === 'all' ? 'middle' : 'near';
  });
  return [isAnyOpen && !isPainted ? within(distance, isFiltered) : 'near', setDistance];
}

export function useCamera(drawing: Drawing | undefined, [distance, setDistance]: ReturnType<typeof useDistance>, options: CameraOptions): CameraControl {
  const { stage, marks, behind, map, isAnyOpen, isAllOpen, isFiltered, isPainted, pageWidth } = options;
  const hasDistances = isAnyOpen && !isPainted;
  const least = isPainted && drawing ? leastPainted(drawing) : LEAST_ZOOM;
  const stores = useStores();
  const flow = reactFlow().useReactFlow();
  const { at, cam } = usePicked(behind, 'at', 'cam');
  /** What is wished for, and the distance at which it will be drawn. */
  const pending = useRef<{ readonly wish: Wish; readonly at: Distance }>(undefined);
  const written = useRef<Cam>(undefined);
  /** The camera that an address has brought together with what is still to be drawn. */
  const brought = useRef<Cam>(undefined);
  const isPlacing = useRef(false);
  const from = useRef<Viewport>(undefined);
  /** How boxes move; it comes after the first view, and where it does not come they stand there at once. */
  const motion = useRef<typeof play>(undefined);
  const last = useRef<{ readonly map: string; readonly drawing: Drawing; readonly distance: Distance; readonly isAllOpen: boolean; readonly screen: Size }>(undefined);

  const size = useCallback(() => sizeOf(stage, pageWidth), [stage, pageWidth]);
  const paint = useCallback(
    (cause: string): void => {
      const shown = last.current?.drawing;
      if (!shown) return;
      requestAnimationFrame(() => {
        const drawn = inView(shown, flow.getViewport(), size());
        marks.ready(map);
        if (!motion.current) void import('./motion.ts').then((loaded) => (motion.current = loaded.play), () => {});
        marks.painted({ cause, drawn, live: Math.min(drawn, flow.getNodes().length) });
      });
    },
    [flow, map, marks, size],
  );
  const write = useCallback(
    (next: Cam | undefined): void => {
      written.current = next;
      brought.current = undefined;
      stores.view.setState({ cam: next });
    },
    [stores],
  );

  /** Where a drawing is shown says nothing about another distance. */
  const place = useCallback(
    (next: Viewport): void => {
      isPlacing.current = true;
      void flow.setViewport(next);
      isPlacing.current = false;
    },
    [flow],
  );

  // The address brought another camera: before whatever is drawn with it, for that may move the camera on.
  useLayoutEffect(() => {
    if (!cam || cam === written.current || last.current === undefined) return;
    written.current = cam;
    brought.current = drawing !== last.current.drawing || stores.drawing.getState().isPending ? cam : undefined;
    const to = hasDistances ? within(distanceOf(cam.zoom), isFiltered) : 'near';
    if (to === distance) {
      const there = viewportOf(cam, zoomAt(to, cam.zoom, least), size(), least);
      if (inView(last.current.drawing, there, size()) === 0) return;
      place(there);
      paint('camera');
    } else {
      pending.current = { wish: { kind: 'cam', cam }, at: to };
      setDistance(to);
    }
  }, [cam, distance, drawing, hasDistances, isFiltered, least, paint, place, setDistance, size, stores]);

  // A new drawing. What is compared is the drawing itself: the rest only says where the camera was meant to go.
  useLayoutEffect(() => {
    if (!drawing || last.current?.drawing === drawing) return;
    // Another distance is on its way, with another drawing.
    if (hasDistances && pending.current && within(pending.current.at, isFiltered) !== distance) return;
    const before = last.current?.map === map ? last.current : undefined;
    const screen = size();
    const was = flow.getViewport();
    const { cause } = stores.drawing.getState();
    // A filter begins anew, unless it came with a place of its own, as by the way back.
    const wish = pending.current?.wish ?? (cause === 'filter' && brought.current ? { kind: 'cam' as const, cam: brought.current } : undefined);
    pending.current = brought.current = undefined;
    last.current = { map, drawing, distance, isAllOpen, screen };
    const opensAll = isAllOpen && !before?.isAllOpen;
    const next = nextViewport({ drawing, before: before?.drawing, was, screen, screenBefore: before?.screen, wish, cam, at, cause, distance, isAnyOpen, opensAll, least });
    if (wish?.kind === 'cam') written.current = wish.cam;
    else if (!before) written.current = cam;
    place(next);
    if (before?.drawing.level === drawing.level && stage.current) motion.current?.(stage.current, before.drawing, was, drawing, next);
    if (cam && before && wish?.kind !== 'cam') write(camOf(next, screen, scaleOf(distance, next.zoom)));
    paint(cause);
  });

  // What is selected by key or by a walk is brought to the screen.
  useEffect(() => {
    const selected = drawing && placeNamed(drawing, at);
    if (!selected) return;
    const now = flow.getViewport();
    const next = revealing(selected, now, size());
    if (next.x === now.x && next.y === now.y) return;
    void flow.setViewport(next);
    paint('camera');
  }, [at, drawing, flow, paint, size]);

  useEffect(() => stores.preferences.subscribe((now, before) => now.theme !== before.theme && paint('theme')), [paint, stores]);

  const onMove = useSteady((_event: unknown, viewport: Viewport): void => {
    if (!hasDistances || pending.current || isPlacing.current) return;
    const to = within(nextDistance(distance, viewport.zoom), isFiltered);
    if (to === distance) return;
    pending.current = { wish: { kind: 'zoom', zoom: zoomAt(to, scaleOf(distance, viewport.zoom)) }, at: to };
    setDistance(to);
  });
  const stand = useCallback(() => {
    // Of the drawing that is there: another distance may have come since the camera was sent off.
    write(camOf(flow.getViewport(), size(), scaleOf(last.current?.distance ?? distance, flow.getZoom())));
    paint('camera');
  }, [distance, flow, paint, size, write]);

  const fit = useSteady((): void => {
    write(undefined);
    const shown = last.current?.drawing;
    if (!shown) return;
    const next = isAnyOpen ? fitted(shown, size(), least) : home(shown, size());
    if (next) {
      void flow.setViewport(next);
      paint('camera');
    } else if (distance === 'near') {
      pending.current = { wish: { kind: 'fit' }, at: 'middle' };
      setDistance('middle');
    } else {
      void flow.setViewport({ x: beginning(shown, LEAST_ZOOM, size().width) ?? 0, y: 0, zoom: LEAST_ZOOM });
      paint('camera');
    }
  });
  const zoomBy = useSteady((factor: number): void => {
    const shown = last.current?.drawing;
    if (!shown) return;
    const smallest = isPainted ? least : leastZoom(isAnyOpen, isFiltered, distance);
    const to = zoomed(flow.getViewport(), Math.min(MOST_ZOOM, Math.max(smallest, flow.getZoom() * factor)), size());
    void flow.setViewport(withinPage(to, shown, size())).then(stand);
  });
  const show = useSteady((id: string): void => {
    const place = last.current && placeNamed(last.current.drawing, id);
    if (!place) return;
    void flow.setViewport(arrivingAt(place, flow.getViewport(), size()));
    paint('camera');
  });
  const middle = useSteady(() => last.current && middlemost(last.current.drawing, flow.getViewport(), size(), () => true));
  useEffect(() => stores.session.registerCamera({ fit, zoomBy, show, middle }), [stores, fit, zoomBy, show, middle]);

  return {
    distance,
    afterFilter: useSteady((next, screen, view) => {
      const { drawing: before, screen: screenBefore } = last.current ?? {};
      return nextViewport({ drawing: next, before, was: flow.getViewport(), screen, screenBefore, wish: undefined, cam: view.cam, at: view.at, cause: 'filter', distance, isAnyOpen, opensAll: false, least: isPainted ? leastPainted(next) : least });
    }),
    comeNear: useCallback(() => {
      if (distance === 'far') setDistance('near');
    }, [distance, setDistance]),
    onMove,
    onMoveStart: useSteady((_event: unknown, viewport: Viewport): void => {
      from.current = viewport;
    }),
    onMoveEnd: useSteady((event: unknown, { x, y, zoom }: Viewport): void => {
      const before = from.current;
      // Every click ends a move of nothing; what the program itself moved has no event.
      if (event !== null && (before?.x !== x || before.y !== y || before.zoom !== zoom)) stand();
    }),
    onScroll: useCallback(
      ({ target }: UIEvent<HTMLElement>) => {
        const { scrollLeft, scrollTop } = target as HTMLElement;
        if (scrollLeft === 0 && scrollTop === 0) return; // React Flow has put it back
        const { x, y, zoom } = flow.getViewport();
        void flow.setViewport({ x: x - scrollLeft, y: y - scrollTop, zoom }).then(stand);
      },
      [flow, stand],
    ),
  };
}

function sizeOf(stage: RefObject<HTMLDivElement | null>, pageWidth: number): Size {
  return { width: stage.current?.clientWidth || pageWidth, height: stage.current?.clientHeight || 600 };
}
