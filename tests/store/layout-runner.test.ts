// Drawings from a worker, and from the window where the worker fails in any of the ways in which one can.

import { describe, expect, it } from 'vitest';
import { NO_ROWS } from '../../src/layout/row-table.ts';
import { createLayoutRunner, type LayoutAnswer, type LayoutOrder, type LayoutWorker } from '../../src/platform/layout-runner.ts';
import { layoutWorker } from '../../src/platform/workers.ts';
import { drawingOf, requestOf } from './fake-ports.ts';

/** A worker that keeps its orders until the test answers them. */
class FakeWorker implements LayoutWorker {
  readonly orders: LayoutOrder[] = [];
  isTerminated = false;
  private readonly listeners = new Map<string, (event: never) => void>();
  postMessage = (order: LayoutOrder): void => {
    this.orders.push(order);
  };
  terminate = (): void => {
    this.isTerminated = true;
  };
  addEventListener = (type: string, listener: unknown): void => {
    this.listeners.set(type, listener as (event: never) => void);
  };
  tell(type: string, event: unknown): void {
    this.listeners.get(type)?.(event as never);
  }
  answer(i: number): void {
    const { ticket, request } = this.orders[i]!;
    this.tell('message', { data: { ticket, drawing: drawingOf(request) } satisfies LayoutAnswer });
  }
}

const unused = (): never => {
  throw new Error('not needed');
};
/** So that every request is one for the worker. */
const NONE = -1;

describe('the layout in a worker', () => {
  it('answers each request that is asked alone', async () => {
    const worker = new FakeWorker();
    const runner = createLayoutRunner(() => worker, unused, NONE);
    for (const width of [100, 200]) {
      const drawing = runner.run(requestOf(width));
      worker.answer(worker.orders.length - 1);
      expect((await drawing)!.pageWidth).toBe(width);
    }
  });

  it('sends one request at a time and passes over those that a newer one has replaced', async () => {
    const worker = new FakeWorker();
    const runner = createLayoutRunner(() => worker, unused, NONE);
    const drawings = [100, 200, 300].map((width) => runner.run(requestOf(width)));
    expect(await drawings[1]).toBeUndefined();
    worker.answer(0);
    worker.answer(1);
    expect((await drawings[0])!.pageWidth).toBe(100);
    expect((await drawings[2])!.pageWidth).toBe(300);
    expect(worker.orders.map((order) => order.request.pageWidth)).toEqual([100, 300]);
  });

  it('reports that the layout itself failed, and goes on', async () => {
    const worker = new FakeWorker();
    const runner = createLayoutRunner(() => worker, unused, NONE);
    const failing = runner.run(requestOf(100));
    worker.tell('message', { data: { ticket: worker.orders[0]!.ticket, failed: 'no room' } satisfies LayoutAnswer });
    await expect(failing).rejects.toThrow('no room');
    const drawing = runner.run(requestOf(200));
    worker.answer(1);
    expect((await drawing)!.pageWidth).toBe(200);
  });
});

describe('the layout without a worker', () => {
  const failures: readonly [how: string, reason: string, make: () => LayoutWorker, then?: (worker: FakeWorker) => void][] = [
    [
      'that cannot be made',
      'worker-refused',
      () => {
        throw new Error('refused by policy');
      },
    ],
    ['that cannot be loaded', 'worker-failed', () => new FakeWorker(), (worker) => worker.tell('error', { preventDefault: () => {} })],
    ['whose answer cannot be read', 'worker-failed', () => new FakeWorker(), (worker) => worker.tell('messageerror', {})],
    [
      'that takes no message',
      'worker-failed',
      () =>
        Object.assign(new FakeWorker(), {
          postMessage: () => {
            throw new Error('cannot be cloned');
          },
        }),
    ],
  ];

  it.each(failures)('draws in the window in place of one %s, and says so once', async (_, reason, make, then) => {
    let worker: LayoutWorker | undefined;
    const runner = createLayoutRunner(() => (worker = make()), drawingOf, NONE);
    const told: string[] = [];
    runner.onFallback((why) => told.push(why));
    const drawings = [runner.run(requestOf(100)), runner.run(requestOf(200))];
    if (worker) then?.(worker as FakeWorker);
    expect((await drawings[0])!.pageWidth).toBe(100);
    expect((await drawings[1])!.pageWidth).toBe(200);
    expect((await runner.run(requestOf(300)))!.pageWidth).toBe(300);
    expect(told).toEqual([reason]);
    if (worker) expect((worker as FakeWorker).isTerminated).toBe(true);
  });

  it('draws where there is no such thing as a worker, with the layout of the program', async () => {
    const told: string[] = [];
    const runner = createLayoutRunner(layoutWorker, undefined, NONE);
    runner.onFallback((why) => told.push(why));
    expect((await runner.run(requestOf(1280)))!.boxes).toEqual([]);
    expect(told).toEqual(['worker-refused']);
  });

  it('reports that the layout itself failed', async () => {
    const runner = createLayoutRunner(
      () => {
        throw new Error('refused');
      },
      () => {
        throw new Error('no room');
      },
      NONE,
    );
    await expect(runner.run(requestOf(100))).rejects.toThrow('no room');
  });
});

describe('a small layout', () => {
  it('is made in the window and asks for no worker, a larger one in the worker', async () => {
    const worker = new FakeWorker();
    let made = 0;
    const runner = createLayoutRunner(() => (made++, worker), drawingOf, 1);
    const sized = (rows: number) => ({ ...requestOf(100), rows: { ...NO_ROWS, count: rows } });
    expect((await runner.run(sized(1)))!.pageWidth).toBe(100);
    expect([made, worker.orders.length]).toEqual([0, 0]);
    const large = runner.run(sized(2));
    expect([made, worker.orders.length]).toEqual([1, 1]);
    worker.answer(0);
    expect((await large)!.pageWidth).toBe(100);
  });
});

describe('a drawing at once', () => {
  it('is there where the window makes it, and nothing need be fetched for it', () => {
    const runner = createLayoutRunner(() => new FakeWorker(), drawingOf, 1);
    expect(runner.atOnce(requestOf(100))).toEqual(drawingOf(requestOf(100)));
  });

  it('is not there where it is one for the worker, has to be waited for, or the layout fails; each of them is answered all the same', async () => {
    const worker = new FakeWorker();
    expect(createLayoutRunner(() => worker, drawingOf, NONE).atOnce(requestOf(100))).toBeUndefined();
    expect(worker.orders).toEqual([]);
    const later = createLayoutRunner(unused, (request) => Promise.resolve(drawingOf(request)), 1);
    expect(later.atOnce(requestOf(100))).toBeUndefined();
    expect((await later.run(requestOf(100)))!.pageWidth).toBe(100);
    const lost = createLayoutRunner(unused, () => Promise.reject(new Error('offline')), 1);
    expect(lost.atOnce(requestOf(100))).toBeUndefined();
    await expect(lost.run(requestOf(100))).rejects.toThrow('offline');
    const failing = createLayoutRunner(unused, unused, 1);
    expect(failing.atOnce(requestOf(100))).toBeUndefined();
    await expect(failing.run(requestOf(100))).rejects.toThrow('not needed');
  });

  it('comes from the layout of the page once that was fetched', async () => {
    const runner = createLayoutRunner(unused);
    const request = { ...requestOf(1280), layout: 'icicle' };
    expect(runner.atOnce(request)).toBeUndefined();
    const fetched = await runner.run(request);
    expect(runner.atOnce(request)).toEqual(fetched);
  });
});
