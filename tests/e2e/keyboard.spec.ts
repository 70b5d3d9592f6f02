// Without a mouse: to the map, along its relations, through the panels and back; and whether all of it can be seen and hit.

import type { Page } from '@playwright/test';
import { addressOf, boxCount, change, changeFragment, changeWhole, expect, OTHER, serve, test } from './served.ts';

const ESSAY = 'map=deepseek-shock-wave&lang=en';
const SMALL = 'map=first-bell-at-nine&lang=en';
const PANELS = { Search: 'Search', Filter: 'Filter', Statement: 'Statement', Help: 'Help' } as const;

interface Stop {
  readonly tag: string;
  readonly name: string;
  /** The record whose box it is; empty elsewhere. */
  readonly box: string;
  /** A button that stands on the map itself and moves with it. */
  readonly isOnMap: boolean;
  readonly outline: number;
  /** How much of it can be seen, of nine places. */
  readonly seen: number;
}

/** What has the focus, whether that shows, and how much of it is covered. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const label = element.closest('label');
    let seen = 0;
    for (const i of [0.1, 0.5, 0.9]) {
      for (const k of [0.1, 0.5, 0.9]) {
        const at = document.elementFromPoint(left + width * i, top + height * k);
        if (at && (element.contains(at) || label?.contains(at))) seen++;
      }
    }
    return {
      tag: element.tagName,
      name: element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? '',
      box: element.closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? '',
      isOnMap: element.tagName === 'BUTTON' && element.closest('.react-flow__viewport') !== null,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      seen,
    };
  });
}

/** Every stop of Tab from the top of the page to its end. */
async function stopsOfTab(page: Page): Promise<Stop[]> {
  // One step before the first control, so that Tab leads there.
  await page.getByRole('banner').getByRole('button').first().focus();
  await page.keyboard.press('Shift+Tab');
  const stops: Stop[] = [];
  const seen = await page.evaluateHandle(() => new Set<Element>());
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const isNew = await seen.evaluate((set) => {
      const element = document.activeElement!;
      if (element === document.body || set.has(element)) return false;
      set.add(element);
      return true;
    });
    if (!isNew) return stops;
    stops.push(await focused(page));
  }
  throw new Error('Tab never comes to an end.');
}

test('Tab alone leads from the address bar to the map, which has one stop, and on to the foot', async ({ page, crux }) => {
  for (const fragment of [ESSAY, `${ESSAY}&open=all`]) {
    await page.goto('about:blank');
    await crux.open(fragment);
    const stops = await stopsOfTab(page);
    const onMap = stops.filter(({ box }) => box !== '');
    expect(onMap).toHaveLength(1);
    expect(stops.indexOf(onMap[0]!)).toBeLessThanOrEqual(12);
    expect(stops.at(-1)!.box).toBe('');
  }
});

test('the arrows go to the first reason, beside it, and back to what it bears on; where the reader stands is spoken, and Tab comes back there', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=all&at=q-sleep`);
  await expect(page.getByRole('application', { name: 'The argument as a map' })).toHaveAccessibleDescription(/Arrow keys/);
  await crux.box('q-sleep').focus();
  await page.keyboard.press('ArrowRight');
  const answer = (await focused(page)).box;
  await page.keyboard.press('ArrowRight');
  const reason = (await focused(page)).box;
  const spoken = page.locator('.unseen[role="status"]');
  await expect(spoken).toContainText(/\d+(?:\.\d+)+/);
  await expect(spoken).toContainText(/reason|objection/i);
  await page.keyboard.press('ArrowDown');
  const next = (await focused(page)).box;
  expect(new Set(['q-sleep', answer, reason, next]).size).toBe(4);
  await page.keyboard.press('ArrowUp');
  await expect(crux.box(reason)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(crux.box(answer)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(crux.box('q-sleep')).toBeFocused();
  await expect.poll(() => addressOf(page).get('at')).toBe('q-sleep');

  await crux.box('start-at-nine').focus();
  await page.keyboard.press('ArrowRight');
  const { box } = await focused(page);
  expect(box).not.toBe('start-at-nine');
  await page.keyboard.press('Tab');
  expect((await focused(page)).box).toBe('');
  await page.keyboard.press('Shift+Tab');
  expect((await focused(page)).box).toBe(box);
});

test('after a click on a button of the bar, keys go on acting on the map', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-sleep&at=q-sleep`);
  await crux.box('q-sleep').focus();
  await page.getByRole('button', { name: '中文' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.react-flow__node.selected')).toBeFocused();
  await page.getByRole('button', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '中文' })).toBeFocused();
});

