// A map of a thousand statements, all open: what is painted can be clicked, reached by key, pointed at and read as if every box were real.

import type { Page } from '@playwright/test';
import { bigMap } from '../arbitraries.ts';
import { addressOf, boxCount, cameraOf, change, changeFragment, expect, openServed, OTHER, painted, serve, test } from './served.ts';

const LARGE = bigMap(1000, 'debate');
const MOST_LIVE = 150;

/** What shows what is painted: of several canvases one. */
const CANVAS = '.painted > canvas:not([hidden])';
/** Of two pictures of the same: the share of points at which they may differ. */
const ALIKE = 0.002;

/** How many different colours the canvas shows, and whether it shows anything. */
function coloursOf(page: Page): Promise<readonly string[]> {
  return page.locator(CANVAS).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const seen = new Set<string>();
    for (let i = 0; i < data.length; i += 4) if (data[i + 3] === 255) seen.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    return [...seen];
  });
}

/** How many points of the canvas are painted. */
function inked(page: Page): Promise<number> {
  return page.locator(CANVAS).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let painted = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) painted++;
    return painted;
  });
}

async function viewportOf(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  return page.locator('.react-flow__viewport').evaluate((element) => {
    const { a, e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return { x: e, y: f, zoom: a };
  });
}

/** Where a real box stands on the page, whatever the camera: it is selected, brought to the screen and measured. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = page.locator(`.react-flow__node-box[data-id="${id}"]`);
  await expect(box).toHaveCount(1);
  return box.evaluate((element: HTMLElement) => {
    const { e, f } = new DOMMatrix(getComputedStyle(element).transform);
    return { x: e + element.offsetWidth / 2, y: f + element.offsetHeight / 2 };
  });
}

/** The middle of a place of the page on the window. */
async function onWindow(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<{ x: number; y: number }> {
  const view = await viewportOf(page);
  const stage = (await page.locator('.react-flow').boundingBox())!;
  return { x: stage.x + view.x + x * view.zoom, y: stage.y + view.y + y * view.zoom };
}

test('all are shown, no more than 150 of them are elements, and those are what can be read', async ({ page, crux }) => {
  await openServed(page, crux, LARGE, '&open=all');
  await expect(page.locator('.foot-counts')).toContainText('1000 shown');
  await expect.poll(() => boxCount(page)).toBeGreaterThan(5);
  expect(await boxCount(page)).toBeLessThanOrEqual(MOST_LIVE);
  for (const label of ['Fit', '−', '−']) await page.locator('.foot').getByRole('button', { name: label === 'Fit' ? /everything|whole|fit/i : /farther|out|smaller/i }).first().click();
  await expect.poll(() => boxCount(page)).toBeLessThanOrEqual(2);
  expect((await coloursOf(page)).length).toBeGreaterThan(3);
  const last = (await painted(page)).at(-1)!;
  expect(last.drawn).toBeGreaterThan(MOST_LIVE);
  expect(last.live).toBeLessThanOrEqual(MOST_LIVE);
});

test('what is painted is clicked as if it were real, however small', async ({ page, crux }) => {
  await openServed(page, crux, LARGE, '&open=all&at=s40');
  const place = await placeOf(page, 's40');
  for (const zoom of ['0.5', '0.1']) {
    await page.evaluate(([x, y, z]) => void (location.hash = `${location.hash.replace(/&(at|cam)=[^&]*/g, '')}&cam=${x},${y},${z}`), [Math.round(place.x), Math.round(place.y), zoom] as const);
    await expect.poll(async () => (await viewportOf(page)).zoom).toBeCloseTo(Number(zoom), 3);
    await expect.poll(() => addressOf(page).get('at')).toBeNull();
    const { x, y } = await onWindow(page, place);
    await page.mouse.click(x, y);
    await expect.poll(() => addressOf(page).get('at')).toBe('s40');
    await expect(page.locator('.react-flow__node-box.selected')).toHaveAttribute('data-id', 's40');
    // A click opens and closes, as it does near by; what was clicked stays where it was.
    await expect.poll(async () => (await viewportOf(page)).zoom).toBeCloseTo(Number(zoom), 3);
  }
});

test('keys walk in the order of the outline, whatever is real, and the focus stays on the map', async ({ page, crux }) => {
  await openServed(page, crux, LARGE, '&open=all&at=s96');
  const focused = page.locator('.react-flow__node-box:focus');
  await page.locator('.react-flow__node-box[data-id="s96"]').focus();
  // Along the answer's reasons, to what is said against the second, and home.
  for (const [key, id] of [['ArrowDown', 's165'], ['ArrowDown', 's638'], ['ArrowUp', 's165'], ['ArrowRight', 's185'], ['ArrowLeft', 's165'], ['ArrowLeft', 's3']] as const) {
    await page.keyboard.press(key);
    await expect(focused).toHaveAttribute('data-id', id);
    await expect(focused).toBeInViewport();
    await expect.poll(() => addressOf(page).get('at')).toBe(id);
  }
  // Where nothing can be read a box that has the focus is a ring over what is painted.
  await page.evaluate(() => void (location.hash = `${location.hash}&cam=900,1200,0.1`));
  await expect.poll(async () => (await viewportOf(page)).zoom).toBeCloseTo(0.1, 3);
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('data-id', 's96');
  expect(await boxCount(page)).toBeLessThanOrEqual(2);
});

test('a line that is painted is pointed at and selected', async ({ page, crux }) => {
  await openServed(page, crux, LARGE, '&open=all&layout=tidy-tree&at=s96');
  await placeOf(page, 's96');
  const box = (await page.locator('.react-flow__node-box[data-id="s96"]').boundingBox())!;
  // A line arrives at the left of its box, in the middle of the first line of its text, which is 20 px high.
  const { zoom } = await viewportOf(page);
  const end = { x: box.x - 2, y: box.y + (await page.locator('.react-flow__node-box[data-id="s96"] .box-text').first().evaluate((text: HTMLElement) => text.offsetTop + 10)) * zoom };
  await page.mouse.move(end.x - 40, end.y - 40);
  await page.mouse.move(end.x, end.y);
  await expect(page.locator('.route-pointed')).not.toHaveCount(0);
  await page.mouse.click(end.x, end.y);
  await expect.poll(() => addressOf(page).get('at')).not.toBe('s96');
  const found = addressOf(page).get('at');
  expect(LARGE.inferences.some(({ id, premises }) => id === found && premises.includes('s96'))).toBe(true);
});

test('more than a frame has time for is a picture that moves with the camera, and what lies under a pointer is what is seen there', async ({ page, crux }) => {
  test.setTimeout(180_000);
  await openServed(page, crux, bigMap(3000, 'debate'), '&open=all&at=s40');
  const place = await placeOf(page, 's40');
  await page.evaluate(([x, y]) => void (location.hash = `${location.hash.replace(/&(at|cam)=[^&]*/g, '')}&cam=${x},${y},0.04`), [Math.round(place.x), Math.round(place.y)] as const);
  await expect.poll(async () => (await viewportOf(page)).zoom).toBeCloseTo(0.04, 3);
  expect(await inked(page)).toBeGreaterThan(1000);
  // A drag, and then another zoom: the picture goes along, and is made anew for the new zoom.
  const stage = (await page.locator('.react-flow').boundingBox())!;
  const ground = { x: stage.x + 8, y: stage.y + stage.height - 60 };
  /** Once nothing changes any more it is what the page paints there when it opens. */
  const isAsOpened = async (): Promise<void> => {
    let seen = '';
    await expect.poll(async () => seen === (seen = await pictureOf(page))).toBe(true);
    await page.reload();
    await expect.poll(async () => differing(page, [seen, await pictureOf(page)])).toBeLessThan(ALIKE);
  };
  const unmoved = await pictureOf(page);
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x + 90, ground.y - 60, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => differing(page, [unmoved, await pictureOf(page)])).toBeGreaterThan(10 * ALIKE);
  await isAsOpened();
  await page.mouse.wheel(0, -60);
  await expect.poll(async () => (await viewportOf(page)).zoom).toBeGreaterThan(0.041);
  // A zoom that the address says exactly.
  await changeFragment(page, `map=${OTHER}&lang=en&open=all&cam=${Math.round(place.x)},${Math.round(place.y)},0.05`);
  await expect.poll(async () => (await viewportOf(page)).zoom).toBe(0.05);
  await isAsOpened();
  const { x, y } = await onWindow(page, place);
  await page.mouse.click(x, y);
  await expect.poll(() => addressOf(page).get('at')).toBe('s40');
});

test('until a map can be drawn for the first time, the page says that it is on its way', async ({ page }) => {
  let come: (() => void) | undefined;
  const mayCome = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/assets/react-flow-*.js', async (route) => (await mayCome, route.continue()));
  await serve(page, { body: JSON.stringify(LARGE) });
  await page.goto(`#map=${OTHER}&lang=en&open=all`);
  // The map is there as data.
  await expect(page.locator('.foot-counts')).toContainText('1000 shown');
  await expect(page.getByText('Opening the map')).toBeVisible();
  come!();
  await expect.poll(() => boxCount(page)).toBeGreaterThan(8);
  await expect(page.getByText('Opening the map')).toHaveCount(0);
});

test('in the dark everything is painted in the colours of the dark', async ({ page, crux }) => {
  await openServed(page, crux, LARGE, '&open=all&cam=700,6000,0.2');
  await expect.poll(async () => (await coloursOf(page)).length).toBeGreaterThan(3);
  const light = await coloursOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await coloursOf(page)).filter((colour) => light.includes(colour)).length / light.length).toBeLessThan(0.5);
});

