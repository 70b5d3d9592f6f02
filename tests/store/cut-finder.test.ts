// What a claim hangs on, from a worker, and from the window where the worker fails in any of the ways in which one can.

import { describe, expect, it } from 'vitest';
import { cutsFor } from '../../src/analysis/what-if/cuts.ts';
import { createCutFinder, type CutQuestion, type CutWorker } from '../../src/platform/cut-finder.ts';
import { mapOf, statement, support } from '../arbitraries.ts';

const map = mapOf({ statements: [statement('T'), statement('p'), statement('q')], inferences: [support('i', ['p', 'q'], 'T')] });
const found = { for: 'T', sets: [['p'], ['q']], complete: true };

/** A worker that keeps its question until the test answers it. */
class FakeWorker implements CutWorker {
  asked: CutQuestion | undefined;
  isTerminated = false;
  private readonly listeners = new Map<string, (event: never) => void>();
  postMessage = (question: CutQuestion): void => {
    this.asked = question;
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
}

describe('the search for what a claim hangs on', () => {
  it('asks a worker, and ends it with the answer', async () => {
    const worker = new FakeWorker();
    const { answer } = createCutFinder(() => worker).find(map, 'T');
    const { map: asked, claim, maxSteps } = worker.asked!;
    worker.tell('message', { data: cutsFor(asked, claim, { maxSteps }) });
    expect(await answer).toEqual(found);
    expect(worker.isTerminated).toBe(true);
  });

  it('is done here where there can be no worker, or where it breaks', async () => {
    const refused = createCutFinder(() => {
      throw new Error('refused');
    });
    expect(await refused.find(map, 'T').answer).toEqual(found);
    for (const failure of ['error', 'messageerror']) {
      const worker = new FakeWorker();
      const { answer } = createCutFinder(() => worker).find(map, 'T');
      let isHandled = false;
      worker.tell(failure, { preventDefault: () => (isHandled = true) });
      expect(await answer).toEqual(found);
      expect(isHandled).toBe(failure === 'error');
      expect(worker.isTerminated).toBe(true);
    }
  });

  it('that is given up has no answer and leaves no worker behind', async () => {
    const worker = new FakeWorker();
    const { answer, cancel } = createCutFinder(() => worker).find(map, 'T');
    cancel();
    expect(await answer).toBeUndefined();
    expect(worker.isTerminated).toBe(true);
  });
});
