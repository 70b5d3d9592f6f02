// Files of the repository, for tests that run in Node.

import { readFileSync } from 'node:fs';
import type { FetchPort } from '../../src/store/ports.ts';

/** Answers with the files of the site. */
export const fetchFromDisk: FetchPort = (path) => ({
  answer: Promise.resolve().then(() => {
    try {
      return { ok: true as const, bytes: new Uint8Array(readFileSync(path)) };
    } catch {
      return { ok: false as const, failure: 'not-found' as const };
    }
  }),
  cancel: () => {},
});
