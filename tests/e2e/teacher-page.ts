// The way to the page for teachers, as somebody goes it who does not know its key.

import type { Locator, Page } from '@playwright/test';
import { expect } from './open-page.ts';

/** @returns the page, once the items of its set are there */
export async function toTeacherPage(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('button', { name: /^For teachers/ }).click();
  const panel = page.locator('.panel.teach');
  await expect(panel.locator('.set-items li').first()).toBeAttached();
  return panel;
}
