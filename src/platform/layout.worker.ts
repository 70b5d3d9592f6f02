// Lays out in a thread of its own: the same function as everywhere else, behind numbered messages.

import { runLayout } from '../layout/run-layout.ts';
import type { LayoutAnswer, LayoutOrder } from './layout-runner.ts';

// The page's own types stand for a worker's here: both post and get messages.
self.addEventListener('message', ({ data: { ticket, request } }: MessageEvent<LayoutOrder>) => {
  let answer: LayoutAnswer;
  try {
    answer = { ticket, drawing: runLayout(request) };
  } catch (error) {
    answer = { ticket, failed: String(error) };
  }
  (self as unknown as { postMessage: (message: LayoutAnswer) => void }).postMessage(answer);
});