test('on a page just opened the first key acts on the map and brings the focus there', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-sleep&at=q-sleep`);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await focused(page)).box).not.toBe('');
  await expect(page.locator('.react-flow__node.selected')).toBeFocused();
});

test('a question that gets the focus is the one that letters and arrows act on', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=q-sleep`);
  await crux.box('q-learning').focus();
  await page.keyboard.press('o');
  await expect.poll(() => addressOf(page).get('open')).toContain('q-learning');
});

test('Home goes to the first box and End to the last', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=all`);
  await crux.box('q-sleep').focus();
  await page.keyboard.press('End');
  await expect(crux.box('q-sleep')).not.toBeFocused();
  const last = (await focused(page)).box;
  await expect(crux.box(last)).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(crux.box(last)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(crux.box('start-at-nine')).toBeFocused();
  await expect(crux.box('start-at-nine')).toBeInViewport();
});

test('u leads to the unanswered objection, wherever the reader stands and however much is closed', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await crux.box('q-path').focus();
  await page.keyboard.press('u');
  await expect(page.locator('.react-flow__node:focus')).toContainText('unanswered');
  await expect(page.locator('.react-flow__node:focus')).toBeInViewport();
  await page.keyboard.press('x');
  await expect.poll(() => addressOf(page).get('open')).toBeNull();
  await page.keyboard.press('u');
  await expect(page.locator('.react-flow__node:focus')).toContainText('unanswered');
});

test('letters open, close and show panels from the map', async ({ page, crux }) => {
  await crux.open(`${SMALL}&at=q-sleep`);
  await crux.box('q-sleep').focus();
  const before = await boxCount(page);
  await page.keyboard.press('o');
  await expect.poll(() => boxCount(page)).toBeGreaterThan(before);
  await page.keyboard.press('c');
  await expect.poll(() => boxCount(page)).toBe(before);
  for (const [key, title] of [['f', 'Filter'], ['i', 'Statement'], ['h', 'Help'], ['?', 'Help']] as const) {
    await crux.box('q-sleep').focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('complementary', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  }
});

test('keys that are letters can be turned off in the help panel: no letter and no sign does anything then, arrows, Enter and Escape do; and on again', async ({ page, crux }) => {
  const turn = async (isOn: boolean): Promise<void> => {
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Keys that are letters act' }).setChecked(isOn);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
  };
  await crux.open(`${SMALL}&at=q-sleep`);
  await turn(false);
  await crux.box('q-sleep').focus();
  const seen = async () => ({ url: page.url(), boxes: await boxCount(page), theme: await page.locator('html').getAttribute('data-theme') });
  const before = await seen();
  for (const key of 'abcdefghijklmnopqrstuvwxyz/?+-=0') await page.keyboard.press(key);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Guided walk' })).toHaveCount(0);
  expect(await seen()).toEqual(before);

  await crux.box('q-sleep').focus();
  for (const key of ['Shift+O', 'Shift+L', 'Shift+E']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: 'Filter' })).toBeVisible();
  await expect.poll(() => addressOf(page).get('open')).toBeNull();
  expect(await boxCount(page)).toBe(before.boxes);

  await page.keyboard.press('Enter');
  await expect.poll(() => boxCount(page)).toBeGreaterThan(before.boxes);
  await turn(true);
  await crux.box('q-sleep').focus();
  await page.keyboard.press('f');
  await expect(page.getByRole('complementary', { name: 'Filter' })).toBeVisible();
});

test('letters typed in a field are text and nothing else', async ({ page, crux }) => {
  await crux.open(SMALL);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('oxu/?');
  await expect(page.getByRole('searchbox')).toHaveValue('oxu/?');
  await expect(page.getByRole('complementary', { name: 'Filter' })).toBeVisible();
});

test('Escape closes the panel first and then takes the selection back, and leaves the focus where it can go on', async ({ page, crux }) => {
  await crux.open(`${SMALL}&open=all`);
  await crux.box('too-tired-at-eight').focus();
  await page.keyboard.press('i');
  await expect(page.getByRole('complementary', { name: 'Statement' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toHaveCount(0);
  await expect(crux.box('too-tired-at-eight')).toHaveClass(/selected/);
  await expect(crux.box('too-tired-at-eight')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(0);
  await expect.poll(() => addressOf(page).has('at')).toBe(false);
  await page.keyboard.press('Escape');
  expect((await focused(page)).box).not.toBe('');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(1);
});

test.describe('with motion', () => {
  test.use({ hasMotion: true });

  test('/ opens the search, Enter walks the hits, Shift+Enter goes back, and Escape leads to the hit on the map', async ({ page, crux }) => {
    await crux.open(ESSAY);
    await crux.box('q-path').focus();
    await page.keyboard.press('/');
    const field = page.getByRole('combobox');
    await expect(field).toBeFocused();
    await page.keyboard.type('chips');
    const hits = page.getByRole('option');
    await expect(hits.nth(1)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(hits.nth(0)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('.react-flow__node.selected')).toBeInViewport();
    const first = (await page.locator('.react-flow__node.selected').getAttribute('data-id'))!;
    await page.keyboard.press('Enter');
    await expect(hits.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(crux.box(first)).not.toHaveClass(/selected/);
    await page.keyboard.press('Shift+Enter');
    await expect(crux.box(first)).toHaveClass(/selected/);
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(crux.box(first)).toHaveClass(/selected/);
    expect((await focused(page)).box).not.toBe('');
  });
});

test('the walk can be taken by key alone', async ({ page, crux }) => {
  await crux.open(SMALL);
  await crux.box('start-at-nine').focus();
  await page.keyboard.press('w');
  const walk = page.getByRole('region', { name: 'Guided walk' });
  await expect(walk.getByRole('button', { name: 'Next' })).toBeFocused();
  const text = await walk.locator('.walk-text').textContent();
  await page.keyboard.press('Enter');
  await expect(walk.locator('.walk-text')).not.toHaveText(text!);
  await page.keyboard.press('Escape');
  await expect(walk).toHaveCount(0);
});

for (const [width, height] of [[1280, 720], [390, 844]] as const) {
  test(`at ${width}x${height} with any panel open, the focus shows at every stop and is never hidden`, async ({ page, crux }) => {
    await page.setViewportSize({ width, height });
    await crux.open(`${SMALL}&view=map&open=q-sleep,too-tired-at-eight&at=too-tired-at-eight`);
    for (const [name, title] of Object.entries(PANELS)) {
      await test.step(name, async () => {
        await page.getByRole('button', { name, exact: name === 'Help' }).first().click();
        await expect(page.getByRole('complementary', { name: title })).toBeVisible();
        const stops = await stopsOfTab(page);
        expect(stops.length).toBeGreaterThan(10);
        expect(stops.filter(({ outline }) => outline < 1)).toEqual([]);
        expect(stops.filter(({ seen, isOnMap }) => seen === 0 && !isOnMap)).toEqual([]);
        await page.getByRole('complementary', { name: title }).press('Escape');
        await expect(page.getByRole('complementary')).toHaveCount(0);
      });
    }
  });

  test(`at ${width}x${height} a button that stands on the map is on the screen when Tab comes to it`, async ({ page, crux }) => {
    await page.setViewportSize({ width, height });
    await crux.open(`${SMALL}&view=map&open=all&cam=2600,900,1`);
    const stops = (await stopsOfTab(page)).filter(({ isOnMap }) => isOnMap);
    // On the way there Tab has come to the map and brought its box to the screen, where a small one has no room for them.
    expect(stops.length > 0).toBe(width > 700);
    expect(stops.filter(({ seen }) => seen === 0)).toEqual([]);
  });

  test(`at ${width}x${height} a box reached by arrow is whole on the screen and shows its focus`, async ({ page, crux }) => {
    await page.setViewportSize({ width, height });
    await crux.open(`${SMALL}&view=map&open=all&at=q-learning`);
    await crux.box('q-learning').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'Home']) {
      const { box } = await focused(page);
      await page.keyboard.press(key);
      await expect.poll(async () => (await focused(page)).box, key).not.toBe(box);
      await expect.poll(async () => (await focused(page)).seen, key).toBeGreaterThanOrEqual(width > 700 ? 9 : 3);
      expect((await focused(page)).outline).toBeGreaterThanOrEqual(1);
    }
  });
}

test('while the report of another map lies over this one, Tab stays out of what is beneath', async ({ page, crux }) => {
  await crux.open(SMALL);
  await serve(page, { body: '' });
  await changeFragment(page, `map=${OTHER}`);
  await page.getByRole('button', { name: 'Why?' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect((await stopsOfTab(page)).filter(({ seen }) => seen === 0)).toEqual([]);
});

test.describe('whatever can be clicked is at least 24 px wide and high', () => {
  const SCREENS: Readonly<Record<string, string>> = {
    'on the first screen at its smallest': '&cam=640,300,0.924',
    'near, at its smallest': '&open=all&cam=640,300,0.924',
    'from afar, at its smallest': '&open=q-path&cam=640,300,0.471',
    'while something is filtered': '&open=q-blockade,control-effective&f.stance=rejects&q=chips',
  };
  test(Object.keys(SCREENS).join('; '), async ({ page, crux }) => {
    await crux.open(ESSAY);
    for (const [name, more] of Object.entries(SCREENS)) {
      await test.step(name, async () => {
        await changeWhole(page, () => changeFragment(page, `${ESSAY}${more}`));
        expect(await smallTargets(page)).toEqual([]);
      });
    }
  });

  test('in the middle distance nearer by one key: its rows are lower, and do what their boxes do near by', async ({ page, crux }) => {
    await crux.open(`${ESSAY}&open=all&cam=640,300,0.66`);
    await expect(page.locator('.lines-middle')).toHaveCount(1);
    for (let step = 0; step < 8 && (await page.locator('.lines-near').count()) === 0; step++) await change(page, () => page.keyboard.press('+'));
    await expect(page.locator('.lines-near')).toHaveCount(1);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('in every panel and in the walk', async ({ page, crux }) => {
    await crux.open(`${ESSAY}&at=route-carried`);
    for (const [name, title] of Object.entries(PANELS)) {
      await page.getByRole('button', { name, exact: name === 'Help' }).first().click();
      await expect(page.getByRole('complementary', { name: title })).toBeVisible();
      if (name === 'Search') await page.getByRole('combobox').fill('chips');
      expect(await smallTargets(page), name).toEqual([]);
    }
    await page.getByRole('button', { name: 'Take me through it' }).click();
    await expect(page.getByRole('region', { name: 'Guided walk' })).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
  });
});

/** Buttons, fields, hits and boxes in sight that are smaller than 24 px; a field with a label is as large as its label. */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator('button, input, a, [role="option"], .react-flow__node-box').evaluateAll((targets) =>
    targets.flatMap((target) => {
      if (!target.checkVisibility() || target.closest('.react-flow__attribution')) return [];
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      return Math.min(width, height) < 23.99 ? [`${Math.round(width)}x${Math.round(height * 10) / 10} ${target.getAttribute('data-id') ?? target.getAttribute('aria-label') ?? target.textContent}`] : [];
    }),
  );
}

test('the joint of every step is at most 16 px wide, has no text, and says its relation, near and in the middle distance', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&open=all`);
  for (const cam of ['', '&cam=640,300,0.66']) {
    if (cam !== '') await changeWhole(page, () => changeFragment(page, `${ESSAY}&open=all${cam}`));
    const joints = await page.locator('.react-flow__node-joint').evaluateAll((nodes) =>
      nodes.map((node) => ({ id: node.getAttribute('data-id')!, width: node.getBoundingClientRect().width, text: node.textContent, role: node.getAttribute('role'), name: node.getAttribute('aria-label') ?? '' })),
    );
    expect(joints.length).toBeGreaterThan(80);
    for (const { id, width, text, role, name } of joints) {
      expect(width, id).toBeLessThanOrEqual(16);
      expect(width, id).toBeGreaterThan(0);
      expect(text, id).toBe('');
      expect(role, id).toBe('img');
      expect(name, id).toMatch(/reason|objection|does not follow/);
    }
    await expect(page.getByRole('img', { name: 'objection' }).first()).toBeAttached();
  }
});
