// A teacher's way: a set, its link, its paper, what comes back, a further answer.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asText } from '../../src/teaching/answers.ts';
import { codeOfResult } from '../../src/teaching/result-code.ts';
import { grade } from '../../src/teaching/grade.ts';
import { writeResult, type Result } from '../../src/teaching/result.ts';
import type { Answer, Item } from '../../src/teaching/item.ts';
import { itemsOfSheet, type Given } from '../../src/teaching/sheet.ts';
import { bellSet } from '../teaching/sets.ts';
import { bell } from '../teaching/shipped.ts';
import { axeFindings } from './open-page.ts';
import { wrongAnswer } from './play-item.ts';
import { addressOf, expect, test } from './served.ts';
import { toTeacherPage } from './teacher-page.ts';

const SHEET = bellSet({ kinds: ['E1', 'E2'], number: 10 });
const ITEMS = itemsOfSheet(bell.map, SHEET, bell.sources);
const given = (answerTo: (item: Item, i: number) => Answer | undefined): Given[] =>
  ITEMS.flatMap((item, i) => {
    const answer = answerTo(item, i);
    return answer === undefined ? [] : [{ item: item.id, answer }];
  });
const RESULTS: readonly Result[] = [
  { by: 'Ada', set: SHEET, answers: given((item) => item.accept.model) },
  { by: 'Bo', set: SHEET, answers: given((item, i) => (i < 2 ? wrongAnswer(item) : item.accept.model)).map((each, i) => (i === 0 ? { ...each, contested: 'I read it so' } : each)) },
  { by: '=Cy, "x"', set: SHEET, answers: given((item, i) => (i < 5 ? item.accept.model : undefined)) },
];

/** The teacher's page with the set above. */
async function openTeacher(page: Page, open: (fragment: string) => Promise<void>): Promise<void> {
  await open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight&practice=set&seed=7&kinds=E1,E2&items=10');
  await toTeacherPage(page);
  await expect(page.locator('.set-items li')).toHaveCount(10);
}

