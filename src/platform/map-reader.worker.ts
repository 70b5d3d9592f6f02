// Reads one file of a map in a thread of its own.

import { handOver } from './hand-over.ts';

// The page's own types stand for a worker's here: both post and get messages.
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => void handOver(data, (message) => (self as unknown as { postMessage: (message: unknown) => void }).postMessage(message)));
