// Looking for what a claim hangs on, in a thread of its own. Apart from `cut-finder.ts`, which a page without threads has too.

import { createCutFinder } from './cut-finder.ts';

export const cutFinder = createCutFinder(() => new Worker(new URL('./cut-finder.worker.ts', import.meta.url), { type: 'module' }));
