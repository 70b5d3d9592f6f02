// The worker that lays out, and the memory of the browser: where either is refused or fails, the page works and says so once.

import type { Page } from '@playwright/test';
import { bigMap } from '../arbitraries.ts';
import { addressOf, expect, openServed, OTHER, painted, serve, test, unwatched } from './served.ts';

const WORKER = '**/layout.worker-*.js';
/** Large enough to be laid out in the worker, in layers; a tree of any size is laid out sooner than it is sent. */
const LARGE = bigMap(300, 'debate');
const IN_THIS_WINDOW = 'The picture is computed in this window';
const NOT_KEPT = 'Your choices cannot be kept in this browser';

function notice(page: Page, text: string) {
  return page.locator('.notice', { hasText: text });
}

/** Ways in which a worker comes to nothing. */
const BROKEN: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'whose script answers with another type of file': (page) => page.route(WORKER, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })),
  'whose script is not a script': (page) => page.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript', body: 'this is not (' })),
  'that throws when it starts': (page) => page.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' })),
  'that throws when it is asked': (page) => page.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript', body: 'addEventListener("message", () => { throw new Error("broken"); })' })),
  'that the browser refuses': (page) =>
    page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      } as unknown as typeof Worker;
    }),
  'that the browser does not know': (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
};

for (const [name, breakIt] of Object.entries(BROKEN)) {
  test(`a worker ${name}: the map is drawn all the same, with a notice`, async ({ page, crux }) => {
    await breakIt(page);
    await openServed(page, crux, LARGE, '&open=all&layout=layered');
    await expect(page.locator('.foot-counts')).toContainText('300 shown');
    await expect(notice(page, IN_THIS_WINDOW)).toHaveCount(1);
    await notice(page, IN_THIS_WINDOW).getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('button', { name: 'Close all' }).click();
    await expect(page.locator('.foot-counts')).not.toContainText('300 shown');
    await page.getByRole('button', { name: 'Open everything' }).click();
    await expect(page.locator('.foot-counts')).toContainText('300 shown');
    await expect(notice(page, IN_THIS_WINDOW)).toHaveCount(0);
  });
}

unwatched('a worker whose script does not come: the map is drawn all the same, with a notice', async ({ page }) => {
  // The browser itself may write a line about a script that it could not load.
  const lines: string[] = [];
  page.on('console', (message) => message.type() === 'error' && lines.push(message.text()));
  page.on('pageerror', (error) => lines.push(error.message));
  await page.route(WORKER, (route) => route.abort());
  await serve(page, { body: JSON.stringify(LARGE) });
  await page.goto(`#map=${OTHER}&lang=en&open=all&layout=layered`);
  await expect(page.locator('.foot-counts')).toContainText('300 shown');
  await expect(page.locator('.react-flow__node-box').first()).toBeVisible();
  await expect(notice(page, IN_THIS_WINDOW)).toHaveCount(1);
  expect(lines.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
});

test('what was opened while the worker is at work is why the page changes, though the screen was made narrower meanwhile', async ({ page, crux }) => {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(WORKER, (route) => released.then(() => route.continue()));
  await openServed(page, crux, LARGE, '&layout=layered');
  const before = (await painted(page)).length;
  await page.getByRole('button', { name: 'Open everything' }).click();
  await expect.poll(() => addressOf(page).get('open')).toBe('all');
  await page.setViewportSize({ width: 900, height: 720 });
  await expect.poll(() => page.locator('.canvas').evaluate((canvas) => canvas.clientWidth)).toBeLessThan(1000);
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
  release();
  await expect.poll(async () => (await painted(page)).slice(before).map(({ cause }) => cause)).toContain('open');
});

/** Ways in which a browser keeps nothing. */
const FORGETFUL: Readonly<Record<string, () => void>> = {
  'forbids its memory': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  'forbids every use of its memory': () => {
    for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear'] as const) {
      Storage.prototype[name] = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    }
  },
  'has its memory full': () => {
    for (let size = 2 ** 20, n = 0; size >= 1; size /= 2) {
      try {
        for (;;) localStorage.setItem(`other ${n++}`, 'x'.repeat(size));
      } catch {
        // Full for this size; on to a smaller one.
      }
    }
  },
};

