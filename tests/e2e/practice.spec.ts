// Exercises as a learner meets them: all kinds, by mouse and by keyboard, on a wide page and on a phone.

import type { Page } from '@playwright/test';
import { generate } from '../../src/teaching/generate.ts';
import { modelLeft } from '../../src/teaching/model-left.ts';
import { grade } from '../../src/teaching/grade.ts';
import { KINDS, type Item, type Kind } from '../../src/teaching/item.ts';
import { itemsOfSheet } from '../../src/teaching/sheet.ts';
import { bellSet } from '../teaching/sets.ts';
import { bell } from '../teaching/shipped.ts';
import { axeFindings } from './open-page.ts';
import { play, wrongAnswer } from './play-item.ts';
import { addressOf, changeFragment, expect, test } from './served.ts';

const SET = 'map=first-bell-at-nine&lang=en&practice=set&seed=7';

/** As a set without sentences has it. */
function itemOf(kind: Kind, seed = 7): Item {
  return generate(bell.map, { ...bell.sources, words: new Map(), kind, seed, lang: 'en' })[0]!;
}

const mapOf = (page: Page) => page.locator('main > div');
const judged = (page: Page) => page.locator('.judged');

/** Three kinds a journey: another set comes by its address, as a link of a teacher brings it. */
for (let first = 0; first < KINDS.length; first += 3) {
  const kinds = KINDS.slice(first, first + 3);
  test(`${kinds.join(', ')} are played: the model answer scores 1, a wrong one is told why, and the key is not on the page before`, async ({ page, crux }) => {
    await crux.open(`${SET}&kinds=${kinds[0]}&items=1`);
    for (const kind of kinds) {
      await test.step(kind, async () => {
        await changeFragment(page, `${SET}&kinds=${kind}&items=1`);
        await playedRightAndWrong(page, kind);
      });
    }
  });
}

async function playedRightAndWrong(page: Page, kind: Kind): Promise<void> {
  const item = itemOf(kind);
  await expect(page.locator('.exercise-where')).toContainText(kind);
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
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begin again' }).click();
  const wrong = wrongAnswer(item);
  const { score, feedback } = grade(item, wrong);
  await play(page, item, wrong);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(judged(page)).toHaveAttribute('data-score', String(score));
  await expect(judged(page)).toContainText(feedback.text.replaceAll('\n', ' ').slice(0, 80));
  // What is not said yet of the model answer stands below; the board shows it of cards.
  const left = modelLeft(item, feedback);
  await expect(page.locator('.judged .model')).toHaveCount(left === '' ? 0 : 1);
  if (left !== '') await expect(page.locator('.judged .model')).toContainText(left.split('\n')[0]!);
  expect(await axeFindings(page)).toEqual([]);
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
    await expect(judged(page)).toContainText('Enter goes on');
    if (n % 2 === 0) {
      // One Tab, and it is the way on.
      await page.keyboard.press('Tab');
      await expect(page.locator('.exercise button[type="submit"]')).toBeFocused();
    }
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.set-end h3').first()).toBeFocused();
  await expect(page.locator('.set-end .judged-text')).toBeInViewport();
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
  await page.getByRole('button', { name: '1 of 2: 100%' }).click();
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

test('cards are dragged to their places in the list', async ({ page, crux }) => {
  const item = itemOf('E4');
  const [model] = item.accept.model as readonly { id: string; target: string; relation: string }[];
  await crux.open(`${SET}&kinds=E4&items=1`);
  await page.getByRole('button', { name: 'As a list' }).click();
  const [from, to] = [page.locator(`[data-card="${model!.id}"] > .card`), page.locator(`[data-target="${model!.target}"]`)];
  await to.scrollIntoViewIfNeeded();
  const [a, b] = [(await from.boundingBox())!, (await to.boundingBox())!];
  await page.mouse.move(a.x + 20, a.y + 10);
  await page.mouse.down();
  await page.mouse.move(b.x + 30, b.y + 10, { steps: 5 });
  await expect(to).toHaveClass(/over/);
  await page.mouse.up();
  await page.locator(`.as-what [data-relation="${model!.relation}"]`).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(judged(page)).toHaveAttribute('data-score', '1');
});

/** Whether what has the focus (of a choice with its words) lies clear of the buttons at the lower edge, and in the panel. */
async function expectFocusInSight(page: Page): Promise<void> {
  const rects = await page.evaluate(() => {
    const bar = document.querySelector('.exercise-ways')!;
    const own = document.activeElement!;
    const whole = own.closest('label') ?? own;
    const box = (element: Element) => (({ top, bottom }) => ({ top, bottom }))(element.getBoundingClientRect());
    return { isInBar: bar.contains(own), isBody: own === document.body, what: own.outerHTML.slice(0, 90), own: box(whole), bar: box(bar), panel: box(document.querySelector('.panel.practice')!) };
  });
  expect(rects.isBody, 'the focus fell to the page').toBe(false);
  if (rects.isInBar || rects.own.top >= rects.bar.bottom || !rects.what) return;
  expect(rects.own.bottom, rects.what).toBeLessThanOrEqual(rects.bar.top + 0.5);
}

test('on a phone nothing that has the focus, and no hint, lies under the buttons', async ({ page, crux }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const kind of ['E1', 'E3', 'E4', 'E10', 'E11'] as const) {
    await crux.open(`${SET}&kinds=${kind}&items=1`);
    await expect(page.locator('.exercise-prompt')).toBeFocused();
    for (const n of [1, 2, 3]) {
      await page.getByRole('button', { name: `Hint ${n} of 4` }).click();
      const hint = page.locator('.hints p').nth(n - 1);
      await expect(hint).toBeVisible();
      await expect.poll(() => hint.evaluate((element) => element.getBoundingClientRect().bottom - document.querySelector('.exercise-ways')!.getBoundingClientRect().top)).toBeLessThanOrEqual(0.5);
    }
    await page.locator('.exercise-prompt').focus();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement!.closest('.panel.practice') === null)) break;
      await expectFocusInSight(page);
    }
    if (kind === 'E4') {
      // The lowest place of all: as what the card lies there is asked below it.
      await page.locator('.here').last().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.as-what button').first()).toBeFocused();
      await expectFocusInSight(page);
    }
    await play(page, itemOf(kind), wrongAnswer(itemOf(kind)));
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(judged(page)).toBeFocused();
    const reason = page.getByLabel('I think my answer is right, because');
    await reason.focus();
    await expectFocusInSight(page);
    await page.keyboard.type('I read it so');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kept. Your teacher sees it with your result.')).toBeVisible();
    await page.evaluate(() => localStorage.clear());
  }
});

