// React Flow, once it is here. The first screen is read without it, the outline too; so it is fetched by itself, and whoever draws with
// it is shown only then (`Canvas` in `app.tsx`).

import type * as ReactFlow from './react-flow.ts';

type Flow = typeof ReactFlow;

let loaded: Flow | undefined;
let loading: Promise<Flow> | undefined;

/** Fetches it, once; where that fails, it is tried again when it is next asked for. */
export function loadFlow(): Promise<Flow> {
  return (loading ??= import('./react-flow.ts').then(
    (flow) => (loaded = flow),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  ));
}

/** @throws Error before it was fetched */
export function flow(): Flow {
  if (!loaded) throw new Error('React Flow is not here yet.');
  return loaded;
}
