// What is measured side by side, and how each is asked for what is not itself measured.

import type { Locator, Page } from 'playwright';
import type { ArgumentMap } from '../../../src/model/argument-map.ts';
import '../pages/bench-page.ts';

/** Milliseconds until a frame has been painted without half of the boxes, or with them again, and until all that can be pressed in it is there. */
export interface Filtered {
  readonly seen: number;
  readonly whole: number;
}

export interface Subject {
  readonly name: string;
  /** The path of its page for a map at another path. */
  readonly path: (map: string) => string;
  /** Milliseconds from navigation until the first boxes were painted. */
  readonly first: (page: Page, map: ArgumentMap) => Promise<number>;
  /** Shows everything at once, or as much as it has; or the beginning, to be read. */
  readonly overview: (page: Page) => Promise<void>;
  readonly reading: (page: Page) => Promise<void>;
  /** Where the camera stands, as one text: by it a gesture is known to have moved something. */
  readonly camera: (page: Page) => Promise<string>;
  readonly hide: (page: Page, isHidden: boolean, map: ArgumentMap) => Promise<Filtered>;
  /** Filters by hand, each time by something else: presses of choices, on and off in turn. */
  readonly press?: (page: Page, map: ArgumentMap) => Promise<readonly { readonly on: Filtered; readonly off: Filtered }[]>;
  /** How many boxes there are in the present view, and how many there should be at least. */
  readonly boxes: (page: Page) => Promise<{ readonly there: number; readonly due: number }>;
}

/** A page of `tests/bench/pages`. */
function bench(name: string, file: string, query = ''): Subject {
  return {
    name,
    path: (map) => `pages/${file}.html?map=${map}${query}`,
    first: async (page) => {
      await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: 0 });
      return page.evaluate(() => window.bench!.first);
    },
    overview: (page) => page.evaluate(() => window.bench!.overview()),
    reading: (page) => page.evaluate(() => window.bench!.reading()),
    camera: (page) => page.evaluate(() => JSON.stringify(window.bench!.camera())),
    hide: (page, isHidden) =>
      page.evaluate(async (hidden) => {
        const seen = await window.bench!.hide(hidden);
        return { seen, whole: seen };
      }, isHidden),
    boxes: (page) => page.evaluate(() => ({ there: window.bench!.boxes(), due: window.bench!.expected() })),
  };
}

declare global {
  interface Window {
    filteredSince?: (from: number) => Promise<Filtered>;
  }
}

/** So many choices are pressed, and so many milliseconds a hand is there before. */
const PRESSES = 5;
const RESTING = 400;
/** More than this never brings the camera of Crux farther away. */
const MOST_NOTCHES = 60;
/** From here on a box has everything in it. */
const READ_FROM = 0.95;
const cameraOf = (page: Page): Promise<string> => page.evaluate(() => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '');

