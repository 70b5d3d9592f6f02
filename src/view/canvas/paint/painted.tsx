// A large drawing: painted below React Flow's boxes, under the same camera. It has all lines and every box that is not real, and tells
// which boxes are.

import { useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { useStore } from 'zustand';
import type { Words } from '../../../i18n/notation.ts';
import type { Messages } from '../../../i18n/translate.ts';
import type { Drawing } from '../../../layout/drawing.ts';
import { liveIn, partOf, type Camera, type Live } from '../../../layout/level-of-detail.ts';
import { indexPlaces } from '../../../layout/place-index.ts';
import type { ArgumentMap, Id } from '../../../model/argument-map.ts';
import type { Boxes } from '../../../scene/boxes.ts';
import type { SceneOptions } from '../../../scene/writer.ts';
import { runCommand } from '../../../store/commands/index.ts';
import type { MarksPort } from '../../../store/ports.ts';
import { useStores } from '../../stores-context.tsx';
import type { Behind } from '../behind.ts';
import type { CameraControl } from '../use-camera.ts';
import { painterOn, type Found, type Painter } from './painter.ts';
import { paintingOf, type PaintingOptions } from './painting-of.ts';
import type { tagPainter } from './paint-tags.ts';
import { useAhead } from './use-ahead.ts';

/** What of a drawing is elements of the document, and the boxes that it was drawn with. */
export interface RealPart {
  readonly drawing: ReturnType<typeof partOf>;
  readonly boxes: Boxes;
}

interface PaintedProps {
  readonly map: ArgumentMap;
  readonly drawing: Drawing;
  readonly boxes: Boxes;
  readonly terms: Words;
  readonly messages: Messages;
  /** Told which part of the drawing is real. */
  readonly onReal: (real: RealPart) => void;
  /** Has it find that out, for who has moved the camera. */
  readonly ref: Ref<() => void>;
  /** The view as it is shown, which this one goes ahead of; how a scene is made of it; and where the camera stands after a filter. */
  readonly behind: Behind;
  readonly options: SceneOptions;
  readonly afterFilter: CameraControl['afterFilter'];
  readonly marks: MarksPort;
  /** A click on a box that is not real. */
  readonly onActivate: (id: Id) => void;
}

const NONE: Live = new Map();
/** The camera has stood so many milliseconds before what it shows becomes real. */
const REST = 120;
/** So many boxes become real with a frame: more would take longer than one. What is not yet real is painted. */
const MOST_COMING = 10;

export function Painted({ map, drawing, boxes, terms, messages, onReal, ref, behind, options, afterFilter, marks, onActivate }: PaintedProps): ReactNode {
  const stores = useStores();
  const flow = useStoreApi();
  const ground = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter>(undefined);
  const { lang, theme } = useStore(stores.preferences);
  const tags = useStore(stores.whatIf, (state) => state.tags);
  const at = useStore(stores.view, (view) => view.at);
  const hovered = useStore(stores.session, (session) => session.hovered);
  const index = indexPlaces(drawing);
  const isAnyTagged = tags.size > 0;
  const [painterOf, setPainterOf] = useState<typeof tagPainter>();
  useEffect(() => {
    if (isAnyTagged) void import('./paint-tags.ts').then((loaded) => setPainterOf(() => loaded.tagPainter), () => {});
  }, [isAnyTagged]);
  const [live, setLive] = useState<Live>(NONE);
  const how: PaintingOptions = { map, terms, messages, lang, tags, tagPainter: painterOf };
  const painting = paintingOf(drawing, boxes, how);
  const camera = useCallback((): Camera => {
    const { transform: [x, y, zoom], width, height } = flow.getState();
    return { x, y, zoom, width, height };
  }, [flow]);

  useLayoutEffect(() => {
    if (!ground.current) return undefined;
    const made = painterOn(ground.current, camera);
    painter.current = made;
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', made.afresh);
    // A face comes when something is first set in it, be it on a canvas.
    document.fonts.addEventListener('loadingdone', made.afresh);
    return () => {
      scheme.removeEventListener('change', made.afresh);
      document.fonts.removeEventListener('loadingdone', made.afresh);
      made.end();
    };
  }, [camera]);
  useLayoutEffect(() => painter.current?.show(painting, live), [painting, live]);
  useEffect(() => painter.current?.afresh(), [theme]);

  useAhead({ map, behind, options, marks, afterFilter, ground, painter, how });

  const told = useRef({ index, boxes, live });
  const more = useRef(0);
  const again = useRef(() => {});
  const tell = useCallback((): void => {
    const before = told.current;
    const kept = [at, hovered].filter((id) => id !== undefined);
    const all = liveIn(index, camera(), kept);
    // With another drawing only what must be real: it is painted already, and elements are made when that is on the screen.
    const isNew = before.index !== index;
    const next = coming(all, before.live, isNew ? kept.length : MOST_COMING);
    cancelAnimationFrame(more.current);
    const goOn = (): void => again.current();
    if (next.size < all.size) more.current = requestAnimationFrame(isNew ? () => void (more.current = requestAnimationFrame(goOn)) : goOn);
    if (before.index === index && before.boxes === boxes && before.live.size === next.size && [...next.keys()].every((id) => before.live.has(id))) return;
    told.current = { index, boxes, live: next };
    setLive(next);
    onReal({ drawing: partOf(index, next), boxes });
  }, [index, boxes, camera, at, hovered, onReal]);
  useImperativeHandle(ref, () => tell, [tell]);
  useEffect(() => {
    again.current = tell;
    tell();
    return () => cancelAnimationFrame(more.current);
  }, [tell]);
  useEffect(() => {
    let before = flow.getState();
    let rest: ReturnType<typeof setTimeout> | undefined;
    const end = flow.subscribe((state) => {
      if (state.transform === before.transform && state.width === before.width && state.height === before.height) return;
      before = state;
      painter.current?.soon();
      clearTimeout(rest);
      rest = setTimeout(tell, REST);
    });
    return () => {
      end();
      clearTimeout(rest);
    };
  }, [flow, tell]);

  // A real box has its own events; what is painted has those of the ground that it lies on.
  useEffect(() => {
    const pane = flow.getState().domNode?.querySelector<HTMLElement>('.react-flow__pane');
    const found = ({ clientX, clientY }: MouseEvent): Found | undefined => painter.current?.find(clientX, clientY);
    const click = (event: MouseEvent): void => {
      const there = found(event);
      if (there?.kind === 'box') onActivate(there.id);
      else if (there) runCommand(stores, 'select', there.id);
    };
    // Who drags the ground points at nothing.
    const move = (event: MouseEvent): void => void (event.buttons === 0 && stores.session.hover(found(event)?.id));
    const leave = (): void => stores.session.hover(undefined);
    pane?.addEventListener('click', click);
    pane?.addEventListener('mousemove', move);
    pane?.addEventListener('mouseleave', leave);
    return () => {
      pane?.removeEventListener('click', click);
      pane?.removeEventListener('mousemove', move);
      pane?.removeEventListener('mouseleave', leave);
    };
  }, [flow, stores, onActivate]);

  return <div className="painted" ref={ground} aria-hidden="true" />;
}

/** Of those that are to be real the ones that are, and as many more as a frame has time for, the most wanted first. */
function coming(all: Live, are: Live, most: number): Live {
  const next = new Map<string, number>();
  let added = 0;
  for (const [id, i] of all) if (are.has(id) || added++ < most) next.set(id, i);
  return next;
}
