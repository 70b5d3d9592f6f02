// Looks for what a claim hangs on in a thread of its own, so that the page stays awake and a long search can be given up.
// Where there can be no worker it is done here, within a shorter bound.

import { cutsFor, type Cuts } from '../analysis/what-if/cuts.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { CutFinder } from '../store/ports.ts';

/** What the worker is asked. */
export interface CutQuestion {
  readonly map: ArgumentMap;
  readonly claim: Id;
  readonly maxSteps: number;
}

export type CutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Some ten seconds; whoever waits can stop it. */
const MAX_STEPS = 40_000_000;
/** Where the page itself waits. */
const MAX_STEPS_HERE = 400_000;

/** @param createWorker may throw */
export function createCutFinder(createWorker: () => CutWorker): CutFinder {
  return {
    find: (map, claim) => {
      let worker: CutWorker | undefined;
      let stop = (): void => {};
      const answer = new Promise<Cuts | undefined>((resolve) => {
        const here = (): void => resolve(cutsFor(map, claim, { maxSteps: MAX_STEPS_HERE }));
        stop = () => resolve(undefined);
        try {
          worker = createWorker();
          worker.addEventListener('message', ({ data }: MessageEvent<Cuts>) => resolve(data));
          worker.addEventListener('messageerror', here);
          worker.addEventListener('error', (event) => {
            event.preventDefault(); // handled: no error on the console
            here();
          });
          worker.postMessage({ map, claim, maxSteps: MAX_STEPS } satisfies CutQuestion);
        } catch {
          here();
        }
      }).finally(() => worker?.terminate());
      return { answer, cancel: () => stop() };
    },
  };
}
