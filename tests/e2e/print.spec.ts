// On paper: the outline whatever is on the screen, or the drawing on one page; black on white, with where it comes from.

import type { Page } from '@playwright/test';
import { expect, test } from './served.ts';

/** How many pages a printed document has. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;
}

async function onPaper(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle'); // what only paper shows comes after the first view
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-sheet')).toBeVisible();
}

for (const view of ['map', 'outline']) {
  test(`with the ${view} on the screen, the paper shows the outline of what is open, whose it is, the signs and the address`, async ({ page, crux }) => {
    await crux.open(`map=first-bell-at-nine&lang=en&theme=dark&open=q-learning,too-tired-at-eight&view=${view}`);
    await onPaper(page);
    await expect(page.locator('.bar, .stage, .foot').locator('visible=true')).toHaveCount(0);
    const sheet = page.locator('.print-sheet');
    await expect(sheet.locator('h1')).toHaveText('Let the First Bell Ring at Nine');
    await expect(sheet).toContainText('Ruth Marlow');
    await expect(sheet).toContainText('1.1.4 but “Tired pupils');
    await expect(sheet).toContainText('(Mr Brandt · author rejects · read differently)');
    await expect(sheet).not.toContainText('1.1.4.1');
    await expect(sheet.locator('.print-signs li')).toHaveCount(9);
    await expect(sheet).toContainText(/Version \d+\.\d+\.\d+/);
    await expect(sheet.locator('.print-address')).toContainText('#v=1&map=first-bell-at-nine');
    const colours = await sheet.evaluate((element) => [getComputedStyle(element).color, getComputedStyle(document.body).backgroundColor]);
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
}

test('each open question begins a page', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=all');
  await page.waitForLoadState('networkidle');
  await expect.poll(() => pagesOf(page)).toBeGreaterThanOrEqual(3);
});

test('a map of which nothing is open takes one page', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en');
  await page.waitForLoadState('networkidle');
  expect(await pagesOf(page)).toBe(1);
});

test('after printing, the page is as it was', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en');
  await page.waitForLoadState('networkidle');
  await page.pdf();
  await expect(page.locator('.print-sheet')).toHaveCount(0);
  await expect(crux.box('start-at-nine')).toBeVisible();
});

for (const [fragment, what] of [['map=deepseek-shock-wave&lang=en&open=all', 'everything open'], ['map=first-bell-at-nine&lang=zh', 'the first screen']] as const) {
  test(`the present view is one page of vectors: ${what}`, async ({ page, crux }) => {
    await crux.open(fragment);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => void (window.print = () => undefined)); // the dialogue waits for a person
    await page.locator('.zooms + button').click();
    await page.locator('.print-choices').nth(1).getByRole('button').nth(1).click();
    const picture = page.locator('.print-picture');
    await expect(picture).toBeAttached();
    const { texts, images } = await picture.evaluate((host) => ({ texts: host.shadowRoot!.querySelectorAll('svg text').length, images: host.shadowRoot!.querySelectorAll('image, img').length }));
    expect(texts).toBeGreaterThan(5);
    expect(images).toBe(0);
    expect(await pagesOf(page)).toBe(1);
  });
}
