// Progress and health: what was read is kept in this browser alone, the lists lead to their places, both can be copied.

import { axeFindings, expect } from './open-page.ts';
import { addressOf, test } from './served.ts';

const SMALL = 'map=first-bell-at-nine&lang=en&view=map';

test('what was selected counts as read, also after a reload, until the reader wants it forgotten; the address never says it', async ({ page, crux }) => {
  await crux.open(`${SMALL}&at=too-tired-at-eight`);
  await page.keyboard.press('j');
  await expect.poll(() => addressOf(page).get('at')).toBe('lessons-in-body-night');
  await page.keyboard.press('Shift+J');
  const panel = page.getByRole('complementary', { name: 'Progress and health' });
  const first = panel.getByRole('row', { name: /^1 / });
  await expect(first.getByRole('cell').nth(0)).toHaveText('1 of 1');
  await expect(first.getByRole('cell').nth(1)).toHaveText('1 of 6');
  await page.goto('about:blank');
  await crux.open(`${SMALL}&at=start-at-nine`);
  await page.keyboard.press('Shift+J');
  await expect(first.getByRole('cell').nth(1)).toHaveText('1 of 6');
  await panel.getByRole('button', { name: 'Next unread' }).click();
  await expect(panel.getByRole('row', { name: /^Thesis/ }).getByRole('cell').nth(1)).toHaveText('1 of 3');
  expect([...addressOf(page).keys()].toSorted()).toEqual(['at', 'lang', 'map', 'open', 'v', 'view']);
  await panel.getByRole('button', { name: 'Forget what I have read' }).click();
  await expect(first.getByRole('cell').nth(1)).toHaveText('0 of 6');
  expect(await page.evaluate(() => localStorage.getItem('crux.read'))).not.toContain('too-tired');
});

test('each place of a list is one click away, and an empty list says so', async ({ page, crux }) => {
  await crux.open(SMALL);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('button', { name: 'Progress and health' }).click();
  const list = (id: string) => page.locator(`[data-list="${id}"]`);
  await list('unanswered').getByRole('button').click();
  await expect.poll(() => addressOf(page).get('at')).toBe('no-bus-drivers');
  await expect(crux.box('no-bus-drivers')).toBeVisible();
  await expect(list('unanswered').getByRole('button')).toHaveAttribute('aria-current', 'true');
  await expect(list('tensions').getByText('Resolved:')).toBeVisible();
  await list('tensions').getByRole('button', { name: /^resolved by 3\.2/ }).click();
  await expect.poll(() => addressOf(page).get('at')).toBe('hall-opens-early');
  const bare = list('without-reason');
  await bare.getByRole('button', { name: /^Show all \d+/ }).click();
  await expect(bare.getByRole('heading')).toHaveText(`Asserted without any reason (${await bare.getByRole('listitem').count()})`);
  await expect(list('circles')).toBeHidden();
  await page.getByText('For whoever makes the map').click();
  await expect(list('circles')).toContainText('No reasons run in a circle.');
});

test('both are copied as Markdown, signed; where the clipboard is refused the text stands in the panel', async ({ page, crux, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await crux.open(`${SMALL}&at=too-tired-at-eight`);
  await page.keyboard.press('Shift+J');
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy these lists as Markdown' }).click();
  await expect.poll(copied).toMatch(/## Objections that nobody answers \(1\)\n\n- \*objection .*\*\*3\.1\.5\*\* Reported \(.+\), and left open by the author: “/);
  expect(await copied()).toContain('not quotations');
  await page.getByRole('button', { name: 'Copy as Markdown', exact: true }).click();
  await expect.poll(copied).toContain('| Part | Answers | For | Against |');
  await page.evaluate(() => void (navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))));
  await page.getByRole('button', { name: 'Copy as Markdown', exact: true }).click();
  await expect(page.getByLabel('To be selected and copied')).toHaveValue(/## Not yet read/);
});

test('rows of the outline that were read are marked, and a filter keeps what was not, as it stood when it was chosen', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=outline&at=too-tired-at-eight');
  const row = (id: string) => page.locator(`[role="treeitem"][data-id="${id}"]`);
  await expect(row('too-tired-at-eight').locator('.row-read')).toBeVisible();
  await expect(row('too-tired-at-eight')).toHaveAccessibleDescription('Read');
  await expect(row('start-at-nine').locator('.row-read')).toHaveCount(0);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByText('More filters').click();
  await page.getByRole('checkbox', { name: /^not yet read/ }).check();
  await expect.poll(() => addressOf(page).get('f.read')).toBe('unread');
  const { total, kept } = /(?<kept>\d+) of (?<total>\d+)/.exec(await page.locator('.filter-fit').innerText())!.groups!;
  expect(Number(kept)).toBe(Number(total) - 1);
  await row('start-at-nine').click();
  await expect(row('start-at-nine').locator('.row-read')).toBeVisible();
  await expect(page.locator('.filter-fit')).toContainText(`${kept} of ${total}`);
});

test('on a phone a place that is chosen comes into sight, for the panel steps aside', async ({ page, crux }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await crux.open('map=first-bell-at-nine&lang=en&view=outline');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('button', { name: 'Progress and health' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('[data-list="unanswered"]').getByRole('button').click();
  await expect(page.locator('.panel')).toHaveCount(0);
  await expect(page.locator('[role="treeitem"][data-id="no-bus-drivers"]')).toBeInViewport();
});
