// A filter of a large map is seen as a picture first; what can be pressed follows with the next frame. Rehearsed once, as soon as the map stands.

import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import { seenBy, type Camera } from '../../../layout/level-of-detail.ts';
import type { ArgumentMap } from '../../../model/argument-map.ts';
import type { SceneOptions } from '../../../scene/writer.ts';
import type { MarksPort } from '../../../store/ports.ts';
import { isFiltered, type ViewState } from '../../../store/view-store.ts';
import { useStores } from '../../stores-context.tsx';
import { useSteady } from '../../use-steady.ts';
import type { Behind, Lead } from '../behind.ts';
import type { CameraControl } from '../use-camera.ts';
import { useExpected } from '../use-expected.ts';
import { useRehearsal } from '../use-rehearsal.ts';
import { aheadInSteps, aheadOf, type Ahead } from './ahead.ts';
import type { Foretold, Painter } from './painter.ts';
import { paintingOf, type PaintingOptions } from './painting-of.ts';

interface AheadOptions {
  readonly map: ArgumentMap;
  /** The view as its boxes show it. */
  readonly behind: Behind;
  /** How a scene is made of a view. */
  readonly options: SceneOptions;
  readonly marks: MarksPort;
  readonly afterFilter: CameraControl['afterFilter'];
  readonly ground: RefObject<HTMLElement | null>;
  readonly painter: RefObject<Painter | undefined>;
  readonly how: PaintingOptions;
}

/** A picture that has not been painted in so many milliseconds is not waited for: the window may be covered. */
const LATE = 200;

export function useAhead({ map, behind, options, marks, afterFilter, ground, painter, how }: AheadOptions): void {
  const stores = useStores();
  const pictureOf = ({ scene, drawing }: Ahead): ReturnType<typeof paintingOf> => paintingOf(drawing, scene.boxes, { ...how, terms: scene.words });
  const standsAt = ({ drawing }: Ahead, view: ViewState = stores.view.getState()): Camera => {
    const screen = { width: ground.current!.clientWidth, height: ground.current!.clientHeight };
    return { ...screen, ...afterFilter(drawing, screen, view) };
  };
  const lead = useSteady<Parameters<Lead>, boolean>((next, before, follow) => {
    const ahead = document.hidden ? undefined : aheadOf(map, next, before, options, stores);
    if (!ahead || !painter.current) return false;
    const end = (): void => {
      clearTimeout(late);
      follow();
      // Its boxes are there by then, where any come.
      setTimeout(() => painter.current?.settle(picture));
    };
    const late = setTimeout(end, LATE);
    const picture: Foretold = {
      painting: pictureOf(ahead),
      at: next.at,
      from: () => standsAt(ahead),
      onPainted: (camera) => {
        marks.pictured({ cause: 'filter', drawn: picture.painting.index.boxesIn(...seenBy(camera)).length });
        // After this frame.
        setTimeout(end);
      },
    };
    painter.current.foretell(picture);
    return true;
  });
  useEffect(() => {
    behind.ledBy(lead);
    return () => behind.ledBy(undefined);
  }, [behind, lead]);
  const rehearse = (ahead: Ahead): void => painter.current?.rehearse(pictureOf(ahead), standsAt(ahead));
  useRehearsal(map, behind, options, !useStore(behind, isFiltered), rehearse);
  useExpected(function* (expected) {
    const ahead = yield* aheadInSteps(map, expected, behind.getState(), options, stores);
    yield;
    if (ahead) painter.current?.prepare(pictureOf(ahead), expected.at, standsAt(ahead, expected));
  });
}
