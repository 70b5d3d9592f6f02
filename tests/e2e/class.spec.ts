// Class mode: what a room gets without a server.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import readCode from 'jsqr';
import { writeAccepted } from '../../src/store/teach/accepted.ts';
import { writeCode } from '../../src/model/text-code.ts';
import { codeOfResult } from '../../src/teaching/result-code.ts';
import { tellStory } from '../../src/presenting/stories/index.ts';
import { bellSet } from '../teaching/sets.ts';
import { bell } from '../teaching/shipped.ts';
import { axeFindings } from './open-page.ts';
import { DIST, expect, test } from './served.ts';
import { toTeacherPage } from './teacher-page.ts';

/** An address that everybody reaches, or so the page has to think. */
const ROOM = 'http://class.example/';

async function inRoom(page: Page): Promise<void> {
  await page.route(`${ROOM}**`, (route) => {
    const path = join(DIST, new URL(route.request().url()).pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
}

async function openIn(page: Page, fragment: string): Promise<void> {
  await page.goto(`${ROOM}#${fragment}`);
  await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
}

/** What a camera reads off the screen. */
async function scanned(page: Page, code: Locator): Promise<string | undefined> {
  const png = (await code.screenshot()).toString('base64');
  const read = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const paper = canvas.getContext('2d')!;
    paper.drawImage(image, 0, 0);
    const dots = paper.getImageData(0, 0, image.width, image.height).data;
    // One text: millions of numbers, one by one, take the way out of the page many seconds.
    let text = '';
    for (let at = 0; at < dots.length; at += 0x4000) text += String.fromCharCode(...dots.subarray(at, at + 0x4000));
    return { width: image.width, height: image.height, text: btoa(text) };
  }, png);
  return readCode(Uint8ClampedArray.from(Buffer.from(read.text, 'base64')), read.width, read.height)?.data;
}

test('a set is a code that a camera reads, and the line beside it opens the set', async ({ page, context }) => {
  await inRoom(page);
  await openIn(page, 'map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight&practice=set&seed=7&kinds=E1,E2&items=4');
  const panel = await toTeacherPage(page);
  const line = `${ROOM}#map=first-bell-at-nine&practice=set&seed=7&kinds=E1,E2&items=4&asked=en`;
  await expect(panel.locator('.address-line')).toHaveText(line.replace('http://', ''));
  expect(await scanned(page, panel.locator('.address-code .qr-code'))).toBe(line);
  await panel.getByRole('button', { name: 'Show to the class' }).press('Enter');
  const screen = page.getByRole('dialog');
  await expect(screen.locator('.class-line')).toHaveText(line.replace('http://', ''));
  expect(await scanned(page, screen.locator('.qr-code'))).toBe(line);
  // For the last row: a code as high as half of the screen, a line in letters as large as the heads of a talk.
  expect((await screen.locator('.qr-code').boundingBox())!.height).toBeGreaterThan(360);
  expect(await screen.locator('.class-line').evaluate((shown) => parseFloat(getComputedStyle(shown).fontSize))).toBeGreaterThanOrEqual(40);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect(panel).toBeVisible();
  const learner = await context.newPage();
  await inRoom(learner);
  await learner.goto(line);
  await expect(learner.locator('.exercise-where')).toContainText('1 of 4 · E1');
});

test('a statement and a scene of a talk have a code as well', async ({ page }) => {
  await inRoom(page);
  await openIn(page, 'map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight');
  await page.keyboard.press('Shift+P');
  await page.locator('.talk').waitFor();
  await page.keyboard.press('n');
  await page.keyboard.press('e');
  const layer = page.getByRole('dialog');
  const address = await scanned(page, layer.locator('.qr-code'));
  const scene = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('scene')!.split('~')[0]!;
  expect(address).toMatch(new RegExp(`^${ROOM}#.*talk=answer-first&scene=${scene}$`));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.react-flow__node[data-id="too-tired-at-eight"]').focus();
  await page.keyboard.press('e');
  const panel = page.locator('.panel.take');
  await panel.getByText('Code and line').click();
  expect(await scanned(page, panel.locator('.qr-code'))).toMatch(/at=too-tired-at-eight/);
});

test('where no phone reaches the address, it says so and what to do, and shows no code', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight');
  const panel = await toTeacherPage(page);
  await expect(panel.locator('.address-why')).toContainText('npm start -- --lan');
  await expect(panel.locator('.qr-code')).toHaveCount(0);
});

