// React Flow as its own notes on performance advise: a memoised node, types and options that are always the same values, no dragging,
// connecting or selecting. With `?visible` also `onlyRenderVisibleElements`.

import { ReactFlow, type Edge, type Node, type NodeProps, type ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { paintedWhen } from './bench-page.ts';
import { boundsOf, loadPicture } from './picture.ts';

type Claim = Node<{ text: string }, 'claim'>;

const isVisibleOnly = new URLSearchParams(location.search).has('visible');
const { boxes, lines } = await loadPicture();
const goes = new Map(boxes.map((box) => [box.id, box.goes]));
const nodesOf = (isHidden: boolean): Claim[] =>
  boxes.map(({ id, x, y, width, height, text, goes: isGoing }) => ({ id, type: 'claim', position: { x, y }, width, height, data: { text }, hidden: isHidden && isGoing, handles: [{ type: 'source' as const, position: 'left' as never, x: 0, y: height / 2 }, { type: 'target' as const, position: 'right' as never, x: width, y: height / 2 }] }));
const edgesOf = (isHidden: boolean): Edge[] => lines.map(({ id, source, target, isAttack }) => ({ id, source, target, type: 'straight', style: { stroke: isAttack ? '#b33' : '#386' }, hidden: isHidden && (goes.get(source) || goes.get(target)) === true }));

const ClaimNode = memo(({ data }: NodeProps<Claim>): ReactNode => <div className="claim">{data.text}</div>);
const NODE_TYPES = { claim: ClaimNode };

let flow: ReactFlowInstance<Claim> | undefined;
const control = { hide: (_isHidden: boolean): void => undefined };
const takeFlow = (instance: ReactFlowInstance<Claim>): void => void (flow = instance);

function Claims(): ReactNode {
  const [isHalf, setHalf] = useState(false);
  const shown = useMemo(() => ({ nodes: nodesOf(isHalf), edges: edgesOf(isHalf) }), [isHalf]);
  useEffect(() => void (control.hide = setHalf), []);
  return (
    <ReactFlow
      nodes={shown.nodes}
      edges={shown.edges}
      nodeTypes={NODE_TYPES}
      onInit={takeFlow}
      onlyRenderVisibleElements={isVisibleOnly}
      minZoom={0.001}
      maxZoom={4}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
    />
  );
}

const inDocument = (): number => document.querySelectorAll('.react-flow__node').length;
/** With `visible` those that stand in the window now; React Flow keeps those whose edge touches it as well. */
function due(isHidden: boolean): number {
  const staying = boxes.filter((box) => !(box.goes && isHidden));
  if (!isVisibleOnly || !flow) return staying.length;
  const { x, y, zoom } = flow.getViewport();
  return staying.filter((box) => x + (box.x + box.width) * zoom >= 0 && y + (box.y + box.height) * zoom >= 0 && x + box.x * zoom <= innerWidth && y + box.y * zoom <= innerHeight).length;
}
const isShown = (isHidden: boolean): boolean => inDocument() === due(isHidden) && document.querySelector('.react-flow__node[style*="visibility: hidden"]') === null;

createRoot(document.querySelector('#stage')!).render(<Claims />);
const first = await paintedWhen(() => flow !== undefined && isShown(false));
let isHidden = false;
const bounds = boundsOf(boxes);
const show = async (zoom: number): Promise<void> => {
  await flow!.setViewport({ x: 0, y: 0, zoom });
  await paintedWhen(() => isShown(isHidden));
};
window.bench = {
  first,
  camera: () => flow!.getViewport(),
  overview: () => show(Math.min(innerWidth / bounds.width, innerHeight / bounds.height)),
  reading: () => show(1),
  hide: async (next) => {
    const from = performance.now();
    control.hide(next);
    isHidden = next;
    return (await paintedWhen(() => isShown(next))) - from;
  },
  boxes: inDocument,
  expected: () => due(isHidden),
};