test('with a filter as many as are left stand there, and real boxes again once they are few', async ({ page, crux }) => {
  await openServed(page, crux, LARGE, '&open=all');
  await expect(page.locator(CANVAS)).toHaveCount(1);
  const { live, drawn } = await change(page, () => page.getByRole('button', { name: 'Close all' }).click());
  await expect(page.locator(CANVAS)).toHaveCount(0);
  expect(live).toBe(drawn);
  expect(await boxCount(page)).toBeGreaterThanOrEqual(drawn);
});

test('a filter that only dims leaves the camera where it is, near and far', async ({ page, crux }) => {
  for (const cam of ['700,6000,0.2', '700,6000,1']) {
    await openServed(page, crux, LARGE, `&open=all&cam=${cam}`);
    await expect.poll(async () => (await viewportOf(page)).zoom).toBe(Number(cam.split(',')[2]));
    const before = await viewportOf(page);
    await change(page, () => page.evaluate(() => void (location.hash += '&hide=dim&f.stance=asserts')));
    expect(await viewportOf(page)).toEqual(before);
  }
});

test('the way back from a filter leads to where the reader was', async ({ page, crux }) => {
  await openServed(page, crux, LARGE, '&open=all');
  await page.mouse.move(640, 400);
  await change(page, () => page.mouse.wheel(0, 600));
  const before = await viewportOf(page);
  await expect.poll(() => cameraOf(page)).toBeDefined();
  await page.keyboard.press('f');
  await change(page, () => page.getByRole('checkbox', { name: /^asserts/ }).check());
  await expect.poll(async () => (await painted(page)).at(-1)!.cause).toBe('filter');
  expect(await viewportOf(page)).not.toEqual(before);
  const filtered = await viewportOf(page);
  await page.goBack();
  const isBack = (): Promise<void> => expect.poll(async () => Math.abs((await viewportOf(page)).zoom / before.zoom - 1)).toBeLessThan(0.05);
  await isBack();
  // Who filters again begins anew again, also from a place that an address has named.
  await changeFragment(page, `map=${OTHER}&lang=en&open=all&cam=300,300,1`);
  await expect.poll(async () => (await viewportOf(page)).zoom).toBe(1);
  await page.getByRole('checkbox', { name: /^asserts/ }).check();
  await expect.poll(() => viewportOf(page)).toEqual(filtered);
});

