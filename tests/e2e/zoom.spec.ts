// Nearer, farther, and along: the three distances and what stands on the screen at each, and what the camera does.

import type { Page } from '@playwright/test';
import { addressOf, boxCount, cameraOf, change, changeFragment, changeWhole, expect, type Opened, painted, test } from './served.ts';

test.use({ hasMotion: true });

const OPEN = 'map=deepseek-shock-wave&lang=en&open=all';

/** A camera of the address at each distance: as small as it gets, and larger. */
const CAMERAS = { near: ['500,300,0.924', '500,300,1.3'], middle: ['500,300,0.66', '500,300,0.9'], far: ['500,300,0.471', '500,300,0.64'] } as const;

function viewport(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  return page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return { x: e, y: f, zoom: a };
  });
}

/** The middle of the map on the screen. */
async function middleOfStage(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('.stage').boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** A place of the map where there is no box, no line and no button. */
function freePlace(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const { left, top, right, bottom } = document.querySelector('.stage')!.getBoundingClientRect();
    for (let y = bottom - 150; y > top + 20; y -= 7) for (let x = right - 150; x > left + 20; x -= 7) if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane')) return { x, y };
    throw new Error('The whole map is covered.');
  });
}

async function placeOf(crux: Opened, id: string): Promise<{ x: number; y: number }> {
  const { x, y } = (await crux.box(id).boundingBox())!;
  return { x, y };
}

test('the wheel brings the map nearer and farther around the pointer', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=all');
  await page.mouse.move(500, 300);
  const before = await viewport(page);
  const under = { x: (500 - before.x) / before.zoom, y: (300 - 44 - before.y) / before.zoom };
  await change(page, () => page.mouse.wheel(0, -30));
  const nearer = await viewport(page);
  expect(nearer.zoom).toBeGreaterThan(before.zoom);
  expect(Math.abs(under.x * nearer.zoom + nearer.x - 500)).toBeLessThan(2);
  expect(Math.abs(under.y * nearer.zoom + nearer.y + 44 - 300)).toBeLessThan(2);
  await change(page, () => page.mouse.wheel(0, 30));
  expect((await viewport(page)).zoom).toBeLessThan(nearer.zoom);
});

test('dragging the ground takes the map along, and the address remembers where', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&open=all');
  const before = await viewport(page);
  const { x, y } = await freePlace(page);
  await change(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 40, { steps: 4 });
    await page.mouse.move(x - 120, y - 80, { steps: 4 });
    await page.mouse.up();
  });
  const after = await viewport(page);
  expect(Math.abs(after.x - before.x + 120)).toBeLessThan(8);
  expect(Math.abs(after.y - before.y + 80)).toBeLessThan(8);
  await expect.poll(() => cameraOf(page)).toMatch(/^-?\d+,-?\d+,[\d.]+$/);
  expect(addressOf(page).has('at')).toBe(false);
});

test('dragging that begins on a box at the edge takes the map along as far as the pointer goes', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en&open=q-blockade&cam=627,596,1.509');
  await expect(crux.box('helps-america')).toBeInViewport();
  const before = await viewport(page);
  const { x, y, width, height } = (await crux.box('helps-america').boundingBox())!;
  const from = { x: Math.max(x, 0) + 20, y: y + height / 2 };
  expect(width).toBeGreaterThan(40);
  await change(page, async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 50, from.y + 10, { steps: 4 });
    await page.mouse.move(from.x + 100, from.y + 20, { steps: 4 });
    await page.mouse.up();
  });
  const after = await viewport(page);
  expect(Math.abs(after.x - before.x - 100)).toBeLessThan(8);
});

