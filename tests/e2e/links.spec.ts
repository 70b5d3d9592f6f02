// The address: what it brings back, what Back and Forward do, what it keeps and what it says it could not use.

import type { Page } from '@playwright/test';
import { addressOf, boxCount, cameraOf, changeFragment, expect, test } from './served.ts';

const SMALL = 'map=first-bell-at-nine&lang=en';

function ignoredNotice(page: Page) {
  return page.locator('.notice', { hasText: 'was ignored' });
}

test('a link brings back what is open, selected, filtered and searched for, the language and the colours', async ({ page, crux }) => {
  await crux.open('v=1&map=first-bell-at-nine&lang=zh&theme=dark&open=q-sleep,most-sleep-longer&at=lakeside-sleeps-longer&q=%E7%9D%A1&f.stance=asserts,concedes&f.speaker=author&hide=remove');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(crux.box('lakeside-sleeps-longer')).toHaveClass(/selected/);
  await expect(crux.box('lakeside-sleeps-longer')).toBeInViewport();
  const strip = page.getByRole('region', { name: '筛选' });
  for (const name of ['睡', '主张', '承认', '露丝·马洛']) await expect(strip.getByRole('button', { name })).toBeVisible();
  await page.getByRole('button', { name: '筛选' }).first().click();
  await expect(page.getByRole('searchbox')).toHaveValue('睡');
  await expect(page.getByRole('checkbox', { name: /^主张/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^反对/ })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: '隐去' })).toBeChecked();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('an address that was written by a view opens exactly that view', async ({ page, crux, context }) => {
  await crux.open(SMALL);
  await crux.box('q-sleep').click();
  await crux.box('most-sleep-longer').click();
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: /^rejects/ }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => addressOf(page).get('f.stance')).toBe('rejects');
  await expect.poll(() => addressOf(page).get('open')).toContain('q-sleep');
  const ids = () => page.locator('.react-flow__node-box').evaluateAll((boxes) => boxes.map((box) => [box.getAttribute('data-id'), box.querySelector('.dimmed') !== null]));
  const seen = await ids();
  const next = await context.newPage();
  await next.goto(page.url());
  await expect.poll(() => next.locator('.react-flow__node-box').evaluateAll((boxes) => boxes.map((box) => [box.getAttribute('data-id'), box.querySelector('.dimmed') !== null]))).toEqual(seen);
});