/** A picture of the map, without what stands around it. */
async function pictureOf(page: Page): Promise<string> {
  return (await page.locator('.stage').screenshot()).toString('base64');
}

/** Of the points of two pictures in a rectangle of the stage, the share that differs by more than type on the way to another pixel does. */
function differing(page: Page, pictures: readonly [string, string], within?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<number> {
  return page.evaluate(
    async ([first, second, rectangle]) => {
      const pixels = await Promise.all(
        [first, second].map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          const { x, y, width, height } = rectangle ?? { x: 0, y: 0, width: image.width, height: image.height };
          return context.getImageData(Math.round(x), Math.round(y), Math.round(width), Math.round(height)).data;
        }),
      );
      let unlike = 0;
      for (let i = 0; i < pixels[0]!.length; i++) if (i % 4 === 0 && [0, 1, 2].some((k) => Math.abs(pixels[0]![i + k]! - pixels[1]![i + k]!) > 70)) unlike++;
      return (unlike * 4) / pixels[0]!.length;
    },
    [...pictures, within] as const,
  );
}

/** Where an element stands on the stage, and so much around it. */
async function onStage(page: Page, element: ReturnType<Page['locator']>, around: number): Promise<{ x: number; y: number; width: number; height: number }> {
  const [stage, box] = await Promise.all([page.locator('.stage').boundingBox(), element.boundingBox()]);
  return { x: box!.x - stage!.x - around, y: box!.y - stage!.y - around, width: box!.width + 2 * around, height: box!.height + 2 * around };
}