for (const [name, init] of Object.entries(FORGETFUL)) {
  test(`in a browser that ${name} the page works, and says once that choices are not kept`, async ({ page, crux }) => {
    await page.addInitScript(init);
    await crux.open();
    await expect(notice(page, NOT_KEPT)).toHaveCount(0);
    await page.getByRole('button', { name: 'Dark or light' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(notice(page, NOT_KEPT)).toHaveCount(1);
    await notice(page, NOT_KEPT).getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('button', { name: '中文' }).click();
    await expect(page.getByRole('button', { name: '筛选' })).toBeVisible();
    await crux.box('q-learning').click();
    await expect(crux.box('q-learning')).toHaveClass(/selected/);
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

test('where the memory holds something else under our name, the page opens as for a new reader', async ({ page, crux }) => {
  await page.addInitScript(() => {
    localStorage.setItem('crux.preferences', '{"lang":"xx","theme":{"__proto__":1},"legendOpen":"yes"}');
  });
  await crux.open('map=first-bell-at-nine');
  await expect(page.getByRole('button', { name: 'Filter' })).toBeVisible();
});

test('language, colours, the legend and the letter keys that a reader chose are there on the next visit', async ({ page, crux, context }) => {
  await crux.open('map=first-bell-at-nine');
  await page.getByRole('button', { name: 'Hide how to read the map' }).click();
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('checkbox', { name: 'Keys that are letters act' }).uncheck();
  await page.getByRole('button', { name: 'Dark or light' }).click();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: '筛选' })).toBeVisible();

  // Without any fragment, so that nothing is in the address that could have brought it back.
  const next = await context.newPage();
  await next.goto('./');
  await expect(next.getByRole('button', { name: '筛选' })).toBeVisible();
  await expect(next.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(next.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(next.locator('.foot-legend')).toHaveCount(0);
  await next.getByRole('button', { name: '帮助' }).click();
  await expect(next.getByRole('checkbox', { name: '启用字母键' })).not.toBeChecked();
});

test('language and colours are the same after a reload', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine');
  await page.getByRole('button', { name: 'Dark or light' }).click();
  await page.getByRole('button', { name: '中文' }).click();
  await expect.poll(() => addressOf(page).get('lang')).toBe('zh');
  await page.reload();
  await expect(page.getByRole('button', { name: '筛选' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what somebody else’s link asks for holds for this visit and is not kept', async ({ page, crux, context }) => {
  await crux.open('map=first-bell-at-nine&lang=zh&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const next = await context.newPage();
  await next.goto('#map=first-bell-at-nine');
  await expect(next.getByRole('button', { name: 'Filter' })).toBeVisible();
  await expect(next.locator('html')).not.toHaveAttribute('data-theme', 'dark');
});

for (const kind of ['css', 'js'] as const) {
  unwatched(`a part whose ${kind} did not come is told, and comes whole when it is asked for again`, async ({ page }) => {
    await page.goto('#map=first-bell-at-nine&lang=en&open=q-learning&at=weak-will');
    await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
    await page.waitForLoadState('networkidle');
    const files = `**/assets/builder-panel-*.${kind}*`;
    await page.route(files, (route) => route.abort());
    const add = page.getByRole('button', { name: 'Add this view as the first scene' });
    for (const _ of ['once', 'and again']) {
      await page.locator('.react-flow__node.selected').focus();
      await page.keyboard.press('Shift+B');
      await expect(page.locator('.notice')).toContainText('nothing is lost');
      await page.locator('.notice').getByRole('button').last().click();
      await expect(add).toHaveCount(0);
    }
    await page.unroute(files);
    await page.locator('.react-flow__node.selected').focus();
    await page.keyboard.press('Shift+B');
    await expect(add).toBeVisible();
    await expect(page.locator('.builder-add')).toHaveCSS('position', 'sticky');
    await expect(page.locator('.notice')).toHaveCount(0);
  });
}

unwatched('a part that cannot be fetched is told, and everything else stays', async ({ page }) => {
  await page.goto('#map=first-bell-at-nine&lang=en&open=q-learning&at=weak-will');
  // What the first view does without comes after it, notices among it: a slow page may be quiet for long before it asks.
  await page.waitForFunction((parts) => parts.every((part) => performance.getEntriesByType('resource').some(({ name }) => name.includes(`/assets/${part}-`) && name.endsWith('.js'))), ['all', 'after', 'keep-progress']);
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/*.js*', (route) => route.abort());
  for (const [key, part] of [['q', '.panel'], ['r', '.reader'], ['Shift+P', '.talk'], ['F2', '[role=tree]']] as const) {
    await page.locator('.react-flow__node.selected').focus();
    await page.keyboard.press(key);
    await expect(page.locator('.notice')).toContainText('nothing is lost');
    await page.locator('.notice').getByRole('button').last().click();
    await expect(page.locator(part)).toHaveCount(0);
    await expect(page.locator('.react-flow__node.selected')).toBeVisible();
  }
});
