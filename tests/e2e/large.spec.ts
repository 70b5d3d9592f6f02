// Large maps as files of one's own: how far the reading is is shown and said, it can be given up, and what is larger than the page can
// bear is refused with the limit. And rounds of use leave nothing behind.

import type { Page } from '@playwright/test';
import { generateMap, type GenerateOptions } from '../../src/model/generated/generate-map.ts';
import { aliveIn, goRounds, type Alive } from '../alive.ts';
import { axeFindings } from './open-page.ts';
import { addressOf, expect, test } from './served.ts';

const fileOf = (options: Partial<GenerateOptions>, name = 'large.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(generateMap({ statements: 10_000, seed: 1, shape: 'debate', ...options }))) });

async function choose(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.keyboard.press('Shift+M');
  await page.setInputFiles('input[type=file]', file);
}

const isOwn = (page: Page): boolean => addressOf(page).get('map')?.startsWith('own:') ?? false;

test('how far the reading of 10,000 statements is grows to the end, and the map opens', async ({ page, crux }) => {
  await crux.open();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.opening progress');
      if (bar) seen.push(bar.position);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['value', 'max'] });
  });
  await choose(page, fileOf({}));
  await expect.poll(() => isOwn(page)).toBe(true);
  await expect(page.locator('.opening')).toHaveCount(0);
  // A map is read, and then drawn: the one that was there first, and this one.
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').flatMap((mark) => (/^crux:rea(?:d|dy)$/.test(mark.name) ? [`${mark.name} ${(mark as PerformanceMark).detail.map}`] : [])));
  expect(marks.map((mark) => mark.split(' ')[0])).toEqual(['crux:read', 'crux:ready', 'crux:read', 'crux:ready']);
  expect(new Set(marks.map((mark) => mark.split(' ')[1])).size).toBe(2);
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.filter((each, i) => each > 0 && each < 1 && each !== seen[i - 1]).length).toBeGreaterThan(3);
});

test('who does not want to wait gives it up, by mouse or by key: the map that was there stays, and another file opens', async ({ page, crux }) => {
  await crux.open();
  // The thread gets its script only when the test is over: the reading lasts as long as is needed.
  let release = (): void => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/map-reader.worker*', async (route) => (await held, route.continue()));
  for (const how of ['mouse', 'key', 'escape'] as const) {
    await choose(page, fileOf({ statements: 1200 }));
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await expect(cancel).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Opening the map…' })).toBeVisible();
    const box = (await cancel.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    if (how === 'mouse') {
      expect(await axeFindings(page)).toEqual([]);
      await cancel.click();
    } else if (how === 'key') {
      await cancel.focus();
      await page.keyboard.press('Enter');
    } else {
      await expect(cancel).toHaveAttribute('aria-keyshortcuts', 'Escape');
      await expect(cancel).toContainText('Esc');
      await page.keyboard.press('Escape');
      // One thing at a time: the panel is still there.
      await expect(page.locator('.panel')).toHaveCount(1);
    }
    await expect(cancel).toHaveCount(0);
    await expect.poll(() => addressOf(page).get('map')).toBe('first-bell-at-nine');
    await expect(crux.box('start-at-nine')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  release();
  await choose(page, fileOf({ statements: 1300 }));
  await expect.poll(() => isOwn(page)).toBe(true);
});

for (const [name, options] of [
  ['10,000 statements that are tied to nothing', { shape: 'scattered' }],
  ['a chain of 10,000', { shape: 'chain' }],
  ['texts of 5,000 characters', { statements: 300, textLength: 5000 }],
] as const satisfies readonly (readonly [string, Partial<GenerateOptions>])[]) {
  test(`a file with ${name} opens, and the page answers`, async ({ page, crux }) => {
    await crux.open();
    await choose(page, fileOf(options));
    await expect.poll(() => isOwn(page), { timeout: 60_000 }).toBe(true);
    await expect(page.locator('.react-flow__node-box').first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}

test('more statements than the page can bear are refused with the limit and what to do, in either language', async ({ page, crux }) => {
  const statements = Array.from({ length: 100_001 }, (_, i) => ({ id: `s${i}`, text: { en: 'x' }, stance: 'asserts' }));
  const file = { name: 'huge.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ formatVersion: 1, id: 'huge', title: { en: 'Huge' }, language: ['en'], statements })) };
  for (const [lang, words] of [['en', /100001 statements.*at most 100000.*Divide/], ['zh', /100001 条陈述.*最多打开 100000 条.*分成几幅图/]] as const) {
    await page.goto('about:blank');
    await crux.open(`map=first-bell-at-nine&lang=${lang}`);
    await choose(page, file);
    await expect(page.getByRole('alert')).toContainText(words);
    expect(isOwn(page)).toBe(false);
  }
});

/** The benchmark takes two hundred. */
const [FIRST, MORE] = [5, 10];

/** How much more is alive after each of the last rounds than after the first ones. */
async function growthARound(page: Page, between: () => Promise<unknown> = async () => {}): Promise<typeof MOST> {
  const cdp = await page.context().newCDPSession(page);
  const rounds = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      await goRounds(page, 1);
      await between();
    }
  };
  await rounds(FIRST);
  const before = await aliveIn(cdp);
  await rounds(MORE);
  const after = await aliveIn(cdp);
  await cdp.detach();
  return { objects: (after.objects - before.objects) / MORE, bytes: (after.bytes - before.bytes) / MORE };
}

/**
 * The smaller of the two maps is more than 300 objects, and what is derived from it as many again; what a round notes for whoever watches
 * the page is some ten. In bytes the engine's own code counts as well, which it goes on making as long as the page is in use.
 */
const MOST: Omit<Alive, 'heap'> = { objects: 100, bytes: 100_000 };

test('rounds of opening, closing, filtering and changing the map leave nothing behind', async ({ page, crux }) => {
  await crux.open();
  const { objects, bytes } = await growthARound(page);
  expect(objects).toBeLessThan(MOST.objects);
  expect(bytes).toBeLessThan(MOST.bytes);
});

test('a map that each round left behind would be seen', async ({ page, crux }) => {
  await crux.open();
  const map = JSON.stringify(generateMap({ statements: 80, seed: 1, shape: 'debate' }));
  await page.evaluate(() => Object.assign(window, { leak: [] }));
  const leak = (): Promise<void> => page.evaluate((text) => void (window as unknown as { leak: unknown[] }).leak.push(JSON.parse(text)), map);
  expect((await growthARound(page, leak)).objects).toBeGreaterThan(MOST.objects);
});