/** Waits until no more boxes become real: some do with each frame. */
async function allReal(page: Page): Promise<void> {
  await expect.poll(async () => (await boxCount(page)) === (await page.evaluate(() => new Promise<number>((drawn) => requestAnimationFrame(() => drawn(document.querySelectorAll('.react-flow__node-box').length)))))).toBe(true);
}

/** From now on what a page does later can be made to wait. */
function holdable(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const later = setTimeout.bind(window);
    const waiting: Parameters<typeof later>[] = [];
    let isHeld = false;
    Object.assign(window, {
      setTimeout: (...asked: Parameters<typeof later>) => (isHeld ? waiting.push(asked) : later(...asked)),
      hold: () => (isHeld = true),
      letGo: () => {
        isHeld = false;
        for (const asked of waiting.splice(0)) later(...asked);
      },
    });
  });
}

const hold = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { hold: () => void }).hold());
const letGo = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());

/** Without what stands beside the boxes, which comes with them; and with all types there. */
function comparable(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.facts { visibility: hidden !important; }');
    document.adoptedStyleSheets = [sheet];
    return document.fonts.load('italic 15px "Source Serif 4 Variable"');
  });
}

for (const [what, at] of [['nothing', ''], ['a statement', '&at=s165']] as const) {
  test(`a filter is seen before its boxes are there, just as it then stands, while ${what} is selected`, async ({ page, crux }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await holdable(page);
    await openServed(page, crux, LARGE, `&open=all${at}`);
    await allReal(page);
    await comparable(page);
    const viewport = page.locator('.react-flow__viewport');
    const before = await pictureOf(page);
    /** Filters, and holds the page where only the picture is there. */
    const ahead = async (filter: string): Promise<void> => {
      await hold(page);
      const seen = await page.evaluate(() => performance.getEntriesByName('crux:pictured').length);
      await page.evaluate((more) => void (location.hash += more), filter);
      await page.waitForFunction((known) => performance.getEntriesByName('crux:pictured').length > known, seen);
      await expect(viewport).toHaveCSS('opacity', '0');
    };
    await ahead('&f.stance=asserts');
    await expect(page.locator('.filter-strip')).toContainText('of 1000');
    const picture = await pictureOf(page);
    await letGo(page);
    await expect(viewport).toHaveCSS('opacity', '1');
    await expect.poll(async () => (await painted(page)).at(-1)!.cause).toBe('filter');
    await allReal(page);
    expect(await differing(page, [picture, await pictureOf(page)])).toBeLessThan(ALIKE);
    expect(await differing(page, [before, picture])).toBeGreaterThan(10 * ALIKE);
    // Who goes on meanwhile, to another filter or to something else, comes to that at once, with everything that was held.
    await ahead('&f.voice=author');
    await ahead('&hide=dim');
    await page.evaluate(() => void (location.hash = `${location.hash.replace(/&at=[^&]*/, '')}&at=s40`));
    await expect(viewport).toHaveCSS('opacity', '1');
    await expect(page.locator('.react-flow__node-box.selected')).toHaveAttribute('data-id', 's40');
    await expect(page.locator('.react-flow__node-box.selected')).toBeInViewport();
    await letGo(page);
    await expect(page.locator('.foot-counts')).toContainText('1000 shown');
    await expect.poll(async () => (await painted(page)).at(-1)!.live).toBeGreaterThan(1);
  });
}

