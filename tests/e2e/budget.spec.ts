// What the page costs and what it is allowed: script before the first view, requests, a plain server, its policy.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { addressOf, DIST, expect, startSite, test, unwatched } from './served.ts';

/** What is asked for before the map can be used, without React Flow's own; and with it. */
const MOST_SCRIPT = 75_000;
const MOST_WITH_FLOW = 117_000;
/** The file that holds React Flow, what it is made of, and nothing else. */
const FLOW = /\/flow-[^/]*\.js$/;

const brotli = (body: Buffer): number => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The addresses of what was asked for before the map could be used, by the page's own record of time. */
function askedBeforeReady(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ready = performance.getEntriesByName('crux:ready')[0]!.startTime;
    return performance.getEntriesByType('resource').flatMap((entry) => (entry.startTime < ready ? [entry.name] : []));
  });
}

for (const fragment of ['lang=en', 'map=first-bell-at-nine&lang=en&at=too-tired-at-eight&f.stance=rejects&hide=remove']) {
  test(`all script before the first view of #${fragment} is at most 75,000 bytes after brotli, besides React Flow`, async ({ page, crux }) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await crux.open(fragment);
    // What has just come stands in the record a moment later.
    await page.waitForLoadState('networkidle');
    const seen = [...responses]; // what comes from here on comes later, and may stand in the record or not yet
    const timed = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name)));
    const early = new Set(await askedBeforeReady(page));
    const sizes = new Map<string, number>();
    for (const response of seen) {
      const isScript = response.request().resourceType() === 'script' || /javascript|wasm/.test(response.headers()['content-type'] ?? '');
      // What the page's own record does not know, such as what a worker asks for, is taken to be early.
      if (isScript && (early.has(response.url()) || !timed.has(response.url()))) sizes.set(response.url(), brotli(readFileSync(join(DIST, new URL(response.url()).pathname))));
    }
    expect([...early].filter((url) => url.endsWith('.js') && !sizes.has(url))).toEqual([]);
    expect([...sizes.keys()].some((url) => /\/app-[^/]*\.js$/.test(url))).toBe(true);
    const flow = [...sizes].flatMap(([url, size]) => (FLOW.test(url) ? [size] : []));
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const told = JSON.stringify(Object.fromEntries(sizes), undefined, 1);
    expect(flow, told).toHaveLength(1);
    expect(total - flow[0]!, told).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(total, told).toBeLessThanOrEqual(MOST_WITH_FLOW);
    expect(flow[0]).toBeGreaterThan(0);
  });
}

test('React Flow comes after everything else, and never to a phone that shows the outline', async ({ page, crux }) => {
  await crux.open('lang=en');
  const started = await page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (name.endsWith('.js') ? [{ name, startTime }] : [])));
  const [app, flow] = [/\/app-/, FLOW].map((file) => started.find(({ name }) => file.test(name))!.startTime);
  expect(flow!).toBeGreaterThan(app!);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
  expect((await askedBeforeReady(page)).filter((url) => FLOW.test(url))).toEqual([]);
});

test('the file of React Flow holds nothing of ours', () => {
  const name = readdirSync(join(DIST, 'assets')).find((each) => FLOW.test(`/${each}`))!;
  const code = readFileSync(join(DIST, 'assets', name), 'utf8');
  expect(code).toContain('react-flow__');
  expect(code).not.toMatch(/crux|bar-walk|band-open|box-toggle/);
});

test('maps are fetched as JSON and stand in no script, style or page, but for the first screen of the essay', async ({ page, crux }) => {
  const answer = page.waitForResponse(/deepseek-shock-wave\/map\.json$/);
  await crux.open('map=deepseek-shock-wave&lang=en');
  expect((await answer).headers()['content-type']).toContain('application/json');
  const files = ['index.html', ...readdirSync(join(DIST, 'assets')).filter((name) => /\.(?:js|css)$/.test(name)).map((name) => `assets/${name}`)];
  const code = files.map((name) => readFileSync(join(DIST, name), 'utf8')).join('\n');
  for (const slug of readdirSync(join(DIST, 'data/maps'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))) {
    const { thesis, statements } = JSON.parse(readFileSync(join(DIST, `data/maps/${slug}/map.json`), 'utf8')) as { thesis?: string; statements: { id: string; text: Record<string, string>; answers?: string; qualifies?: string }[] };
    for (const { id, text, answers, qualifies } of statements) {
      const isOnFirstScreen = slug === 'deepseek-shock-wave' && (id === thesis || answers !== undefined || qualifies !== undefined);
      for (const each of Object.values(text)) expect(!isOnFirstScreen && code.includes(each), `${id} of ${slug}`).toBe(false);
    }
  }
});

