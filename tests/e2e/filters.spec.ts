// Filters, named sets and counted stubs, as a reader uses them.

import { addressOf, boxCount, expect, test } from './served.ts';

const ESSAY = 'map=deepseek-shock-wave&lang=en';

test('the objection that nobody answers is found by one click, what it passes over is shown by another, and everything comes back', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: /^Objections that nobody answers/ }).check();
  await expect(crux.box('compute-unneeded')).toBeVisible();
  await expect(page.locator('.filter-fit')).toHaveText('2 of 100 statements pass');
  await expect(page.locator('.foot-counts')).toContainText('filtered out');
  await expect.poll(() => addressOf(page).get('f.set')).toBe('unanswered');
  const before = await boxCount(page);

  await crux.box('control-effective').click();
  await expect.poll(() => boxCount(page)).toBe(before + 3);
  await expect(page.locator('.filter-fit')).toHaveText('2 of 100 statements pass');
  await page.goBack();
  await expect.poll(() => boxCount(page)).toBe(before);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.filter-fit')).toHaveCount(0);
  await expect(page.locator('.foot-counts')).not.toContainText('filtered out');
});

test('a stub on a line shows the claims between, in their place, by a press and by key', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&f.set=unsaid`);
  const stub = page.locator('.pill-target').first();
  await expect(stub).toBeVisible();
  const count = Number((await stub.textContent())!.match(/\d+/)![0]);
  const before = await boxCount(page);
  await stub.click();
  await expect.poll(() => boxCount(page)).toBe(before + count);

  await crux.open(`${ESSAY}&f.set=unanswered&at=control-effective`);
  const fewer = await boxCount(page);
  await page.keyboard.press('Shift+H');
  await expect.poll(() => boxCount(page)).toBe(fewer + 3);
});

test('a range of paragraphs is chosen by two lists, or brushed', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByText('More filters').click();
  await page.locator('.range select').first().selectOption({ label: 'P3' });
  await page.locator('.range select').last().selectOption({ label: 'P5' });
  await expect.poll(() => addressOf(page).get('f.paragraph')).toBe('P3,P4,P5');
  await page.locator('.strip').scrollIntoViewIfNeeded();
  const strip = (await page.locator('.strip').boundingBox())!;
  await page.mouse.move(strip.x + 2, strip.y + 20);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width / 4, strip.y + 20, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => addressOf(page).get('f.paragraph')).toMatch(/^P1,P2/);
  await page.locator('.range select').first().selectOption({ label: 'any' });
  await expect.poll(() => addressOf(page).has('f.paragraph')).toBe(false);
});

for (const [beside, size] of [['nothing', 'wide'], ['the text', 'wide'], ['nothing', 'small'], ['the text', 'small']] as const) {
  test(`a choice stays under the hand that presses it while the strip comes and goes, with ${beside} beside, on a ${size} screen`, async ({ page, crux }) => {
    if (size === 'small') await page.setViewportSize({ width: 390, height: 844 });
    await crux.open(`${ESSAY}${beside === 'nothing' ? '' : '&text=beside'}`);
    await page.getByRole('button', { name: 'Filter' }).click();
    const choice = page.getByRole('checkbox', { name: /^What the author grants/ });
    await choice.scrollIntoViewIfNeeded();
    const before = await choice.boundingBox();
    const { x, y } = before!;
    await page.mouse.click(x + 5, y + 5);
    await expect(page.locator('.filter-fit')).toBeVisible();
    expect(await choice.boundingBox()).toEqual(before);
    await page.mouse.click(x + 5, y + 5);
    await expect(page.locator('.filter-fit')).toHaveCount(0);
    await expect(choice).not.toBeChecked();
    expect(await choice.boundingBox()).toEqual(before);
  });
}

test('who takes filters away by key is on the next one, then on the map', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&view=map&f.question=q-path,q-talent`);
  const chips = page.locator('.filter-strip').getByRole('listitem').getByRole('button');
  await expect(chips).toHaveCount(2);
  await chips.first().focus();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(1);
  await expect(chips).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.filter-strip')).toHaveCount(0);
  await expect(page.locator('.stage :focus')).toHaveCount(1);
});

test('two questions that are called the same are told apart by their numbers', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: /^3 AI talent/ }).check();
  await expect(page.locator('.filter-strip')).toContainText('3 AI talent');
});

test('filters that nothing passes say so and offer the way back', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&f.set=unanswered&f.stance=concedes`);
  await expect(page.locator('.filter-fit')).toHaveText('No statement passes these filters.');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.filter-fit')).toHaveCount(0);
});
