// React Flow as its own notes on performance advise: a memoised node, types and options that are always the same values, sizes and
// handles that are told and not measured, no dragging, connecting or selecting.

import { ReactFlow, type Edge, type NodeProps } from '@xyflow/react';
import { memo, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Claim, ClaimsProps } from './react-flow.tsx';

const ClaimNode = memo(({ data }: NodeProps<Claim>): ReactNode => <div className="claim">{data.text}</div>);
const NODE_TYPES = { claim: ClaimNode };

export function AdvisedClaims({ picture: { boxes, lines }, onHide, onInit, isVisibleOnly }: ClaimsProps & { readonly isVisibleOnly: boolean }): ReactNode {
  const [isHalf, setHalf] = useState(false);
  const nodes = useMemo(() => boxes.map(({ id, x, y, width, height, text, goes }): Claim => ({ id, type: 'claim', position: { x, y }, width, height, data: { text }, hidden: isHalf && goes, handles: [{ type: 'source', position: 'left' as never, x: 0, y: height / 2 }, { type: 'target', position: 'right' as never, x: width, y: height / 2 }] })), [boxes, isHalf]);
  const edges = useMemo(() => {
    const goes = new Map(boxes.map((box) => [box.id, box.goes]));
    return lines.map(({ id, source, target, isAttack }): Edge => ({ id, source, target, type: 'straight', style: { stroke: isAttack ? '#b33' : '#386' }, hidden: isHalf && (goes.get(source) || goes.get(target)) === true }));
  }, [boxes, lines, isHalf]);
  useEffect(() => onHide(setHalf), [onHide]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      onInit={onInit}
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
