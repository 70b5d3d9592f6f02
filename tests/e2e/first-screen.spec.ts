// The first screen that stands in the page: read before the application is there, left without anything moving, and never of another
// map, language or colour than the reader's.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFindings } from './open-page.ts';
import { addressOf, DIST, expect, test, unwatched } from './served.ts';

const THESIS = { en: 'only an isolated case', zh: '一个孤例' } as const;
const SIZES = [[1440, 900], [1280, 720], [1024, 768], [768, 1024], [390, 844]] as const;
const SCRIPTS = /\/assets\/[^/]*\.js(?:\?|$)/;

/** Holds back what is asked for until it is let go. */
async function hold(page: Page, what: RegExp): Promise<() => void> {
  let letGo = (): void => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(what, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Opens a page of which only the first file comes, and waits until it is painted. */
async function openHeld(page: Page, fragment: string): Promise<void> {
  await page.goto(`#${fragment}`, { waitUntil: 'commit' });
  await page.waitForSelector('#app', { state: 'attached' });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

const isReady = (page: Page): Promise<unknown> => page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);

/** Where things stand that can be seen, by what they are and say. */
function places(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() => {
    const found: Record<string, number[]> = {};
    const root = document.querySelector('#first') ?? document.querySelector('#app')!;
    for (const element of root.querySelectorAll('.bar-name, .bar button, .foot-counts, .foot button, .box, .line, .facts, .marks path, .route, .band-rule, .provenance, .row-line, .row-line p')) {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width === 0 && height === 0) continue;
      const says = element.closest('.marks') ? 'mark' : (element.textContent ?? '').slice(0, 60);
      const name = `${element.tagName} ${says}`;
      for (let i = 1; ; i++) {
        if (found[`${name} ${i}`]) continue;
        found[`${name} ${i}`] = [x, y, width, height];
        break;
      }
    }
    return found;
  });
}

/** The farthest that anything stands from where it stood, and what is not in both. */
function moved(before: Record<string, number[]>, after: Record<string, number[]>): { readonly by: number; readonly lost: string[] } {
  const names = Object.keys({ ...before, ...after });
  const lost = names.filter((name) => !before[name] || !after[name]);
  return { lost, by: Math.max(...names.filter((name) => !lost.includes(name)).flatMap((name) => before[name]!.map((value, i) => Math.abs(value - after[name]![i]!)))) };
}

for (const [width, height] of SIZES) {
  for (const [lang, colours] of [['en', 'light'], ['zh', 'dark']] as const) {
    test(`at ${width} x ${height}, ${lang} and ${colours}, the application takes over without anything moving`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: colours });
      await page.addInitScript(() => {
        const shifts: unknown[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] })[]) shifts.push([entry.value, ...entry.sources.map(({ node }) => node?.textContent?.slice(0, 40))]);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const [scripts, faces] = [await hold(page, SCRIPTS), await hold(page, /\.woff2$/)];
      await openHeld(page, `lang=${lang}`);
      await expect(page.locator('#first')).toContainText(THESIS[lang]);
      faces();
      await page.waitForFunction(() => document.documentElement.dataset['faces'] !== undefined);
      await page.evaluate(async () => void (await document.fonts.ready));
      const before = await places(page);
      expect(Object.keys(before).length).toBeGreaterThan(30);
      scripts();
      await isReady(page);
      await expect(page.locator('#first')).toHaveCount(0);
      expect(moved(before, await places(page))).toEqual({ by: expect.closeTo(0, 0), lost: [] });
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      expect(await page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts)).toEqual([]);
      // The control: what moves is found.
      await page.locator('.bar-name').evaluate((name) => (name.style.translate = '2px'));
      expect(moved(before, await places(page)).by).toBe(2);
    });
  }
}

