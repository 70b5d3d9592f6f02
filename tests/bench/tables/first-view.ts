// How soon somebody with a slow phone and a slow line can read: the essay's first screen in Crux, and the same words in a page that has
// nothing but them, or but the types they are set in and the script that decides what is shown. All come from one server that compresses as
// static hosts do; every round asks for all, in turn, with nothing kept.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { median } from 'd3-array';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../../browser.mjs';
import { ms, type Measurement } from './table.ts';

const ROUNDS = { quick: 3, whole: 11 } as const;
const PHONE = { width: 390, height: 844 } as const;
/** A processor four times as slow; the line that is called Fast 3G, or by Lighthouse slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOWER = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2' };
const PLAIN = 'plain.html';
/** The least with which the page that comes after may stand where its words stood. */
const LEAST = 'least.html';

const PAGES = [
  { name: 'the words in a plain page', path: PLAIN, isCrux: false },
  { name: 'the same words in the types of Crux, with its script that decides, and nothing else', path: LEAST, isCrux: false },
  { name: 'Crux', path: 'index.html', isCrux: true },
] as const;

interface Words {
  readonly text: string;
  /** As a style sheet says it. */
  readonly font: string;
}

interface Seen {
  readonly text: number;
  readonly ready: number | undefined;
}

export const firstView: Measurement = {
  id: 'first-view',
  isQuick: true,
  run: async ({ isQuick, log }) => {
    const executablePath = await findBrowser();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const files = new Map<string, Buffer>();
    const site = await serveCompressed(files);
    try {
      const words = await wordsOf(browser, site.url);
      files.set(PLAIN, Buffer.from(pageOf(words)));
      files.set(LEAST, Buffer.from(pageOf(words, await readFile(join('dist', 'index.html'), 'utf8'))));
      const seen = PAGES.map((): Seen[] => []);
      for (let round = 0; round < (isQuick ? ROUNDS.quick : ROUNDS.whole); round++) {
        // In turn first, for the machine may be busy with something else.
        for (const i of PAGES.map((_, at) => (round % 2 === 0 ? at : PAGES.length - 1 - at))) seen[i]!.push(await look(browser, `${site.url}${PAGES[i]!.path}`, PAGES[i]!.isCrux));
        log(`first view, round ${round + 1}: ${seen.map((each) => ms(each.at(-1)!.text)).join(' and ')} ms`);
      }
      const texts = seen.map((each) => median(each.map(({ text }) => text))!);
      const shown = PAGES.map(({ name, isCrux }, i) => [name, ms(texts[i]!), (texts[i]! / texts[0]!).toFixed(2), isCrux ? ms(median(seen[i]!.map(({ ready }) => ready!))!) : '', (site.sent(PAGES[i]!.path) / 1000).toFixed(1)]);
      return { title: 'First view on a slow phone (4 times slower, 1.6 Mbit/s, 150 ms; medians)', columns: ['What', 'first readable text (ms)', 'times the plain page', 'ready (ms)', 'the page itself (kB, brotli)'], rows: shown, data: { rounds: seen[0]!.length, seen: PAGES.map(({ name }, i) => ({ name, seen: seen[i] })) } };
    } finally {
      await site.close();
      await browser.close();
    }
  },
};

/** The words of the first screen, a paragraph each. */
async function wordsOf(browser: Browser, url: string): Promise<readonly Words[]> {
  const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(url);
  const words = await page.locator('#first .page:visible .outline p').evaluateAll((all) =>
    all.flatMap((paragraph) => {
      const { fontWeight, fontSize, lineHeight, fontFamily } = getComputedStyle(paragraph);
      return (paragraph as HTMLElement).innerText.split('\n').flatMap((text) => (text.trim() === '' ? [] : [{ text, font: `${fontWeight} ${fontSize}/${lineHeight} ${fontFamily}` }]));
    }),
  );
  await page.close();
  if (words.length < 10) throw new Error('the first screen has no words');
  return words;
}

/** @param crux the page of Crux, where its faces and its script are to stand in this one too */
function pageOf(words: readonly Words[], crux?: string): string {
  const fonts = [...new Set(words.map(({ font }) => font))];
  const faces = crux?.match(/@font-face\s*\{[^}]*local\([^}]*\}/g) ?? [];
  const head = crux === undefined ? '' : `<style>${faces.join('')}${fonts.map((font, i) => `.f${i}{font:${font}}`).join('')}</style>${/<script>.*?<\/script>/s.exec(crux)![0]}`;
  if (crux !== undefined && faces.length === 0) throw new Error('the page of Crux has no faces for its first text');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Words</title><link rel="icon" href="data:,">${head}</head><body>${words.map(({ text, font }) => `<p${crux === undefined ? '' : ` class="f${fonts.indexOf(font)}"`}>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`).join('')}</body></html>`;
}

async function look(browser: Browser, url: string, isCrux: boolean): Promise<Seen> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'en' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url);
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, isCrux ? 'crux:ready' : 'first-contentful-paint');
    const [text, ready] = await page.evaluate((mark) => [mark, 'crux:ready'].map((name) => performance.getEntriesByName(name)[0]?.startTime), isCrux ? 'crux:readable' : 'first-contentful-paint');
    return { text: text!, ready };
  } finally {
    await context.close();
  }
}

/** The built site and some files besides, each compressed once. */
async function serveCompressed(files: ReadonlyMap<string, Buffer>): Promise<{ readonly url: string; readonly sent: (path: string) => number; readonly close: () => Promise<void> }> {
  const ready = new Map<string, Buffer>();
  const bodyOf = async (path: string): Promise<Buffer> => {
    const known = ready.get(path);
    if (known) return known;
    const bytes = files.get(path) ?? (await readFile(join('dist', path)));
    const body = path.endsWith('.woff2') ? bytes : brotliCompressSync(bytes);
    ready.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.slice(1) || 'index.html';
    bodyOf(path).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...(path.endsWith('.woff2') ? {} : { 'content-encoding': 'br' }) }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: (path) => ready.get(path)?.length ?? 0,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}
