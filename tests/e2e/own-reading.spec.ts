// A reading of one's own: why, an objection added, taken back, kept, handed out; and readings of others beside it.

import { readFileSync } from 'node:fs';
import { axeFindings, expect } from './open-page.ts';
import { addressOf, test } from './served.ts';

const SMALL = 'map=first-bell-at-nine&lang=en&view=map';
const OBJECTION = 'Many pupils are awake <b>at eight</b>.';

/** A reading of the small map as its file. */
const fileOf = (by: string, more: object): { name: string; mimeType: string; buffer: Buffer } => ({
  name: `${by}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ kind: 'crux-reading', formatVersion: 1, map: 'first-bell-at-nine', version: '1.0.1', by, ...more })),
});

test('an objection of one’s own stands on the map, changes what it bears on, is undone by key, and is there after a reload; no saved map and no link has it', async ({ page, crux }) => {
  await crux.open(`${SMALL}&at=too-tired-at-eight`);
  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'Doubt' });
  await panel.getByRole('textbox', { name: 'A reason or an objection of your own' }).fill(OBJECTION);
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Add reason' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const own = crux.box('own-1');
  await expect(own).toContainText('You');
  await expect(own).toContainText('<b>at eight</b>');
  await expect(crux.box('too-tired-at-eight').locator('.tag')).toHaveText(/Both sides hold/);
  await expect(panel.getByText('stands only on the author’s word.')).toBeVisible();
  await expect.poll(() => addressOf(page).get('at')).toBe('own-1');
  expect(page.url()).not.toContain('awake');
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.press('Control+z');
  await expect(own).toHaveCount(0);
  await panel.getByRole('button', { name: 'Redo' }).click();
  await expect(own).toBeVisible();
  await page.goto('about:blank');
  await crux.open(`${SMALL}&at=own-1`);
  await expect(own).toContainText('awake');
  await expect(page.locator('.notice')).toHaveCount(0);

  await page.keyboard.press('Shift+M');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).not.toContain('at eight</b>');
});

test('why something is said stands beside it, and the whole goes as a code to somebody else, who goes on from it', async ({ page, crux, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await crux.open(`${SMALL}&at=too-tired-at-eight`);
  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'Doubt' });
  await panel.getByRole('button', { name: 'Doubt ⇧D' }).or(panel.getByRole('button', { name: 'Doubt', exact: true })).first().click();
  const why = panel.getByRole('textbox', { name: /^Because/ });
  await why.fill('At my school nobody is');
  await why.press('Enter');
  await expect(panel.getByText('because At my school nobody is')).toBeVisible();
  await panel.getByText('Your reading, and those of others').click();
  await panel.getByRole('textbox', { name: /^Your name/ }).fill('Mara');
  await panel.getByRole('button', { name: 'Copy as a code' }).click();
  await expect(page.locator('.notice')).toContainText('copied');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^crux1[dp]\.[\w-]+\.[0-9a-z]{7}$/);

  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await crux.open(`${SMALL}&at=start-at-nine`);
  await page.keyboard.press('q');
  await panel.getByText('Your reading, and those of others').click();
  const field = panel.getByRole('textbox', { name: 'Or paste codes here' });
  await field.fill(code.slice(0, -9));
  await panel.getByRole('button', { name: 'Open what is pasted' }).click();
  await expect(panel.getByText('The code is not whole')).toBeVisible();
  await field.fill(`Mine:\n${code.slice(0, 20)}\n  ${code.slice(20)}\nbye`);
  await panel.getByRole('button', { name: 'Open what is pasted' }).click();
  await expect(panel.getByRole('heading', { name: 'Compared with Mara' })).toBeVisible();
  await expect(panel.getByText('Mara doubts')).toBeVisible();
  await expect(panel.getByText('Mara: At my school nobody is')).toBeVisible();
  await panel.getByRole('button', { name: 'Go on from Mara' }).click();
  await expect.poll(() => addressOf(page).get('doubt')).toBe('too-tired-at-eight');
});

test('readings of many are counted, laid over the map, and one that does not fit keeps no other out', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-learning,too-tired-at-eight&at=start-at-nine`);
  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'Doubt' });
  await panel.getByText('Your reading, and those of others').click();
  await panel.locator('input[type=file]').setInputFiles([
    fileOf('Mara', { doubt: ['too-tired-at-eight'], because: { 'too-tired-at-eight': 'Not at mine' } }),
    fileOf('Jo', { doubt: ['too-tired-at-eight', 'weak-will'], version: '0.9' }),
    fileOf('Elsewhere', { map: 'another-map', title: 'Another map' }),
    fileOf('Anselm', { reject: ['too-tired-at-eight'], doubt: ['gone-from-here'] }),
  ]);
  await expect(panel.getByRole('heading', { name: '3 readings are open' })).toBeVisible();
  await expect(panel.getByText('This is a reading of another map, “Another map”')).toBeVisible();
  await expect(panel.getByText('One of them was made with another version')).toBeVisible();
  await expect(panel.getByText('2 of 3 doubt, 1 rejects')).toBeVisible();
  await expect(panel.getByText('Mara: Not at mine')).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Show on the map what they say' }).check();
  await expect(crux.box('too-tired-at-eight').locator('.tag')).toHaveText('2 of 3 doubt, 1 rejects');
  await panel.getByRole('combobox', { name: 'Compare with one of them' }).selectOption('Anselm');
  await expect(panel.getByText('Anselm rejects')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await panel.getByText('The readings one by one').click();
  await expect(panel.getByText('were left out: gone-from-here').or(panel.getByText('was left out: gone-from-here'))).toBeVisible();
  await panel.getByRole('button', { name: /Tired pupils lack discipline/ }).first().click();
  await expect.poll(() => addressOf(page).get('at')).toBe('weak-will');
});

test('what somebody in the text holds is laid beside the author’s reading, and one speaker’s is held against another’s', async ({ page, crux }) => {
  await crux.open(SMALL);
  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'Doubt' });
  await panel.getByText('Your reading, and those of others').click();
  await panel.getByRole('button', { name: 'Mr Brandt' }).click();
  await expect(panel.getByText('Mr Brandt grants')).toBeVisible();
  await panel.getByRole('button', { name: 'Parents', exact: true }).click();
  await panel.getByRole('combobox', { name: 'Compare with one of them' }).selectOption('Parents');
  await panel.getByRole('combobox', { name: 'Held against' }).selectOption('Mr Brandt');
  await expect(panel.getByText(/Mr Brandt grants.*Parents leaves? it rejected/)).toBeVisible();
  await expect(panel.getByText(/Mr Brandt leaves it rejected.*Parents grants/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