unwatched('everything on it can be read although nothing of the application ever comes', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await page.goto('data/maps/index.json');
    await openHeld(page, 'lang=en');
    for (const text of [THESIS.en, 'Will DeepSeek strengthen China’s route', '2 separate reasons', 'The essay argues']) {
      // A phone is told the counts in fewer words.
      if (width < 1280 && text.startsWith('2 sep')) continue;
      await expect(page.locator('#first .page:visible').getByText(text).filter({ visible: true }).first()).toBeVisible();
    }
    expect(await page.locator('#first .page:visible').count()).toBe(1);
    expect(await page.locator('#first').ariaSnapshot()).toMatch(/heading "Crux"[^]*only an isolated case[^]*strengthen China[^]*original innovation[^]*blockade still work/);
    expect(await axeFindings(page)).toEqual([]);
    await page.waitForFunction(() => performance.getEntriesByName('crux:readable').length > 0);
    expect(await page.evaluate(() => performance.getEntriesByName('crux:ready').length)).toBe(0);
  }
});

/** In every frame from the very first: the texts that can be seen, and the colour of the page. */
function watchFrames(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const frames = new Set<string>();
    Object.assign(window, { frames });
    const look = (): void => {
      if (document.body) frames.add(`${getComputedStyle(document.body).backgroundColor} ${document.body.innerText.replace(/\s+/g, ' ')}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
const framesOf = (page: Page): Promise<string[]> => page.evaluate(() => [...(window as unknown as { frames: Set<string> }).frames]);

const PAPER = { light: 'rgb(246, 246, 243)', dark: 'rgb(21, 24, 27)' } as const;
interface Case {
  readonly name: string;
  readonly fragment?: string;
  readonly kept?: Readonly<Record<string, unknown>>;
  readonly own?: string;
  /** The language of the first screen that stands in the page; none where it must stay empty. */
  readonly shows: keyof typeof THESIS | undefined;
  readonly paper?: keyof typeof PAPER;
  /** At last both languages are there. */
  readonly isBoth?: boolean;
}

const CASES: readonly Case[] = [
  { name: 'nothing said', shows: 'en' },
  { name: 'what the application itself writes into the address', fragment: 'v=1&map=deepseek-shock-wave&lang=en', kept: { lang: 'en', theme: 'system', notation: 'because', direction: 'conclusion-first', legendOpen: true, letterKeys: false }, shows: 'en' },
  { name: 'Chinese in the address', fragment: 'lang=zh', shows: 'zh' },
  { name: 'Chinese kept', kept: { lang: 'zh' }, shows: 'zh' },
  { name: 'English in the address before Chinese kept', fragment: 'lang=en', kept: { lang: 'zh' }, shows: 'en' },
  { name: 'dark in the address', fragment: 'theme=dark', shows: 'en', paper: 'dark' },
  { name: 'dark kept', kept: { theme: 'dark' }, shows: 'en', paper: 'dark' },
  { name: 'light in the address before dark kept', fragment: 'theme=light', kept: { theme: 'dark' }, shows: 'en', paper: 'light' },
  { name: 'another map', fragment: 'map=first-bell-at-nine&lang=en', shows: undefined },
  { name: 'another map, dark kept', fragment: 'map=first-bell-at-nine&lang=en', kept: { theme: 'dark' }, shows: undefined, paper: 'dark' },
  { name: 'a selected statement', fragment: 'lang=en&at=us-controls-work', shows: undefined },
  { name: 'the outline asked for', fragment: 'lang=en&view=outline', shows: undefined },
  { name: 'other words kept', kept: { notation: 'pro-con' }, shows: undefined },
  { name: 'both languages kept', kept: { also: 'zh' }, shows: undefined, isBoth: true },
  { name: 'the legend folded', kept: { legendOpen: false }, shows: undefined },
  { name: 'something of the reader’s own in the map', own: '{"format":1,"maps":[["deepseek-shock-wave",{}]]}', shows: undefined },
];

for (const { name, fragment = '', kept, own, shows, paper = 'light', isBoth = false } of CASES) {
  test(`before the application is there: ${name}`, async ({ page }) => {
    await page.addInitScript(([preferences, added]) => {
      if (preferences !== '') localStorage.setItem('crux.preferences', preferences!);
      if (added !== '') localStorage.setItem('crux.own', added!);
    }, [kept ? JSON.stringify(kept) : '', own ?? '']);
    await watchFrames(page);
    const scripts = await hold(page, SCRIPTS);
    await openHeld(page, fragment);
    const early = await framesOf(page);
    expect(early.length).toBeGreaterThan(0);
    if (shows) expect(early.at(-1)).toContain(THESIS[shows]);
    else expect(early.map((frame) => frame.slice(PAPER[paper].length).trim())).toEqual(early.map(() => ''));
    scripts();
    await isReady(page);
    const frames = await framesOf(page);
    // What is shown at last is what was shown at first, all the time.
    const wrong = Object.entries(THESIS).filter(([lang]) => !isBoth && lang !== (fragment.includes('first-bell') ? '' : (shows ?? 'en'))).map(([, text]) => text);
    expect(frames.filter((frame) => wrong.some((text) => frame.includes(text)) || !frame.startsWith(PAPER[paper]))).toEqual([]);
    expect(await page.evaluate(() => performance.getEntriesByName('crux:readable').length)).toBe(1);
    const [readable, ready] = await page.evaluate(() => ['crux:readable', 'crux:ready'].map((mark) => performance.getEntriesByName(mark)[0]!.startTime));
    // Else nothing can be read before the application is there.
    const app = await page.evaluate(() => performance.getEntriesByType('resource').find(({ name }) => /\/app-[^/]*\.js$/.test(name))!.startTime);
    if (shows) expect(readable!).toBeLessThan(ready!);
    else expect([app, readable!, ready!]).toEqual([app, readable!, ready!].toSorted((a, b) => a - b));
  });
}

test('a Chinese browser is shown Chinese from the first', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL!, locale: 'zh-CN' });
  const page = await context.newPage();
  await watchFrames(page);
  await page.goto('');
  await isReady(page);
  const frames = await framesOf(page);
  expect(frames.filter((frame) => frame.includes(THESIS.en))).toEqual([]);
  expect(frames.at(-1)).toContain(THESIS.zh);
  await context.close();
});

test('reloaded after the camera was moved, the page does not begin with another view', async ({ page, crux }) => {
  await crux.open('lang=en');
  await page.getByRole('button', { name: 'Nearer' }).click();
  await expect.poll(() => page.evaluate(() => String((history.state as { crux?: { whole: string } }).crux?.whole))).toContain('cam=');
  await page.reload({ waitUntil: 'commit' });
  await page.waitForSelector('#app', { state: 'attached' });
  expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('none');
  await isReady(page);
});

unwatched('on a phone of any width, what is not set yet takes the room that it takes when it is', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  for (const lang of ['en', 'zh']) {
    await page.goto('data/maps/index.json');
    await page.setViewportSize({ width: 390, height: 844 });
    await openHeld(page, `lang=${lang}`);
    await page.waitForFunction(() => document.documentElement.dataset['faces'] !== undefined);
    const heights = (what: string, isSet: boolean): Promise<number[]> =>
      page.evaluate(([selector, set]) => {
        document.documentElement.toggleAttribute('data-faces', set);
        return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map((element) => Math.round(element.getBoundingClientRect().height));
      }, [`#first > .first-narrow ${what}`, isSet] as const);
    let [rows, other] = [0, 0];
    for (let width = 320; width <= 700; width += 6) {
      await page.setViewportSize({ width, height: 844 });
      expect(await heights(':is(.bar, .foot)', false), `${lang}, ${width} wide`).toEqual(await heights(':is(.bar, .foot)', true));
      const [before, after] = [await heights('.row-facts', false), await heights('.row-facts', true)];
      expect(before).toHaveLength(5);
      rows += after.length;
      other += after.filter((height, i) => height !== before[i]).length;
    }
    // Where a line is full to the pixel, what the build works out may be one line more.
    expect(other / rows).toBeLessThan(0.03);
  }
});

