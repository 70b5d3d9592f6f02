// The outline: by keyboard alone, as the tree that assistive technology sees, with one selection with the map, and with ten
// thousand rows.

import type { Page } from '@playwright/test';
import { bigMap } from '../arbitraries.ts';
import { axeFindings } from './open-page.ts';
import { addressOf, change, changeFragment, expect, openServed, painted, test } from './served.ts';

const SMALL = 'map=first-bell-at-nine&lang=en&view=outline';
const ESSAY = 'map=deepseek-shock-wave&lang=en&view=outline';

const rowOf = (page: Page, id: string) => page.locator(`[role="treeitem"][data-id="${id}"]`);
const focusedRow = (page: Page): Promise<string | undefined> => page.evaluate(() => (document.activeElement as HTMLElement).dataset['id']);

test('from the start to the deepest reason by keyboard alone, and back out', async ({ page, crux }) => {
  await crux.open(SMALL);
  await page.keyboard.press('1'); // numbers find a row, and the first key brings the focus
  await expect.poll(() => focusedRow(page)).toBe('q-learning');
  await expect(rowOf(page, 'q-learning')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(rowOf(page, 'q-learning')).toHaveAttribute('aria-expanded', 'true');
  const way: (string | undefined)[] = [];
  for (const _ of [1, 2, 3, 4, 5]) {
    await page.keyboard.press('ArrowRight');
    way.push(await focusedRow(page));
  }
  // The answer, its linked reasons, the first of them, which opens, and what that rests on.
  expect(way.slice(0, 1)).toEqual(['too-tired-at-eight']);
  expect(way[3]).toBe(way[2]);
  await expect(rowOf(page, way[4]!)).toHaveAttribute('aria-level', '5');
  await expect(rowOf(page, way[4]!)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => addressOf(page).get('at')).toBe(way[4]);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedRow(page)).toBe(way[2]);
  await page.keyboard.press('ArrowLeft');
  await expect(rowOf(page, way[2]!)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Home');
  expect(await focusedRow(page)).toBe('start-at-nine');
  await page.keyboard.press('*');
  await expect(page.locator('[role="treeitem"][aria-level="1"][aria-expanded="false"]')).toHaveCount(0);
});

test('letters find a row and are no commands', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=all`);
  await page.keyboard.press('i'); // on the map: the panel of the statement
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect.poll(async () => rowOf(page, (await focusedRow(page)) ?? 'none').locator('.row-said').textContent()).toMatch(/^[[“]?I/i);
  await page.keyboard.press('Home'); // any other key ends the word
  await page.keyboard.type('No one has');
  await expect.poll(async () => rowOf(page, (await focusedRow(page)) ?? 'none').textContent()).toContain('No one has tried');
});

test('a row that sends elsewhere leads there, also what is closed', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=start-at-nine`);
  const see = page.locator('[role="treeitem"][data-id^="see:"]').first();
  const to = (await see.getAttribute('data-id'))!.split(':')[2]!;
  await expect(rowOf(page, to)).toHaveCount(0);
  await see.click();
  await expect(rowOf(page, to)).toHaveAttribute('aria-selected', 'true');
  await expect(rowOf(page, to)).toBeInViewport();
});

test('assistive technology sees one tree with one Tab stop, whose levels, places and states are true', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&open=all`);
  const rows = await page.locator('[role="tree"] > [role="treeitem"]').evaluateAll((all) =>
    all.map((row) => ({ level: Number(row.ariaLevel), place: Number(row.ariaPosInSet), of: Number(row.ariaSetSize), expanded: row.ariaExpanded, tab: (row as HTMLElement).tabIndex })),
  );
  expect(rows.filter(({ tab }) => tab === 0)).toHaveLength(1);
  expect(rows.length).toBeGreaterThan(100);
  const last: number[] = [];
  rows.forEach(({ level, place, of }, i) => {
    expect(level).toBeLessThanOrEqual((rows[i - 1]?.level ?? 0) + 1);
    last.length = level;
    expect(place).toBe((last[level - 1] ?? 0) + 1);
    last[level - 1] = place;
    expect(place).toBeLessThanOrEqual(of);
  });
  rows.forEach(({ level, expanded }, i) => {
    if (expanded !== null) expect((rows[i + 1]?.level ?? 0) > level).toBe(expanded === 'true');
  });
});

test('map and outline share what is open and what is selected, and each brings it into sight', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en');
  expect((await change(page, () => page.keyboard.press('F2'))).cause).toBe('view');
  await expect(page.getByRole('tree')).toBeVisible();
  await expect.poll(() => addressOf(page).get('view')).toBe('outline');
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowRight');
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight');
  const at = (await focusedRow(page))!;
  expect((await change(page, () => page.keyboard.press('F2'))).cause).toBe('view');
  await expect(page.locator('.react-flow__node.selected, .react-flow__node-joint').first()).toBeAttached();
  await expect.poll(() => addressOf(page).get('at')).toBe(at);
  await expect.poll(() => focusedRow(page)).toBe(at); // the focus goes along
  await page.keyboard.press('v');
  await expect(rowOf(page, at)).toHaveAttribute('aria-selected', 'true');
  await expect(rowOf(page, at)).toBeInViewport();
  await expect(rowOf(page, at)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('tree')).toHaveCount(0);
});

test('the way to the selected statement leads back up, on the map and in the outline, and the map stays where it is', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=q-learning,too-tired-at-eight');
  const box = crux.box('too-tired-at-eight');
  const before = await box.boundingBox();
  await crux.box('too-tired-at-eight').focus();
  await page.keyboard.press('ArrowRight');
  const path = page.getByRole('navigation', { name: 'The way to what is selected' });
  await expect(path.getByRole('button')).toHaveCount(3);
  expect(await box.boundingBox()).toEqual(before);
  await path.getByRole('button').nth(1).click();
  await expect.poll(() => addressOf(page).get('at')).toBe('too-tired-at-eight');
  await page.keyboard.press('F2');
  await path.getByRole('button').first().click();
  await expect(rowOf(page, 'q-learning')).toHaveAttribute('aria-selected', 'true');
});

test('what a filter takes away is counted, and what it only dims is dimmed', async ({ page, crux }) => {
  await crux.open(`${SMALL}&f.stance=rejects`);
  await expect(page.getByRole('tree')).toContainText('hidden behind it');
  const count = await page.getByRole('treeitem').count();
  await page.locator('[data-stub="behind"]').first().click();
  await expect.poll(() => page.getByRole('treeitem').count()).toBeGreaterThan(count);
  await changeFragment(page, `${SMALL}&open=all&f.stance=rejects&hide=dim`);
  await expect(page.locator('.row-line.dimmed').first()).toBeVisible();
});

test('the second language stands below the first, in the outline and about a statement', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-learning,too-tired-at-eight&also=zh&at=too-tired-at-eight`);
  await expect(rowOf(page, 'too-tired-at-eight').locator('.row-also')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('button', { name: 'Statement' }).click();
  await expect(page.locator('.inspector .also')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Chinese below the English text' }).uncheck();
  await expect(page.locator('.row-also')).toHaveCount(0);
});

