// Reads one file of a map in a thread of its own: the same function as everywhere else.

import { readMapText } from '../formats/read-map-text.ts';
import type { ReadAnswer } from './map-reader.ts';

// The page's own types stand for a worker's here: both post and get messages.
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => void answer(data));

async function answer(bytes: Uint8Array): Promise<void> {
  const { result, locate, advise } = await readMapText(bytes);
  const advice = await advise();
  const placeOf = await locate();
  (self as unknown as { postMessage: (message: ReadAnswer) => void }).postMessage({ result, advice, places: (result.ok ? advice : result.findings).map(placeOf) });
}
