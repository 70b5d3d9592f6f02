// Opens a page on the small map and notes everything that the console or the policy complains about.

import { readFileSync } from 'node:fs';
import { expect as plainExpect, test as plain, type Browser, type BrowserContext, type Page } from '@playwright/test';

export interface Opened {
  readonly open: (fragment?: string) => Promise<void>;
  readonly box: (id: string) => ReturnType<Page['locator']>;
}

/** A context that its tests have one after another, and the page that keeps its process alive between them. */
export interface Shared {
  readonly context: BrowserContext;
  readonly kept: Page;
}

/** What a context is made with. */
interface Made {
  readonly hasTouch: boolean;
  /** Boxes are seen on their way; without it they are where they go at once, as for whoever asks for less motion. */
  readonly hasMotion: boolean;
}

/** A process for every test costs more than most of what it does: one serves all, and each finds it as if nobody had been there. */
export class Contexts {
  private readonly made = new Map<string, Shared>();
  constructor(readonly browser: Browser, readonly baseURL: string) {}

  async of({ hasTouch, hasMotion }: Made): Promise<Shared> {
    const key = JSON.stringify([hasTouch, hasMotion]);
    const known = this.made.get(key);
    if (known) return known;
    const context = await this.browser.newContext({ baseURL: this.baseURL, hasTouch, reducedMotion: hasMotion ? 'no-preference' : 'reduce' });
    const kept = await context.newPage();
    await kept.goto('data/maps/index.json');
    this.made.set(key, { context, kept });
    return { context, kept };
  }

  async close(): Promise<void> {
    for (const { context } of this.made.values()) await context.close();
  }
}

/** Everything that a page can leave behind. */
async function clear({ context, kept }: Shared): Promise<void> {
  await Promise.all(context.pages().filter((page) => page !== kept).map((page) => page.close()));
  await context.unrouteAll();
  await context.clearPermissions();
  const session = await context.newCDPSession(kept);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(kept.url()).origin, storageTypes: 'all' });
  await session.detach();
}

const base = plain.extend<{ hasMotion: boolean }, { contexts: Contexts }>({
  // What moves is waited for before it is clicked: only journeys that are about it, and the most common ones, have it.
  hasMotion: [false, { option: true }],
  contexts: [
    async ({ browser }, use, { project }) => {
      const contexts = new Contexts(browser, project.use.baseURL!);
      await use(contexts);
      await contexts.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ contexts, hasTouch, hasMotion }, use) => {
    const shared = await contexts.of({ hasTouch: hasTouch === true, hasMotion });
    await use(shared.context);
    await clear(shared);
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
});

/** A test whose page must end without a complaint. */
export const test = base.extend<{ crux: Opened }>({
  crux: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await use({
      open: async (fragment = 'map=first-bell-at-nine&lang=en') => {
        await page.goto(`#${fragment}`);
        await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
      },
      box: (id) => page.locator(`.react-flow__node[data-id="${id}"]`),
    });
    expect(complaints).toEqual([]);
  },
});

/** What axe finds at WCAG 2.2 AA. */
export async function axeFindings(page: Page): Promise<unknown[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map((violation) => [violation.id, violation.nodes[0]?.html]);
  });
}

/** How long is waited between two looks, in milliseconds; Playwright waits longer and longer, mostly for what has long been there. */
const BETWEEN_LOOKS = [100];

/** Playwright's, which looks again sooner. */
export const expect = new Proxy(plainExpect, {
  get: (target, name) => (name === 'poll' ? poll : (Reflect.get(target, name) as unknown)),
});

const poll: typeof plainExpect.poll = (actual, options) => plainExpect.poll(actual, { intervals: BETWEEN_LOOKS, ...(typeof options === 'string' ? { message: options } : options) });
