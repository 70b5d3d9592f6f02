// What these tests serve in place of the site's own files, and what more they ask of a page.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { expect, test as base, type Opened } from './open-page.ts';

/** A test whose page must end without a complaint, whether or not it names the fixture that sees to it. */
export const test = base.extend<{ watched: void }>({
  watched: [async ({ crux }, use) => use(void crux), { auto: true }],
});

/** A test of a page of which the browser itself complains; the test says what it allows. */
export { test as unwatched } from './open-page.ts';

/** The folder that `npm run build` writes. */
export const DIST = join(import.meta.dirname, '../../dist');

/** Where the maps of these tests stand, as the address names it. */
export const OTHER = 'other/x.json';

export interface Served {
  readonly body: string | Buffer;
  readonly contentType?: string;
  readonly status?: number;
}

/** Answers for a file, named relative to the page. */
export async function serve(page: Page, { body, contentType = 'application/json', status = 200 }: Served, path = OTHER): Promise<void> {
  await page.route(`**/${path}`, (route) => route.fulfill({ status, contentType, body }));
}

/** Serves a map and opens it in English; `more` is added to the address. */
export async function openServed(page: Page, crux: Opened, map: ArgumentMap, more = ''): Promise<void> {
  await serve(page, { body: JSON.stringify(map) });
  await crux.open(`map=${OTHER}&lang=en${more}`);
}

/** Goes to another address of the same page, as somebody does who edits the address. */
export async function changeFragment(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), fragment);
}

/** The keys and values of the address as it stands. */
export function addressOf(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

/** Where the camera stands as the entry of the history keeps it: `x,y,zoom`. */
export async function cameraOf(page: Page): Promise<string | undefined> {
  const whole = await page.evaluate(() => (history.state as { readonly crux?: { readonly whole: string } } | null)?.crux?.whole);
  return new URLSearchParams(whole ?? '').get('cam') ?? undefined;
}

/** How many statements, questions and answers are drawn as boxes. */
export function boxCount(page: Page): Promise<number> {
  return page.locator('.react-flow__node-box').count();
}

export interface Painted {
  readonly cause: string;
  readonly drawn: number;
  readonly live: number;
}

/** The marks that the page has made of its changes so far. */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() => performance.getEntriesByName('crux:painted').map((mark) => (mark as PerformanceMark).detail as Painted));
}

/** Does something that changes the picture, waits until the change is painted, and gives its mark. */
export async function change(page: Page, act: () => Promise<unknown>): Promise<Painted> {
  const before = (await painted(page)).length;
  await act();
  await expect.poll(async () => (await painted(page)).length).toBeGreaterThan(before);
  return (await painted(page)).at(-1)!;
}

/**
 * The same, and waits until nothing more is painted: a change of the camera may bring a new drawing after it, and whoever
 * went on before that came would pass by a distance that was never drawn.
 */
export async function changeWhole(page: Page, act: () => Promise<unknown>): Promise<Painted> {
  const { length } = await painted(page);
  await act();
  let last = length;
  await expect
    .poll(
      async () => {
        const now = (await painted(page)).length;
        const isQuiet = now > length && now === last;
        last = now;
        return isQuiet;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return (await painted(page)).at(-1)!;
}

interface Site {
  /** Ends with a slash. */
  readonly url: string;
  /** The paths that were asked for and are not there. */
  readonly missing: readonly string[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/**
 * A plain server for the built site in a folder of its own, on loopback at a free port.
 * @param special answers first; `false` leaves the answer to the files
 */
export async function startSite(folder = '/', special: (path: string, response: ServerResponse) => boolean = () => false): Promise<Site> {
  const missing: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (special(pathname, response)) return;
    const inside = pathname.startsWith(folder) ? decodeURIComponent(pathname.slice(folder.length)) || 'index.html' : '';
    const file = join(DIST, inside);
    if (inside === '' || !file.startsWith(DIST) || !existsSync(file) || !statSync(file).isFile()) {
      missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${folder}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export { expect, type Opened };