test('a statement that is selected by a link is shown, however deep it stands', async ({ crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en&at=private-firm');
  await expect(crux.box('private-firm')).toBeInViewport({ ratio: 0.99 });
  await expect(crux.box('private-firm')).toHaveClass(/selected/);
});

test('a step that is selected by a link is told in the line at the foot', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=all&at=i-lakeside`);
  await expect(page.locator('.foot-sentence')).toContainText(/reason|objection/);
  await page.getByRole('button', { name: 'Statement' }).click();
  await expect(page.getByRole('complementary', { name: 'Step' })).toBeVisible();
});

test('id~ opens all grounds of a claim, also beyond the first five', async ({ page, crux }) => {
  const { statements } = (await (await page.request.get('data/maps/deepseek-shock-wave/map.json')).json()) as { statements: { id: string }[] };
  await crux.open('map=deepseek-shock-wave&lang=en&open=all');
  const all = await boxCount(page);
  await changeFragment(page, `map=deepseek-shock-wave&lang=en&open=${['q-path', 'q-original', 'q-talent', 'q-blockade', ...statements.map(({ id }) => `${id}~`)].join(',')}`);
  await expect.poll(() => boxCount(page)).toBe(all);
});

test('Back and Forward go through what was done, step by step', async ({ page, crux }) => {
  await crux.open(SMALL);
  const counts = [await boxCount(page)];
  for (const id of ['q-price', 'q-sleep', 'q-learning']) {
    await crux.box(id).click();
    await expect.poll(() => boxCount(page)).not.toBe(counts.at(-1));
    counts.push(await boxCount(page));
  }
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: '筛选' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Filter' })).toBeVisible();
  for (const count of counts.slice(0, -1).toReversed()) {
    await page.goBack();
    await expect.poll(() => boxCount(page)).toBe(count);
  }
  for (const count of counts.slice(1)) {
    await page.goForward();
    await expect.poll(() => boxCount(page)).toBe(count);
  }
});

test('one click on a statement makes one entry in the history', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-sleep`);
  const entries = await page.evaluate(() => history.length);
  await crux.box('most-sleep-longer').click();
  await expect.poll(() => addressOf(page).get('open')).toContain('most-sleep-longer');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test('a click that moves no camera writes none into the address', async ({ page, crux }) => {
  await crux.open(SMALL);
  await crux.box('q-sleep').click();
  await expect.poll(() => addressOf(page).get('open')).toContain('q-sleep');
  // The address may lag behind for a moment, but never beyond the next step.
  await page.keyboard.press('l');
  await expect.poll(() => addressOf(page).get('open')).toContain('q-learning');
  expect(addressOf(page).has('cam')).toBe(false);
});

test('Back undoes a filter and brings a search text back in one step', async ({ page, crux }) => {
  await crux.open(SMALL);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('searchbox').pressSequentially('sleep');
  await expect.poll(() => addressOf(page).get('q')).toBe('sleep');
  await page.getByRole('checkbox', { name: /^rejects/ }).check();
  await expect.poll(() => addressOf(page).get('f.stance')).toBe('rejects');
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^rejects/ })).not.toBeChecked();
  await expect(page.getByRole('searchbox')).toHaveValue('sleep');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('moving the camera and changing the colours make no entry in the history', async ({ page, crux }) => {
  await crux.open(SMALL);
  await crux.box('q-sleep').click();
  await expect.poll(() => addressOf(page).get('open')).toContain('q-sleep');
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Nearer' }).click();
  await page.getByRole('button', { name: 'Dark or light' }).click();
  await expect.poll(() => addressOf(page).get('theme')).toBe('dark');
  await expect.poll(() => cameraOf(page)).toBeDefined();
  expect(addressOf(page).has('cam')).toBe(false);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('another map is opened by an address and left by Back', async ({ page, crux }) => {
  await crux.open(SMALL);
  await changeFragment(page, 'map=deepseek-shock-wave&lang=en');
  await expect(crux.box('isolated-case')).toBeVisible();
  await page.goBack();
  await expect(crux.box('start-at-nine')).toBeVisible();
  await expect(crux.box('isolated-case')).toHaveCount(0);
});

test('keys that this version does not know are kept as they came', async ({ page, crux }) => {
  await crux.open(`${SMALL}&story=3&note=a%20b&empty&%F0%9F=%`);
  await crux.box('q-sleep').click();
  await expect.poll(() => page.url()).toContain('open=');
  expect(page.url()).toMatch(/&story=3&note=a%20b&empty&%F0%9F=%/);
  await expect(ignoredNotice(page)).toHaveCount(0);
});

const BROKEN: Readonly<Record<string, readonly [string, RegExp]>> = {
  'a selected record that is not there': ['at=nobody', /at \(nobody\) is not in this map/],
  'an open record that is not there': ['open=q-sleep,nobody', /open \(nobody\) is not in this map/],
  'a speaker that is not there': ['f.speaker=nobody', /f\.speaker \(nobody\) is not in this map/],
  'a question that is not there': ['f.question=nobody', /f\.question \(nobody\) is not in this map/],
  'a stance that there is not': ['f.stance=loves', /f\.stance \(loves\) is not known/],
  'a role that there is not': ['f.role=hero', /f\.role \(hero\) is not known/],
  'a way of hiding that there is not': ['hide=burn', /hide \(burn\) is not known/],
  'a layout that there is not': ['layout=spiral', /layout \(spiral\) is not known/],
  'colours that there are not': ['theme=pink', /theme \(pink\) is not known/],
  'a camera that is no numbers': ['cam=1,2,x', /cam \(1,2,x\) is not a number/],
  'a search of 2,000 letters': [`q=${'w'.repeat(2000)}`, /q \(w+…\) is too long/],
  'a newer version': ['v=9', /v \(9\) comes from a newer version/],
  'a key that stands there twice': ['hide=dim&hide=remove', /hide \(remove\) stands there twice/],
  'markup': ['at=%3Cimg%20src=x%20onerror=alert(1)%3E', /at \(<img src=x onerror=alert\(1\)>\) is not in this map/],
};

test('each value of an address that cannot be used is named with its reason, and the rest is used', async ({ page, crux }) => {
  await crux.open(SMALL);
  for (const [name, [part, words]] of Object.entries(BROKEN)) {
    await test.step(name, async () => {
      await changeFragment(page, `${SMALL}&${part}&f.role=reason`.replace(/(f\.role=hero.*)&f\.role=reason$/, '$1'));
      if (!part.startsWith('f.role')) await expect(page.getByRole('region', { name: 'Filter' })).toContainText('reason');
      await expect(ignoredNotice(page)).toContainText(words);
      await expect(page.locator('img')).toHaveCount(0);
      await ignoredNotice(page).getByRole('button', { name: 'Dismiss' }).first().click();
      await expect(ignoredNotice(page)).toHaveCount(0);
    });
  }
  await expect(crux.box('start-at-nine')).toBeVisible();
});

for (const map of ['https://example.com/x.json', '//example.com/x.json', 'javascript:alert(1).json', '../secret', 'data:application/json,{}']) {
  test(`an address cannot open ${map}`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`#map=${encodeURIComponent(map)}&lang=en`);
    // What cannot be a map of this site is named, and the map that comes with Crux opens instead.
    await expect(ignoredNotice(page)).toContainText('does not name a map of this site');
    await expect(page.locator('.react-flow__node[data-id="isolated-case"]')).toBeVisible();
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => new URL(url).origin !== origin && !url.startsWith('data:,'))).toEqual([]);
  });
}