test('from near to far and back by the buttons: boxes, then rows with marks and words, then questions with their answers', async ({ page, crux }) => {
  await crux.open(`${OPEN}&cam=${CAMERAS.near[1]}`);
  const farther = page.getByRole('button', { name: 'Farther' });
  const nearer = page.getByRole('button', { name: 'Nearer' });
  await expect(page.locator('.lines-near')).toHaveCount(1);
  await expect(page.locator('.box.framed').first()).toBeVisible();
  await expect(page.locator('.box-toggle, .box-label').first()).toBeVisible();

  while ((await page.locator('.lines-near').count()) === 1) await changeWhole(page, () => farther.click());
  await expect(page.locator('.lines-middle')).toHaveCount(1);
  await expect(page.locator('.box.framed')).toHaveCount(0);
  expect(await page.locator('.row-mark').count()).toBeGreaterThan(50);
  for (const word of ['because', 'but']) await expect(page.locator('.lines .word', { hasText: new RegExp(`^${word}$`) }).first()).toBeVisible();
  await expect(crux.box('private-firm')).toHaveCount(1);

  while ((await page.locator('.form-page').count()) === 0) await changeWhole(page, () => farther.click());
  for (const id of ['q-path', 'q-original', 'q-talent', 'q-blockade']) {
    await expect(crux.box(id)).toHaveCount(1);
    await expect(crux.box(id).locator('.type-page-answer')).toHaveCount(1);
  }
  await expect(crux.box('private-firm')).toHaveCount(0);
  expect(await boxCount(page)).toBeLessThanOrEqual(13);

  while ((await page.locator('.lines-middle').count()) === 0) await changeWhole(page, () => nearer.click());
  while ((await page.locator('.box.framed').count()) === 0) await changeWhole(page, () => nearer.click());
  await expect(crux.box('private-firm').locator('.framed')).toHaveCount(1);
  await expect.poll(() => addressOf(page).get('open')).toBe('all');
});

test('from afar a click on an open question comes near to it and closes nothing', async ({ page, crux }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await crux.open(`${OPEN}&cam=${CAMERAS.far[0]}`);
  await expect(page.locator('.foot-counts')).toHaveText('From afar, 9 of 100');
  await change(page, () => page.getByRole('button', { name: 'Come near' }).nth(1).click());
  await expect(page.locator('.lines-near')).toHaveCount(1);
  await expect.poll(() => addressOf(page).get('open')).toBe('all');
  await expect(crux.box('q-original')).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator('.foot-counts')).toHaveText('100 shown');
});

test('where the browser itself scrolls to, the camera stands, and what is clicked there is what was aimed at', async ({ page, crux }) => {
  await crux.open(`${OPEN}&cam=${CAMERAS.near[1]}`);
  await expect(page.locator('.lines-near')).toHaveCount(1);
  const before = await viewport(page);
  const box = crux.box('q-blockade');
  await box.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
  await expect(box).toBeInViewport({ ratio: 0.5 });
  await expect.poll(async () => (await viewport(page)).y).toBeLessThan(before.y - 500);
  expect(await page.locator('.react-flow').evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft])).toEqual([0, 0]);
  await expect(box).toBeInViewport({ ratio: 0.5 });
});

test('while something is filtered nothing is so far away that the filter cannot be seen', async ({ page, crux }) => {
  await crux.open(`map=deepseek-shock-wave&lang=en&f.stance=rejects&cam=${CAMERAS.far[0]}`);
  await expect(page.locator('.lines-middle')).toHaveCount(1);
  const { x, y } = await middleOfStage(page);
  await page.mouse.move(x, y);
  for (let i = 0; i < 10; i++) await page.mouse.wheel(0, 400);
  await expect(page.locator('.lines-middle')).toHaveCount(1);
  await expect(crux.box('control-failed')).toHaveCount(1);
});

test('what opens beyond the edge of the screen comes into sight, and the box that was clicked stays there', async ({ page, crux }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1024, height: 768 });
  await crux.open('map=deepseek-shock-wave&lang=en&open=q-path,confidence-grows,credit-to-route');
  const claim = crux.box('shadow-of-route');
  await change(page, () => claim.click());
  await expect(crux.box('surface-unrelated')).toBeInViewport({ ratio: 0.9 });
  await expect(claim).toBeInViewport({ ratio: 0.99 });
});

