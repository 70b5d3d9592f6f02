// Lays out in a thread of its own: the same function as everywhere else, behind numbered messages.

import { runLayoutLater } from '../layout/layouts/later.ts';
import type { LayoutAnswer, LayoutOrder } from './layout-runner.ts';

// The page's own types stand for a worker's here: both post and get messages.
self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => void answer(data));

async function answer({ ticket, request }: LayoutOrder): Promise<void> {
  let answered: LayoutAnswer;
  try {
    answered = { ticket, drawing: await runLayoutLater(request) };
  } catch (error) {
    answered = { ticket, failed: String(error) };
  }
  (self as unknown as { postMessage: (message: LayoutAnswer) => void }).postMessage(answered);
}