for (const [since, at, isCopied] of [['nothing', '', true], ['nothing, with a statement selected,', '&at=s165', true], ['the theme', '', false]] as const) {
  test(`what is pointed at is painted before it is pressed, just as it then stands, if ${since} has changed since`, async ({ page, crux }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await holdable(page);
    await page.addInitScript(() => {
      const { clearRect, drawImage } = Object.getOwnPropertyDescriptors(CanvasRenderingContext2D.prototype);
      const counts = { prepared: 0, copied: 0 };
      Object.assign(window, { counts });
      Object.assign(CanvasRenderingContext2D.prototype, {
        clearRect(this: CanvasRenderingContext2D, ...where: unknown[]) {
          // Higher than the stage, and not in the document.
          if (!this.canvas.isConnected && this.canvas.height > document.querySelector('.stage')!.clientHeight) counts.prepared++;
          Reflect.apply(clearRect.value!, this, where);
        },
        drawImage(this: CanvasRenderingContext2D, ...what: unknown[]) {
          counts.copied++;
          Reflect.apply(drawImage.value!, this, what);
        },
      });
    });
    const counted = (): Promise<{ prepared: number; copied: number }> => page.evaluate(() => ({ ...(window as unknown as { counts: { prepared: number; copied: number } }).counts }));
    await openServed(page, crux, LARGE, `&open=all${at}`);
    await page.keyboard.press('f');
    const choice = page.getByRole('checkbox', { name: /^asserts/ });
    await choice.scrollIntoViewIfNeeded();
    await allReal(page);
    await comparable(page);
    const before = await pictureOf(page);
    const { prepared, copied } = await counted();
    await choice.hover();
    await expect.poll(async () => (await counted()).prepared).toBeGreaterThan(prepared);
    if (!isCopied) {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      // What is seen is in those colours then.
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    await hold(page);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForFunction(() => performance.getEntriesByName('crux:pictured').length > 0);
    expect((await counted()).copied > copied).toBe(isCopied);
    const picture = await pictureOf(page);
    await letGo(page);
    await expect.poll(async () => (await painted(page)).at(-1)!.cause).toBe('filter');
    await allReal(page);
    expect(await differing(page, [picture, await pictureOf(page)])).toBeLessThan(ALIKE);
    expect(await differing(page, [before, picture])).toBeGreaterThan(10 * ALIKE);
  });
}

test('a press on what is seen before its boxes are there is for what is seen', async ({ page, crux }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await holdable(page);
  const filter = '&f.stance=asserts';
  await openServed(page, crux, LARGE, '&open=all');
  const go = (more: string): Promise<void> => changeFragment(page, `map=${OTHER}&lang=en&open=all${more}`);
  const boxes = page.locator('.react-flow__node-box');
  const middles = (): Promise<readonly { readonly id: string; readonly x: number; readonly y: number }[]> =>
    boxes.evaluateAll((all) =>
      all.map((box) => {
        const { left, top, width, height } = box.getBoundingClientRect();
        return { id: (box as HTMLElement).dataset['id']!, x: left + width / 2, y: top + height / 2 };
      }),
    );
  await go(filter);
  await expect.poll(() => boxes.count()).toBeGreaterThan(8);
  const [there] = (await middles()).filter(({ x, y }) => x > 300 && x < 1000 && y > 150 && y < 600);
  await go('');
  await allReal(page);
  // The control: without the filter another box lies there, or none.
  const before = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest<HTMLElement>('.react-flow__node')?.dataset['id'], there!);
  expect(before).not.toBe(there!.id);
  await hold(page);
  await page.evaluate((more) => void (location.hash += more), filter);
  await expect(page.locator('.react-flow__viewport')).toHaveCSS('opacity', '0');
  await page.mouse.click(there!.x, there!.y);
  await expect.poll(() => addressOf(page).get('at')).toBe(there!.id);
  await letGo(page);
});

