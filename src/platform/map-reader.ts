// Reads files of maps: small ones here, for a thread of its own would take longer to start; large ones in a worker, so that
// the page stays awake. Where there can be no worker they are read here too.

import { readMapText, type MapReading } from '../formats/read-map-text.ts';
import type { Position } from '../formats/json-position.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic, Result } from '../model/diagnostics.ts';
import { deepFreeze } from '../model/open-map.ts';

/** What the worker sends back for the bytes that it is sent. Places are those of the errors, or of the advice. */
export interface ReadAnswer {
  readonly result: Result<ArgumentMap>;
  readonly advice: readonly Diagnostic[];
  readonly places: readonly Position[];
}

export type ReadWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** In bytes. */
const LARGE = 300_000;

/** @param createWorker may throw */
export function createMapReader(createWorker: () => ReadWorker): (bytes: Uint8Array) => Promise<MapReading> {
  return async (bytes) => (bytes.length < LARGE ? undefined : await readElsewhere(bytes, createWorker)) ?? readMapText(bytes);
}

/** `undefined` where the worker did not come, or broke. */
async function readElsewhere(bytes: Uint8Array, createWorker: () => ReadWorker): Promise<MapReading | undefined> {
  let worker: ReadWorker | undefined;
  try {
    const made = (worker = createWorker());
    const answer = await new Promise<ReadAnswer>((resolve, reject) => {
      made.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => resolve(data));
      made.addEventListener('messageerror', () => reject(new Error('unreadable answer')));
      made.addEventListener('error', (event) => {
        event.preventDefault(); // handled: no error on the console
        reject(new Error('worker failed'));
      });
      made.postMessage(bytes);
    });
    return readingOf(answer);
  } catch {
    return undefined;
  } finally {
    worker?.terminate();
  }
}

function readingOf({ result, advice, places }: ReadAnswer): MapReading {
  if (result.ok) deepFreeze(result.value); // what was frozen there is not here
  const placeOf = new Map((result.ok ? advice : result.findings).map((finding, i) => [finding, places[i]!]));
  return { result, locate: async () => (finding) => placeOf.get(finding) ?? { line: 1, column: 1 }, advise: async () => advice };
}