test('an address that is longer than a code holds says how long it is, and a map that was brought that no address opens it', async ({ page }) => {
  await inRoom(page);
  // Reasons that nothing makes shorter.
  const accepted = await writeAccepted(Array.from({ length: 40 }, (_, i) => ({ item: `E1:${i}`, answer: 'x', reason: createHash('sha512').update(String(i)).digest('base64') })));
  await openIn(page, `map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight&practice=set&accepted=${accepted}`);
  const panel = await toTeacherPage(page);
  await expect(panel.locator('.address-why')).toContainText(/has \d{4} letters; a QR code that stands some damage holds 2331/);
  await expect(panel.locator('.qr-code')).toHaveCount(0);
  await drop(page, 'map.json', JSON.stringify(bell.map));
  await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('map')).toMatch(/^own:/);
  await toTeacherPage(page);
  await expect(panel.locator('.address-why')).toContainText('was brought and is kept in this browser');
});

test('hands for an item: digits and typed numbers count, bars show, and the answer comes with its reason only when asked for', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight&practice=set&seed=7&kinds=E1,E4,E9&items=6');
  const panel = await toTeacherPage(page);
  await panel.getByRole('button', { name: 'Show of hands', exact: true }).last().click();
  const screen = page.getByRole('dialog');
  await expect(screen.getByRole('heading')).toHaveText('E1 Find the answer');
  // Placing cards is nothing for hands.
  await expect(screen.locator('header > span')).toHaveText('1 of 4');
  const count = screen.locator('.hands input');
  await expect(screen.locator('.hands-bar')).toHaveCount(0);
  await page.keyboard.press('2');
  await page.keyboard.press('2');
  await page.keyboard.press('1');
  await page.keyboard.press('Shift+Digit2');
  await expect(count.nth(1)).toHaveValue('1');
  await count.nth(0).fill('3');
  await page.keyboard.press('9'); // in a field digits are digits
  await expect(count.nth(0)).toHaveValue('39');
  await page.keyboard.type('a');
  await expect(count.nth(0)).toHaveValue('39'); // and what is no count does not stay
  await count.nth(0).fill('3');
  await expect(screen.locator('.hands-share').first()).toHaveText('75%');
  expect(Number(await screen.locator('.hands-bar rect').nth(1).getAttribute('width'))).toBeCloseTo(100 / 3, 5);
  await expect(screen.locator('.class-why')).toHaveCount(0);
  await expect(screen.locator('.hands .right')).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  for (const words of await screen.locator('.talk-prompt, .hands button').all()) expect(await words.evaluate((shown) => parseFloat(getComputedStyle(shown).fontSize))).toBeGreaterThanOrEqual(26);
  await screen.getByRole('heading').focus();
  await page.keyboard.press('PageDown');
  await expect(screen.locator('.hands .right')).not.toHaveCount(0);
  await expect(screen.locator('.class-why').first()).toContainText('Accepted:');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(screen.locator('header > span')).toHaveText('2 of 4');
  await expect(screen.locator('.class-why')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(count.nth(0)).toHaveValue('3');
  await page.goto('about:blank');
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight&practice=set&seed=7&kinds=E1,E4,E9&items=6');
  await toTeacherPage(page);
  await panel.getByRole('button', { name: 'Show of hands', exact: true }).last().click();
  await expect(count.nth(0)).toHaveValue('3');
  await screen.getByRole('button', { name: 'Count anew' }).click();
  await expect(count.nth(0)).toHaveValue('0');
});

