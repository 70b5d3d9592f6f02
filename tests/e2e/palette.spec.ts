// The palette and the search: everything by its name, in either language, by keyboard alone.

import { axeFindings, expect } from './open-page.ts';
import { addressOf, painted, test } from './served.ts';

test('the palette runs a command, draws otherwise, goes to a number, and gives the focus back', async ({ page, crux }) => {
  await crux.open();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await palette.getByRole('combobox').fill('open everything');
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  await expect.poll(() => addressOf(page).get('open')).toBe('all');
  await page.keyboard.press('Control+k');
  await palette.getByRole('combobox').fill('cross');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page).get('layout')).toBe('cross');
  // Its code is fetched first; until it is drawn there is no map that keys could be meant for.
  await expect.poll(async () => (await painted(page)).at(-1)?.cause).toBe('layout');
  await page.keyboard.press('Control+k');
  await palette.getByRole('combobox').fill('2.1');
  await expect(palette.getByRole('option').first()).toContainText('2.1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node.selected')).toContainText('2.1');
  await expect(page.locator('.react-flow__node.selected')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await expect(page.locator('.react-flow__node.selected')).toBeFocused();
  // By its own key too, from the map and from a panel.
  for (const from of [page.locator('.react-flow__node.selected'), page.locator('.search input')]) {
    await expect(from).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(palette).toHaveCount(0);
    await expect(from).toBeFocused();
    await page.keyboard.press('/');
  }
});

test('the palette says when nothing is called so, walks round by the arrows, and axe finds nothing in it', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=zh');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  // The other maps are fetched when the palette first opens.
  await expect(palette.getByRole('group', { name: '打开另一张图' })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(palette.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  expect(await axeFindings(page)).toEqual([]);
  await palette.getByRole('combobox').fill('qqqq');
  await expect(palette.getByRole('status')).toContainText('没有叫这个的');
  await palette.getByRole('combobox').fill('icicle');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page).get('layout')).toBe('icicle');
});

test('search in Chinese on an English page: a single letter finds, hits are marked in their language, with the way to them', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('芯');
  const first = page.getByRole('option').first();
  await expect(first.locator('mark').first()).toHaveText('芯');
  await expect(first.locator('.hit-path').first()).toContainText('›');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page).get('at')).not.toBeNull();
  await page.getByRole('combobox').fill('…((*');
  await expect(page.locator('.search [role="status"]')).toContainText('Nothing was found');
});

test('a hit that the filters have removed says so, and going there shows it', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&f.stance=rejects&hide=remove');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('seed');
  const hit = page.getByRole('option').first();
  await expect(hit).toContainText('filtered out now');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__node.selected')).toContainText('seed');
  await expect.poll(() => addressOf(page).get('f.stance')).toBe('rejects');
});

test('brackets go back and forward through what was selected', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map');
  const at = (): string | null => addressOf(page).get('at');
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).not.toBeNull();
  const first = at();
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).not.toBe(first);
  const second = at();
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).not.toBe(second);
  await page.keyboard.press('[');
  await expect.poll(at).toBe(second);
  await page.keyboard.press(']');
  await expect.poll(at).not.toBe(second);
  // However often it is pressed, the page that was before this one stays where it is.
  for (let i = 0; i < 6; i++) await page.keyboard.press('[');
  await expect.poll(at).toBeNull();
  await page.keyboard.press(']');
  await expect.poll(at).toBe(first);
});

test('what is typed before the field is there stands in it, and no letter of it acts on the map', async ({ page, crux }) => {
  for (const [key, own] of [['/', 'search-panel'], ['Control+k', 'palette']] as const) {
    // Each comes in two parts, and before each of them another field may wait for it.
    const scripts = ['after', own];
    const letGo: (() => void)[] = [];
    const asked: Promise<void>[] = [];
    for (const script of scripts) {
      const mayCome = new Promise<void>((resolve) => letGo.push(resolve));
      asked.push(new Promise((resolve) => void page.route(`**/assets/${script}-*.js`, async (route) => (resolve(), await mayCome, route.continue()))));
    }
    await crux.open('map=first-bell-at-nine&lang=en&view=map');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(key);
    await page.keyboard.type('sl');
    letGo[0]!();
    await asked[1];
    await page.keyboard.type('ee');
    letGo[1]!();
    await page.keyboard.type('p');
    await expect(page.getByRole('combobox')).toHaveValue('sleep');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('.react-flow__node.selected')).toBeFocused();
    expect([addressOf(page).get('layout'), addressOf(page).get('notation'), addressOf(page).get('open')]).toEqual([null, null, null]);
    await page.reload();
  }
});
