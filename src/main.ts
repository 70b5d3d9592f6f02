// Composition root of the site: files are fetched, and long work is done in threads of its own.

import { begin } from './compose.tsx';
import { fetchFile } from './platform/fetch-map.ts';
import { createLayoutRunner } from './platform/layout-runner.ts';
import { createLocation } from './platform/location.ts';
import { createMapReader } from './platform/map-reader.ts';
import { layoutWorker, readWorker } from './platform/workers.ts';

void begin({ location: createLocation(), fetchFile, layoutRunner: createLayoutRunner(layoutWorker), cuts: async () => (await import('./platform/cut-worker.ts')).cutFinder }, createMapReader(readWorker, import.meta.env.SOUND_MAPS as readonly string[]));