test('a set of ten items: kinds, seed and hints are chosen, and the link gives learners just these, without the key', async ({ page, crux, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight');
  await page.keyboard.press('Shift+Y');
  const panel = page.locator('.panel.teach');
  await expect(panel).toContainText('not for examinations');
  for (const kind of ['E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12']) await panel.getByRole('checkbox', { name: new RegExp(`^${kind} `) }).uncheck();
  await panel.getByRole('textbox', { name: 'Seed' }).fill('7');
  await panel.getByRole('radio', { name: 'none' }).check();
  await panel.locator('summary').first().click();
  await expect(panel.locator('.set-items li')).toHaveCount(10);
  await expect(panel.locator('.set-items li').first()).toContainText(ITEMS[0]!.prompt);
  expect(await axeFindings(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Copy the link' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1)))).toEqual({ v: '1', map: 'first-bell-at-nine', lang: 'en', practice: 'set', seed: '7', kinds: 'E1,E2', items: '10', hints: '0', asked: 'en' });
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.exercise-where')).toContainText('1 of 10 · E1');
  await expect(page.locator('.exercise-prompt')).toHaveText(ITEMS[0]!.prompt);
  await expect(page.getByRole('button', { name: /Hint/ })).toHaveCount(0);
});

test('the sheet and its key are on paper, of the same items in the same order', async ({ page, crux }) => {
  await page.addInitScript(() => (window.print = () => {}));
  await openTeacher(page, crux.open);
  await page.getByRole('button', { name: 'Print the sheet' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet).toHaveCount(1);
  await expect(sheet.locator('.print-item')).toHaveCount(10);
  for (const [i, item] of ITEMS.entries()) {
    await expect(sheet.locator('.print-item').nth(i)).toContainText(item.prompt);
    for (const { text } of item.shape === 'pick-one' ? item.options : []) await expect(sheet.locator('.print-item').nth(i)).toContainText(text);
  }
  await expect(sheet).not.toContainText('model answer');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Print the key' }).click();
  await page.emulateMedia({ media: 'print' });
  // By the letters of the sheet: all that is worth something, the best first.
  for (const [i, item] of ITEMS.entries()) {
    const letters = item.shape === 'pick-one' ? item.options.flatMap(({ id }, k) => ((grade(item, id).score ?? 0) === 1 ? ['ABCDE'[k]!] : [])) : [];
    await expect(sheet.locator('.print-key').nth(i).locator('dt').first()).toHaveText(letters.join(' or '));
  }
});

for (const [format, width, height] of [['A4', 210, 297], ['Letter', 215.9, 279.4]] as const) {
  test(`on ${format} no item is cut and no page holds a single line; each asks for letters and has its point`, async ({ page, crux }) => {
    await page.addInitScript(() => (window.print = () => {}));
    await crux.open('map=first-bell-at-nine&lang=en&practice=set&seed=3&kinds=E1,E2,E3,E4,E5,E6,E7,E8,E9,E10,E11,E12&items=12');
    await toTeacherPage(page);
    await page.getByRole('button', { name: 'Print the sheet' }).click();
    const items = page.locator('.print-item');
    await expect(items).toHaveCount(12);
    for (const code of [/\bE\d+\b/, /seed/i]) await expect(page.locator('.print-prompt', { hasText: code })).toHaveCount(0);
    await expect(page.locator('.print-points')).toHaveCount(12);
    await expect(page.locator('.print-who')).toContainText('/ 12');
    // As wide as the paper between its margins, an item is lower than a page: then it is kept whole.
    await page.emulateMedia({ media: 'print' });
    const mm = 96 / 25.4;
    await page.setViewportSize({ width: Math.floor((width - 30) * mm), height: Math.floor((height - 32) * mm) });
    const heights = await items.evaluateAll((all) => all.map((item) => item.getBoundingClientRect().height));
    for (const each of heights) expect(each).toBeLessThan((height - 32) * mm);
    expect(await items.evaluateAll((all) => all.map((item) => getComputedStyle(item).breakInside))).toEqual(Array.from({ length: 12 }, () => 'avoid'));
    // The foot stands with the last item.
    await expect(items.last().locator('.print-origin')).toContainText('seed 3');
    for (const text of await items.locator('.print-options > li').allInnerTexts()) expect(text).toMatch(/^(?:[A-Z]\b|\s*The card goes)/);
  });
}

test('results come out of whatever was pasted: a table, hard items, CSV, and what is no result is named', async ({ page, crux }) => {
  await openTeacher(page, crux.open);
  const codes = await Promise.all(RESULTS.map(codeOfResult));
  const other = await codeOfResult({ by: 'Di', set: { ...SHEET, seed: 8 }, answers: [] });
  const broken = `${codes[0]!.slice(0, 60)}AAAA${codes[0]!.slice(64)}`;
  await page.getByLabel('Paste here').fill(`Dear teacher,\n> ${codes[0]!.slice(0, 40)}\n> ${codes[0]!.slice(40)}\nBo: ${codes[1]} and ${codes[1]}\n${other}\n${broken}`);
  await page.getByRole('button', { name: 'Read' }).and(page.locator('.main')).click();
  await page.locator('.teach input[type="file"]').setInputFiles({ name: 'cy.json', mimeType: 'application/json', buffer: Buffer.from(writeResult(RESULTS[2]!)) });
  const panel = page.locator('.panel.teach');
  await expect(panel).toContainText('3 results of this set');
  await expect(panel).toContainText('1 result came twice');
  await expect(panel).toContainText('The result of Di is of another set');
  await expect(panel).toContainText('was cut or changed on the way');
  const rows = panel.locator('.score-table tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toHaveText(/^Ada1000(100){10}$/);
  await expect(rows.nth(2)).toHaveText(/^=Cy, "x"500(100){5}–{5}$/);
  expect(await axeFindings(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save as CSV' }).click();
  const csv = readFileSync(await (await saved).path(), 'utf8');
  const lines = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(lines[0]).toBe(['Name', 'Mean', 'Hints', ...ITEMS.map(({ id }, i) => `${i + 1} ${id}`)].join(','));
  expect(lines[1]).toBe(`Ada,1,0${',1'.repeat(10)}`);
  expect(lines[3]).toBe(`"'=Cy, ""x""",0.5,0${',1'.repeat(5)}${','.repeat(5)}`);
});

test('a further answer is accepted with a reason: scores are worked out again, and the learner reads both', async ({ page, crux }) => {
  await openTeacher(page, crux.open);
  await page.getByLabel('Paste here').fill(await codeOfResult(RESULTS[1]!));
  await page.getByRole('button', { name: 'Read' }).and(page.locator('.main')).click();
  const row = page.locator('.score-table tbody tr').first();
  const before = await row.locator('td').nth(2).innerText();
  expect(Number(before)).toBeLessThan(100);
  const hard = page.locator('.hard > li').filter({ has: page.locator('.hard-name', { hasText: /^1\. / }) });
  await hard.locator('summary').click();
  await expect(hard).toContainText('I read it so');
  await hard.getByLabel(/Why it counts/).fill('The text says both');
  await hard.getByRole('button', { name: 'Accept this answer' }).click();
  await expect(row.locator('td').nth(2)).toHaveText('100');
  const field = page.getByLabel(/Link for learners/);
  await expect(field).toHaveValue(/accepted=crux1/);
  const link = await field.inputValue();
  expect(link).not.toContain('accept=');
  await page.evaluate(([key, kept]) => localStorage.setItem(key!, kept!), ['crux.practice', '']);
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator(`.exercise input[value="${asText(RESULTS[1]!.answers[0]!.answer)}"]`).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.judged')).toHaveAttribute('data-score', '1');
  await expect(page.locator('.judged')).toContainText('Your teacher accepts this answer: The text says both');
  await expect.poll(() => addressOf(page).get('practice')).toBe('set');
});

test('the way from a learner to the table: the code that the end of a set shows is read', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&practice=set&seed=7&kinds=E1&items=1');
  await page.locator('.option input').first().check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('button', { name: 'To the end of the set' }).first().click();
  await page.getByLabel('Name').fill('Eve');
  const field = page.getByRole('textbox', { name: 'Code' });
  await expect(field).toHaveValue(/^crux1/);
  const code = await field.inputValue();
  await toTeacherPage(page);
  await page.getByLabel('Paste here').fill(code);
  await page.getByRole('button', { name: 'Read' }).and(page.locator('.main')).click();
  await expect(page.locator('.score-table tbody th')).toHaveText(['Eve']);
});

test('what is neither code nor file is told', async ({ page, crux }) => {
  await openTeacher(page, crux.open);
  await page.getByLabel('Paste here').fill('I forgot my homework');
  await page.getByRole('button', { name: 'Read' }).and(page.locator('.main')).click();
  await expect(page.locator('.teach')).toContainText('There is no code in this text');
});

test('the one file for learners begins with the set, asks the same items, and goes on from disk', async ({ page, crux, context }, testInfo) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight&practice=set&seed=7&kinds=E7&items=2');
  await expect(page.locator('.exercise .option').first()).toBeVisible();
  const asked = await page.locator('.exercise .option, .exercise .passage').allInnerTexts();
  await toTeacherPage(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /one HTML file/ }).click();
  const path = testInfo.outputPath('set.html');
  await (await saved).saveAs(path);
  const other = await context.newPage();
  await other.goto(`file://${path}`);
  await expect(other.locator('.exercise .option').first()).toBeVisible();
  expect(await other.locator('.exercise .option, .exercise .passage').allInnerTexts()).toEqual(asked);
  await expect(other.locator('.exercise-where')).toContainText('1 of 2 · E7');
});
