// Maps that are larger or stranger than any that somebody has made by hand, opened as a file of one's own: each opens, is refused with a
// message, or does not come to an end within the limit. Then everything in it is opened. How long the first boxes take from when the data
// is there is held against how long a blank page takes to paint at all.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { group, median } from 'd3-array';
import { chromium, type Page } from 'playwright';
import { generateMap, type GenerateOptions } from '../../../src/model/generated/generate-map.ts';
import { findBrowser } from '../../browser.mjs';
import { buildPages, startSite } from '../painting/site.ts';
import { ms, type Measurement } from './table.ts';

const LIMIT = 60_000;

/** How often the one is opened that there is a limit for, each time in a browser of its own; the others are opened once. */
const ROUNDS = 7;

const CASES: readonly (readonly [name: string, map: Omit<GenerateOptions, 'seed'>])[] = [
  ...Array<[string, Omit<GenerateOptions, 'seed'>]>(ROUNDS).fill(['a debate of 10,000', { statements: 10_000, shape: 'debate' }]),
  ['a debate of 200,000', { statements: 200_000, shape: 'debate' }],
  ['a debate of 100,000', { statements: 100_000, shape: 'debate' }],
  ['a chain of 10,000', { statements: 10_000, shape: 'chain' }],
  ['a star of 10,000', { statements: 10_000, shape: 'star' }],
  ['10,000 that are tied to nothing', { statements: 10_000, shape: 'scattered' }],
  ['a debate of 1,000 with texts of 5,000 characters', { statements: 1000, shape: 'debate', textLength: 5000 }],
];

interface Outcome {
  readonly outcome: string;
  readonly milliseconds: number;
  /** The longest time for which the page answered nothing. */
  readonly longest: number;
}

interface Result {
  readonly name: string;
  readonly megabytes: number;
  readonly opened: Outcome;
  /** From when the map is there as data to its first boxes. */
  readonly firstBoxes: number | undefined;
  readonly all: Outcome | undefined;
}

export const opening: Measurement = {
  id: 'opening',
  isQuick: false,
  run: async ({ log }) => {
    const folder = await mkdtemp(join(tmpdir(), 'crux-bench-'));
    await buildPages();
    const site = await startSite(new Map());
    const executablePath = await findBrowser();
    const results: Result[] = [];
    const blank: number[] = [];
    try {
      for (const [name, options] of CASES) {
        const file = join(folder, 'map.json');
        const text = JSON.stringify(generateMap({ ...options, seed: 1 }));
        await writeFile(file, text);
        const server = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
        try {
          const page = await (await chromium.connect(server.wsEndpoint())).newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
          page.setDefaultTimeout(LIMIT);
          for (let i = 0; i < 3; i++) blank.push(await firstPaint(page, `${site.url}pages/blank.html`));
          await page.goto(`${site.url}#map=first-bell-at-nine&lang=en`);
          await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
          await page.keyboard.press('Shift+M');
          const opened = await timed(page, () => openFile(page, file));
          const firstBoxes = opened.outcome === 'opens' ? await sinceRead(page) : undefined;
          const all = opened.outcome === 'opens' ? await timed(page, () => openAll(page)) : undefined;
          results.push({ name, megabytes: Buffer.byteLength(text) / 1e6, opened, firstBoxes, all });
          log(`${name}: ${told(opened)}; everything open: ${told(all)}`);
        } finally {
          await server.kill();
        }
      }
    } finally {
      await site.close();
      await rm(folder, { recursive: true });
    }
    return {
      title: `Opening a file, and then everything in it (a blank page paints for the first time after ${ms(median(blank)!)} ms)`,
      columns: ['What', 'size (MB)', 'the file (ms)', 'of it from the data to the first boxes', 'its longest task', '*Open everything* (ms)', 'its longest task'],
      rows: medians(results).map(({ name, megabytes, opened, firstBoxes, all }) => [name, megabytes.toFixed(1), told(opened), firstBoxes === undefined ? '' : ms(firstBoxes), longestOf(opened), told(all), longestOf(all)]),
      data: { blank, results },
    };
  },
};

/** A case that was opened several times as it was in the middle of them, by its first boxes. */
function medians(results: readonly Result[]): Result[] {
  return Array.from(group(results, ({ name }) => name).values(), (each) => each.toSorted((a, b) => (a.firstBoxes ?? 0) - (b.firstBoxes ?? 0))[Math.floor(each.length / 2)]!);
}

/** Of a page that tells it (ms). */
async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const painted = await page.waitForFunction(() => window.bench?.first);
  return (await painted.jsonValue())!;
}

/** From when the map opened last was there as data until it was painted (ms). */
function sinceRead(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [read, ready] = ['crux:read', 'crux:ready'].map((mark) => performance.getEntriesByName(mark).at(-1)!.startTime);
    return ready! - read!;
  });
}

async function openFile(page: Page, file: string): Promise<string> {
  await page.setInputFiles('input[type=file]', file);
  const outcome = await page.waitForFunction(() => {
    const alert = document.querySelector('[role=alert]')?.textContent;
    if (alert) return alert;
    // The first mark is that of the map that was there before.
    return performance.getEntriesByName('crux:ready').length > 1 ? 'opens' : undefined;
  });
  const said = (await outcome.jsonValue())!;
  return said === 'opens' ? said : `is refused: "${said.slice(0, 160)}"`;
}

async function openAll(page: Page): Promise<string> {
  const seen = await page.evaluate(() => performance.getEntriesByName('crux:painted').length);
  // By key: the panel of maps goes when the rules have advised on the map, and may move the button from under a pointer.
  await page.getByRole('button', { name: 'Open everything' }).press('Enter');
  await page.waitForFunction((before) => performance.getEntriesByName('crux:painted').slice(before).some((mark) => ['open', 'distance'].includes((mark as PerformanceMark).detail.cause)), seen);
  // A page that has painted and answers no more is of no use.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return 'opens';
}

async function timed(page: Page, run: () => Promise<string>): Promise<Outcome> {
  await page.evaluate(() => {
    const blocked: number[] = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => blocked.push(duration))).observe({ type: 'longtask' });
    Object.assign(window, { blocked });
  });
  const from = performance.now();
  let timeout: NodeJS.Timeout | undefined;
  const late = new Promise<string>((done) => (timeout = setTimeout(() => done(`hangs (${LIMIT / 1000} s)`), LIMIT)));
  const outcome = await Promise.race([run().catch((error: unknown) => `fails: ${String(error).split('\n')[0]!.slice(0, 160)}`), late]);
  clearTimeout(timeout);
  const milliseconds = performance.now() - from;
  // What is told of a task comes after it, and a page that hangs tells nothing.
  const longest = outcome.startsWith('hangs') ? milliseconds : await page.waitForTimeout(500).then(() => page.evaluate(() => Math.max(0, ...(window as unknown as { blocked: number[] }).blocked)));
  return { outcome, milliseconds, longest };
}

function longestOf(outcome: Outcome | undefined): string {
  return outcome?.outcome === 'opens' ? ms(outcome.longest) : '';
}

function told(outcome: Outcome | undefined): string {
  if (!outcome) return 'not reached';
  return outcome.outcome === 'opens' ? ms(outcome.milliseconds) : outcome.outcome;
}