test('ten thousand rows can be opened and walked', async ({ page, crux }) => {
  await openServed(page, crux, bigMap(10_000, 'debate'), '&view=outline&open=all');
  const { live } = (await painted(page)).at(-1)!;
  expect(live).toBeGreaterThan(9_999);
  // However many rows there are, a key changes but the few that it leaves and reaches.
  const changed = await page.locator('[role="tree"]').evaluateHandle((tree) => {
    const rows = { times: 0 };
    new MutationObserver((records) => (rows.times += records.length)).observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
    return rows;
  });
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
  await expect(page.locator('[role="treeitem"]').last()).toBeInViewport();
  const last = await focusedRow(page);
  for (const _ of [1, 2, 3, 4, 5]) await page.keyboard.press('ArrowUp');
  expect(await focusedRow(page)).not.toBe(last);
  const { times } = await changed.jsonValue();
  expect(times).toBeGreaterThan(0);
  expect(times).toBeLessThan(100);
});

for (const [width, height] of [[1280, 720], [390, 844], [320, 568]] as const) {
  test(`axe finds nothing on the outline at ${width}x${height}`, async ({ page, crux }) => {
    await page.setViewportSize({ width, height });
    for (const [fragment, shows] of [
      [`${SMALL}&open=q-learning,too-tired-at-eight&at=too-tired-at-eight&also=zh`, '.row-also'],
      [`${SMALL}&open=all&f.stance=rejects&hide=dim`, '.row-line.dimmed'],
      [`${SMALL}&f.stance=rejects`, '.row-note'],
    ] as const) {
      for (const look of ['&theme=light', '&theme=dark']) {
        await crux.open(fragment + look);
        await expect(page.locator(shows).first()).toBeAttached();
        expect.soft(await axeFindings(page), fragment + look).toEqual([]);
      }
    }
  });
}

test('with forced colours, a row shows apart that it is selected and that it has the focus, and its signs are drawn', async ({ page, crux }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await crux.open(`${SMALL}&open=all&at=start-at-nine`);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown'); // a reference: the selection stays behind
  const styleOf = (selector: string, pseudo?: string) => page.locator(selector).first().evaluate((element, part) => ({ outline: getComputedStyle(element).outline, background: getComputedStyle(element, part).backgroundColor, image: getComputedStyle(element, part).backgroundImage }), pseudo);
  const selected = (await styleOf('[aria-selected="true"]')).outline;
  const focused = (await styleOf('[role="treeitem"]:focus')).outline;
  expect(selected).not.toBe(focused);
  expect(selected).toContain('3px');
  expect(focused).toMatch(/solid|dashed/);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect((await styleOf('.row-line.bar-support', '::before')).background).not.toBe(paper);
  expect((await styleOf('.row-line.bar-attack', '::before')).image).toContain('repeating-linear-gradient');
});

test('with forced colours, a box on the map shows what the author grants, leaves open and does not say', async ({ page, crux }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await crux.open('map=first-bell-at-nine&lang=en&open=all&cam=500,500,1');
  const borders = await page.evaluate(() => ['double', 'dashed'].map((frame) => getComputedStyle(document.querySelector(`.box.framed.frame-${frame}`)!).borderTopStyle));
  expect(borders).toEqual(['double', 'dashed']);
  const bar = await page.locator('.box.bar-support').first().evaluate((box) => [getComputedStyle(box, '::before').backgroundColor, getComputedStyle(document.body).backgroundColor]);
  expect(bar[0]).not.toBe(bar[1]);
});
