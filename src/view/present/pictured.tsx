// The boxes and lines of a scene under its camera.

import { ReactFlow, useReactFlow, ViewportPortal } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Drawing } from '../../layout/drawing.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Beat } from '../../presenting/beats.ts';
import { flightBetween } from '../../presenting/flight.ts';
import type { Stage } from '../../presenting/framing.ts';
import type { PlayedScene } from '../../presenting/playback.ts';
import { among, inPicture, revealed } from '../../presenting/revealed.ts';
import type { Scene } from '../../scene/scene.ts';
import type { MarksPort } from '../../store/ports.ts';
import { BoxNode } from '../canvas/box-node.tsx';
import { inView } from '../canvas/camera.ts';
import { FLOW_PROPS } from '../canvas/flow-props.ts';
import { Lines } from '../canvas/lines.tsx';
import { nodesOf } from '../canvas/nodes.ts';
import { useMessages, useStores } from '../stores-context.tsx';
import { Later, later } from '../later.tsx';

const FallenLines = later(() => import('../what-if/fallen-lines.tsx'), 'FallenLines');

const nodeTypes = { box: BoxNode, joint: Nothing, ghost: Nothing };
const LIMITS = { least: 0.05, most: 12 } as const;

function Nothing(): ReactNode {
  return null;
}

interface PicturedProps {
  readonly map: ArgumentMap;
  readonly marks: MarksPort;
  readonly drawing: Drawing;
  readonly scene: Scene;
  readonly played: PlayedScene;
  readonly beat: Beat;
  readonly beats: readonly (readonly Beat[])[] | undefined;
  readonly size: Stage;
  readonly hasGhosts: boolean;
}

export function Pictured({ map, marks, drawing, scene, played, beat, beats, size, hasGhosts }: PicturedProps): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const flow = useReactFlow();
  const { lang, notation } = useStore(stores.preferences);
  const tags = useStore(stores.whatIf, (state) => state.tags);
  const { pointed, isAway } = useStore(stores.talk);
  const shown = beat.kind === 'ask' ? played.before : played.shown;
  const told = useMemo(() => revealed(drawing, shown), [drawing, shown]);
  // Whoever has moved the stage by hand sees all that was told; else nothing that is cut and nothing that hangs in the air.
  const picture = useMemo(() => (isAway || !beat.viewport ? told : among(told, inPicture(told, beat.framed, beat.viewport, size))), [told, beat, isAway, size]);
  const nodes = useMemo(() => {
    const { highlight } = played.scene;
    const isFocus = (id: string): boolean => beat.focus.includes(id);
    const boxes = nodesOf(map, { locale: lang, notation }, picture, scene.boxes, pointed, highlight, tags).filter(({ id }) => isFocus(id) || scene.boxes.get(id)?.kind !== 'question').map((node) => ({ ...node, className: `${node.className ?? ''}${isFocus(node.id) ? ' in-focus' : ''}` }));
    const there = new Set(boxes.map(({ id }) => id));
    const ghosts = hasGhosts ? drawing.boxes.filter(({ id }) => !there.has(id)) : [];
    return [...ghosts.map(({ id, x, y, width, height }) => ({ id: `ghost:${id}`, type: 'ghost', position: { x, y }, width, height, measured: { width, height }, data: {}, focusable: false, selectable: false, ariaRole: 'presentation' as const, className: 'ghost' })), ...boxes];
  }, [map, lang, notation, picture, scene, pointed, tags, played, beat, hasGhosts, drawing]);

  // What is drawn changes with a drag of the stage; the camera then stays where it was dragged to.
  const drawnNow = useRef(picture);
  useLayoutEffect(() => {
    drawnNow.current = picture;
  });
  const isFirst = useRef(true);
  const { viewport } = beat;
  const settle = useRef<() => void>(() => {});
  useLayoutEffect(() => {
    settle.current = () => viewport && fly(flow, viewport, size, false);
    const paint = (): void =>
      void requestAnimationFrame(() => {
        const drawn = inView(drawnNow.current, flow.getViewport(), size);
        marks.ready(map.id);
        marks.painted({ cause: 'scene', drawn, live: drawn });
      });
    if (!viewport) {
      paint();
      return undefined;
    }
    const end = fly(flow, viewport, size, isFirst.current, paint);
    isFirst.current = false;
    return end;
  }, [flow, viewport, size, told, marks, map]);
  useEffect(() => {
    const stage = { beats: (at: number) => beats?.[at]?.length ?? 1, settle: () => settle.current() };
    stores.talk.setState({ stage });
    return () => stores.talk.setState({ stage: undefined });
  }, [stores, beats]);

  return (
    <div className="canvas talk-picture">
      <ReactFlow
        {...FLOW_PROPS}
        nodes={nodes}
        nodeTypes={nodeTypes}
        minZoom={LIMITS.least}
        maxZoom={LIMITS.most}
        aria-label={messages['canvas.label']}
        // A click only points at a box; whoever wants to look around presses Enter.
        onNodeClick={(_event, node) => stores.talk.setState({ pointed: node.id === pointed ? undefined : node.id })}
        onPaneClick={() => stores.talk.setState({ pointed: undefined })}
        onMoveEnd={(event) => {
          if (event !== null && isElsewhere(flow.getViewport(), viewport)) stores.talk.setState({ isAway: true });
        }}
        attributionPosition="bottom-left"
      >
        <ViewportPortal>
          <Lines map={map} drawing={picture} messages={messages} terms={scene.words} isReady={false} isDimmed={() => false} />
          {tags.size > 0 && <Later><FallenLines drawing={picture} /></Later>}
        </ViewportPortal>
      </ReactFlow>
    </div>
  );
}

type Viewport = NonNullable<Beat['viewport']>;

function isElsewhere(now: Viewport, then: Viewport | undefined): boolean {
  return then !== undefined && Math.abs(now.x - then.x) + Math.abs(now.y - then.y) + Math.abs(now.zoom - then.zoom) > 0.5;
}

/** Flies to a viewport, or is there at once where motion is not wanted. Returns what gives up the rest of the way. */
function fly(flow: ReturnType<typeof useReactFlow>, to: Viewport, size: Stage, isCut: boolean, after?: () => void): () => void {
  const there = (): void => void flow.setViewport(to).then(after);
  if (isCut || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    there();
    return () => {};
  }
  const flight = flightBetween(flow.getViewport(), to, size);
  let frame = 0;
  let begun = 0;
  const go = (now: number): void => {
    begun ||= now;
    const t = (now - begun) / flight.duration;
    if (t >= 1) return there();
    void flow.setViewport(flight.at(t));
    frame = requestAnimationFrame(go);
  };
  frame = requestAnimationFrame(go);
  return () => cancelAnimationFrame(frame);
}
