// How far the window of a talk and that of its speaker are apart: from a press in one until the other shows the scene. They have to be
// in step within 100 ms on a free machine; beside it a frame, below which nothing is seen. Runs the built page.

import { afterAll, bench, describe } from 'vitest';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findBrowser } from '../browser.mjs';

describe('the windows of a talk', async () => {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await page.goto(`${server.resolvedUrls!.local[0]!}#lang=en&talk=curated`);
  await page.locator('.talk-title').waitFor();
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.locator('.speaker-head h2').waitFor();
  afterAll(async () => void (await Promise.all([browser.close(), server.close()])));

  /** From a press in one window to the next frame of the other in which the scene has changed; both are held by one script and one clock. */
  const step = (isFromTalk: boolean) => () =>
    speaker.evaluate((fromTalk) => {
      const talk = window.opener as Window & typeof globalThis;
      const [from, to] = fromTalk ? [talk, window] : [window, talk];
      const shown = to.document.querySelector(fromTalk ? '.speaker-head' : '.talk-foot')!;
      const isAtEnd = talk.document.querySelector('.talk-route li:last-child [aria-current]') !== null;
      return new Promise<void>((done) => {
        new to.MutationObserver((_, observer) => {
          observer.disconnect();
          to.requestAnimationFrame(() => done());
        }).observe(shown, { subtree: true, childList: true, characterData: true, attributes: true });
        from.document.querySelector('main')!.dispatchEvent(new from.KeyboardEvent('keydown', { key: isAtEnd ? 'Home' : 'ArrowRight', bubbles: true }));
      });
    }, isFromTalk);
  const options = { iterations: 40, time: 0, warmupIterations: 4, warmupTime: 0 };
  bench('from the talk to its speaker', step(true), options);
  bench('from the speaker to the talk', step(false), options);
  bench('a frame, and the way to the browser and back', () => speaker.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done()))), options);
});
