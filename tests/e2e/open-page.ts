// Opens a page on the small map and notes everything that the console or the policy complains about.

import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';

export interface Opened {
  readonly open: (fragment?: string) => Promise<void>;
  readonly box: (id: string) => ReturnType<Page['locator']>;
}

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
  const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map((violation) => [violation.id, violation.nodes[0]?.html]);
  });
}

export { expect };
