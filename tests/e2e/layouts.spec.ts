// The same argument drawn otherwise: the reader stays at the same statement, keys go where the eye goes, and every state has
// its address.

import { LAYOUT_IDS } from '../../src/layout/layouts/ids.ts';
import { expect } from './open-page.ts';
import { addressOf, boxCount, change, test } from './served.ts';

test.use({ hasMotion: true });

const OPEN = 'map=first-bell-at-nine&lang=en&view=map&open=q-learning,too-tired-at-eight,q-sleep&at=too-tired-at-eight';

test('another layout keeps the selected statement on the screen, and the same statements', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await crux.open(OPEN);
  const shown = await page.locator('.foot-counts').textContent();
  for (const layout of [...LAYOUT_IDS.slice(1), LAYOUT_IDS[0]]) {
    const before = (await crux.box('too-tired-at-eight').boundingBox())!;
    const { cause } = await change(page, () => page.keyboard.press('g'));
    expect(cause).toBe('layout');
    await expect.poll(() => addressOf(page).get('layout') ?? LAYOUT_IDS[0]).toBe(layout);
    expect(await page.locator('.foot-counts').textContent()).toBe(shown);
    await expect(page.locator('.react-flow__node.selected')).toHaveAttribute('data-id', 'too-tired-at-eight');
    await expect(page.locator('.react-flow__node.selected')).toBeInViewport({ ratio: 0.9 });
    // Where a page begins at the top it goes on doing so; otherwise the box is where it was.
    const after = (await crux.box('too-tired-at-eight').boundingBox())!;
    expect(Math.abs(after.y - before.y)).toBeLessThan(320);
  }
});

test('in a cross the arrow keys go right to an objection, down to a reason, and back to the claim', async ({ page, crux }) => {
  await crux.open(`${OPEN}&layout=cross`);
  const at = () => addressOf(page).get('at');
  const claim = (await crux.box('too-tired-at-eight').boundingBox())!;
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).not.toBe('too-tired-at-eight');
  const objection = (await page.locator('.react-flow__node.selected').boundingBox())!;
  expect(objection.x).toBeGreaterThan(claim.x + claim.width);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(at).toBe('too-tired-at-eight');
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).not.toBe('too-tired-at-eight');
  const reason = (await page.locator('.react-flow__node.selected').boundingBox())!;
  const again = (await crux.box('too-tired-at-eight').boundingBox())!;
  expect(reason.y).toBeGreaterThanOrEqual(again.y + again.height);
  await page.keyboard.press('ArrowUp');
  await expect.poll(at).toBe('too-tired-at-eight');
});

test('in a pyramid the arrow keys go down to a reason, right and left to what stands beside it, and up to the claim', async ({ page, crux }) => {
  await crux.open(`${OPEN}&layout=pyramid`);
  const at = () => addressOf(page).get('at');
  const selected = async () => (await page.locator('.react-flow__node.selected').boundingBox())!;
  const claim = (await crux.box('too-tired-at-eight').boundingBox())!;
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).toBe('lessons-in-body-night');
  const first = await selected();
  expect(first.y).toBeGreaterThanOrEqual(claim.y + claim.height);
  await page.keyboard.press('ArrowRight');
  await expect.poll(at).not.toBe('lessons-in-body-night');
  const second = await selected();
  expect(second.x).toBeGreaterThan((await crux.box('lessons-in-body-night').boundingBox())!.x);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(at).toBe('lessons-in-body-night');
  await page.keyboard.press('ArrowUp');
  await expect.poll(at).toBe('too-tired-at-eight');
  await page.keyboard.press('ArrowUp');
  await expect.poll(at).toBe('q-learning');
});

test('other words and the other reading direction come by key, by panel and by address, and move or mirror the boxes as they say', async ({ page, crux }) => {
  await crux.open(OPEN);
  const places = () => page.locator('.react-flow__node-box').evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).style.transform));
  const before = await places();
  await change(page, () => page.keyboard.press('s'));
  await expect(page.locator('.lines .word').first()).toHaveText('pro');
  expect(await places()).toEqual(before);
  await expect.poll(() => addressOf(page).get('notation')).toBe('pro-con');
  await expect(page.locator('.react-flow__node-joint').first()).toHaveAttribute('aria-label', /^(Pro|Con) /);
  const [claim, ground] = ['too-tired-at-eight', 'lessons-in-body-night'];
  await page.getByRole('button', { name: 'View', exact: true }).click();
  await page.getByRole('radio', { name: 'its grounds, at the left' }).check();
  await expect.poll(() => addressOf(page).get('direction')).toBe('ground-first');
  const leftOf = async (id: string): Promise<number> => (await crux.box(id).boundingBox())!.x;
  // The panel that has just opened leaves the map less room, which is painted too.
  await expect.poll(async () => (await leftOf(ground!)) < (await leftOf(claim!))).toBe(true);
});

test('the first screen of a cross fits: every question and answer is on a screen of 1280 by 720', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await crux.open('map=deepseek-shock-wave&lang=en&layout=cross&view=map');
  const stage = (await page.locator('.stage').boundingBox())!;
  for (const box of await page.locator('.react-flow__node-box').all()) {
    const place = (await box.boundingBox())!;
    expect(place.y + place.height).toBeLessThanOrEqual(stage.y + stage.height + 1);
  }
  expect(await page.locator('.inset').count()).toBe(4);
});

test('the bar stays one line, whichever drawing it shows the name of', async ({ page, crux }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const lang of ['en', 'zh']) {
    for (const layout of LAYOUT_IDS) {
      await crux.open(`map=first-bell-at-nine&lang=${lang}&view=map&layout=${layout}&open=q-sleep`);
      await expect(page.locator('.view-switch [aria-pressed="true"]')).toHaveCount(1);
      expect((await page.locator('.bar').boundingBox())!.height, `${layout} ${lang}`).toBeLessThan(50);
    }
  }
});

for (const layout of LAYOUT_IDS) {
  test(`${layout}: opens and closes by a click, and a link restores it`, async ({ page, crux, context }) => {
    await crux.open(`map=first-bell-at-nine&lang=en&view=map&layout=${layout}`);
    const closed = await boxCount(page);
    await change(page, () => crux.box('q-sleep').click());
    const open = await boxCount(page);
    expect(open).not.toBe(closed);
    const next = await context.newPage();
    await next.goto(page.url());
    await expect.poll(() => boxCount(next)).toBe(open);
  });
}
