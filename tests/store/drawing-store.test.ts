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

  it('that was waited for need not be waited for again', async () => {
    const { runner, store, settled } = asked();
    const request = requestOf(100);
    store.ask(request, 'map');
    const drawing = drawingOf(request);
    runner.answers[0]!.give(drawing);
    await settled();
    expect(store.atOnce(request)).toBe(drawing);
    store.ask(requestOf(200), 'filter');
    store.ask(request, 'filter');
    expect(store.getState()).toMatchObject({ drawing, cause: 'filter', isPending: false });
    expect(runner.answers).toHaveLength(2);
  });

  it('that can be made at once is the same one each time, and takes the place of one that is on its way', async () => {
    const { runner, store, settled } = asked();
    store.ask(requestOf(100), 'map');
    let made = 0;
    runner.now = (request) => (made++, drawingOf(request));
    const request = requestOf(200);
    const drawing = store.atOnce(request);
    store.ask(request, 'filter');
    expect(store.getState()).toEqual({ request, cause: 'filter', drawing, isPending: false });
    expect(store.getState().drawing).toBe(drawing);
    runner.answers[0]!.give(drawingOf(requestOf(100)));
    await settled();
    expect(store.getState().drawing).toBe(drawing);
    store.ask(requestOf(300), 'filter');
    store.ask(request, 'filter');
    expect(store.getState().drawing).toBe(drawing);
    expect(made).toBe(2);
  });
});
