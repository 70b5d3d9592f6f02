// Has drawings computed one request at a time: of those that wait, only the newest is worth computing. What takes less time
// than sending it elsewhere is computed in the window, everything larger in a worker; where there can be none (refused by
// policy, opened from disk, broken), that in the window too.

import type { Drawing, LayoutRequest } from '../layout/drawing.ts';
import type { LayoutId } from '../layout/layouts/ids.ts';
import { runLayoutLater } from '../layout/layouts/later.ts';
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

type Layout = (request: LayoutRequest) => Drawing | Promise<Drawing>;

interface Job extends LayoutOrder {
  readonly resolve: (drawing: Drawing | undefined) => void;
  readonly reject: (reason: Error) => void;
}

/** Rows that every layout places within a frame: on a busy machine 300 took at most 10 ms, in layers 30. */
const FEW_ROWS = 200;
/** Of these layouts, which are linear, more than to send them there and back would take. */
const LINEAR: ReadonlySet<string> = new Set<LayoutId>(['tidy-tree', 'pyramid', 'blocks']);
const FEW_LINEAR_ROWS = 60_000;

function rowsHere({ layout }: LayoutRequest): number {
  return LINEAR.has(layout) ? FEW_LINEAR_ROWS : FEW_ROWS;
}

/**
 * @param createWorker may throw
 * @param layout the layout for the window
 * @param fewRows requests of at most so many rows need no worker; where nothing is said, it goes by the layout
 */
export function createLayoutRunner(createWorker: () => LayoutWorker, layout: Layout = runLayoutLater, fewRows?: number): LayoutRunner {
  let worker: LayoutWorker | undefined;
  let fallback: LayoutFallback | undefined;
  let listener: ((reason: LayoutFallback) => void) | undefined;
  let running: Job | undefined;
  let waiting: Job | undefined;
  let lastTicket = 0;

  const isHere = (request: LayoutRequest): boolean => fallback !== undefined || request.rows.count <= (fewRows ?? rowsHere(request));
  const next = (): void => {
    if (running || !waiting) return;
    running = waiting;
    waiting = undefined;
    if (isHere(running.request)) void computeHere(running);
    else sendToWorker(running);
  };
  const settle = (job: Job, settleIt: () => void): void => {
    if (running !== job) return;
    running = undefined;
    settleIt();
    next();
  };
  const computeHere = async (job: Job): Promise<void> => {
    try {
      const drawing = await layout(job.request);
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
    atOnce: (request) => {
      try {
        const drawing = isHere(request) ? layout(request) : undefined;
        if (!(drawing instanceof Promise)) return drawing;
        drawing.catch(() => {}); // told to who waits for it
      } catch {
        // Likewise: it fails again where it can be told.
      }
      return undefined;
    },
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
