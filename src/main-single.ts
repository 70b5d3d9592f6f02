// Composition root of the one file: what it shows stands in it, nothing is fetched, and everything is done in the window.

import { begin } from './compose.tsx';
import { createCutFinder } from './platform/cut-finder.ts';
import { embeddedFiles, embeddedLocation } from './platform/embedded.ts';
import { createLayoutRunner } from './platform/layout-runner.ts';
import { createLocation } from './platform/location.ts';
import { createMapReader } from './platform/map-reader.ts';
import { runLayoutLater } from './layout/layouts/later.ts';

const noWorker = (): never => {
  throw new Error('a page from disk has no threads');
};

void begin(
  {
    location: embeddedLocation(createLocation()),
    // As it came, for whoever takes it along again.
    fetchFile: embeddedFiles(`<!DOCTYPE html>${document.documentElement.outerHTML}`),
    layoutRunner: createLayoutRunner(noWorker, runLayoutLater, Infinity),
    cuts: async () => createCutFinder(noWorker),
  },
  createMapReader(noWorker),
);