test('from near to far by the wheel alone', async ({ page, crux }) => {
  await crux.open(`${OPEN}&cam=${CAMERAS.near[0]}`);
  const { x, y } = await middleOfStage(page);
  await page.mouse.move(x, y);
  while ((await page.locator('.lines-middle').count()) === 0) await changeWhole(page, () => page.mouse.wheel(0, 40));
  while ((await page.locator('.form-page').count()) === 0) await changeWhole(page, () => page.mouse.wheel(0, 40));
  await expect(crux.box('q-path')).toHaveCount(1);
});

test('the first step farther from a camera of the address is not taken back', async ({ page, crux }) => {
  await crux.open(`${OPEN}&cam=500,300,0.95`);
  await expect(page.locator('.lines-near')).toHaveCount(1);
  await change(page, () => page.getByRole('button', { name: 'Farther' }).click());
  await expect.poll(async () => Number((await cameraOf(page))!.split(',')[2])).toBeLessThan(0.85);
  await expect(page.locator('.lines-middle')).toHaveCount(1);
});

test('a question opened from afar brings the reader near', async ({ page, crux }) => {
  await crux.open(`map=deepseek-shock-wave&lang=en&open=q-blockade&cam=${CAMERAS.far[1]}`);
  await expect(page.locator('.form-page')).toHaveCount(1);
  await crux.box('q-talent').click();
  await expect(page.locator('.form-bands .lines-near')).toHaveCount(1);
  await expect(page.locator('.box.framed').first()).toBeInViewport();
});

for (const lang of ['en', 'zh']) {
  test(`no text is smaller than 12 px on the screen at any distance in ${lang}`, async ({ page, crux }) => {
    await crux.open(`map=deepseek-shock-wave&lang=${lang}&open=all`);
    for (const [distance, cameras] of Object.entries(CAMERAS)) {
      for (const cam of cameras) {
        await changeWhole(page, () => changeFragment(page, `map=deepseek-shock-wave&lang=${lang}&open=all&cam=${cam}`));
        await expect(page.locator(distance === 'far' ? '.form-page' : `.form-bands .lines-${distance}`)).toHaveCount(1);
        const [smallest, where] = await smallestText(page);
        expect(smallest, where).toBeGreaterThanOrEqual(12);
      }
    }
  });
}

/** The smallest type of all text in sight, as it is on the screen, and where it stands. */
function smallestText(page: Page): Promise<[number, string]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#app')!, NodeFilter.SHOW_TEXT);
    const { a: zoom } = new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')!).transform);
    let smallest: [number, string] = [Infinity, ''];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (!parent || text!.trim() === '' || parent.closest('.unseen') || !parent.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (parent.closest('.react-flow__viewport') ? zoom : 1);
      if (size < smallest[0]) smallest = [Math.round(size * 1000) / 1000, `${parent.className} ${text}`];
    }
    return smallest;
  });
}

