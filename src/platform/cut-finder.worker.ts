// Answers one question about what a claim hangs on: the same function as everywhere else.

import { cutsFor, type Cuts } from '../analysis/what-if/cuts.ts';
import type { CutQuestion } from './cut-finder.ts';

// The page's own types stand for a worker's here: both post and get messages.
self.addEventListener('message', ({ data: { map, claim, maxSteps } }: MessageEvent<CutQuestion>) => {
  (self as unknown as { postMessage: (message: Cuts) => void }).postMessage(cutsFor(map, claim, { maxSteps }));
});
