// The text beside the map: sentences and statements lead to each other, the strip filters, places are held side by side.

import type { Page } from '@playwright/test';
import { addressOf, boxCount, expect, test } from './served.ts';

const BELL = 'map=first-bell-at-nine&lang=en&text=beside';
const ESSAY = 'map=deepseek-shock-wave&lang=en&text=beside';
const sentence = (page: Page, id: string) => page.locator(`.reader [data-sentence="${id}"]`);
const roles = (page: Page) => page.locator('.role-line li:not(.hint)');

test('a sentence of the text shows what it does, and leads to its statements, which open', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en');
  await page.getByRole('button', { name: 'Reader' }).click();
  await sentence(page, 'P3.5').hover();
  await expect(roles(page)).toHaveCount(2);
  await expect(roles(page).first()).toContainText('2.2 the reservation to question 2');
  await sentence(page, 'P3.5').click();
  await expect.poll(() => addressOf(page).get('sentence')).toBe('P3.5');
  await expect.poll(() => addressOf(page).get('at')).toBe('some-stay-on-screens');
  await expect(page.locator('.react-flow__node.lit')).toHaveCount(2);
  await expect(crux.box('mia-another-episode')).toBeVisible();
  await page.goBack();
  await expect.poll(() => addressOf(page).get('sentence')).toBeNull();
});

test('with a panel below it in a low window the text still has a paragraph, and its key is whole', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await crux.open(ESSAY);
  await page.getByRole('button', { name: 'Filter' }).click();
  const [reader, key, text, first] = await Promise.all(['.reader', '.shade-key', '.text-body', '.paragraph'].map(async (each) => (await page.locator(each).first().boundingBox())!));
  expect(key!.y + key!.height).toBeLessThanOrEqual(reader!.y + reader!.height);
  expect(first!.y + first!.height).toBeLessThanOrEqual(text!.y + text!.height);
});

test('what opened for one sentence closes with the next; what the reader opened stays', async ({ page, crux }) => {
  await crux.open(`${BELL}&open=q-price`);
  await sentence(page, 'P2.6').click();
  await expect(crux.box('will-moves-no-clock')).toBeVisible();
  await sentence(page, 'P3.4').click();
  await expect(crux.box('most-sleep-longer')).toBeVisible();
  await expect(crux.box('will-moves-no-clock')).toHaveCount(0);
  await expect(crux.box('gain-outweighs-cost')).toHaveCount(1);
});

test('a statement that is selected is marked in the text, and another one is no longer the sentence’s', async ({ page, crux }) => {
  await crux.open(`${BELL}&open=q-price&sentence=P4.2&at=gain-outweighs-cost`);
  await crux.box('hall-opens-early').click();
  await expect(sentence(page, 'P4.3')).toHaveClass(/current/);
  await expect(sentence(page, 'P4.3')).toBeInViewport();
  await expect.poll(() => addressOf(page).get('sentence')).toBeNull();
  await expect(page.locator('.react-flow__node.lit')).toHaveCount(0);
});

test('a sentence that plays no part says so and leaves the selection', async ({ page, crux }) => {
  await crux.open(`${BELL}&at=q-price`);
  await sentence(page, 'P6.4').click();
  await expect(page.locator('.role-line')).toContainText('It plays no part in the argument.');
  await expect.poll(() => addressOf(page).get('at')).toBe('q-price');
});

test('a text that cannot be fetched is said to be missing, and the map is there all the same', async ({ page, crux }) => {
  await page.route('**/first-bell-at-nine/source.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"formatVersion":1}' }));
  await crux.open(BELL);
  await expect(page.locator('.reader')).toContainText('could not be fetched');
  await expect(crux.box('start-at-nine')).toBeVisible();
});

test('of a text that is not ours there are 94 marks and no words; unmapped ones are plain', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await expect(page.locator('.reader .sentence-marks [data-sentence]')).toHaveCount(94);
  await expect(page.locator('.reader .sentence-marks .shade-plain')).toHaveCount(3);
  await expect(page.locator('.reader .precis')).toHaveCount(15);
  const boxes = await page.locator('.reader .sentence-marks [data-sentence]').evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(24);
});

test('the reverse: the claims that have no words of their own', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await page.getByRole('button', { name: 'Claims not in the text (7)' }).click();
  await expect(page.locator('.wordless li')).toHaveCount(7);
  await page.locator('.wordless button').first().click();
  await expect.poll(() => addressOf(page).get('at')).not.toBeNull();
});

test('brushing the strip keeps on the map what stands in those paragraphs; by key too', async ({ page, crux }) => {
  await crux.open(ESSAY);
  const from = (await page.locator('[data-strip="P3"]').boundingBox())!;
  const to = (await page.locator('[data-strip="P5"]').boundingBox())!;
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 8, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => addressOf(page).get('f.paragraph')).toBe('P3,P4,P5');
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.locator('[data-strip="P1"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect.poll(() => addressOf(page).get('f.paragraph')).toBe('P2,P3');
  await expect(page.locator('[data-strip="P3"]')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page).get('f.paragraph')).toBe('P3');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page).get('f.paragraph')).toBeNull();
});

test('a press on the strip goes to the sentence there', async ({ page, crux }) => {
  await crux.open(ESSAY);
  const cell = (await page.locator('[data-cell="P14.3"]').boundingBox())!;
  await page.mouse.click(cell.x + 4, cell.y + cell.height / 2);
  await expect.poll(() => addressOf(page).get('sentence')).toBe('P14.3');
  await expect(sentence(page, 'P14.3')).toBeInViewport();
});

