// Reads files of maps: small ones here, for a thread of its own would take longer to start; large ones in a worker, so that
// the page stays awake. Where there can be no worker they are read here too. A file that is byte for byte one that was held against
// schema and rules when the site was built need not be held against them again, and the first view need not wait for them.

import { readMapText, type MapReading } from '../formats/read-map-text.ts';
import { filled } from '../model/filled.ts';
import { markRead } from './marks.ts';
import type { Readers } from '../store/document-store.ts';

export type ReadWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** In bytes. */
const LARGE = 300_000;

/**
 * @param createWorker may throw
 * @param sound the digests (`digestOf`) of files that are known to be sound
 */
export function createMapReader(createWorker: () => ReadWorker, sound: readonly string[] = []): Readers['readMap'] {
  const read: Readers['readMap'] = async (bytes, watch) => {
    if (sound.length > 0 && sound.includes(await digestOf(bytes))) return readingOfSound(bytes);
    if (bytes.length < LARGE) return readMapText(bytes);
    return import('./large-reader.ts').then((large) => large.readLarge(bytes, createWorker, watch), () => readMapText(bytes));
  };
  return async (bytes, watch) => {
    const reading = await read(bytes, watch);
    if (reading.result.ok) markRead(reading.result.value.id);
    return reading;
  };
}

/** SHA-256 in base64; empty where the browser has none to offer, as on a page that came over an open line. */
async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await (crypto.subtle as SubtleCrypto | undefined)?.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return digest ? btoa(String.fromCharCode(...new Uint8Array(digest))) : '';
}

function readingOfSound(bytes: Uint8Array): MapReading {
  const map = filled(JSON.parse(new TextDecoder().decode(bytes)) as Parameters<typeof filled>[0]);
  return { result: { ok: true, value: map }, locate: async () => (await readMapText(bytes)).locate(), advise: async () => (await readMapText(bytes)).advise() };
}