/** By what everybody can use: the address, the wheel, the marks that it sets and the line at its foot. */
const crux: Subject = {
  name: 'Crux',
  path: (map) => `#map=${map}&lang=en&open=all`,
  first: async (page, { statements }) => {
    await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0, undefined, { timeout: 0 });
    const all = await page.locator('.foot-counts').textContent();
    if (!all?.includes(`${statements.length} shown`)) throw new Error(`not all statements are open: ${all}`);
    await page.evaluate(tellFiltered);
    return page.evaluate(() => performance.getEntriesByName('crux:ready')[0]!.startTime);
  },
  overview: (page) => wheelUntilStill(page, 120),
  reading: async (page) => {
    await wheelUntilStill(page, 120);
    for (let i = 0; i < MOST_NOTCHES && (await zoomOf(page)) < READ_FROM; i++) await wheel(page, -120);
  },
  camera: cameraOf,
  hide: (page, isHidden, map) =>
    page.evaluate(
      (values) => {
        const from = performance.now();
        const address = new URLSearchParams(location.hash.slice(1));
        if (values === '') address.delete('f.question');
        else address.set('f.question', values);
        location.hash = String(address);
        return window.filteredSince!(from);
      },
      isHidden ? map.questions.slice(0, Math.ceil(map.questions.length / 2)).map(({ id }) => id).join(',') : '',
    ),
  press: async (page, map) => {
    await page.keyboard.press('f');
    const choices = page.locator('.panel .choice:visible:has([type="checkbox"])');
    await choices.first().waitFor();
    const counts = await choices.evaluateAll((all) => all.map((choice) => Number(/\d+$/.exec(choice.textContent)![0])));
    const far = (i: number): number => Math.abs(counts[i]! - map.statements.length / 2);
    const found = [];
    for (const i of counts.map((_, at) => at).toSorted((a, b) => far(a) - far(b)).slice(0, PRESSES)) {
      const on = await pressed(page, choices.nth(i));
      found.push({ on, off: await pressed(page, choices.nth(i)) });
    }
    return found;
  },
  boxes: (page) =>
    page.evaluate(async () => {
      // Where the camera has come to rest boxes become real a few a frame, and a mark tells of it.
      for (let i = 0; i < 60; i++) await new Promise(requestAnimationFrame);
      const isInWindow = (node: Element): boolean => {
        const { left, top, right, bottom } = node.getBoundingClientRect();
        return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      };
      const real = [...document.querySelectorAll('.react-flow__node-box')].filter(isInWindow).length;
      const canvas = document.querySelector<HTMLCanvasElement>('.painted > canvas:not([hidden])');
      if (!canvas) return { there: real, due: 1 };
      // Of a large map most are painted: how many are in sight is told with each picture, and that they are there is read from it.
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let dots = 0;
      for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) dots++;
      const { drawn } = (performance.getEntriesByName('crux:painted').at(-1) as PerformanceMark).detail as { drawn: number };
      return { there: dots < drawn ? real : Math.max(real, drawn), due: 1 };
    }),
};

/** In the page: has it tell when a filter since some time is seen and whole. */
function tellFiltered(): void {
  // A mark is set in the frame; a task that is sent in a frame runs after it, and this one before what the page itself does then.
  window.filteredSince = (from) =>
    new Promise((done) => {
      const isMarked = (mark: string): boolean => performance.getEntriesByName(mark).some((entry) => entry.startTime >= from && (entry as PerformanceMark).detail.cause === 'filter');
      let seen: number | undefined;
      const frame = (): void => void requestAnimationFrame(() => void scheduler.postTask(look, { priority: 'user-blocking' }));
      const look = (): void => {
        const now = performance.now() - from;
        const isWhole = isMarked('crux:painted');
        if (isWhole || isMarked('crux:pictured')) seen ??= now;
        if (isWhole) done({ seen: seen!, whole: now });
        else frame();
      };
      frame();
    });
}

/** A hand comes to a choice, rests and presses. @returns from the press on */
async function pressed(page: Page, choice: Locator): Promise<Filtered> {
  await choice.scrollIntoViewIfNeeded();
  await choice.hover();
  await page.waitForTimeout(RESTING);
  const told = await page.evaluateHandle(() => {
    const filtered = new Promise<Filtered>((done) => addEventListener('click', ({ timeStamp }) => void window.filteredSince!(timeStamp).then(done), { capture: true, once: true }));
    return { filtered };
  });
  await page.mouse.down();
  await page.mouse.up();
  return told.evaluate(({ filtered }) => filtered);
}

async function zoomOf(page: Page): Promise<number> {
  return Number(/scale\(([\d.]+)\)/.exec(await cameraOf(page))?.[1] ?? 1);
}

async function wheel(page: Page, by: number): Promise<void> {
  await page.mouse.wheel(0, by);
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

async function wheelUntilStill(page: Page, by: number): Promise<void> {
  await page.mouse.move(640, 400);
  let before = '';
  for (let i = 0; i < MOST_NOTCHES; i++) {
    await wheel(page, by);
    if (i % 8 !== 7) continue;
    const now = await cameraOf(page);
    if (now === before) break;
    before = now;
  }
}

/** The blank page comes first: what the browser itself takes is subtracted from what the others take. */
export const SUBJECTS: readonly Subject[] = [
  bench('blank page', 'blank'),
  crux,
  bench('canvas, nothing else', 'canvas'),
  bench('canvas, painted once and only moved', 'canvas', '&moved'),
  bench('Cytoscape, as advised', 'cytoscape'),
  bench('Cytoscape', 'cytoscape', '&plain'),
  bench('React Flow, as advised and visible only', 'react-flow', '&visible'),
  bench('React Flow, as advised', 'react-flow', '&advised'),
  bench('React Flow', 'react-flow'),
];