test('two places side by side: the tension between them comes first', async ({ page, crux }) => {
  await crux.open(BELL);
  await page.getByRole('button', { name: 'Where it pulls two ways (2)' }).click();
  await page.locator('.wordless button').last().click();
  await expect.poll(() => addressOf(page).get('with')).not.toBeNull();
  await expect(page.locator('.held .tension')).toHaveCount(1);
  await page.getByRole('button', { name: 'Let go' }).click();
  await expect(page.locator('.held')).toHaveCount(0);
  await sentence(page, 'P2.4').click();
  await expect.poll(() => addressOf(page).get('sentence')).toBe('P2.4');
  await page.getByRole('button', { name: 'Hold beside another place' }).click();
  await expect.poll(() => addressOf(page).get('with')).toBe('P2.4');
  await sentence(page, 'P2.1').click();
  await expect(page.locator('.held [role="status"] li')).toHaveCount(1);
  await expect(page.locator('.held [role="status"]')).toContainText('is given as a reason for');
});

test('by key alone: into the text, along it, back to the map, and out again', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en');
  await crux.box('start-at-nine').focus();
  await page.keyboard.press('r');
  await expect(sentence(page, 'P1.2')).toBeFocused();
  for (const id of ['S1.h', 'P2.1']) {
    await page.keyboard.press('ArrowDown');
    await expect(sentence(page, id)).toBeFocused();
  }
  await expect.poll(() => addressOf(page).get('at')).toBe('too-tired-at-eight');
  await page.keyboard.press('Enter');
  await expect(crux.box('too-tired-at-eight')).toBeFocused();
  await page.keyboard.press('r');
  await expect(sentence(page, 'P2.1')).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.locator('.reader')).toHaveCount(0);
  await expect(crux.box('too-tired-at-eight')).toBeFocused();
});

test('on a phone the text covers the outline, and what a sentence does leads back to it', async ({ page, crux }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await crux.open('map=first-bell-at-nine&lang=en');
  await page.getByRole('button', { name: 'Reader' }).click();
  await sentence(page, 'P2.4').click();
  await expect(page.locator('.stage > [inert]')).toHaveCount(1);
  await page.locator('.role-line li button').click();
  await expect(page.locator('.reader')).toHaveCount(0);
  await expect(page.locator('[role="treeitem"][data-id="eleven-asleep"]')).toBeInViewport();
});

test('a panel opens with the text, never instead of it', async ({ page, crux }) => {
  await crux.open(`${BELL}&open=q-sleep&at=most-sleep-longer`);
  await crux.box('most-sleep-longer').focus();
  await page.keyboard.press('i');
  for (const width of [1024, 1280, 1600]) {
    await page.setViewportSize({ width, height: 768 });
    await expect(page.locator('.panel h2')).toBeVisible();
    const [panel, reader] = [(await page.locator('.panel').boundingBox())!, (await page.locator('.reader').boundingBox())!];
    expect(panel.y >= reader.y + reader.height - 1 || panel.x >= reader.x + reader.width - 1).toBe(true);
    expect(Math.min(panel.height, reader.height)).toBeGreaterThan(200);
    expect((await page.locator('.stage').boundingBox())!.width).toBeGreaterThan(width * 0.4);
    await expect(sentence(page, 'P3.4')).toBeInViewport();
  }
});

test('the text and the map scroll together, unless that is turned off', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&open=all&cam=500,300,0.924`);
  const seen = (): Promise<number> => page.locator('.react-flow__viewport').evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).f);
  const before = await seen();
  await sentence(page, 'P1.1').hover();
  await page.mouse.wheel(0, 1500);
  await expect.poll(seen).not.toBe(before);
  await page.getByRole('checkbox', { name: 'Scroll together' }).uncheck();
  const off = await seen();
  await page.locator('.reader .text-body').hover();
  await page.mouse.wheel(0, -1500);
  await expect(sentence(page, 'P1.2')).toBeInViewport();
  expect(await seen()).toBe(off);
});

test('the inspector and pointing at a box give the exact words of a text that is the project’s own', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=q-learning');
  await crux.box('too-tired-at-eight').hover();
  await expect(page.locator('.hovered-words')).toContainText('Yes: too many teenagers');
  await crux.box('too-tired-at-eight').click();
  await page.keyboard.press('i');
  await expect(page.locator('.places blockquote')).toContainText('Yes: too many teenagers');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('take nothing');
  await expect(page.locator('.search [role="option"]').last()).toContainText('P2.1 · in the text');
});

test('only what stands around a statement, wider and back', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=q-learning,too-tired-at-eight&at=weak-will');
  const all = await boxCount(page);
  await crux.box('weak-will').focus();
  await page.keyboard.press('z');
  await expect(page.locator('.filter-fit')).toHaveText('3 of 34 statements pass');
  await expect(crux.box('will-moves-no-clock')).toBeVisible();
  await page.keyboard.press('Shift+Z');
  await expect(page.locator('.filter-fit')).toHaveCount(0);
  await expect.poll(() => boxCount(page)).toBe(all);
});

test('where the reader has scrolled on, pointing moves nothing: neither the text nor the line that tells a role', async ({ page, crux }) => {
  await crux.open(BELL);
  await sentence(page, 'P2.1').click();
  const body = page.locator('.text-body');
  await body.evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
  await expect(sentence(page, 'P2.1')).not.toBeInViewport();
  const before = await body.evaluate((pane) => pane.scrollTop);
  const room = async (): Promise<number> => (await page.locator('.role-line').boundingBox())!.height;
  const high = await room();
  for (const id of ['P6.1', 'P6.2', 'P6.3']) {
    await sentence(page, id).hover();
    await expect(page.locator('.role-line')).toContainText(`Paragraph 6, sentence ${id.at(-1)}`);
    expect(await room()).toBe(high);
    expect(await body.evaluate((pane) => pane.scrollTop)).toBe(before);
  }
});
