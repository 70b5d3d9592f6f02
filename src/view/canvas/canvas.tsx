// The map on React Flow: one controlled node a box, the lines below them, one camera.

import { Controls, ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal, type Node } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { closeOne, openOne } from '../../analysis/open-state.ts';
import { nextSibling, previousSibling, toConclusion, toFirstReason } from '../../analysis/walk.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { Drawing } from '../../layout/drawing.ts';
import { LAYOUT_IDS } from '../../layout/layouts/index.ts';
import { sceneOf, type SceneBox } from '../../scene/scene.ts';
import type { MarksPort } from '../../store/ports.ts';
import { visibleOf } from '../../store/view-store.ts';
import { useMessages, useStores } from '../stores-context.tsx';
import { BoxNode } from './box-node.tsx';
import { measureText } from './measure-text.ts';
import { BandFacts } from './band-facts.tsx';
import { Lines } from './lines.tsx';

export interface BoxNodeData extends Record<string, unknown> {
  readonly box: SceneBox;
}

/** Where an arrow key leads from a box. */
const WALKS: Readonly<Record<string, typeof toConclusion>> = { ArrowLeft: toConclusion, ArrowRight: toFirstReason, ArrowDown: nextSibling, ArrowUp: previousSibling };

const nodeTypes = { box: BoxNode, joint: JointNode };

function JointNode(): ReactNode {
  return null;
}

interface CanvasProps {
  readonly map: ArgumentMap;
  readonly marks: MarksPort;
}

export function Canvas(props: CanvasProps): ReactNode {
  return (
    <ReactFlowProvider>
      <Stage {...props} />
    </ReactFlowProvider>
  );
}

function Stage({ map, marks }: CanvasProps): ReactNode {
  const stores = useStores();
  const messages = useMessages();
  const view = useStore(stores.view);
  const lang = useStore(stores.preferences, (state) => state.lang);
  const { drawing } = useStore(stores.drawing);
  const flow = useReactFlow();
  const stage = useRef<HTMLDivElement>(null);
  const visible = visibleOf(map, view);
  const layout = LAYOUT_IDS.find((id) => id === view.layout) ?? 'tidy-tree';
  const pageWidth = Math.min(1280, Math.max(1000, innerWidth));
  const scene = useMemo(() => sceneOf(map, visible, { layout, locale: lang, pageWidth, measure: measureText }), [map, visible, layout, lang, pageWidth]);
  useEffect(() => stores.drawing.ask(scene.request, 'view'), [stores, scene]);

  const toggle = useCallback(
    (id: Id, isOpen: boolean) => {
      const { open } = stores.view.getState();
      stores.view.setState({ open: isOpen ? closeOne(map, open, id) : openOne(map, open, id), at: id });
    },
    [map, stores],
  );
  const nodes = useMemo(() => (drawing ? nodesOf(drawing, scene.boxes, view.at) : []), [drawing, scene, view.at]);

  // A first view stands at the top left at reading size; later ones keep the selected box where it was.
  const last = useRef<Drawing>(undefined);
  useEffect(() => {
    if (!drawing) return;
    const before = last.current;
    last.current = drawing;
    const { x, y, zoom } = flow.getViewport();
    const old = before?.boxes.find((box) => box.id === view.at);
    const now = drawing.boxes.find((box) => box.id === view.at);
    const width = stage.current?.clientWidth ?? drawing.pageWidth;
    if (!before || before.form !== drawing.form || !old || !now) void flow.setViewport({ x: 0, y: 0, zoom: Math.min(1.3, Math.max(0.93, width / pageWidth)) });
    else void flow.setViewport({ x: x + (old.x - now.x) * zoom, y: Math.min(0, y + (old.y - now.y) * zoom), zoom });
    requestAnimationFrame(() => {
      marks.ready(map.id);
      marks.painted({ cause: stores.drawing.getState().cause, drawn: drawing.boxes.length, live: drawing.boxes.length });
    });
  }, [drawing, flow, map, marks, pageWidth, stores, view.at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset['id'];
    if (id === undefined) return;
    const box = scene.boxes.get(id);
    if ((event.key === 'Enter' || event.key === ' ') && box?.toggle) toggle(box.toggle.id, box.toggle.isOpen);
    else if (event.key.startsWith('Arrow')) {
      const next = WALKS[event.key]?.(map, visible, id);
      if (next) stage.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(next.to)}"]`)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="canvas" ref={stage} onKeyDownCapture={onKeyDown}>
      <ReactFlow
        nodes={nodes}
        edges={[]}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        deleteKeyCode={null}
        disableKeyboardA11y
        panOnDrag
        zoomOnDoubleClick={false}
        minZoom={0.4}
        maxZoom={2.5}
        aria-label={messages['canvas.label']}
        ariaLabelConfig={{
          'node.a11yDescription.default': messages['canvas.node'],
          'controls.zoomIn.ariaLabel': messages['canvas.zoom-in'],
          'controls.zoomOut.ariaLabel': messages['canvas.zoom-out'],
          'controls.fitView.ariaLabel': messages['canvas.fit'],
        }}
        onNodeClick={(_event, node) => {
          const box = scene.boxes.get(node.id);
          if (box?.toggle && !(getSelection()?.toString())) toggle(box.toggle.id, box.toggle.isOpen);
          else stores.view.setState({ at: node.id });
        }}
        onNodeMouseEnter={(_event, node) => stores.session.hover(node.id)}
        onNodeMouseLeave={() => stores.session.hover(undefined)}
        proOptions={{ hideAttribution: false }}
      >
        <Controls showInteractive={false} position="bottom-left" orientation="horizontal" />
        {drawing && (
          <ViewportPortal>
            <Lines drawing={drawing} messages={messages} />
            <BandFacts map={map} drawing={drawing} visible={visible} lang={lang} />
          </ViewportPortal>
        )}
      </ReactFlow>
    </div>
  );
}

function nodesOf(drawing: Drawing, boxes: ReadonlyMap<string, SceneBox>, at: Id | undefined): Node[] {
  const placed = [...drawing.boxes, ...drawing.rows].flatMap(({ id, x, y, width, height }): Node[] => {
    const box = boxes.get(id);
    if (!box) return [];
    const label = [box.appearance?.label.map((part) => part.text).join(', '), box.lines.join(' '), box.toggle?.text].filter(Boolean).join('. ');
    return [{ id, type: 'box', position: { x, y }, width, height, measured: { width, height }, data: { box }, selected: id === at, ariaLabel: label, ariaRole: 'group' }];
  });
  const joints = drawing.joints.map(({ id, x, y }): Node => ({ id, type: 'joint', position: { x: x - 4, y: y - 4 }, width: 8, height: 8, measured: { width: 8, height: 8 }, data: {}, focusable: false, selectable: false }));
  return [...placed, ...joints];
}
