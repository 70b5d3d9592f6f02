// Has drawings computed in a worker, one request at a time: of those that wait, only the newest is worth computing.
// Where there can be no worker (refused by policy, opened from disk, broken), the same function runs in the window.

import type { Drawing, LayoutRequest } from '../layout/drawing.ts';
import type { LayoutFallback, LayoutRunner } from '../store/ports.ts';

/** What the worker is sent. */
export interface LayoutOrder {
  readonly ticket: number;
  readonly request: LayoutRequest;
}

/** What it sends back; `failed` where the layout itself threw. */
export type LayoutAnswer = { readonly ticket: number; readonly drawing: Drawing } | { readonly ticket: number; readonly failed: string };

/** The part of a worker that is used. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type Layout = (request: LayoutRequest) => Drawing;

interface Job extends LayoutOrder {
  readonly resolve: (drawing: Drawing | undefined) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * @param createWorker may throw
 * @param loadLayout the layout for the window, loaded only when it is needed
 */
export function createLayoutRunner(createWorker: () => LayoutWorker = newWorker, loadLayout: () => Promise<Layout> = layoutHere): LayoutRunner {
  let worker: LayoutWorker | undefined;
  let fallback: LayoutFallback | undefined;
  let listener: ((reason: LayoutFallback) => void) | undefined;
  let running: Job | undefined;
  let waiting: Job | undefined;
  let lastTicket = 0;

  const next = (): void => {
    if (running || !waiting) return;
    running = waiting;
    waiting = undefined;
    if (fallback === undefined) sendToWorker(running);
    else void computeHere(running);
  };
  const settle = (job: Job, settleIt: () => void): void => {
    if (running !== job) return;
    running = undefined;
    settleIt();
    next();
  };
  const computeHere = async (job: Job): Promise<void> => {
    try {
      const layout = await loadLayout();
      const drawing = layout(job.request);
      settle(job, () => job.resolve(drawing));
    } catch (error) {
      settle(job, () => job.reject(error instanceof Error ? error : new Error(String(error))));
    }
  };
  const fallBack = (reason: LayoutFallback): void => {
    if (fallback !== undefined) return;
    fallback = reason;
    worker?.terminate();
    worker = undefined;
    listener?.(reason);
    if (running) void computeHere(running);
  };
  const start = (): LayoutWorker => {
    const made = createWorker();
    made.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      const job = running;
      if (job?.ticket !== data.ticket) return;
      settle(job, () => ('drawing' in data ? job.resolve(data.drawing) : job.reject(new Error(data.failed))));
    });
    made.addEventListener('error', (event) => {
      event.preventDefault(); // handled: no error on the console
      fallBack('worker-failed');
    });
    made.addEventListener('messageerror', () => fallBack('worker-failed'));
    return made;
  };
  const sendToWorker = ({ ticket, request }: Job): void => {
    try {
      worker ??= start();
    } catch {
      fallBack('worker-refused');
      return;
    }
    try {
      worker.postMessage({ ticket, request } satisfies LayoutOrder);
    } catch {
      fallBack('worker-failed');
    }
  };

  return {
    run: (request) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(undefined);
        waiting = { ticket: ++lastTicket, request, resolve, reject };
        next();
      }),
    onFallback: (listen) => {
      listener = listen;
      if (fallback !== undefined) listen(fallback);
    },
  };
}

function newWorker(): LayoutWorker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}

async function layoutHere(): Promise<Layout> {
  return (await import('../layout/run-layout.ts')).runLayout;
}