test.describe('after each visible change a mark says why, how many boxes are in sight and how many of them are live', () => {
  const CHANGES: Readonly<Record<string, (page: Page, crux: Opened) => Promise<unknown>>> = {
    'opening a question': (_, crux) => crux.box('q-learning').click(),
    'coming nearer by a button': (page) => page.getByRole('button', { name: 'Nearer' }).click(),
    'coming nearer by the wheel': async (page) => {
      await page.mouse.move(600, 300);
      await page.mouse.wheel(0, -60);
    },
    'a panel at its side': (page) => page.getByRole('button', { name: 'Help', exact: true }).click(),
    filtering: async (page) => {
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByRole('checkbox', { name: /^rejects/ }).check();
      await page.getByRole('radio', { name: 'hidden' }).check();
    },
    'opening everything': (page) => page.getByRole('button', { name: 'Open everything' }).click(),
    'other colours': (page) => page.getByRole('button', { name: 'Dark or light' }).click(),
    'the other language': (page) => page.getByRole('button', { name: '中文' }).click(),
  };
  test(`after ${Object.keys(CHANGES).join(', ')}`, async ({ page, crux }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await crux.open('map=first-bell-at-nine&lang=en&open=q-sleep');
    for (const [name, act] of Object.entries(CHANGES)) {
      await test.step(name, async () => {
        const mark = await changeWhole(page, () => act(page, crux));
        expect(mark.cause).toMatch(/^[a-z-]+$/);
        await expect.poll(async () => (await painted(page)).at(-1)!.drawn - (await boxesInSight(page))).toBe(0);
        const { drawn, live } = (await painted(page)).at(-1)!;
        expect(live).toBeLessThanOrEqual(drawn);
        expect(drawn).toBeGreaterThan(0);
      });
    }
  });

  test('after the fit button has moved the camera', async ({ page, crux }) => {
    await crux.open('map=first-bell-at-nine&lang=en&cam=500,900,1.5');
    await change(page, () => page.getByRole('button', { name: 'Fit to the window, as far as it can be read' }).click());
  });

  test('after another camera in the address', async ({ page, crux }) => {
    await crux.open('map=first-bell-at-nine&lang=en');
    await changeFragment(page, 'map=first-bell-at-nine&lang=en&cam=500,300,2');
    await expect.poll(async () => (await viewport(page)).zoom).toBe(2);
    await change(page, () => changeFragment(page, 'map=first-bell-at-nine&lang=en&cam=900,300,2'));
  });

  test('after walking by key to a box out of sight', async ({ page, crux }) => {
    await crux.open('map=first-bell-at-nine&lang=en&open=all&cam=500,200,1');
    await crux.box('start-at-nine').focus();
    const before = await viewport(page);
    await change(page, () => page.keyboard.press('End'));
    expect((await viewport(page)).y).not.toBe(before.y);
  });
});

function boxesInSight(page: Page): Promise<number> {
  return page.locator('.react-flow__node-box').evaluateAll((boxes) => {
    const stage = document.querySelector('.stage')!.getBoundingClientRect();
    // Questions and statements; a reference to one, or to more of them, is none.
    return boxes.filter((box) => {
      if ((box as HTMLElement).dataset['id']!.includes(':')) return false;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      return left < stage.right && right > stage.left && top < stage.bottom && bottom > stage.top;
    }).length;
  });
}

test.describe('what is clicked keeps its place on the screen', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

  async function keepsPlace(page: Page, crux: Opened, id: string): Promise<void> {
    const before = await placeOf(crux, id);
    const count = await boxCount(page);
    await change(page, () => crux.box(id).click());
    await expect.poll(() => boxCount(page)).not.toBe(count);
    const after = await placeOf(crux, id);
    expect(Math.abs(after.x - before.x), `x of ${id}`).toBeLessThanOrEqual(2);
    expect(Math.abs(after.y - before.y), `y of ${id}`).toBeLessThanOrEqual(2);
  }

  for (const [distance, more] of [['near', ''], ['middle', '&cam=500,300,0.75']] as const) {
    test(`a statement at the ${distance} distance, when its reasons open and when they close`, async ({ page, crux }) => {
      await crux.open(`map=deepseek-shock-wave&lang=en&open=q-talent${more}`);
      for (const id of ['more-talent', 'education-rut']) {
        await expect(crux.box(id)).toBeInViewport({ ratio: 0.999 });
        await keepsPlace(page, crux, id);
      }
      await keepsPlace(page, crux, 'education-rut');
    });
  }

  test('a second question, while a first one is open above it', async ({ page, crux }) => {
    await crux.open('map=first-bell-at-nine&lang=en&open=q-learning');
    await keepsPlace(page, crux, 'q-sleep');
    await keepsPlace(page, crux, 'q-sleep');
  });

});

test('a question of the first screen opens to its answers below the thesis, with the other questions folded to lines', async ({ page, crux }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await crux.open('map=deepseek-shock-wave&lang=en');
  await change(page, () => crux.box('q-talent').click());
  for (const id of ['isolated-case', 'q-path', 'q-talent', 'more-talent', 'education-rut']) await expect(crux.box(id)).toBeInViewport({ ratio: 0.999 });
});

