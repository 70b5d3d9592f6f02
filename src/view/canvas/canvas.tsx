// The map on React Flow: one controlled node a box, the lines below them, one camera.

import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { MOST_LIVE } from '../../layout/limits.ts';
import { layoutFor } from '../../layout/overview.ts';
import { LAYOUT_IDS, type LayoutId } from '../../layout/layouts/ids.ts';
import { pageWidthOn } from '../../layout/page-widths.ts';
import type { SceneBox } from '../../scene/box.ts';
import { MOST_ZOOM } from '../../scene/distance.ts';
import type { Frame } from '../../scene/frames/frame.ts';
import { FIRST_FRAME } from '../../scene/frames/later.ts';
import { sceneAgain } from '../../scene/scene-again.ts';
import type { SceneOptions } from '../../scene/writer.ts';
import { commandForKey, runCommand } from '../../store/commands/index.ts';
import { isLetterKey, keyOf } from '../../store/commands/command.ts';
import type { MarksPort } from '../../store/ports.ts';
import { isFiltered, layoutOf, seenOf, visibleOf } from '../../store/view-store.ts';
import { useMessages, useStores } from '../stores-context.tsx';
import { useSteady } from '../use-steady.ts';
import { useView } from '../use-view.ts';
import { BandFacts, type BandFactsProps } from './band-facts.tsx';
import { createBehind } from './behind.ts';
import { causeOf, type Asked } from './cause.ts';
import { BoxNode } from './box-node.tsx';
import { flow } from './flow.ts';
import { FLOW_PROPS } from './flow-props.ts';
import { Lines } from './lines.tsx';
import { measureText } from './measure-text.ts';
import { moveFocus } from './move-focus.ts';
import { nodeKeeper, nodesOf } from './nodes.ts';
import type { RealPart } from './paint/painted.tsx';
import { useFrame } from './use-frame.ts';
import { useForesight } from './use-foresight.ts';
import { leastPainted, leastZoom, useCamera, useDistance } from './use-camera.ts';
import { Later, later } from '../later.tsx';

/** What stands beside the boxes, by layout; the first comes with the page. */
const FACTS: Readonly<Record<LayoutId, React.ComponentType<BandFactsProps>>> = {
  'tidy-tree': BandFacts,
  pyramid: BandFacts,
  icicle: BandFacts,
  blocks: BandFacts,
  layered: BandFacts,
  cross: later(() => import('./cross-facts.tsx'), 'CrossFacts'),
};

const Pointed = later(() => import('./pointed.tsx'), 'Pointed');
const Painted = later(() => import('./paint/painted.tsx'), 'Painted');
const FallenLines = later(() => import('../what-if/fallen-lines.tsx'), 'FallenLines');

const nodeTypes = { box: BoxNode, joint: JointNode };

/** The kinds of box that stand for a record of the map. */
const RECORDS: readonly (SceneBox['kind'] | undefined)[] = ['thesis', 'question', 'statement'];
/** The id of the sentence that says how the map is walked. */
const HOW = 'map-how';

function JointNode(): ReactNode {
  return null;
}

interface CanvasProps {
  readonly map: ArgumentMap;
  readonly marks: MarksPort;
}

export function Canvas(props: CanvasProps): ReactNode {
  const asked = useStore(useStores().view, (view) => layoutOf(props.map, view));
  const frame = useFrame(LAYOUT_IDS.find((id) => id === asked) ?? FIRST_FRAME.id, layoutFor(props.map.statements.length));
  const { ReactFlowProvider } = flow();
  return frame && (
    <ReactFlowProvider>
      <Stage {...props} frame={frame} />
    </ReactFlowProvider>
  );
}

