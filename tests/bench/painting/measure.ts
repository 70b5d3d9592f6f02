// Measures one subject at one size, in a browser of its own, which is ended by force where it no longer answers.

import { chromium, type Page } from 'playwright';
import type { ArgumentMap } from '../../../src/model/argument-map.ts';
import { framesDuring, pan, zoom, type Effort, type Frames, type Gesture } from './gestures.ts';
import type { Filtered, Subject } from './subjects.ts';

/** What could not be measured says why. */
export type Measured<T> = T | string;

export interface Row {
  readonly subject: string;
  readonly statements: number;
  readonly first: Measured<number>;
  readonly pan: Measured<Frames>;
  readonly overview: Measured<Frames>;
  readonly zoom: Measured<Frames>;
  readonly hide: Measured<Filtered>;
  readonly show: Measured<Filtered>;
  /** Filters by hand after those; nothing where a subject has none. */
  readonly presses: Measured<readonly { readonly on: Filtered; readonly off: Filtered }[]>;
  /** Bytes that the scripts of the page hold after collection. */
  readonly heap: Measured<number>;
  /** Elements of the document, while it is read and in the overview. */
  readonly elements: Measured<readonly [number, number]>;
  /** Boxes that were there to see, while it is read and in the overview. */
  readonly boxes: Measured<readonly [number, number]>;
}

export interface Setting {
  readonly executablePath: string;
  readonly url: string;
  readonly effort: Effort;
  /** Milliseconds that one step may take. */
  readonly limit: number;
}

const VIEWPORT = { width: 1280, height: 800 };

/** So many milliseconds a hand needs at least to go from one thing to the next. */
const BETWEEN = 500;

/** What comes after a step that did not end. */
const NOT_REACHED = 'not reached';

class Unfinished extends Error {}

export async function measure(subject: Subject, map: ArgumentMap, path: string, { executablePath, url, effort, limit }: Setting): Promise<Row> {
  const server = await chromium.launchServer({ executablePath, args: ['--no-sandbox', '--js-flags=--max-old-space-size=4096'] });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
    page.setDefaultTimeout(0);
    // What runs these files keeps the names of functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (it) => it');
    /** Once a step did not end, none after it can be begun: the page still works on it. */
    let stopped: string | undefined;
    const step = async <T>(run: () => Promise<T>): Promise<Measured<T>> => {
      if (stopped !== undefined) return NOT_REACHED;
      let timeout: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => (timeout = setTimeout(() => reject(new Unfinished()), limit)));
      try {
        return await Promise.race([run(), late]);
      } catch (error) {
        stopped = error instanceof Unfinished ? `did not finish in ${limit / 1000} s` : `failed: ${error instanceof Error ? error.message.split('\n')[0]! : String(error)}`;
        return stopped;
      } finally {
        clearTimeout(timeout);
      }
    };
    const moved = (gesture: Gesture) => async (): Promise<Frames> => {
      const before = await subject.camera(page);
      const frames = await framesDuring(page, gesture, effort);
      if (subject.name !== 'blank page' && (await subject.camera(page)) === before) throw new Error('the gesture moved nothing');
      return frames;
    };
    const first = await step(async () => {
      await page.goto(`${url}${subject.path(path)}`, { waitUntil: 'commit' });
      return subject.first(page, map);
    });
    await step(() => subject.reading(page));
    const read = await step(() => countOf(subject, page));
    const heap = await step(() => heapOf(page));
    const panned = await step(moved(pan));
    const zoomed = await step(moved(zoom));
    await step(() => subject.overview(page));
    const seen = await step(() => countOf(subject, page));
    const overview = await step(moved(pan));
    await step(() => subject.reading(page));
    const filtered = (isHidden: boolean) => async (): Promise<Filtered> => {
      await page.waitForTimeout(BETWEEN);
      return subject.hide(page, isHidden, map);
    };
    const hide = await step(filtered(true));
    const show = await step(filtered(false));
    const presses = await step(async () => (await subject.press?.(page, map)) ?? []);
    const pair = (key: 'boxes' | 'elements'): Measured<readonly [number, number]> => {
      if (typeof read !== 'string' && typeof seen !== 'string') return [read[key], seen[key]];
      if (typeof read === 'string') return read;
      return typeof seen === 'string' ? seen : NOT_REACHED;
    };
    return { subject: subject.name, statements: map.statements.length, first, pan: panned, overview, zoom: zoomed, hide, show, presses, heap, elements: pair('elements'), boxes: pair('boxes') };
  } finally {
    await Promise.race([server.close(), new Promise((done) => setTimeout(done, 5000))]);
    await server.kill();
  }
}

/** @throws where boxes that should be there are not: its times would be those of something else */
async function countOf(subject: Subject, page: Page): Promise<{ boxes: number; elements: number }> {
  const { there, due } = await subject.boxes(page);
  if (there < due * 0.95) throw new Error(`only ${there} of ${due} boxes are shown`);
  return { boxes: there, elements: await page.evaluate(() => document.querySelectorAll('*').length) };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
