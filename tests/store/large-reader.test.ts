// Large files read beside the page: the map that comes over in pieces is the one in the file, what is told on the way adds up, and
// wherever the worker fails the page reads the file itself.

import { describe, expect, it } from 'vitest';
import { readMapText } from '../../src/formats/read-map-text.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { handOver } from '../../src/platform/hand-over.ts';
import type { ReadMessage } from '../../src/platform/large-reader.ts';
import { createMapReader, type ReadWorker } from '../../src/platform/map-reader.ts';
import type { ReadWatch } from '../../src/store/document-store.ts';
import { errorsOf } from '../errors-of.ts';

const encoded = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const LARGE = generateMap({ statements: 1300, seed: 3, shape: 'debate' });

/** A thread of this one: messages are copied, as between threads, and come in tasks of their own. */
class Beside implements ReadWorker {
  isTerminated = false;
  readonly sent: ReadMessage[] = [];
  private readonly listeners = new Map<string, (event: never) => void>();
  /** @param until how many messages arrive */
  constructor(private readonly until = Infinity) {}
  postMessage = (bytes: Uint8Array): void => void handOver(bytes, (message) => this.sent.push(structuredClone(message))).then(() => this.deliver());
  terminate = (): void => void (this.isTerminated = true);
  addEventListener = (type: string, listener: unknown): void => void this.listeners.set(type, listener as (event: never) => void);
  fail(type: 'error' | 'messageerror'): void {
    this.listeners.get(type)?.({ preventDefault: () => {} } as never);
  }
  private deliver(): void {
    for (const message of this.sent.slice(0, this.until)) if (!this.isTerminated) this.listeners.get('message')?.({ data: message } as never);
  }
}

const watching = (): ReadWatch & { readonly told: [number, number][]; readonly seen: ArgumentMap[]; end: () => void } => {
  const watch = {
    told: [] as [number, number][],
    tell: (done: number, of: number) => void watch.told.push([done, of]),
    seen: [] as ArgumentMap[],
    arrived: (map: ArgumentMap) => void watch.seen.push(map),
    end: () => {},
    whenGivenUp: (end: () => void) => void (watch.end = end),
  };
  return watch;
};

describe('a large file', () => {
  it('comes over in pieces as the map that is in it, frozen, with its advice and the places of that', async () => {
    const worker = new Beside();
    const bytes = encoded({ ...LARGE, more: { deep: ['kept'] } });
    expect(bytes.length).toBeGreaterThan(300_000);
    const reading = await createMapReader(() => worker)(bytes, watching());
    const here = await readMapText(bytes);
    expect(reading.result).toEqual(here.result);
    expect(worker.sent.filter((message) => 'records' in message).length).toBeGreaterThan(4);
    if (!reading.result.ok) throw new Error('refused');
    expect(Object.isFrozen(reading.result.value.inferences[700]!.premises)).toBe(true);
    const advice = await reading.advise();
    expect(advice).toEqual(await here.advise());
    const [place, placeHere] = [await reading.locate(), await here.locate()];
    expect(advice.map(place)).toEqual(advice.map(placeHere));
    expect(worker.isTerminated).toBe(true);
  });

  it('is told of as the very map that it opens as, before it opens', async () => {
    const watch = watching();
    const { result } = await createMapReader(() => new Beside())(encoded(LARGE), watch);
    expect(watch.seen).toHaveLength(1);
    expect(result.ok && result.value).toBe(watch.seen[0]);
  });

  it('is put together while the rules still look at it, and dropped where they find a fault', async () => {
    const worker = new Beside();
    const fault = { ...LARGE, inferences: [...LARGE.inferences, { id: 'odd', premises: ['nobody'], target: { statement: LARGE.statements[0]!.id }, polarity: 'support' }] };
    const reading = await createMapReader(() => worker)(encoded(fault), watching());
    const records = worker.sent.flatMap((message) => ('records' in message ? (JSON.parse(message.records) as unknown[]) : []));
    expect(records).toHaveLength(fault.statements.length + fault.inferences.length + fault.questions.length + fault.speakers.length + fault.tensions.length);
    expect('refused' in worker.sent.at(-1)!).toBe(true);
    expect(reading.result.ok).toBe(false);
    // What is worked out of it meanwhile fails on what leads nowhere without a word.
    await new Promise((done) => setTimeout(done));
  });

  it('says how far it is: ever more, to the last record of it', async () => {
    const watch = watching();
    await createMapReader(() => new Beside())(encoded(LARGE), watch);
    const records = LARGE.questions.length + LARGE.speakers.length + LARGE.statements.length + LARGE.inferences.length + LARGE.tensions.length;
    expect(new Set(watch.told.map(([, of]) => of))).toEqual(new Set([2 * records]));
    const done = watch.told.map(([each]) => each);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect([done[0], done.at(-1)]).toEqual([0, 2 * records]);
    // A step is at most 500 records.
    expect(Math.max(...done.map((each, i) => each - (done[i - 1] ?? 0)))).toBeLessThanOrEqual(500);
  });

  it('is given up at once: its thread ends, and whoever asked is answered', async () => {
    const worker = new Beside(3);
    const watch = watching();
    const reading = createMapReader(() => worker)(encoded(LARGE), watch);
    await expect.poll(() => watch.told.length).toBeGreaterThan(1);
    watch.end();
    expect((await reading).result.ok).toBe(false);
    expect(worker.isTerminated).toBe(true);
  });

  it('with a fault is refused with the place of it', async () => {
    const bytes = encoded({ ...LARGE, inferences: [...LARGE.inferences, { id: 'odd', premises: ['nobody'], target: { statement: LARGE.statements[0]!.id }, polarity: 'support' }] });
    const { result, locate } = await createMapReader(() => new Beside())(bytes, watching());
    expect(errorsOf(result)).toMatchObject([{ rule: 'dangling-id', ids: ['odd', 'nobody'] }]);
    expect((await locate())(errorsOf(result)[0]!).column).toBeGreaterThan(300_000);
  });

  for (const [name, create] of [
    ['there can be no thread', () => { throw new Error('refused'); }],
    ['the thread breaks', () => { const worker = new Beside(0); queueMicrotask(() => worker.fail('error')); return worker; }],
    ['an answer cannot be read', () => { const worker = new Beside(2); queueMicrotask(() => worker.fail('messageerror')); return worker; }],
  ] as const satisfies readonly (readonly [string, () => ReadWorker])[]) {
    it(`is read by the page itself where ${name}`, async () => {
      const { result } = await createMapReader(create)(encoded(LARGE), watching());
      expect(result.ok && result.value.statements.length).toBe(1300);
    });
  }

  it('with a field nested deeper than can be written again opens all the same', async () => {
    const depth = 200_000;
    const bytes = new TextEncoder().encode(`${JSON.stringify(LARGE).slice(0, -1)},"odd":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    const { result } = await createMapReader(() => new Beside())(bytes, watching());
    expect(result.ok && Array.isArray((result.value as unknown as { odd: unknown }).odd)).toBe(true);
  });
});