test('a broken address beside a map on the screen leaves that map there', async ({ page, crux }) => {
  await crux.open(SMALL);
  await changeFragment(page, 'map=https://example.com/x.json');
  await expect(ignoredNotice(page)).toContainText('does not name a map of this site');
  await expect(crux.box('start-at-nine')).toBeVisible();
});

test('copy link gives the address of exactly this view', async ({ page, crux, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await crux.open(SMALL);
  await crux.box('q-sleep').click();
  await crux.box('most-sleep-longer').click();
  await page.getByRole('button', { name: 'Statement' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.notice', { hasText: 'The address of this view is copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(() => page.url()).toBe(copied);
  const next = await context.newPage();
  await next.goto(copied);
  await expect(next.locator('.react-flow__node[data-id="most-sleep-longer"]')).toHaveClass(/selected/);
  expect(await boxCount(next)).toBe(await boxCount(page));
});

test('where the clipboard is refused, copy link says where else the address is', async ({ page, crux }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await crux.open(SMALL);
  await page.locator('.bar-map').getByRole('button').click();
  await page.getByRole('button', { name: 'About this map' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.notice', { hasText: 'take it from the address bar' })).toBeVisible();
});

test('hide=dim keeps what is filtered out in its place, fainter; hide=remove takes it away; both count it', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=all`);
  const all = await boxCount(page);
  await changeFragment(page, `${SMALL}&open=all&f.stance=rejects&hide=dim`);
  await expect(page.locator('.box.dimmed').first()).toBeVisible();
  expect(await boxCount(page)).toBe(all);
  const kept = await page.locator('.react-flow__node-box:not(:has(.dimmed))').count();
  expect(kept).toBeLessThan(all);
  await expect(page.locator('.foot-counts')).toContainText('of them dimmed');
  await changeFragment(page, `${SMALL}&open=all&f.stance=rejects&hide=remove`);
  await expect.poll(() => boxCount(page)).toBeLessThan(all);
  await expect(page.locator('.box.dimmed')).toHaveCount(0);
  await expect(page.locator('.foot-counts')).toContainText('filtered out');
  await expect(page.locator('.filter-fit')).toContainText(/\d+ of \d+ statements? pass/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => boxCount(page)).toBe(all);
  expect(addressOf(page).has('f.stance')).toBe(false);
});

test('a filter that nothing passes leaves a way back in sight', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=all&q=zzzzzz&hide=remove`);
  await expect(page.locator('.filter-fit')).toContainText('No statement passes');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(crux.box('too-tired-at-eight')).toBeVisible();
});

test('sixty quick steps never break the history, and Back still works', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=all`);
  await crux.box('start-at-nine').focus();
  await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 60; i++) await page.keyboard.press(i % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
  await page.keyboard.press('End');
  const last = await page.locator('.react-flow__node-box.selected').getAttribute('data-id');
  await expect.poll(() => addressOf(page).get('at')).toBe(last);
  await page.goBack();
  await expect.poll(() => addressOf(page).get('at')).not.toBe(last);
});

for (const [width, height] of [[1440, 900], [768, 900], [390, 844]] as const) {
  test(`what is told lies over no panel, no text and no foot, ${width} wide; whoever dismisses it goes on where they were`, async ({ page, crux }) => {
    await page.setViewportSize({ width, height });
    const WRONG = 'map=first-bell-at-nine&lang=en&at=weak-will&open=q-learning,nowhere';
    /** By how much the lower of two overlaps the upper; what stands below may come a moment later and move both. */
    const overlap = (upper: string, lower: string): Promise<number> =>
      page.evaluate(([above, below]) => document.querySelector(above!)!.getBoundingClientRect().bottom - document.querySelector(below!)!.getBoundingClientRect().top, [upper, lower]);
    const notice = page.locator('.notice');
    for (const [more, over, under] of [['', '.stage', '.foot'], ['&text=beside', '.reader', '.foot'], ['&practice=set&kinds=E1&items=2', '.panel.practice', '.foot'], ['&talk=answer-first', '.talk-head', '.talk-foot']] as const) {
      await page.goto('about:blank');
      await crux.open(`${WRONG}${more}`);
      await expect(notice).toContainText('nowhere');
      await page.locator(over).waitFor();
      await expect.poll(() => overlap(over, '.notice')).toBeLessThanOrEqual(0);
      await expect.poll(() => overlap('.notice', under)).toBeLessThanOrEqual(0);
    }
    await page.goto('about:blank');
    await crux.open(WRONG);
    await page.getByRole('button', { name: 'Help' }).click();
    const panel = page.getByRole('complementary', { name: 'Help' });
    await expect(panel).toBeVisible();
    expect(await overlap('.panel', '.notice')).toBeLessThanOrEqual(0);
    await panel.getByRole('button', { name: 'Close' }).focus();
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Close' })).toBeFocused();
  });
}