test('where somebody has scrolled to on a phone, the outline goes on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const scripts = await hold(page, SCRIPTS);
  await openHeld(page, 'lang=en');
  await page.locator('#first .outline:visible').evaluate((outline) => outline.scrollTo(0, 200));
  scripts();
  await isReady(page);
  expect(await page.locator('#app .outline').evaluate((outline) => outline.scrollTop)).toBe(200);
});

/** What is pressed before the application is there, and what is then to be seen. */
const PRESSES: readonly { readonly name: string; readonly size: readonly [number, number]; readonly press: (page: Page) => Promise<void>; readonly shows: (page: Page) => Promise<unknown> }[] = [
  { name: 'a box of the map', size: [1280, 720], press: (page) => page.locator('#first .first-box:visible .box-text', { hasText: 'original innovation' }).last().click(), shows: (page) => expect.poll(() => addressOf(page).get('open')).not.toBeNull() },
  { name: 'a button of the bar', size: [1280, 720], press: (page) => page.locator('#first .bar button:visible', { hasText: 'Search' }).click(), shows: (page) => expect(page.getByRole('complementary', { name: 'Search' })).toBeVisible() },
  { name: 'a button by key', size: [1280, 720], press: (page) => page.locator('#first .foot button:visible', { hasText: 'Help' }).press('Enter'), shows: (page) => expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible() },
  { name: 'two things, of which the last counts', size: [1280, 720], press: async (page) => { await page.locator('#first .bar button:visible', { hasText: 'Search' }).click(); await page.locator('#first .bar button:visible', { hasText: 'Filter' }).click(); }, shows: async (page) => { await expect(page.getByRole('complementary', { name: 'Filter' })).toBeVisible(); await expect(page.getByRole('complementary')).toHaveCount(1); } },
  { name: 'a row on a phone, which is scrolled on after that', size: [390, 844], press: async (page) => { await page.locator('#first [data-first-id]:visible .row-text', { hasText: 'original innovation' }).first().click(); await page.locator('#first .outline:visible').evaluate((outline) => outline.scrollTo(0, 120)); }, shows: (page) => expect.poll(() => addressOf(page).get('open')).not.toBeNull() },
  { name: 'the ground, which does nothing', size: [1280, 720], press: (page) => page.mouse.click(1270, 640), shows: async (page) => { await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))); expect([...addressOf(page).keys()].toSorted()).toEqual(['lang', 'map', 'v'].filter((key) => addressOf(page).has(key))); } },
];

