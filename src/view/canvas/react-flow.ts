// What we take of React Flow, in a file of its own: it is fetched when a map is first drawn (`flow.ts`), after everything else.

export { ReactFlow, ReactFlowProvider, useReactFlow, ViewportPortal } from '@xyflow/react';
