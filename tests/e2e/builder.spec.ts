// Making a talk: five scenes by clicks, put in order by hand and by key, worded, given, saved and opened again.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Talk } from '../../src/presenting/talk.ts';
import { axeFindings } from './open-page.ts';
import { addressOf, expect, test } from './served.ts';

const BELL = 'map=first-bell-at-nine&lang=en&view=map';
const titles = (page: Page) => page.locator('.builder-title > span');
const add = (page: Page) => page.getByRole('button', { name: 'Add this view' });
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Your talk' });

/** Three scenes out of three statements of the small map. */
async function three(page: Page, crux: { readonly open: (fragment: string) => Promise<void>; readonly box: (id: string) => ReturnType<Page['locator']> }): Promise<void> {
  await crux.open(`${BELL}&open=q-learning`);
  await page.keyboard.press('Shift+B');
  for (const [i, id] of ['too-tired-at-eight', 'weak-will', 'eleven-asleep'].entries()) {
    await crux.box(id).click({ position: { x: 60, y: 20 } });
    await expect.poll(() => addressOf(page).get('at')).toBe(id);
    await add(page).click();
    await expect(titles(page)).toHaveCount(i + 1);
  }
}

test('a talk of one\'s own is reached from the stage, made by clicks, given, and is there again after the page was loaded anew', async ({ page, crux }) => {
  await crux.open(BELL);
  await page.getByRole('button', { name: 'Present' }).click();
  await page.getByRole('button', { name: 'Talks' }).click();
  await page.getByRole('button', { name: 'Make a talk of your own' }).click();
  await expect(panelOf(page)).toBeVisible();
  await add(page).click();
  await expect(titles(page)).toHaveCount(1);
  await page.getByLabel('Words for the audience').fill('What it comes to.');
  await page.getByLabel('Note for you alone').fill('Wait.');
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
  await page.locator('.react-flow__node').first().focus();
  await page.keyboard.press('Shift+B');
  await expect(page.getByLabel('Note for you alone')).toHaveValue('Wait.');
  await page.getByRole('button', { name: 'Give it', exact: false }).first().click();
  await expect(page.locator('.talk-caption')).toContainText('What it comes to.');
  await expect.poll(() => addressOf(page).get('talk')).toBe('own');
});

test('scenes are moved by hand, by key and by buttons, and every step is taken back', async ({ page, crux }) => {
  await three(page, crux);
  const before = await titles(page).allTextContents();
  // By key: the focus goes along.
  const handle = page.getByRole('button', { name: /^Move scene 3/ });
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await expect(titles(page)).toHaveText([before[0]!, before[2]!, before[1]!]);
  await expect(page.getByRole('button', { name: /^Move scene 2/ })).toBeFocused();
  await expect(panelOf(page).getByRole('status').filter({ hasText: 'Now scene 2 of 3' })).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(titles(page)).toHaveText(before);
  // By hand, given up and then carried out.
  const first = page.getByRole('button', { name: /^Move scene 1/ });
  const rows = page.locator('.builder-row');
  const belowSecond = async (): Promise<void> => {
    const { x, y, height } = (await rows.nth(1).boundingBox())!;
    await page.mouse.move(x + 10, y + height - 2, { steps: 4 });
  };
  for (const isGivenUp of [true, false]) {
    await first.hover();
    await page.mouse.down();
    await belowSecond();
    await expect(page.locator('.builder-scene.dragged')).toHaveCount(1);
    if (isGivenUp) await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(titles(page)).toHaveText(isGivenUp ? before : [before[1]!, before[0]!, before[2]!]);
  }
  await page.getByRole('button', { name: 'Down', exact: true }).click();
  await expect(titles(page)).toHaveText([before[1]!, before[2]!, before[0]!]);
  await page.getByRole('button', { name: 'Take out' }).click();
  await expect(titles(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(titles(page)).toHaveCount(3);
});

test('whoever takes scenes out by key goes on in the next one, then in the one before, at last where a first one is added', async ({ page, crux }) => {
  await three(page, crux);
  const [, second, third] = await titles(page).allTextContents();
  const takeOut = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Take out', exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await page.locator('.builder-title').first().click();
  await takeOut();
  await expect(titles(page)).toHaveText([second!, third!]);
  await expect(page.locator('.builder-title').first()).toBeFocused();
  await page.locator('.builder-title').last().click();
  await takeOut();
  await expect(titles(page)).toHaveText([second!]);
  await expect(page.locator('.builder-title')).toBeFocused();
  await takeOut();
  await expect(titles(page)).toHaveCount(0);
  await expect(add(page)).toBeFocused();
});

test('a title that is emptied is the one that the scene has by itself, in the language of the page', async ({ page, crux }) => {
  await three(page, crux);
  const byItself = (await titles(page).last().textContent())!;
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Asleep');
  await expect(titles(page).last()).toHaveText('Asleep');
  await title.press('Control+a');
  await title.press('Delete');
  await expect(title).toHaveValue('');
  await expect(titles(page).last()).toHaveText(byItself);
  await page.keyboard.type('Still');
  await expect(titles(page).last()).toHaveText('Still');
  await title.fill('');
  await title.press('Tab');
  await expect(title).toHaveValue(byItself);
  const whole = page.getByRole('textbox', { name: 'Title of the talk' });
  const named = await whole.inputValue();
  await whole.fill('');
  await expect(whole).toHaveValue('');
  await page.keyboard.type('M');
  await expect(whole).toHaveValue('M');
  await whole.fill('');
  await whole.press('Tab');
  await expect(whole).toHaveValue(named);
  expect(named).not.toMatch(/\p{sc=Han}/u);
});

test('a scene asks, supposes and is saved; the file opens again, and one that is no talk is told and changes nothing', async ({ page, crux }) => {
  await three(page, crux);
  await page.getByText('A question before it').click();
  await page.getByLabel('Before it comes, ask').selectOption('choice');
  await page.getByLabel('The question').fill('Would you?');
  await page.getByLabel('Choice 1', { exact: true }).fill('Yes');
  await page.getByLabel('Choice 2', { exact: true }).fill('No');
  await page.getByRole('checkbox', { name: 'so does the text' }).nth(1).check();
  await page.getByLabel('Seconds').fill('40');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  const file = readFileSync(await download.path(), 'utf8');
  const talk = JSON.parse(file) as Talk;
  expect(talk.scenes[2]).toMatchObject({ id: 'eleven-asleep', seconds: 40, ask: { as: 'choice', prompt: { en: 'Would you?' }, choices: [{ text: { en: 'Yes' } }, { text: { en: 'No' }, isRight: true }] } });
  const choose = page.locator('.builder input[type=file]');
  await choose.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...talk, map: 'another' })) });
  await expect(page.getByRole('alert')).toContainText('another map');
  await expect(titles(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Start over' }).click();
  await choose.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(titles(page)).toHaveCount(3);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const look of ['light', 'dark'] as const) {
  test(`the panel is without a fault that axe finds, ${look}`, async ({ page, crux }) => {
    await page.emulateMedia({ colorScheme: look });
    await three(page, crux);
    await page.getByText('A question before it').click();
    await page.getByLabel('Before it comes, ask').selectOption('hands');
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('on a small screen it can be made from the outline', async ({ page, crux }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await crux.open('map=first-bell-at-nine&lang=en');
  await page.locator('[role=treeitem][data-id="q-learning"]').click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('make a talk');
  await expect(page.getByRole('option', { selected: true })).toContainText('Make a talk of your own');
  await page.keyboard.press('Enter');
  await add(page).click();
  await expect(titles(page)).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
