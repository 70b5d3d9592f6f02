import { axeFindings, expect, test } from './open-page.ts';

test.use({ hasMotion: true });

test('the first screen shows the thesis, the questions and their answers', async ({ page, crux }) => {
  await crux.open();
  await expect(crux.box('start-at-nine')).toContainText('nine');
  for (const id of ['q-learning', 'q-sleep', 'q-price']) await expect(crux.box(id)).toBeVisible();
  expect(await page.locator('.react-flow__node-box').count()).toBeLessThanOrEqual(12);
});

test('a click on a question shows its answer with reasons, and a second one closes it', async ({ page, crux }) => {
  await crux.open();
  const before = await page.locator('.react-flow__node-box').count();
  await crux.box('q-learning').click();
  await expect(crux.box('q-learning')).toBeVisible();
  await expect.poll(() => page.locator('.react-flow__node-box').count()).toBeGreaterThan(before);
  await crux.box('q-learning').click();
  await expect.poll(() => page.locator('.react-flow__node-box').count()).toBe(before);
});

test('Back undoes an opening', async ({ page, crux }) => {
  await crux.open();
  const before = await page.locator('.react-flow__node-box').count();
  await crux.box('q-learning').click();
  await expect.poll(() => page.locator('.react-flow__node-box').count()).toBeGreaterThan(before);
  await page.goBack();
  await expect.poll(() => page.locator('.react-flow__node-box').count()).toBe(before);
});

test('the keyboard alone opens a question and walks to a reason', async ({ page, crux }) => {
  await crux.open();
  await crux.box('q-learning').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.react-flow__node-box').count()).toBeGreaterThan(8);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.react-flow__node:focus')).toContainText('1.1.1');
});

test('a filter keeps what was chosen, says how much it leaves out, and can be undone', async ({ page, crux }) => {
  await crux.open();
  await page.getByRole('button', { name: 'Filter' }).click();
  const choice = page.getByLabel(/^rejects/);
  await choice.check();
  await page.getByLabel('hidden').check();
  await expect(page.locator('.foot-counts')).toContainText('filtered out');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(choice).not.toBeChecked();
});

test('a filter that nothing passes says so of the whole and of every question', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en&q=zzzz');
  await expect(page.getByText('No statement passes these filters.')).toBeVisible();
  await expect(page.getByText(/Nothing here passes the filter; \d+ statements/)).toHaveCount(4);
  await expect(page.locator('.mark')).toHaveCount(0);
});

test('while a filter removes, a claim whose objections are all removed says so and offers nothing to open', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en&f.stance=rejects');
  await expect(page.locator('.foot-counts')).toHaveText('18 shown, 11 of them for context, 82 filtered out');
  await expect(page.locator('.filter-fit')).toHaveText('7 of 100 statements pass');
  const claim = crux.box('control-failed');
  await expect(claim).toContainText(/\d hidden behind it/);
  await expect(claim.locator('.plus')).toHaveCount(0);
  await expect(page.locator('.band-actions button')).toHaveCount(0);
});

test('the page speaks both languages and keeps the place', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=all');
  const before = await page.locator('.react-flow__node-box').count();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: '筛选' })).toBeVisible();
  expect(await page.locator('.react-flow__node-box').count()).toBe(before);
});

test('a broken address opens what it can and says what it ignored', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&at=nobody&f.stance=loves&%E0%A4%A');
  await expect(page.locator('.notice')).toContainText('ignored');
});

for (const fragment of ['map=first-bell-at-nine&lang=en&theme=light', 'map=first-bell-at-nine&lang=zh&theme=dark&open=all']) {
  test(`axe finds nothing at ${fragment}`, async ({ page, crux }) => {
    await crux.open(fragment);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('the inspector says everything about the selected statement', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=all&at=hours-fit-pupils');
  await page.getByRole('button', { name: 'Statement' }).click();
  const panel = page.getByRole('complementary', { name: 'Statement' });
  await expect(panel).toContainText('Ruth Marlow');
  await expect(panel).toContainText('is given as a reason for');
  expect(await axeFindings(page)).toEqual([]);
});

test('a question opens whole and closes by its own buttons', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en');
  const before = await page.locator('.react-flow__node-box').count();
  await crux.box('q-learning').click();
  await page.getByRole('button', { name: 'Open all', exact: true }).click();
  await expect(page.locator('.react-flow__node-box', { hasText: '1.1.4.1' })).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => page.locator('.react-flow__node-box').count()).toBe(before);
});

test('on a narrow screen the marks stand clear of the answers', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await crux.open();
  const marks = await page.locator('.facts.word-support').first().boundingBox();
  for (const line of await page.locator('.type-page-answer .line').all()) {
    const right = await line.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().right;
    });
    expect(right).toBeLessThan(marks!.x);
  }
});