function Stage({ map, marks, frame }: CanvasProps & { readonly frame: Frame }): ReactNode {
  const { ReactFlow, useReactFlow, ViewportPortal } = flow();
  const stores = useStores();
  const messages = useMessages();
  const [behind] = useState(() => createBehind(stores.view));
  useEffect(() => behind.end, [behind]);
  const view = useView(behind);
  const { lang, also, notation, direction } = useStore(stores.preferences);
  const tags = useStore(stores.whatIf, (state) => state.tags);
  const lit = useStore(stores.session, (session) => session.lit);
  const stage = useRef<HTMLDivElement>(null);
  const pageWidth = usePageWidth(stage);
  const opened = visibleOf(map, view);
  const isAnyOpen = opened.bands.some((band) => band.isOpen);
  const filtered = isFiltered(view);
  const isPainted = opened.shown > MOST_LIVE;
  const [part, setPart] = useState<RealPart>();
  const tellReal = useRef<() => void>(null);
  const atDistance = useDistance(isAnyOpen, filtered, isPainted);
  const [distance] = atDistance;
  const visible = seenOf(map, view, distance === 'far');
  useEffect(() => stores.session.setState({ isFar: distance === 'far' }), [stores, distance]);
  const level = distance === 'middle' ? 'middle' : 'near';
  const options = useMemo((): SceneOptions => ({ frame, locale: lang, also, level, pageWidth, notation, direction, measure: measureText }), [frame, lang, also, level, pageWidth, notation, direction]);
  const scene = useMemo(() => sceneAgain(map, visible, options), [map, visible, options]);
  // Drawn with the same commit where nobody need wait for it.
  const atOnce = useMemo(() => stores.drawing.atOnce(scene.request), [stores, scene]);
  // A camera cannot be moved before React Flow has made it, which it does after its first commit.
  const { viewportInitialized } = useReactFlow();
  const drawing = useStore(stores.drawing, (latest) => (viewportInitialized ? (atOnce ?? latest.drawing) : undefined));
  const asked = useRef<Asked>(undefined);
  const drawn = useRef<Asked>(undefined);
  useLayoutEffect(() => {
    const now: Asked = { map, open: view.open, filters: view.filters, q: view.q, hide: view.hide, extra: view.extra, layout: view.layout, lang, also, notation, direction, level: distance, pageWidth };
    // What was asked for and overtaken before it was drawn is drawn with the next, and is why that changes.
    if (!stores.drawing.getState().isPending) drawn.current = asked.current;
    stores.drawing.ask(scene.request, causeOf(drawn.current, now, marks.isReady(map.id)));
    asked.current = now;
  }, [stores, scene]); // oxlint-disable-line react-hooks/exhaustive-deps -- everything else is in the scene
  // Shown again after the outline, the map is drawn anew: the drawing of before would stand beside another selection.
  useEffect(() => () => {
    stores.drawing.setState({ request: undefined, drawing: undefined });
    stores.session.setState({ isFar: false, hovered: undefined });
  }, [stores]);
  const { afterFilter, comeNear, onMoveStart, onMove, onMoveEnd, onScroll } = useCamera(drawing, atDistance, { stage, marks, behind, map: map.id, isAnyOpen, isAllOpen: view.open === 'all', isFiltered: filtered, isPainted, pageWidth });
  useForesight(options);
  const Facts = FACTS[LAYOUT_IDS.find((id) => id === drawing?.layout) ?? FIRST_FRAME.id];
  // Which boxes are real goes by where the camera stands by now.
  useLayoutEffect(() => tellReal.current?.(), [drawing]);
  const real = isPainted ? part?.drawing : drawing;
  const boxes = isPainted ? part?.boxes : scene.boxes;
  const [asBefore] = useState(nodeKeeper);
  const nodes = useMemo(() => asBefore(real && boxes ? nodesOf(map, { locale: lang, notation }, real, boxes, view.at, lit, tags) : []), [asBefore, map, lang, notation, real, boxes, view.at, lit, tags]);

  const activate = useSteady((id: Id): void => {
    const box = scene.boxes.get(id);
    comeNear();
    if (box?.refersTo !== undefined) runCommand(stores, 'select', box.refersTo);
    else if (runCommand(stores, 'show-hidden', { of: id, place: 'behind' })) return;
    else if (box?.toggle) runCommand(stores, distance === 'far' ? 'open-at' : 'toggle-at', box.toggle.id);
    else runCommand(stores, 'select', id);
  });

  const onNodeClick = useSteady((_event: unknown, node: { readonly id: Id }): void => {
    if (!getSelection()?.toString()) activate(node.id);
  });
  // Who drags the ground points at nothing.
  const onNodeMouseEnter = useSteady((event: MouseEvent, node: { readonly id: Id }): void => void (event.buttons === 0 && stores.session.hover(node.id)));
  const onNodeMouseLeave = useSteady((): void => stores.session.hover(undefined));

  /** @param id the box that has the focus */
  const press = (event: KeyboardEvent | globalThis.KeyboardEvent, id: Id | undefined): void => {
    const key = keyOf(event);
    if (id !== undefined && (key === 'Enter' || key === 'Space')) activate(id);
    else {
      if (isLetterKey(key) && !stores.preferences.getState().letterKeys) return;
      const command = commandForKey(key, 'map');
      if (!command?.when(stores)) return;
      command.run(stores);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = event.target === stage.current ? view.at : (event.target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset['id'];
    if (id !== undefined || event.target === stage.current) press(event, id);
  };

  // A box that leaves the document takes the focus along without a word, so what the map has is kept here.
  // Shown again after the outline it has it from the beginning, unless something else does.
  const hasFocus = useRef(marks.isReady(map.id));
  // Before anything has the focus, as on a page just opened, keys are meant for the map; the first of them brings it there.
  useEffect(() => {
    const onBody = (event: globalThis.KeyboardEvent): void => {
      if (event.target !== document.body || event.defaultPrevented || !stage.current || stage.current.closest('[inert]')) return;
      hasFocus.current = true;
      press(event, view.at);
    };
    addEventListener('keydown', onBody);
    return () => removeEventListener('keydown', onBody);
  });
  // What lies under a pointer that rests says nothing of what was just selected by key or by a link.
  useEffect(() => stores.session.hover(undefined), [stores, view.at]);
  useEffect(() => (stage.current && view.at !== undefined && hasFocus.current ? moveFocus(stage.current, view.at) : undefined), [view.at, nodes]);

  return (
    <div
      className={`canvas form-${drawing?.form ?? 'page'} ${drawing?.direction ?? ''}`}
      ref={stage}
      // While what is selected is being drawn, the map itself has the focus.
      tabIndex={-1}
      onKeyDownCapture={onKeyDown}
      onScrollCapture={onScroll}
      onFocus={({ target }) => {
        hasFocus.current = true;
        const { id } = target.dataset;
        // What is reached by key is selected; a press of the pointer says for itself what it wants.
        if (id !== undefined && id !== view.at && RECORDS.includes(scene.boxes.get(id)?.kind) && target.matches(':focus-visible')) runCommand(stores, 'select', id);
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !stage.current?.contains(relatedTarget)) hasFocus.current = false;
      }}
    >
      <p id={HOW} className="unseen">{messages['canvas.node']}</p>
      {!drawing && !marks.isReady(map.id) && <p className="empty">{messages['app.loading']}</p>}
      <ReactFlow
        {...FLOW_PROPS}
        nodes={nodes}
        nodeTypes={nodeTypes}
        minZoom={isPainted && drawing ? leastPainted(drawing) : leastZoom(isAnyOpen, filtered, distance)}
        maxZoom={MOST_ZOOM}
        aria-label={messages['canvas.label']}
        aria-describedby={HOW}
        onNodeClick={onNodeClick}
        onNodeMouseEnter={onNodeMouseEnter}
        onNodeMouseLeave={onNodeMouseLeave}
        onMoveStart={onMoveStart}
        onMove={onMove}
        onMoveEnd={onMoveEnd}
        attributionPosition="bottom-left"
      >
        {drawing && isPainted && <Later><Painted map={map} drawing={drawing} boxes={scene.boxes} terms={scene.words} messages={messages} onReal={setPart} ref={tellReal} behind={behind} options={options} afterFilter={afterFilter} marks={marks} onActivate={activate} /></Later>}
        {drawing && (
          <ViewportPortal>
            {isPainted ? (
              <svg className="lines" width={drawing.bounds.width} height={drawing.bounds.height} aria-hidden="true"><Later><Pointed map={map} drawing={drawing} /></Later></svg>
            ) : (
              <Lines map={map} drawing={drawing} messages={messages} terms={scene.words} isReady={marks.isReady(map.id)} isDimmed={(id) => scene.boxes.isDimmed(id)} />
            )}
            {tags.size > 0 && !isPainted && <Later><FallenLines drawing={drawing} /></Later>}
            <Later><Facts map={map} drawing={drawing} visible={visible} lang={lang} words={scene.words} isFar={distance === 'far'} onOpen={activate} /></Later>
          </ViewportPortal>
        )}
      </ReactFlow>
    </div>
  );
}

/** The widest page that the canvas holds. */
function usePageWidth(stage: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(() => pageWidthOn(innerWidth));
  useEffect(() => {
    if (!stage.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(pageWidthOn(entry.contentRect.width)));
    observer.observe(stage.current);
    return () => observer.disconnect();
  }, [stage]);
  return width;
}
