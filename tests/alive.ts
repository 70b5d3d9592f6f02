// What is alive in a page, and rounds of use after which nothing more should be.

import type { CDPSession, Page } from 'playwright';

export interface Alive {
  /** Plain objects, lists, functions, maps, sets and promises. */
  readonly objects: number;
  /** With the engine's own code, which it goes on making as long as a page is in use. */
  readonly bytes: number;
  /** Of them what is in the heap: all but typed arrays and the texts of scripts. */
  readonly heap: number;
}

/** What is alive after everything that is not has been collected; memory outside of the heap (typed arrays) counts as well. */
export async function aliveIn(cdp: CDPSession): Promise<Alive> {
  for (let i = 0; i < 6; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  const objectGroup = 'counted';
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId!, objectGroup });
  const counted = await cdp.send('Runtime.callFunctionOn', { objectId: objects.objectId!, functionDeclaration: `function () { return this.filter((each) => /^.object (?:Object|Array|Function|Map|Set|Promise|\\w+Array)]$/.test(Object.prototype.toString.call(each))).length; }`, returnByValue: true });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return { objects: Number(counted.result.value), bytes: usedSize + backingStorageSize, heap: usedSize };
}

/** One round: to another map and back, everything opened and closed, a filter set and taken away. */
const ROUND = ['map=deepseek-shock-wave&lang=en&open=all', 'map=deepseek-shock-wave&lang=en&open=', 'map=first-bell-at-nine&lang=en&f.stance=rejects', 'map=first-bell-at-nine&lang=en'];

/** Goes so many rounds, each change when the one before is painted. In the page itself: each script that is sent there would be kept. */
export async function goRounds(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ([fragments, many]) => {
      for (let i = 0; i < many * fragments.length; i++) {
        // Marks are cleared now and then, so their number says nothing.
        const before = performance.getEntriesByName('crux:painted').at(-1);
        location.hash = fragments[i % fragments.length]!;
        while ((performance.getEntriesByName('crux:painted').at(-1)?.startTime ?? 0) <= (before?.startTime ?? 0)) await new Promise(requestAnimationFrame);
      }
    },
    [ROUND, count] as const,
  );
}
