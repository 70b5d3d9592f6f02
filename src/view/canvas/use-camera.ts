// Ties React Flow's viewport to the drawing: where it stands after each new drawing, which distance its zoom means, and
// the camera in the address. The viewport itself stays React Flow's, for it changes with every frame.

import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject, type UIEvent } from 'react';
import { useStore } from 'zustand';
import type { Drawing } from '../../layout/drawing.ts';
import { distanceOf, LEAST_ZOOM, MOST_ZOOM, nextDistance, scaleOf, zoomAt, type Distance } from '../../scene/distance.ts';
import type { MarksPort } from '../../store/ports.ts';
import type { Cam } from '../../store/view-store.ts';
import { useStores } from '../stores-context.tsx';
import { arrivingAt, camOf, fitted, home, inView, middlemost, placeOf, revealing, viewportOf, withinPage, zoomed, type Size, type Viewport } from './camera.ts';
import { play } from './motion.ts';
import { nextViewport, type Wish } from './next-viewport.ts';

export interface CameraControl {
  readonly distance: Distance;
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
  /** The map, and whether anything of it is open: only then does the zoom change what a statement is. */
  readonly map: string;
  readonly isAnyOpen: boolean;
  readonly isAllOpen: boolean;
  readonly isFiltered: boolean;
  readonly pageWidth: number;
}

/** The zoom may pass the border of a distance by this much before the page is laid out anew. */
const BEYOND = 0.1;

/** The smallest zoom of the canvas: a little beyond what can be read where the next distance takes over there. */
export function leastZoom(isAnyOpen: boolean, isFiltered: boolean, distance: Distance): number {
  return isAnyOpen && distance !== within('far', isFiltered) ? LEAST_ZOOM - BEYOND : LEAST_ZOOM;
}

/** The distance, or the farthest that there is. */
function within(distance: Distance, isFiltered: boolean): Distance {
  return isFiltered && distance === 'far' ? 'middle' : distance;
}

/** @param isFiltered from afar nobody could see what a filter leaves, so there is no such distance then */
export function useDistance(isAnyOpen: boolean, isFiltered: boolean): [Distance, (distance: Distance) => void] {
  const { view } = useStores();
  const [distance, setDistance] = useState<Distance>(() => {
    const { cam, open } = view.getState();
    return cam ? distanceOf(cam.zoom) : open === 'all' ? 'middle' : 'near';
  });
  return [isAnyOpen ? within(distance, isFiltered) : 'near', setDistance];
}