test('with motion reduced nothing is animated when a box opens, and otherwise boxes move', async ({ page, crux }) => {
  await page.addInitScript(() => {
    const counts = { animations: 0 };
    Object.assign(window, { counts });
    const animate = Reflect.get(Element.prototype, 'animate') as (this: Element, ...given: unknown[]) => Animation;
    Element.prototype.animate = function (...given) {
      counts.animations++;
      return animate.apply(this, given);
    };
    const look = (): void => {
      counts.animations += document.getAnimations().length;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const animations = () => page.evaluate(() => (window as unknown as { counts: { animations: number } }).counts.animations);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await crux.open('map=first-bell-at-nine&lang=en&open=q-learning');
  for (const id of ['q-sleep', 'too-tired-at-eight', 'q-sleep']) await change(page, () => crux.box(id).click());
  expect(await animations()).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await change(page, () => crux.box('q-sleep').click());
  await expect.poll(animations).toBeGreaterThan(0);
});

test.describe('the camera of the address', () => {
  for (const [distance, cameras] of Object.entries(CAMERAS)) {
    test(`brings back the same view at the ${distance} distance`, async ({ page, crux, context }) => {
      await crux.open(`map=deepseek-shock-wave&lang=en&open=q-blockade&cam=${cameras[1]}`);
      const { x, y } = await freePlace(page);
      await page.mouse.move(x, y);
      await change(page, async () => {
        await page.mouse.down();
        await page.mouse.move(x - 31, y - 17, { steps: 5 });
        await page.mouse.up();
      });
      await expect.poll(() => cameraOf(page)).not.toBe(cameras[1]);
      const seen = await viewport(page);
      const next = await context.newPage();
      await next.goto(`${page.url()}&cam=${await cameraOf(page)}`);
      await expect(next.locator('.react-flow__node-box').first()).toBeVisible();
      await expect.poll(async () => Math.abs((await viewport(next)).zoom - seen.zoom)).toBeLessThan(0.002);
      const again = await viewport(next);
      // The address says whole units of the page.
      expect(Math.abs(again.x - seen.x)).toBeLessThanOrEqual(3);
      expect(Math.abs(again.y - seen.y)).toBeLessThanOrEqual(3);
    });
  }

  test('that looks far beside the map still lets the reader come back with the fit button', async ({ page, crux }) => {
    await crux.open('map=first-bell-at-nine&lang=en&cam=9000000,-9000000,100');
    await page.getByRole('button', { name: 'Fit to the window, as far as it can be read' }).click();
    await expect(crux.box('start-at-nine')).toBeInViewport({ ratio: 0.999 });
  });
});

test('the fit button brings the whole back: the first screen, an open question, everything as far as it can be read', async ({ page, crux }) => {
  const fit = page.getByRole('button', { name: 'Fit to the window, as far as it can be read' });
  await crux.open('map=first-bell-at-nine&lang=en&cam=100,900,2');
  await fit.click();
  for (const box of await page.locator('.react-flow__node-box').all()) await expect(box).toBeInViewport({ ratio: 0.99 });
  expect(addressOf(page).has('cam')).toBe(false);
  await changeFragment(page, 'map=first-bell-at-nine&lang=en&open=q-learning&cam=100,900,2');
  await expect(crux.box('too-tired-at-eight')).toHaveCount(1);
  await fit.click();
  for (const box of await page.locator('.react-flow__node-box').all()) await expect(box).toBeInViewport({ ratio: 0.99 });
  await changeFragment(page, `${OPEN}&cam=2000,2000,2`);
  await expect(page.locator('.react-flow__node-box').nth(50)).toBeAttached();
  await fit.click();
  await expect(page.locator('.lines-middle')).toHaveCount(1);
  await expect(crux.box('q-path')).toBeInViewport({ ratio: 0.99 });
});