for (const { name, size: [width, height], press, shows } of PRESSES) {
  test(`pressed before the application is there: ${name}`, async ({ page, crux }) => {
    void crux;
    await page.setViewportSize({ width, height });
    const scripts = await hold(page, SCRIPTS);
    await openHeld(page, 'lang=en');
    await page.waitForFunction(() => document.documentElement.dataset['faces'] !== undefined);
    await press(page);
    scripts();
    await isReady(page);
    await shows(page);
    // Once: what is pressed from now on is the application's.
    expect(await page.evaluate(() => window.onclick)).toBeNull();
  });
}

for (const [name, width, height, locate] of [
  ['a button', 1280, 720, (page: Page) => page.locator('#first .bar button:visible', { hasText: 'Filter' })],
  ['the outline', 390, 844, (page: Page) => page.locator('#first .outline:visible')],
] as const) {
  test(`the focus that Tab has brought to ${name} is there when the application takes over`, async ({ page, crux }) => {
    void crux;
    await page.setViewportSize({ width, height });
    const scripts = await hold(page, SCRIPTS);
    await openHeld(page, 'lang=en');
    await page.waitForFunction(() => document.documentElement.dataset['faces'] !== undefined);
    for (let i = 0; i < 40 && !(await locate(page).evaluate((element) => element === document.activeElement)); i++) await page.keyboard.press('Tab');
    await expect(locate(page)).toBeFocused();
    scripts();
    await isReady(page);
    if (name === 'a button') await expect(page.locator('#app .bar button', { hasText: 'Filter' })).toBeFocused();
    else await expect(page.locator('#app [role="treeitem"][tabindex="0"]')).toBeFocused();
  });
}

test('a map that does not come is told, although the essay stands in the page', async ({ page, crux }) => {
  void crux;
  await page.route('**/deepseek-shock-wave/map.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{}' }));
  await page.goto('#lang=en');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('#first')).toHaveCount(0);
});

test('the script that decides is at most 1 kB', () => {
  const scripts = Array.from(readFileSync(join(DIST, 'index.html'), 'utf8').matchAll(/<script>([^]*?)<\/script>/g), ([, script]) => Buffer.byteLength(script!));
  expect(scripts).toHaveLength(1);
  expect(scripts[0]).toBeLessThanOrEqual(1000);
});