export function useCamera(drawing: Drawing | undefined, [distance, setDistance]: ReturnType<typeof useDistance>, options: CameraOptions): CameraControl {
  const { stage, marks, map, isAnyOpen, isAllOpen, isFiltered, pageWidth } = options;
  const stores = useStores();
  const flow = useReactFlow();
  const { at, cam } = useStore(stores.view);
  const pending = useRef<Wish>(undefined);
  const written = useRef<Cam>(undefined);
  const from = useRef<Viewport>(undefined);
  const last = useRef<{ readonly map: string; readonly drawing: Drawing; readonly distance: Distance; readonly isAllOpen: boolean; readonly screen: Size }>(undefined);

  const size = useCallback(() => sizeOf(stage, pageWidth), [stage, pageWidth]);
  const paint = useCallback(
    (cause: string): void => {
      const shown = last.current?.drawing;
      if (!shown) return;
      requestAnimationFrame(() => {
        const drawn = inView(shown, flow.getViewport(), size());
        marks.ready(map);
        marks.painted({ cause, drawn, live: drawn });
      });
    },
    [flow, map, marks, size],
  );
  const write = useCallback(
    (next: Cam | undefined): void => {
      written.current = next;
      stores.view.setState({ cam: next });
    },
    [stores],
  );

  // A new drawing. What is compared is the drawing itself: the rest only says where the camera was meant to go.
  useLayoutEffect(() => {
    if (!drawing || last.current?.drawing === drawing) return;
    const before = last.current?.map === map ? last.current : undefined;
    const screen = size();
    const was = flow.getViewport();
    const wish = pending.current;
    pending.current = undefined;
    last.current = { map, drawing, distance, isAllOpen, screen };
    const { cause } = stores.drawing.getState();
    const opensAll = isAllOpen && !before?.isAllOpen;
    const next = nextViewport({ drawing, before: before?.drawing, was, screen, screenBefore: before?.screen, wish, cam, at, cause, distance, isAnyOpen, opensAll });
    if (wish?.kind === 'cam') written.current = wish.cam;
    else if (!before) written.current = cam;
    void flow.setViewport(next);
    if (before?.drawing.level === drawing.level && stage.current) play(stage.current, before.drawing, was, drawing, next);
    if (cam && before && wish?.kind !== 'cam') write(camOf(next, screen, scaleOf(distance, next.zoom)));
    paint(cause);
  });

  // The address brought another camera.
  useEffect(() => {
    if (!cam || cam === written.current || last.current === undefined) return;
    written.current = cam;
    const to = isAnyOpen ? within(distanceOf(cam.zoom), isFiltered) : 'near';
    if (to === distance) {
      const there = viewportOf(cam, zoomAt(to, cam.zoom), size());
      if (inView(last.current.drawing, there, size()) === 0) return;
      void flow.setViewport(there);
      paint('camera');
    } else {
      pending.current = { kind: 'cam', cam };
      setDistance(to);
    }
  }, [cam, distance, flow, isAnyOpen, isFiltered, paint, setDistance, size]);

  // What is selected by key or by a walk is brought to the screen.
  useEffect(() => {
    const selected = drawing && placeOf(drawing, at);
    if (!selected) return;
    const now = flow.getViewport();
    const next = revealing(selected, now, size());
    if (next.x === now.x && next.y === now.y) return;
    void flow.setViewport(next);
    paint('camera');
  }, [at, drawing, flow, paint, size]);

  useEffect(() => stores.preferences.subscribe((now, before) => now.theme !== before.theme && paint('theme')), [paint, stores]);

  const onMove = useCallback(
    (_event: unknown, viewport: Viewport): void => {
      if (!isAnyOpen || pending.current) return;
      const to = within(nextDistance(distance, viewport.zoom), isFiltered);
      if (to === distance) return;
      pending.current = { kind: 'zoom', zoom: zoomAt(to, scaleOf(distance, viewport.zoom)) };
      setDistance(to);
    },
    [distance, isAnyOpen, isFiltered, setDistance],
  );
  const stand = useCallback(() => {
    // Of the drawing that is there: another distance may have come since the camera was sent off.
    write(camOf(flow.getViewport(), size(), scaleOf(last.current?.distance ?? distance, flow.getZoom())));
    paint('camera');
  }, [distance, flow, paint, size, write]);

  useEffect(
    () =>
      stores.session.registerCamera({
        fit: () => {
          write(undefined);
          const shown = last.current?.drawing;
          if (!shown) return;
          const next = isAnyOpen ? fitted(shown, size()) : home(shown, size());
          if (next) {
            void flow.setViewport(next);
            paint('camera');
          } else if (distance === 'near') {
            pending.current = { kind: 'fit' };
            setDistance('middle');
          } else {
            void flow.setViewport({ x: 0, y: 0, zoom: LEAST_ZOOM });
            paint('camera');
          }
        },
        zoomBy: (factor) => {
          const shown = last.current?.drawing;
          if (!shown) return;
          const least = leastZoom(isAnyOpen, isFiltered, distance);
          const to = zoomed(flow.getViewport(), Math.min(MOST_ZOOM, Math.max(least, flow.getZoom() * factor)), size());
          void flow.setViewport(withinPage(to, shown, size())).then(stand);
        },
        show: (id) => {
          const place = last.current && placeOf(last.current.drawing, id);
          if (!place) return;
          void flow.setViewport(arrivingAt(place, flow.getViewport(), size()));
          paint('camera');
        },
        middle: () => last.current && middlemost(last.current.drawing, flow.getViewport(), size(), () => true),
      }),
    [distance, flow, isAnyOpen, isFiltered, paint, setDistance, size, stand, stores, write],
  );

  return {
    distance,
    comeNear: useCallback(() => {
      if (distance === 'far') setDistance('near');
    }, [distance, setDistance]),
    onMove,
    onMoveStart: useCallback((_event: unknown, viewport: Viewport) => {
      from.current = viewport;
    }, []),
    onMoveEnd: useCallback(
      (event: unknown, { x, y, zoom }: Viewport) => {
        const before = from.current;
        // Every click ends a move of nothing; what the program itself moved has no event.
        if (event !== null && (before?.x !== x || before.y !== y || before.zoom !== zoom)) stand();
      },
      [stand],
    ),
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