test('the map is built up from the page of the teacher: every press adds one branch, none adds two or nothing', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight');
  const panel = await toTeacherPage(page);
  await panel.getByRole('button', { name: 'Build the map up' }).click();
  await page.locator('.talk-picture').waitFor();
  const scenes = tellStory(bell.map, 'branches').scenes.map(({ id }) => id);
  const seen: string[] = [];
  for (let i = 0; i < scenes.length; i++) {
    if (i > 0) await page.keyboard.press('PageDown');
    // Nothing of the address says a second step: the press after it is the next scene.
    await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('scene') ?? scenes[0]).toBe(scenes[i]);
    await expect(page.locator('.talk-at')).not.toContainText('step');
    await expect(page.locator('.talk .react-flow__node-box.in-focus')).toHaveCount(1);
    seen.push(scenes[i]!);
  }
  expect(seen).toEqual(scenes);
  await page.keyboard.press('Escape');
  await expect(page.locator('.talk')).toHaveCount(0);
});

test('results survive a reload until they are forgotten, and readings that came with them lie over the map', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight&practice=set&seed=7&kinds=E1&items=2');
  const panel = await toTeacherPage(page);
  const set = bellSet({ kinds: ['E1'], number: 2 });
  const reading = (by: string): Promise<string> => writeCode(JSON.stringify({ kind: 'crux-reading', formatVersion: 1, map: bell.map.id, by, doubt: ['too-tired-at-eight'], because: { 'too-tired-at-eight': 'I sleep well' } }));
  await panel.getByLabel('Paste here').fill(`<p>${await codeOfResult({ by: 'Ada', set, answers: [] })}</p>\n> ${await reading('Bo')}\n> ${await reading('Cy')}`);
  await panel.getByRole('button', { name: 'Read' }).and(page.locator('.main')).click();
  await expect(panel.locator('.score-table tbody th')).toHaveText(['Ada']);
  await expect(panel).toContainText('Kept in this browser until you forget it');
  await expect(panel).toContainText('2 readings are open');
  await expect(crux.box('too-tired-at-eight')).toContainText('2 of 2 doubt');
  await page.reload();
  await toTeacherPage(page);
  await expect(panel.locator('.score-table tbody th')).toHaveText(['Ada']);
  const overlay = panel.getByRole('checkbox', { name: 'Show on the map what they say' });
  await overlay.check();
  await expect(crux.box('too-tired-at-eight')).toContainText('2 of 2 doubt');
  expect(await axeFindings(page)).toEqual([]);
  // Before a class nobody is named unasked.
  await panel.getByRole('checkbox', { name: 'Say whose each is' }).uncheck();
  await panel.getByRole('button', { name: 'What they say, one by one' }).click();
  const doubt = page.locator('.panel').filter({ has: page.getByRole('heading', { name: '2 readings are open' }) });
  await expect(doubt).toContainText('Reading 1: I sleep well');
  await expect(doubt).not.toContainText('Bo');
  await doubt.getByRole('checkbox', { name: 'Say whose each is' }).check();
  await expect(doubt).toContainText('Bo: I sleep well');
  await expect(doubt).toContainText('Doubted by Bo, Cy');
  await toTeacherPage(page);
  await panel.getByRole('button', { name: 'Forget what came back' }).click();
  await page.reload();
  await toTeacherPage(page);
  await expect(panel.locator('.score-table')).toHaveCount(0);
});