for (const [name, size] of [['phone', { width: 390, height: 844 }], ['wide page', { width: 1280, height: 720 }]] as const) {
  test(`on a ${name} the map is left by Escape, the statement stands open on it, and the focus is never lost`, async ({ page, crux }) => {
    await page.setViewportSize(size);
    const item = itemOf('E2');
    await crux.open(`${SET}&view=map&kinds=E2&items=1`);
    await page.getByRole('button', { name: /Look at the map/ }).click();
    // While it is open nothing is shown of it.
    await expect.poll(() => addressOf(page).get('at')).toBeNull();
    await expect(page.getByRole('button', { name: 'Back to the exercise' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.exercise-prompt')).toBeFocused();
    await play(page, item, item.accept.model);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'To the map', exact: true }).click();
    await expect.poll(() => addressOf(page).get('at')).toBe(item.about[0]!.id);
    await expect(page.locator(`.react-flow__node[data-id="${item.about[0]!.id}"]`)).toHaveClass(/selected/);
    await page.keyboard.press('Escape');
    await expect(judged(page)).toBeFocused();
    await page.locator('.links .plain').first().click();
    await expect(page.locator('.reader')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(judged(page)).toBeFocused();
  });
}

test('a set says what it is; its row and its end tell right, half and wrong by signs and name the statements', async ({ page, crux }) => {
  await crux.open(`${SET}&kinds=E1&items=3`);
  const items = itemsOfSheet(bell.map, bellSet({ kinds: ['E1'], number: 3 }), bell.sources);
  await expect(page.locator('.practice-arrival')).toContainText('3 exercises on “Let the First Bell Ring at Nine”');
  const steps = page.locator('.set-steps button');
  await expect(steps.last()).toHaveText('End');
  for (const [i, wanted] of [1, 0.5, 0].entries()) {
    const item = items[i]!;
    const option = item.shape === 'pick-one' ? item.options.find(({ id }) => grade(item, id).score === wanted)! : undefined;
    await play(page, item, option!.id);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.locator('.practice-arrival')).toHaveCount(0);
    if (wanted === 0.5) await expect(judged(page)).toContainText('It belongs to what is looked for, but as a reason for it.');
    // Each rule is told once.
    const rule = item.hints[1]!;
    await (items.findIndex(({ hints }) => hints[1] === rule) === i ? expect(judged(page)).toContainText(rule) : expect(judged(page)).not.toContainText(rule));
    await page.keyboard.press('Enter');
  }
  for (const [i, sign] of ['✓', '½', '✗'].entries()) await expect(steps.nth(i)).toHaveAttribute('data-sign', sign);
  await expect(steps.nth(1)).toHaveAccessibleName('2 of 3: 50%');
  for (const [i, { about, prompt }] of items.entries()) await expect(page.locator('.set-scores li').nth(i)).toContainText(about[0]?.text ?? prompt);
  // The name comes before the code, and stands in the file's.
  await expect(page.getByRole('button', { name: 'Save as a file' })).toHaveCount(0);
  await page.getByLabel('Name').fill('Ana Núñez / 7b');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
  expect(download.suggestedFilename()).toBe('crux-result-ana-núñez-7b-first-bell-at-nine-7.json');
  await expect(page.locator('.set-end')).toContainText('crux-result-ana-núñez-7b-first-bell-at-nine-7.json was saved');
});

test('what is looked at beside an open exercise says why the map is covered, and leads back to the answer as it was', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&practice=set&seed=3&kinds=E2&items=2');
  await page.getByRole('radio').nth(1).check();
  await page.locator('.foot').getByRole('button', { name: 'Help' }).click();
  const note = page.locator('.covered-note');
  await expect(note).toContainText('the map is covered');
  await note.getByRole('button', { name: 'Back to the exercise' }).click();
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(note).toHaveCount(0);
});

test('the end of a set says what is unanswered, and begins again only when asked twice', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&practice=set&seed=3&kinds=E2&items=2');
  await page.getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.set-steps').getByRole('button').last().click();
  const end = page.locator('.set-end');
  await expect(end).toContainText('One item is not answered yet');
  await end.getByRole('button', { name: 'Begin again' }).click();
  await expect(end.getByRole('alertdialog')).toContainText('Your answer is forgotten then');
  await expect(end.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(end).toContainText('One item is not answered yet');
  await end.getByRole('button', { name: 'Begin again' }).click();
  await end.getByRole('alertdialog').getByRole('button', { name: 'Begin again' }).click();
  await expect(page.locator('.set-steps .answered')).toHaveCount(0);
});
