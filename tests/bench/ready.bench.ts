// From navigation to `crux:ready`: the essay has to be there within a second on a free machine. Runs the built page (npm run build).

import { afterAll, bench, describe } from 'vitest';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findBrowser } from '../browser.mjs';

describe('from navigation to crux:ready', async () => {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const address = server.resolvedUrls!.local[0]!;
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  const open = (fragment: string) => async (): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${address}#${fragment}`);
    await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
    await page.close();
  };
  afterAll(async () => void (await Promise.all([browser.close(), server.close()])));
  const options = { iterations: 10, time: 0, warmupIterations: 2, warmupTime: 0 };
  bench('the essay, first screen', open('lang=en'), options);
  bench('the essay, everything open', open('lang=en&open=all'), options);
});