/** Drops a file on the page as a hand does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(([called, body]) => {
    const held = new DataTransfer();
    held.items.add(new File([body!], called!, { type: 'application/json' }));
    return held;
  }, [name, text]);
  await page.dispatchEvent('.bar-map', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('.bar-map', 'drop', { dataTransfer: data });
}

test('a set is saved as a small file; a learner drops it on the page of another map and does it, a teacher opens it again', async ({ page, crux, context }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight&practice=set&seed=7&kinds=E1,E2&items=3&hints=0');
  const panel = await toTeacherPage(page);
  const saved = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save the set as a small file' }).click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(JSON.parse(text)).toEqual({ kind: 'crux-set', formatVersion: 1, set: bellSet({ kinds: ['E1', 'E2'], number: 3, hints: 0 }) });
  const learner = await context.newPage();
  await learner.goto('#map=deepseek-shock-wave&lang=en');
  await learner.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
  // The doors are fetched after the first view: what is dropped before that is dropped again.
  await expect(async () => {
    await drop(learner, 'set.json', text);
    await expect(learner.locator('.exercise-where')).toContainText('1 of 3 · E1', { timeout: 3_000 });
  }).toPass();
  await expect(learner.locator('.exercise-prompt')).toHaveText(await panel.locator('.set-items li').first().evaluate((item) => item.childNodes[2]?.textContent?.trim() ?? ''));
  const address = new URLSearchParams(new URL(learner.url()).hash.slice(1));
  expect([address.get('map'), address.get('seed'), address.get('hints')]).toEqual(['first-bell-at-nine', '7', '0']);
  // Chosen on the page of the teacher it is the teacher's set again.
  await panel.getByRole('textbox', { name: 'Seed' }).fill('9');
  await panel.locator('input[type="file"]').setInputFiles({ name: 'set.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(panel.getByRole('textbox', { name: 'Seed' })).toHaveValue('7');
});

test('a wrong file of a set changes nothing and says what is wrong with it, and where', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=too-tired-at-eight');
  const notices = page.locator('.notices');
  const set = bellSet({ kinds: ['E1'], number: 3, hints: 0 });
  const write = (value: unknown): string => JSON.stringify({ kind: 'crux-set', formatVersion: 1, set: value }, undefined, 1);
  const before = page.url();
  for (const [text, told] of [
    [write({ ...set, kinds: ['E1', 'E99'], seed: -1 }), /wrong in it \(line 7, column \d+\): kinds, seed; there is no kind E99/],
    [write(set).slice(0, -8), /cut or spoilt \(line \d+, column \d+\)/],
    [write(set).replace('"formatVersion": 1', '"formatVersion": 3'), /version 3, and this program knows version 1/],
    [write({ ...set, map: 'nowhere' }), /of the map “nowhere”, which is not here/],
  ] as const) {
    await expect(async () => {
      await drop(page, 'set.json', text);
      await expect(notices).toContainText(told, { timeout: 3_000 });
    }).toPass();
    expect(page.url()).toBe(before);
  }
  await drop(page, 'set.json', write({ ...set, mapVersion: '0.1' }));
  await expect(notices).toContainText(`made for version 0.1 of the map, and this is ${bell.map.version}`);
  await expect(page.locator('.exercise-where')).toContainText('1 of 3 · E1');
});

test('whoever practises alone can object as well: it stands in their own list, and is there after a reload', async ({ page, crux, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await crux.open('map=first-bell-at-nine&lang=en&practice=free&kinds=E2');
  // One of five roles is wrong somewhere: the answer that is not accepted is contested.
  const field = page.getByLabel('I think my answer is right');
  for (let i = 0; i < 8 && (await field.count()) === 0; i++) {
    if (i > 0) await page.getByRole('button', { name: 'Next' }).first().click();
    await page.locator('.option input').last().check();
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.locator('.judged')).toBeVisible();
  }
  await field.fill('It is said as a rule');
  await field.press('Enter');
  const list = page.locator('.objections');
  await expect(list.locator('summary')).toHaveText('Your objections (1)');
  await list.locator('summary').click();
  await expect(list).toContainText('It is said as a rule');
  expect(await axeFindings(page)).toEqual([]);
  await list.getByRole('button', { name: 'Copy the list' }).click();
  await expect(list.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^- E2 [^]*It is said as a rule$/);
  await page.reload();
  await list.locator('summary').click();
  await list.getByRole('button', { name: 'Withdraw: It is said as a rule' }).click();
  await expect(list).toHaveCount(0);
});
