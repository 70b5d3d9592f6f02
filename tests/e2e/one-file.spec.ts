// The whole map as one HTML file: made by hand in the page, opened from disk, and there it asks nobody for anything.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Talk } from '../../src/presenting/talk.ts';
import { axeFindings, type Opened } from './open-page.ts';
import { addressOf, cameraOf, changeFragment, DIST, expect, OTHER, painted, serve, test, unwatched } from './served.ts';

const BELL = 'map=first-bell-at-nine&lang=en';
const ESSAY = 'map=deepseek-shock-wave&lang=en';
const { scenes } = JSON.parse(readFileSync('data/maps/deepseek-shock-wave/talk.json', 'utf8')) as Talk;
const BUTTON = { name: /One file \(HTML\)|单个文件（HTML）/ };

/** Saves what a button hands out, as somebody keeps it. */
async function saved(page: Page, act: () => Promise<unknown>, name?: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await act();
  const file = await coming;
  const path = test.info().outputPath(name ?? file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

async function taken(page: Page, crux: Opened, fragment: string): Promise<string> {
  await crux.open(fragment);
  await page.keyboard.press('e');
  return saved(page, () => page.getByRole('button', BUTTON).click());
}

interface FromDisk {
  readonly page: Page;
  /** Everything that it asked for, or complained about, from the beginning. */
  readonly asked: string[];
  readonly complaints: string[];
}

/** Watches what a window asks for and complains about. */
function watch(page: Page, { asked, complaints }: Omit<FromDisk, 'page'>): void {
  page.on('request', (request) => !request.url().startsWith('data:') && asked.push(request.url().replace(/#.*/s, '')));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
}

/** Opens a file from disk, in a window that has never seen the site. */
async function fromDisk({ context }: { readonly context: ReturnType<Page['context']> }, path: string, fragment = ''): Promise<FromDisk> {
  const page = await context.newPage();
  const opened: FromDisk = { page, asked: [], complaints: [] };
  watch(page, opened);
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`)));
  await page.goto(`${pathToFileURL(path).href}${fragment === '' ? '' : `#${fragment}`}`);
  await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
  return opened;
}

/** The file was asked for once, nothing else ever, and nothing was complained about. */
function expectQuiet({ asked, complaints }: FromDisk, path: string): void {
  expect(complaints).toEqual([]);
  expect(asked).toEqual([pathToFileURL(path).href]);
}

test('made in the page and opened from disk, it begins where it was made, looks the same, and asks for nothing', async ({ page, crux, context }) => {
  const templates: string[] = [];
  page.on('request', (request) => request.url().endsWith('crux-single.html') && templates.push(request.url()));
  await crux.open(`${BELL}&view=map`);
  await page.keyboard.press('e');
  await page.getByRole('button', BUTTON).waitFor();
  // Nobody fetches it who does not ask for it.
  expect(templates).toEqual([]);
  const path = await taken(page, crux, `${BELL}&view=map&at=too-tired-at-eight&layout=cross&theme=dark`);
  expect(path).toMatch(/first-bell-at-nine-[\d.]+\.html$/);
  const file = await fromDisk({ context }, path);
  await expect(file.page).toHaveTitle('Let the First Bell Ring at Nine');
  await expect(file.page.locator('.react-flow__node[data-id="too-tired-at-eight"]')).toBeVisible();
  // A place that needs more than the map: its text, its schemes, its faces.
  await file.page.keyboard.press('r');
  await expect(file.page.locator('.reader')).toContainText('.');
  for (const face of ['Source Serif 4 Variable', 'Source Sans 3 Variable']) expect(await file.page.evaluate((name) => [...document.fonts].some(({ family, status }) => family.includes(name) && status === 'loaded'), face)).toBe(true);
  expect(addressOf(file.page).get('layout')).toBe('cross');
  expect(addressOf(file.page).get('at')).toBe('too-tired-at-eight');
  expect(await axeFindings(file.page)).toEqual([]);
  expectQuiet(file, path);
});

test('every key of the address works from disk, and Back and Forward', async ({ page, crux, context }) => {
  const path = await taken(page, crux, ESSAY);
  const address = `v=1&${ESSAY}&view=map&layout=icicle&open=isolated-case,q-original&at=isolated-case&reject=isolated-case&notation=pro-con&theme=dark&unheard-of=1&cam=100,200,1.2`;
  const file = await fromDisk({ context }, path, address);
  await expect(file.page.locator('.react-flow__node[data-id="isolated-case"] .tag')).toBeAttached();
  for (const [key, value] of new URLSearchParams(address)) if (key !== 'cam') expect(addressOf(file.page).get(key), key).toBe(value);
  expect(await cameraOf(file.page)).toBe('100,200,1.2');
  await file.page.locator('body').press('Escape');
  await changeFragment(file.page, `${ESSAY}&view=map&layout=cross&at=no-destiny-change&f.stance=rejects&hide=remove`);
  await expect.poll(async () => (await painted(file.page)).some(({ cause }) => cause === 'layout')).toBe(true);
  await file.page.goBack();
  await expect.poll(() => addressOf(file.page).get('layout')).toBe('icicle');
  await expect(file.page.locator('.react-flow__node[data-id="isolated-case"] .tag')).toBeAttached();
  await file.page.goForward();
  await expect.poll(() => addressOf(file.page).get('f.stance')).toBe('rejects');
  // An address that names no map means the one that is here.
  await changeFragment(file.page, 'lang=zh&view=outline');
  await expect(file.page.getByRole('treeitem').first()).toContainText('DeepSeek');
  await expect.poll(() => addressOf(file.page).get('map')).toBe('deepseek-shock-wave');
  expectQuiet(file, path);
});

test('the outline, the search, the questions of a step, what hangs on what and the list of maps work from disk', async ({ page, crux, context }) => {
  const path = await taken(page, crux, ESSAY);
  const file = await fromDisk({ context }, path, `${ESSAY}&view=map`);
  const map = file.page;
  await map.keyboard.press('v');
  await expect(map.getByRole('treeitem').first()).toBeVisible();
  await map.keyboard.press('F2');
  await expect(map.locator('.react-flow__node-box').first()).toBeVisible();
  await map.keyboard.press('/');
  await map.getByRole('searchbox').or(map.getByRole('combobox')).first().fill('talent');
  await expect(map.getByRole('option').first()).toBeVisible();
  await map.keyboard.press('Escape');
  await changeFragment(map, `${ESSAY}&view=map&at=isolated-case`);
  await map.locator('.react-flow__node[data-id="isolated-case"]').focus();
  await map.keyboard.press('q');
  await expect(map.locator('.panel')).toContainText('hangs');
  await map.getByRole('button', { name: /^DeepSe/ }).first().click();
  await expect(map.locator('.map-list button')).toHaveText([/DeepSeek shock wave/]);
  expectQuiet(file, path);
});

test('Chinese is in it, and what was made in Chinese begins in Chinese', async ({ page, crux, context }) => {
  const path = await taken(page, crux, 'map=first-bell-at-nine&lang=zh&view=map');
  const file = await fromDisk({ context }, path);
  await expect(file.page).toHaveTitle('让第一声铃九点再响');
  await expect(file.page.locator('.bar')).toContainText('讲解');
  await file.page.getByRole('button', { name: 'English' }).click();
  await expect(file.page.locator('.bar')).toContainText('Present');
  expectQuiet(file, path);
});

test('the talk plays from disk, its speaker’s window is in step both ways, and survives a reload of either', async ({ page, crux, context }) => {
  const path = await taken(page, crux, `${ESSAY}&talk=curated&scene=no-destiny&mode=detour`);
  const file = await fromDisk({ context }, path, `${ESSAY}&talk=curated&scene=no-destiny`);
  const talk = file.page;
  await expect(talk.locator('.talk-title')).toHaveText(scenes[1]!.title['en']!);
  const [speaker] = await Promise.all([context.waitForEvent('page'), talk.keyboard.press('s')]);
  const other: FromDisk = { page: speaker, asked: [], complaints: [] };
  watch(speaker, other);
  await expect(speaker.locator('.speaker-note')).toContainText('struck frame');
  await expect(speaker.locator('.speaker-next')).toContainText(scenes[2]!.title['en']!);
  await talk.keyboard.press('PageDown');
  await expect(speaker.locator('.speaker-head h2')).toHaveText(scenes[2]!.title['en']!);
  await speaker.getByRole('button', { name: 'Next ›' }).click();
  await expect(talk.locator('.talk-title')).toHaveText(scenes[3]!.title['en']!);
  await speaker.reload();
  await expect(speaker.locator('.speaker-head h2')).toHaveText(scenes[3]!.title['en']!);
  await speaker.getByRole('button', { name: '‹ Back' }).click();
  await expect(talk.locator('.talk-title')).toHaveText(scenes[2]!.title['en']!);
  await talk.reload();
  await expect(talk.locator('.talk-title')).toHaveText(scenes[2]!.title['en']!);
  await speaker.getByRole('button', { name: 'Next ›' }).click();
  await expect(talk.locator('.talk-title')).toHaveText(scenes[3]!.title['en']!);
  await talk.keyboard.press('PageUp');
  await expect(speaker.locator('.speaker-head h2')).toHaveText(scenes[2]!.title['en']!);
  expect([...file.complaints, ...other.complaints]).toEqual([]);
  expect(new Set([...file.asked, ...other.asked])).toEqual(new Set([pathToFileURL(path).href]));
});

test('it can be taken along again out of itself, by the palette, and is the same', async ({ page, crux, context }) => {
  const path = await taken(page, crux, `${BELL}&view=map&layout=cross`);
  const first = await fromDisk({ context }, path);
  await first.page.keyboard.press('Control+k');
  await first.page.keyboard.type('one HTML file');
  await first.page.getByRole('option').first().waitFor();
  const again = await saved(first.page, () => first.page.keyboard.press('Enter'), 'again.html');
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(path, 'utf8'));
  expectQuiet(first, path);
});

test('hostile texts stay texts: of a map that was served, brought, and carried along', async ({ page, crux, context }) => {
  const hostile = '</script><img src=x onerror="document.title=1"><!--<script>';
  const map = JSON.parse(readFileSync('data/maps/first-bell-at-nine/map.json', 'utf8')) as { title: Record<string, string>; statements: { id: string; text: Record<string, string> }[] };
  map.title = { en: hostile, zh: hostile };
  map.statements.find(({ id }) => id === 'too-tired-at-eight')!.text = { en: hostile, zh: `\u2028${hostile}` };
  await serve(page, { body: JSON.stringify(map) });
  const path = await taken(page, crux, `map=${OTHER}&lang=en&view=map`);
  const file = await fromDisk({ context }, path);
  await expect(file.page).toHaveTitle(hostile);
  await expect(file.page.locator('.react-flow__node[data-id="q-learning"]')).toContainText('</script><img src=x');
  expect(await file.page.locator('img').count()).toBe(0);
  expect(addressOf(file.page).get('map')).toBe(OTHER);
  expectQuiet(file, path);
});

test('what is in the file is checked like any file: one that was tampered with is refused with its faults', async ({ page, crux, context }) => {
  const path = await taken(page, crux, BELL);
  const html = readFileSync(path, 'utf8');
  const broken = test.info().outputPath('broken.html');
  writeFileSync(broken, html.replace('"target":{"statement":"too-tired-at-eight"}', '"target":{"statement":"nobody"}'));
  const file = await context.newPage();
  await file.goto(pathToFileURL(broken).href);
  await expect(file.getByRole('alert')).toContainText('nobody');
  // Its script runs only as it was built.
  const altered = test.info().outputPath('altered.html');
  writeFileSync(altered, html.replace('<script type="module">', '<script type="module">document.title="altered";'));
  await file.goto(pathToFileURL(altered).href);
  await expect(file.locator('#app')).toBeEmpty();
  await expect(file).toHaveTitle('Let the First Bell Ring at Nine');
});

test('the policy allows its own script and style by hash, and nothing else', () => {
  const html = readFileSync(join(DIST, 'crux-single.html'), 'utf8');
  const policy = Object.fromEntries(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.split('; ').map((each) => [each.split(' ')[0]!, each.split(' ').slice(1)]));
  expect(policy['default-src']).toEqual(["'none'"]);
  for (const kind of ['script-src', 'style-src']) expect(policy[kind]).toEqual([expect.stringMatching(/^'sha256-[A-Za-z0-9+/]{43}='$/)]);
  for (const kind of ['connect-src', 'worker-src', 'base-uri', 'form-action']) expect(policy[kind], kind).toEqual(["'none'"]);
  expect([policy['img-src'], policy['font-src']]).toEqual([['data:'], ['data:']]);
  expect(html.includes('unsafe-')).toBe(false);
  // What it costs to send along.
  expect(html.length).toBeLessThan(2_150_000);
});

unwatched('where the page for it cannot be fetched, that is said, and it works when the network is back', async ({ page, context }) => {
  await page.goto(`#${BELL}&view=map`);
  await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
  await page.keyboard.press('e');
  const button = page.getByRole('button', BUTTON);
  await button.waitFor();
  await context.setOffline(true);
  await button.click();
  await expect(page.locator('.notice', { hasText: 'The page that goes into the file could not be fetched' })).toBeVisible();
  await context.setOffline(false);
  await saved(page, () => button.click());
});
