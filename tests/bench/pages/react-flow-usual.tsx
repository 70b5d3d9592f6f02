// React Flow as its first example is written: a node with its handles, the state that it offers for nodes and edges, its ground, its
// buttons and its small map; all else as it comes, but that a hand drags the ground, whatever lies there.

import { Background, Controls, Handle, MiniMap, Position, ReactFlow, useEdgesState, useNodesState, type Edge, type Node, type NodeProps } from '@xyflow/react';
import { useEffect, type ReactNode } from 'react';
import type { Claim, ClaimsProps } from './react-flow.tsx';

function ClaimNode({ data, width }: NodeProps<Claim>): ReactNode {
  return (
    <div className="claim" style={{ width }}>
      <Handle type="target" position={Position.Right} />
      {data.text}
      <Handle type="source" position={Position.Left} />
    </div>
  );
}

const NODE_TYPES = { claim: ClaimNode };

export function UsualClaims({ picture: { boxes, lines }, onHide, onInit }: ClaimsProps): ReactNode {
  const [nodes, setNodes, onNodesChange] = useNodesState<Claim>(boxes.map(({ id, x, y, width, text }) => ({ id, type: 'claim', position: { x, y }, width, data: { text } })));
  const [edges, setEdges, onEdgesChange] = useEdgesState<Edge>(lines.map(({ id, source, target, isAttack }) => ({ id, source, target, style: { stroke: isAttack ? '#b33' : '#386' } })));
  useEffect(() => {
    const goes = new Map(boxes.map((box) => [box.id, box.goes]));
    const hidden = <T extends Node | Edge>(it: T, isGoing: boolean | undefined, isHidden: boolean): T => ({ ...it, hidden: isHidden && isGoing === true });
    onHide((isHidden) => {
      setNodes((all) => all.map((node) => hidden(node, goes.get(node.id), isHidden)));
      setEdges((all) => all.map((edge) => hidden(edge, goes.get(edge.source) || goes.get(edge.target), isHidden)));
    });
  }, [boxes, onHide, setNodes, setEdges]);
  return (
    <ReactFlow nodes={nodes} edges={edges} onNodesChange={onNodesChange} onEdgesChange={onEdgesChange} nodeTypes={NODE_TYPES} onInit={onInit} minZoom={0.001} nodesDraggable={false} nodesConnectable={false} fitView>
      <Background />
      <Controls />
      <MiniMap />
    </ReactFlow>
  );
}
