// On a phone: the outline first, the map one tap away, nothing cut, everything large enough for a finger.

import type { Page } from '@playwright/test';
import { addressOf, expect, test } from './served.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const readyMaps = (page: Page): Promise<string[]> => page.evaluate(() => performance.getEntriesByName('crux:ready').map((mark) => (mark as PerformanceMark).detail.map as string));

/** Whatever of the bar, the outline and the foot is cut by the screen, or written wider than its room. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('.bar button, .bar h1, .foot button, .foot p, .row-line, .row-line p, .path button, .panel button, .panel p')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -0.5 || right > innerWidth + 0.5)) found.push(`${element.className || element.tagName}: ${element.textContent?.slice(0, 30)}`);
      if (width > 0 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).textOverflow !== 'ellipsis' && !element.classList.contains('unseen')) found.push(`too narrow, ${element.className || element.tagName}: ${element.textContent?.slice(0, 30)}`);
    }
    return found;
  });
}

/** Controls of the bar and the foot that lie upon each other. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.bar button, .bar h1, .foot button')].map((element) => ({ name: element.textContent ?? '', box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 1 && b.box.top < a.box.bottom - 1 ? [`${a.name} and ${b.name}`] : [])));
  });
}

test('the outline comes first, the map is one tap away, and so is the way back to the same statement', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en');
  expect(await readyMaps(page)).toEqual(['deepseek-shock-wave']);
  await expect(page.getByRole('tree')).toBeVisible();
  await expect.poll(() => addressOf(page).get('view')).toBeNull();
  await page.locator('[data-id="q-blockade"]').tap();
  const row = page.locator('[role="treeitem"][aria-level="3"]').first();
  await row.tap();
  const at = (await row.getAttribute('data-id'))!;
  await page.getByRole('button', { name: 'Map', exact: true }).tap();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
  await expect.poll(() => addressOf(page).get('view')).toBe('map');
  await page.getByRole('button', { name: 'Outline', exact: true }).tap();
  await expect(page.locator(`[role="treeitem"][data-id="${at}"]`)).toBeInViewport();
  await expect(page.locator(`[role="treeitem"][data-id="${at}"]`)).toHaveAttribute('aria-selected', 'true');
  expect(await readyMaps(page)).toEqual(['deepseek-shock-wave']);
});

test('every row and the switch are at least 44 px high', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en&open=all');
  const heights = await page.locator('[role="treeitem"], .view-switch button').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(100);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('a panel lies over the page and leads back to it', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en');
  await page.getByRole('button', { name: 'Search' }).tap();
  await page.getByRole('combobox').fill('discipline');
  await page.getByRole('option').first().tap();
  await page.getByRole('button', { name: 'Close', exact: true }).tap();
  await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toBeInViewport();
});

for (const [width, height] of [[390, 844], [320, 568]] as const) {
  for (const lang of ['en', 'zh'] as const) {
    test(`at ${width}x${height} in ${lang} nothing is cut or overlaps, nor with text twice as large`, async ({ page, crux }) => {
      await page.setViewportSize({ width, height });
      await crux.open(`map=deepseek-shock-wave&lang=${lang}&open=all&also=${lang === 'en' ? 'zh' : 'en'}&at=q-blockade`);
      for (const scale of ['100%', '200%']) {
        if (scale !== '100%') await page.evaluate((size) => void (document.documentElement.style.fontSize = size), scale);
        expect(await cutOff(page), scale).toEqual([]);
        expect(await overlapping(page), scale).toEqual([]);
        // What one came for keeps the larger part of the screen.
        if (scale === '100%') expect((await page.locator('.stage').boundingBox())!.height).toBeGreaterThan(height * 0.6);
      }
    });
  }
}

test('text twice as large is cut nowhere on a wide screen either', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await crux.open('map=deepseek-shock-wave&lang=en&view=outline&open=q-blockade&at=q-blockade');
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.locator('.panel')).toBeVisible();
  expect(await cutOff(page)).toEqual([]);
  expect(await overlapping(page)).toEqual([]);
});