for (const [layout, lang, colours] of [['tidy-tree', 'en', 'light'], ['icicle', 'zh', 'dark'], ['blocks', 'zh', 'light']] as const) {
  test(`what the reader says stands at painted boxes as at real ones: ${layout}, ${lang}, ${colours}`, async ({ page, crux }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: colours });
    // What waits for the camera to stand waits for the test: until then boxes are painted.
    await holdable(page);
    const said = '&reject=s165,s638&doubt=s96';
    await serve(page, { body: JSON.stringify(LARGE) });
    await crux.open(`map=${OTHER}&lang=${lang}&open=all&layout=${layout}&at=s165`);
    const { x, y } = await placeOf(page, 's165');
    const go = (cam: string, more: string): Promise<void> => changeFragment(page, `map=${OTHER}&lang=${lang}&open=all&layout=${layout}&cam=${cam}${more}`);
    const shot = async (more: string): Promise<readonly [painted: string, real: string]> => {
      await go('300,300,1', more);
      await expect.poll(async () => (await viewportOf(page)).zoom).toBe(1);
      await expect(page.locator('[data-id="s165"]')).toHaveCount(0);
      await allReal(page);
      await hold(page);
      await go(`${Math.round(x)},${Math.round(y)},1`, more);
      await expect.poll(async () => Math.abs((await onWindow(page, { x, y })).x - 720)).toBeLessThan(2);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      await expect(page.locator('[data-id="s165"]')).toHaveCount(0);
      const before = await pictureOf(page);
      await letGo(page);
      await expect(page.locator('[data-id="s165"]')).toHaveCount(1);
      await allReal(page);
      return [before, await pictureOf(page)];
    };
    const stage = (await page.locator('.stage').boundingBox())!;
    const plain = await shot('');
    // What follows, and what paints it, come when something is first said.
    await go(`${Math.round(x)},${Math.round(y)},1`, said);
    await expect(page.locator('.tag')).not.toHaveCount(0);
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/paint-tags')));
    const pictures = await shot(said);
    const tags = page.locator('.tag').filter({ visible: true });
    await expect(tags).not.toHaveCount(0);
    for (const tag of await tags.all()) {
      const at = await onStage(page, tag, 2);
      if (at.y < 0 || at.y + at.height > 780) continue;
      expect(await differing(page, pictures, at)).toBeLessThan(0.03);
      // The control: what is not said is not painted.
      expect(await differing(page, [plain[0], pictures[0]], at)).toBeGreaterThan(0.1);
    }
    expect(await differing(page, pictures)).toBeLessThan(0.001);
    expect(await differing(page, [plain[0], pictures[0]])).toBeGreaterThan(0.001);
    /** What lies around the right half of the box, which stands in the middle of the stage. */
    const near = (zoom: number) => ({ x: 720 - 12, y: stage.height / 2 - 60 * zoom - 12, width: 130 * zoom + 24, height: 120 * zoom + 24 });
    // Where it cannot be read there is the picture of it, and from afar a ring.
    for (const zoom of ['0.6', '0.25', '0.05']) {
      const seen: string[] = [];
      for (const more of ['', said]) {
        await go(`${Math.round(x)},${Math.round(y)},${zoom}`, more);
        await expect.poll(async () => (await viewportOf(page)).zoom).toBeCloseTo(Number(zoom), 3);
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        seen.push(await pictureOf(page));
      }
      expect(await differing(page, [seen[0]!, seen[1]!], near(Number(zoom)))).toBeGreaterThan(0.005);
    }
  });
}

test('what cannot be read is not there either: no words of the page are smaller than 12 px', async ({ page, crux }) => {
  await openServed(page, crux, LARGE, '&open=all');
  await page.locator('.foot').getByRole('button', { name: /everything|whole|fit/i }).first().click();
  await expect.poll(async () => (await viewportOf(page)).zoom).toBeLessThan(0.9);
  await expect(page.locator('.facts').first()).toBeAttached();
  await expect(page.locator('.facts:visible, .facts :visible')).toHaveCount(0);
});