test('the site works from a folder of a plain server: nothing is asked elsewhere, and nothing answers 404', async ({ page }) => {
  const site = await startSite('/some/folder/');
  try {
    const urls: string[] = [];
    const failed: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(`${site.url}index.html`);
    await journey(page);
    await page.goto(`${site.url}#map=first-bell-at-nine&lang=en`);
    await expect(page.locator('.react-flow__node[data-id="start-at-nine"]')).toBeVisible();
    const outside = urls.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url));
    expect(outside).toEqual([]);
    expect(failed).toEqual([]);
    expect(site.missing).toEqual([]);
    expect(urls.length).toBeGreaterThan(10);
  } finally {
    await site.close();
  }
});

test('every file that the built page and its styles name is there', () => {
  const index = readFileSync(join(DIST, 'index.html'), 'utf8');
  const named = [...index.matchAll(/(?:src|href)="(?!data:|#)([^"]+)"/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(1);
  for (const path of named) {
    expect(path, 'relative, so that it works from any folder').toMatch(/^\.\//);
    expect(readFileSync(join(DIST, path)).length).toBeGreaterThan(0);
  }
  for (const name of readdirSync(join(DIST, 'assets')).filter((each) => each.endsWith('.css'))) {
    for (const [, path] of readFileSync(join(DIST, 'assets', name), 'utf8').matchAll(/url\((?!['"]?data:)['"]?([^)'"]+)/g)) {
      expect(path).not.toMatch(/^(?:\/|https?:)/);
      expect(readFileSync(join(DIST, 'assets', path!)).length).toBeGreaterThan(0);
    }
  }
});

test('the policy of the page allows its own files and nothing else, and a journey through every panel keeps to it', async ({ page }) => {
  const index = readFileSync(join(DIST, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(index)?.[1]?.replaceAll('&#39;', "'") ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|\*|https?:/);
  expect(index.indexOf('Content-Security-Policy')).toBeLessThan(index.indexOf('<script'));
  // Of what stands in the page itself the policy names each by its digest.
  for (const [tag, directive] of [['script', 'script-src'], ['style', 'style-src']]) {
    const inPage = Array.from(index.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g')), ([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`);
    expect(policy.split('; ').find((each) => each.startsWith(`${directive} `))).toBe([directive, "'self'", ...inPage].join(' '));
    expect(inPage.length).toBe(tag === 'script' ? 1 : 2);
  }
  expect(index).not.toMatch(/<script (?![^>]*\bsrc=)|<style |\son\w+=|\sstyle="/);

  await watchPolicy(page);
  await page.goto('#lang=en');
  await journey(page);
  expect(await violationsOf(page)).toEqual([]);
});

unwatched('the policy is in force: script in the page and calls to elsewhere are blocked', async ({ page }) => {
  // The browser reports on the console what it blocks, and here that is wanted.
  await watchPolicy(page);
  await page.goto('#map=first-bell-at-nine&lang=en');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.body.append(script);
    void fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined);
  });
  await expect.poll(async () => (await violationsOf(page)).map((each) => each.split(' ')[0])).toEqual(expect.arrayContaining(['connect-src', 'script-src-elem']));
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
});

/** Notes from the start what the policy blocks. */
function watchPolicy(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
  });
}

function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

/** Through every panel, the walk, both languages and both colours. */
async function journey(page: Page): Promise<void> {
  await expect(page.locator('.react-flow__node[data-id="q-blockade"]')).toBeVisible();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').fill('chips');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Statement' }).click();
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: /^rejects/ }).check();
  await page.getByRole('radio', { name: 'hidden' }).check();
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.locator('.bar-map').getByRole('button').click();
  await page.getByRole('button', { name: 'About this map' }).click();
  await expect(page.getByRole('complementary', { name: 'About this map' })).toBeVisible();
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open everything' }).click();
  await page.getByRole('button', { name: 'Farther' }).click();
  await page.getByRole('button', { name: 'Take me through it' }).click();
  await page.getByRole('region', { name: 'Guided walk' }).getByRole('button', { name: 'Next' }).click();
  await page.getByRole('region', { name: 'Guided walk' }).getByRole('button', { name: 'End' }).click();
  await page.getByRole('button', { name: 'Dark or light' }).click();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: '筛选' })).toBeVisible();
  await expect.poll(() => addressOf(page).get('lang')).toBe('zh');
}
