// What a map of 10,000 statements keeps in memory, over a blank page and over Crux with a small map; and what two hundred rounds of use
// leave behind. Everything is counted after the collector was made to run; memory outside of the heap (typed arrays) counts as well.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { generateMap } from '../../../src/model/generated/generate-map.ts';
import { aliveIn, goRounds, type Alive } from '../../alive.ts';
import { findBrowser } from '../../browser.mjs';
import { startSite } from '../painting/site.ts';
import type { Measurement } from './table.ts';

const STATEMENTS = 10_000;
const SMALL = 'map=first-bell-at-nine&lang=en';
/** After so many rounds the engine has made most of its own code. */
const FIRST_ROUNDS = 120;
const ROUNDS = 200;

export const memory: Measurement = {
  id: 'memory',
  isQuick: false,
  run: async ({ log }) => {
    const folder = await mkdtemp(join(tmpdir(), 'crux-bench-'));
    const site = await startSite(new Map());
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
      const cdp = await page.context().newCDPSession(page);
      await page.goto('about:blank');
      // What drives a page puts scripts of its own into it, two thirds of a megabyte: into the blank one as well.
      await page.waitForFunction(() => true);
      await page.getByRole('button').count();
      const blank = await aliveIn(cdp);
      await page.goto(`${site.url}#${SMALL}`);
      await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
      await goRounds(page, FIRST_ROUNDS);
      const before = await aliveIn(cdp);
      await goRounds(page, ROUNDS);
      const after = await aliveIn(cdp);
      const growth = { bytes: (after.bytes - before.bytes) / ROUNDS, objects: (after.objects - before.objects) / ROUNDS };
      log(`${ROUNDS} rounds: ${Math.round(growth.bytes)} bytes and ${growth.objects} objects a round`);
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
      const small = await aliveIn(cdp);
      const file = join(folder, 'map.json');
      await writeFile(file, JSON.stringify(generateMap({ statements: STATEMENTS, seed: 1, shape: 'debate' })));
      await page.keyboard.press('Shift+M');
      await page.setInputFiles('input[type=file]', file);
      await page.waitForFunction(() => location.hash.includes('own'));
      await page.waitForTimeout(3000);
      const first = await aliveIn(cdp);
      await change(page, () => page.getByRole('button', { name: 'Open everything' }).click());
      await page.waitForTimeout(3000);
      const all = await aliveIn(cdp);
      const told = ({ bytes, heap }: Alive): string[] => [(bytes / 1e6).toFixed(1), ...[bytes - blank.bytes, heap - blank.heap, bytes - small.bytes].map((more) => String(Math.round(more / STATEMENTS)))];
      return {
        title: `Memory (bytes; a debate of ${STATEMENTS})`,
        columns: ['What', 'alive (MB)', 'a statement, over a blank page', 'of that in the heap', 'a statement, over Crux with a small map'],
        rows: [['opened, first screen', ...told(first)], ['everything open', ...told(all)], [`growth a round, of ${ROUNDS} of opening, closing, filtering and changing the map: ${growth.objects} objects`, (growth.bytes / 1e6).toFixed(4), '', '', '']],
        data: { blank, small, first, all, growth },
      };
    } finally {
      await browser.close();
      await site.close();
      await rm(folder, { recursive: true });
    }
  },
};

/** Does something, and waits until it is painted. */
async function change(page: Page, act: () => Promise<unknown>): Promise<void> {
  const seen = await page.evaluate(() => performance.getEntriesByName('crux:painted').at(-1)?.startTime ?? 0);
  await act();
  // Marks are cleared now and then, so their number says nothing.
  await page.waitForFunction((before) => (performance.getEntriesByName('crux:painted').at(-1)?.startTime ?? 0) > before, seen);
}
