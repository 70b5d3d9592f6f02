// Drawings that come late, or not at all.

import { describe, expect, it } from 'vitest';
import { createDrawingStore } from '../../src/store/drawing-store.ts';
import { drawingOf, FakeRunner, requestOf } from './fake-ports.ts';

function asked() {
  const runner = new FakeRunner();
  const failures: string[] = [];
  const store = createDrawingStore(runner, () => failures.push('failed'));
  return { runner, failures, store, settled: () => Promise.resolve().then(() => {}) };
}

describe('a drawing', () => {
  it('is kept with the request that it answers and what caused it', async () => {
    const { runner, store, settled } = asked();
    store.ask(requestOf(100), 'map');
    expect(store.getState().isPending).toBe(true);
    runner.answers[0]!.give(drawingOf(requestOf(100)));
    await settled();
    expect(store.getState()).toEqual({ request: requestOf(100), cause: 'map', drawing: drawingOf(requestOf(100)), isPending: false });
  });

  it('that a newer request has overtaken is dropped, whichever answer comes first', async () => {
    const { runner, store, settled } = asked();
    store.ask(requestOf(100), 'map');
    store.ask(requestOf(200), 'open');
    runner.answers[1]!.give(drawingOf(requestOf(200)));
    await settled();
    runner.answers[0]!.give(drawingOf(requestOf(100)));
    await settled();
    expect(store.getState().drawing!.pageWidth).toBe(200);

    store.ask(requestOf(300), 'open');
    store.ask(requestOf(400), 'open');
    runner.answers[2]!.give(drawingOf(requestOf(300)));
    await settled();
    expect(store.getState().drawing!.pageWidth).toBe(200);
    expect(store.getState().isPending).toBe(true);
  });

  it('stays where the next one fails, and the failure is told', async () => {
    const { runner, store, failures, settled } = asked();
    store.ask(requestOf(100), 'map');
    runner.answers[0]!.give(drawingOf(requestOf(100)));
    await settled();
    store.ask(requestOf(200), 'open');
    runner.answers[1]!.fail();
    await settled();
    expect(store.getState()).toMatchObject({ drawing: drawingOf(requestOf(100)), isPending: false });
    expect(failures).toEqual(['failed']);
  });
});
