// Exercises as a learner meets them: all kinds, by mouse and by keyboard, on a wide page and on a phone.

import type { Page } from '@playwright/test';
import { generate } from '../../src/teaching/generate.ts';
import { grade } from '../../src/teaching/grade.ts';
import { KINDS, type Item, type Kind } from '../../src/teaching/item.ts';
import { bell } from '../teaching/shipped.ts';
import { axeFindings } from './open-page.ts';
import { play, wrongAnswer } from './play-item.ts';
import { addressOf, changeFragment, expect, test } from './served.ts';

test.describe.configure({ mode: 'parallel' });

const SET = 'map=first-bell-at-nine&lang=en&practice=set&seed=7';


/** As a set without sentences has it. */
function itemOf(kind: Kind, seed = 7): Item {
  return generate(bell.map, { ...bell.sources, words: new Map(), kind, seed, lang: 'en' })[0]!;
}

const mapOf = (page: Page) => page.locator('main > div');
const judged = (page: Page) => page.locator('.judged');

for (const kind of KINDS) {
  test(`${kind} is played: the model answer scores 1, a wrong one is told why, and the key is not on the page before`, async ({ page, crux }) => {
    const item = itemOf(kind);
    await crux.open(`${SET}&kinds=${kind}&items=1`);
    await expect(page.locator('.exercise-prompt')).toHaveText(item.prompt);
    const before = await page.content();
    expect(before).not.toMatch(/accept["\\]*[:=]/);
    expect(before).not.toContain(item.hints.at(-1)!.slice(0, 60));
    await play(page, item, item.accept.model);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(judged(page)).toBeFocused();
    await expect(judged(page)).toHaveAttribute('data-score', '1');
    await page.getByRole('button', { name: 'To the end of the set' }).first().click();
    await page.getByRole('button', { name: 'Begin again' }).click();
    const wrong = wrongAnswer(item);
    const { score, feedback } = grade(item, wrong);
    await play(page, item, wrong);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(judged(page)).toHaveAttribute('data-score', String(score));
    await expect(judged(page)).toContainText(feedback.text.replaceAll('\n', ' ').slice(0, 80));
    await expect(judged(page)).toContainText(item.hints.at(-1)!.split('\n')[0]!);
    expect(await axeFindings(page)).toEqual([]);
  });
}

/** Presses Tab until the focus is on something that matches; at most as often as there is something to tab to. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

test('a round is finished by keyboard alone on a phone', async ({ page, crux }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await crux.open(`${SET}&kinds=E1,E3,E4,E11&items=4`);
  await expect(page.locator('.exercise-prompt')).toBeFocused();
  for (const [n, shape] of (['pick-one', 'match', 'place', 'set'] as const).entries()) {
    await expect(page.locator('.exercise-where')).toContainText(`${n + 1} of 4`);
    if (shape === 'pick-one' || shape === 'set') {
      await tabTo(page, '.option input');
      await page.keyboard.press('Space');
    } else if (shape === 'match') {
      for (const row of [1, 2]) {
        await tabTo(page, `.match-row:nth-of-type(${row}) input`);
        await page.keyboard.press('Space');
      }
    } else {
      await tabTo(page, '.here');
      await page.keyboard.press('Enter');
      await expect(page.locator('.as-what button').first()).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await tabTo(page, '.exercise button[type="submit"]');
    await page.keyboard.press('Enter');
    await expect(judged(page)).toBeFocused();
    await tabTo(page, '.exercise button[type="submit"]');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'The end of the set' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await tabTo(page, '.set-end input');
  await page.keyboard.type('Li');
  await expect(page.locator('.set-end textarea')).toHaveValue(/^crux1[dp]\./);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('hints come one by one, and after the model the item is worth a quarter', async ({ page, crux }) => {
  const item = itemOf('E1');
  await crux.open(`${SET}&kinds=E1&items=1`);
  for (const n of [1, 2, 3]) {
    await page.getByRole('button', { name: `Hint ${n} of 4` }).click();
    await expect(page.locator('.hints')).toContainText(item.hints[n - 1]!);
  }
  await page.getByRole('button', { name: /Show the answer/ }).click();
  await play(page, item, item.accept.model);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(judged(page)).toHaveAttribute('data-score', '0.25');
});

test('the map is covered while an item is open; looking at it counts as a hint, and a link of the feedback opens it', async ({ page, crux }) => {
  const item = itemOf('E2');
  await crux.open(`${SET}&view=map&kinds=E2&items=2`);
  await expect(page.locator('.exercise-prompt')).toBeVisible();
  await expect(mapOf(page)).toHaveCSS('opacity', '0');
  await page.getByRole('button', { name: /Look at the map/ }).click();
  await expect(mapOf(page)).toHaveCSS('opacity', '1');
  await expect(page.locator('.hints')).toContainText('counts as a hint');
  await page.getByRole('button', { name: 'Back to the exercise' }).click();
  await expect(mapOf(page)).toHaveCSS('opacity', '0');
  await play(page, item, item.accept.model);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('.links .to-map').first().click();
  await expect.poll(() => addressOf(page).get('at')).toBe(item.about[0]!.id);
  await expect(mapOf(page)).toHaveCSS('opacity', '1');
  await page.locator('.links .plain').first().click();
  await expect(page.locator('.reader')).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('crux.practice'));
  expect(JSON.parse(kept!)).toMatchObject({ sets: [{ answers: [{ item: item.id, hints: 1 }] }] });
});

test('answers are there again after the page was closed', async ({ page, crux }) => {
  const item = itemOf('E1');
  await crux.open(`${SET}&kinds=E1&items=2`);
  await play(page, item, item.accept.model);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(judged(page)).toBeVisible();
  await page.reload();
  await expect(page.locator('.exercise-where')).toContainText('2 of 2');
  await page.getByRole('button', { name: '1 of 2', exact: true }).click();
  await expect(judged(page)).toHaveAttribute('data-score', '1');
});

test('free practice begins by key, goes on by itself, and keeps what was tried', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight');
  await page.keyboard.press('Shift+K');
  await expect(page.locator('.exercise-where')).toContainText('E1');
  const first = await page.locator('.exercise-prompt, .passage').allInnerTexts();
  await page.locator('.option input').first().check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => page.locator('.exercise-prompt, .passage').allInnerTexts()).not.toEqual(first);
  await page.locator('.mastery summary').click();
  await expect(page.locator('.mastery li').first()).toContainText('1 tried');
  await page.locator('.panel-head button').click();
  await expect.poll(() => addressOf(page).get('practice')).toBeNull();
});

test('what an address says wrongly is told; kinds that there are not are named', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&practice=set&kinds=E2,E99&seed=-3&items=2&order=upwards');
  const told = page.locator('.practice-told');
  await expect(told).toHaveText([/seed \(-3\)/, /kinds \(E99\); the kinds are E1 to E12/, /order \(upwards\)/]);
  await expect(page.locator('.exercise-where')).toContainText('1 of 2 · E2');
  await changeFragment(page, 'map=first-bell-at-nine&lang=en&practice=set&kinds=E2&items=100');
  await expect(told).toHaveText([/The map has \d+ items of these kinds, not 100/]);
});

test('cards are dragged to their places', async ({ page, crux }) => {
  const item = itemOf('E4');
  const [model] = item.accept.model as readonly { id: string; target: string; relation: string }[];
  await crux.open(`${SET}&kinds=E4&items=1`);
  const [from, to] = [page.locator(`[data-card="${model!.id}"] > .card`), page.locator(`[data-target="${model!.target}"]`)];
  await to.scrollIntoViewIfNeeded();
  const [a, b] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(a.x + 20, a.y + 10);
  await page.mouse.down();
  await page.mouse.move(b.x + 30, b.y + 10, { steps: 5 });
  await expect(to).toHaveClass(/over/);
  await page.mouse.up();
  await page.locator('.as-what button').nth(['support', 'attack', 'undercut'].indexOf(model!.relation)).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(judged(page)).toHaveAttribute('data-score', '1');
});
