// Has a large file read in a worker, and takes the map over piece by piece, each in a task of its own: the page stays awake.

import { prepare } from '../analysis/prepare.ts';
import { LISTS, openInSteps } from '../formats/open-in-steps.ts';
import { readMapBy, type MapReading } from '../formats/read-map-text.ts';
import type { Position } from '../formats/json-position.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { sumSome } from '../model/file-sum.ts';
import { deepFreeze } from '../model/filled.ts';
import { shareStrings } from '../model/share-strings.ts';
import type { ReadWatch } from '../store/document-store.ts';
import type { ReadWorker } from './map-reader.ts';

/** Findings, and the place of each. */
export interface Placed {
  readonly findings: readonly Diagnostic[];
  readonly places: readonly Position[];
}

/**
 * What the worker sends for the bytes that it is sent: how far it is, the map without its lists, its records as they are checked; then
 * what is wrong with them, or the end, and at last the advice. Records come as JSON: that makes smaller objects than cloning, and less of them.
 */
export type ReadMessage =
  | { readonly checked: number; readonly of: number }
  | { readonly refused: Placed }
  | { readonly frame: string }
  | { readonly list: (typeof LISTS)[number]; readonly records: string }
  | { readonly complete: true }
  | { readonly advice: Placed }
  | { readonly broken: true };

/** What nobody waits for any more. */
const GIVEN_UP: MapReading = { result: { ok: false, findings: [] }, locate: async () => () => ({ line: 1, column: 1 }), advise: async () => [] };

/** Where there can be no worker, the page does it, and cannot be asked anything meanwhile. */
export async function readLarge(bytes: Uint8Array, createWorker: () => ReadWorker, watch: ReadWatch): Promise<MapReading> {
  return (await readElsewhere(bytes, createWorker, watch)) ?? readMapBy(bytes, (value) => openInSteps(value, { tell: () => {} }));
}

/** `undefined` where the worker did not come, or broke. */
async function readElsewhere(bytes: Uint8Array, createWorker: () => ReadWorker, { whenGivenUp, ...watch }: ReadWatch): Promise<MapReading | undefined> {
  try {
    const worker = createWorker();
    return await new Promise<MapReading>((resolve, reject) => {
      const fail = (): void => {
        worker.terminate();
        advise.reject(new Error('worker failed'));
        reject(new Error('worker failed'));
      };
      const advise = withResolvers<Placed>();
      advise.promise.catch(() => {}); // nobody may ask for it
      const take = taker(watch);
      whenGivenUp(() => {
        worker.terminate();
        resolve(GIVEN_UP);
      });
      worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
        if ('broken' in data) fail();
        else if ('refused' in data) {
          worker.terminate();
          resolve(refusal(data.refused));
        } else if ('advice' in data) {
          worker.terminate();
          advise.resolve(data.advice);
        } else {
          void take(data)?.then((map) => resolve(soundReading(map, advise.promise)));
        }
      });
      worker.addEventListener('messageerror', fail);
      worker.addEventListener('error', (event) => {
        event.preventDefault(); // handled: no error on the console
        fail();
      });
      worker.postMessage(bytes);
      // The page has nothing to do until the first records come, and whoever brought the file will want a name for it.
      const sum = (): void => void (sumSome(bytes) || setTimeout(sum));
      setTimeout(sum);
    });
  } catch {
    return undefined;
  }
}

/** Puts the pieces together; answers the map when it is known to be sound. To be checked is one half of the work, to be taken over the other. */
function taker({ tell, arrived }: Omit<ReadWatch, 'whenGivenUp'>): (message: Exclude<ReadMessage, { readonly refused: Placed } | { readonly advice: Placed } | { readonly broken: true }>) => Promise<ArgumentMap> | undefined {
  const known = new Map<string, string>();
  let frame: ArgumentMap | undefined;
  let [checked, taken, of] = [0, 0, 0];
  const lists: Record<string, unknown[]> = Object.fromEntries(LISTS.map((list) => [list, []]));
  let whole: ArgumentMap | undefined;
  let prepared: Promise<void> | undefined;
  const together = (): ArgumentMap => (whole ??= deepFreeze({ ...frame!, ...Object.fromEntries(Object.entries(lists).map(([list, records]) => [list, records.slice()])) }));
  return (message) => {
    if ('checked' in message) ({ checked, of } = message);
    else if ('frame' in message) frame = JSON.parse(message.frame) as ArgumentMap;
    else if ('complete' in message) return Promise.resolve(prepared).then(together);
    else {
      const records = deepFreeze(shareStrings(JSON.parse(message.records) as unknown[], known));
      lists[message.list]!.push(...records);
      taken += records.length;
      // The rules look at all of it now: what every first view asks of the map is worked out meanwhile.
      if (taken === of) prepared = prepareInTasks(together(), arrived);
    }
    if (of > 0 && !('frame' in message)) tell(checked + taken, 2 * of);
    return undefined;
  };
}

/** One step a task: whoever asks for something meanwhile waits for no more than that. */
async function prepareInTasks(map: ArgumentMap, arrived: ReadWatch['arrived']): Promise<void> {
  for (const _ of prepare(map)) await new Promise((done) => setTimeout(done));
  arrived(map);
}

function soundReading(map: ArgumentMap, advice: Promise<Placed>): MapReading {
  const placed = (): Promise<Placed> => advice.catch(() => ({ findings: [], places: [] }));
  return { result: { ok: true, value: map }, locate: async () => locatorOf(await placed()), advise: async () => (await placed()).findings };
}

function refusal(refused: Placed): MapReading {
  return { result: { ok: false, findings: refused.findings }, locate: async () => locatorOf(refused), advise: async () => [] };
}

function locatorOf({ findings, places }: Placed): (finding: Diagnostic) => Position {
  const placeOf = new Map(findings.map((finding, i) => [finding, places[i]!]));
  return (finding) => placeOf.get(finding) ?? { line: 1, column: 1 };
}

function withResolvers<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void; readonly reject: (reason: Error) => void } {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((done, failed) => ([resolve, reject] = [done, failed]));
  return { promise, resolve, reject };
}
