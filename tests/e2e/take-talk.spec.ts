// A talk taken along: on paper for its audience and its speaker, and as slides.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Zip from 'jszip';
import type { Talk } from '../../src/presenting/talk.ts';
import { axeFindings, type Opened } from './open-page.ts';
import { expect, test, unwatched } from './served.ts';

const ESSAY = 'lang=en&talk=curated';
const { scenes } = JSON.parse(readFileSync('data/maps/deepseek-shock-wave/talk.json', 'utf8')) as Talk;
/** CSS pixels of a millimetre, and what margins leave of an upright A4 page. */
const MM = 96 / 25.4;
const PAPER = { width: Math.floor(182 * MM), height: 277 * MM } as const;

/** Opens the layer of a talk and presses a button; what the browser would print stands in the page then, as on paper. */
async function onPaper(page: Page, crux: Opened, fragment: string, button: RegExp): Promise<void> {
  await crux.open(fragment);
  await page.evaluate(() => void (window.print = () => document.body.classList.add('asked'))); // the dialogue waits for a person
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.locator('body.asked')).toBeAttached();
  await page.setViewportSize({ width: PAPER.width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-talk')).toBeVisible();
}

/** How many pages a printed document has. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;
}

const TALKS = [['lang=en&talk=curated', /audience/, 18], ['lang=zh&talk=curated', /讲者/, 18], ['map=first-bell-at-nine&lang=en&talk=text-order', /speaker/, 9], ['map=first-bell-at-nine&lang=zh&talk=objections', /听众/, undefined], ['lang=en&talk=build-up', /speaker/, undefined]] as const;

for (const [fragment, button, count] of TALKS) {
  test(`each scene of #${fragment} takes one page (${button.source}), nothing on it is cut or smaller than 8 points`, async ({ page, crux }) => {
    await onPaper(page, crux, fragment, button);
    const sheets = await page.locator('.paper-page').evaluateAll((all) => all.map((sheet) => ({ height: sheet.getBoundingClientRect().height, widest: Math.max(...[...sheet.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right)), feet: sheet.querySelectorAll('.paper-foot').length })));
    for (const [i, { height, widest, feet }] of sheets.slice(0, -1).entries()) {
      // A hundred scenes take more than a page to be listed.
      if (i > 0 || count !== undefined) expect(height, `page ${i + 1}`).toBeLessThanOrEqual(PAPER.height);
      expect(widest, `page ${i + 1}`).toBeLessThanOrEqual(PAPER.width + 1);
      expect(feet).toBe(1);
    }
    if (count !== undefined) expect(sheets).toHaveLength(count + 2);
    const small = await page.locator('.paper-talk').evaluate((sheet) => {
      const sizes: string[] = [];
      const look = (element: Element, scale: number): void => {
        const own = [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== '');
        const points = Number.parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
        if (own && points < 7.99) sizes.push(`${points} ${element.textContent}`);
        for (const child of element.children) look(child, scale);
        const svg = element.shadowRoot?.querySelector('svg');
        if (svg) for (const text of svg.querySelectorAll('text')) look(text, svg.getScreenCTM()!.a);
      };
      look(sheet, 1);
      return sizes;
    });
    expect(small).toEqual([]);
    // What a picture says stands inside of it.
    const beyond = await page.locator('.paper-picture').evaluateAll((hosts) => hosts.flatMap((host) => {
      const frame = host.getBoundingClientRect();
      return [...host.shadowRoot!.querySelectorAll('text')].filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 3 || bottom > frame.bottom + 3;
      }).map((text) => text.textContent);
    }));
    expect(beyond).toEqual([]);
    expect(await pagesOf(page)).toBeGreaterThanOrEqual(sheets.length);
  });
}

test('the handout for the audience: a title, the scenes with their claims, questions before their answers with lines, what follows from a doubt, the outline, no notes; every page has its origin and the address of its scene, and of this computer alone no code', async ({ page, crux }) => {
  await onPaper(page, crux, ESSAY, /audience/);
  await expect(page.locator('.talk').locator('visible=true')).toHaveCount(0);
  const sheets = page.locator('.paper-page');
  await expect(sheets).toHaveCount(scenes.length + 2);
  await expect(sheets.first().locator('h1')).toHaveText('What does one success show?');
  await expect(sheets.first()).toContainText('Deng Yuwen, Voice of America, Chinese service, 2025-02-10');
  // The first scene asks: on the page before it, and not on its own.
  await expect(sheets.first().locator('.paper-ask')).toContainText(scenes[0]!.ask!.prompt['en']!);
  await expect(sheets.first().locator('.paper-lines > div').first()).toBeVisible();
  await expect(sheets.nth(1).locator('.paper-ask')).toHaveCount(0);
  await expect(page.locator('.paper-ask')).toHaveCount(scenes.filter(({ ask }) => ask).length);
  await expect(page.locator('.paper-talk')).not.toContainText('so does the text');
  for (const [i, { title, caption }] of scenes.entries()) {
    await expect(sheets.nth(i + 1).locator('h2')).toHaveText(title['en']!);
    if (caption) await expect(sheets.nth(i + 1).locator('.paper-caption')).toHaveText(caption['en']!);
    expect(await sheets.nth(i + 1).locator('.paper-picture').evaluate((host) => host.shadowRoot!.querySelectorAll('.set-off').length), title['en']).toBeGreaterThan(0);
  }
  await expect(sheets.nth(2).locator('.paper-claims li').first()).toContainText(/T\.4.*author.rejects/);
  await expect(sheets.nth(scenes.length).locator('.paper-suppose')).toContainText('still has another reason');
  await expect(sheets.last().locator('.print-row.kind-question')).toHaveCount(4);
  const paper = (await page.locator('.paper-talk').textContent())!;
  for (const { note } of scenes) if (note) expect(paper).not.toContain(note['en']);

  const feet = page.locator('.paper-foot');
  await expect(feet).toHaveCount(scenes.length + 2);
  for (const [i, { id }] of scenes.entries()) await expect(feet.nth(i + 1).locator('.print-address')).toContainText(`#v=1&map=deepseek-shock-wave&lang=en&talk=curated&scene=${id} — This address opens on this computer alone.`);
  for (const text of await feet.allTextContents()) for (const part of ['Deng Yuwen', 'paraphrase', 'version ']) expect(text).toContain(part);
  await expect(page.locator('.paper-code')).toHaveCount(0);
});

test('the handout for the speaker has the notes in large type, how long each scene is meant to take, and what the text says', async ({ page, crux }) => {
  await onPaper(page, crux, ESSAY, /speaker/);
  const sheets = page.locator('.paper-page');
  for (const [i, { note, seconds }] of scenes.entries()) {
    if (note) await expect(sheets.nth(i + 1).locator('.paper-note')).toContainText(note['en']!);
    await expect(sheets.nth(i + 1).locator('.paper-way')).toContainText(`${seconds} s`);
  }
  expect(await page.locator('.paper-note p').first().evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize) * 0.75)).toBeGreaterThanOrEqual(14);
  await expect(sheets.nth(1).locator('.paper-ask')).toContainText('the text says so');
});

test('where the site is open to all, every page has a code', async ({ page, baseURL }) => {
  // The same site under a name of its own.
  await page.route('http://crux.example.org/**', async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace('http://crux.example.org/', baseURL!) }) }));
  await page.goto(`http://crux.example.org/#${ESSAY}`);
  await expect(page.locator('.talk-title')).toBeVisible();
  await page.evaluate(() => void (window.print = () => undefined));
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Handout for the audience' }).click();
  await expect(page.locator('.paper-code path')).toHaveCount(scenes.length + 2);
  await expect(page.locator('.paper-foot').first()).not.toContainText('opens on this computer');
});

test('after printing the stage is as it was; printing in the middle of a talk gives its handout', async ({ page, crux }) => {
  await crux.open(`${ESSAY}&scene=no-destiny`);
  await page.waitForLoadState('networkidle');
  const title = await page.locator('.talk-title').textContent();
  const address = page.url();
  expect(await pagesOf(page)).toBeGreaterThan(scenes.length);
  await expect(page.locator('.paper-talk')).toHaveCount(0);
  await expect(page.locator('.talk-title')).toHaveText(title!);
  expect(page.url()).toBe(address);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.talk-title')).not.toHaveText(title!);
});

test('slides are made with their progress told, and saved as a file that holds the talk', async ({ page, crux }) => {
  await crux.open(ESSAY);
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: 'Handout for the audience' })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Slides (PPTX)' }).click();
  const file = await download;
  await expect(page.locator('.take-ways [role=status]')).toHaveText('The slides are saved as a file.');
  expect(file.suggestedFilename()).toMatch(/^deepseek-shock-wave-curated-\d+\.\d+\.\d+\.pptx$/);
  const zip = await Zip.loadAsync(readFileSync(await file.path()));
  const xml = await Promise.all(Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map((name) => zip.file(name)!.async('string')));
  for (const { title } of scenes) expect(xml.some((slide) => slide.includes(title['en']!.replace(/&/g, '&amp;'))), title['en']).toBe(true);
  // Each file in it is XML that a browser reads without a fault.
  const parts = await Promise.all(Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name)).map((name) => zip.file(name)!.async('string')));
  expect(await page.evaluate((texts) => texts.filter((text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')).length, parts)).toBe(0);
  expect(parts.length).toBeGreaterThan(scenes.length * 2);
});

test('slides can be given up while they are made', async ({ page, crux }) => {
  await crux.open('lang=en&talk=text-order');
  await page.keyboard.press('e');
  let isSaved = false;
  page.on('download', () => (isSaved = true));
  // Pressed the moment that it is there, from inside of the page: whoever presses from outside may come too late.
  await page.evaluate(() => new MutationObserver(() => [...document.querySelectorAll<HTMLButtonElement>('.take-ways button')].find(({ textContent }) => textContent === 'Cancel')?.click()).observe(document.body, { subtree: true, childList: true, characterData: true }));
  await page.getByRole('button', { name: 'Slides (PPTX)' }).click();
  await expect(page.locator('.take-ways [role=status]')).toHaveText('No slides were made.');
  await expect(page.getByRole('button', { name: 'Slides (PPTX)' })).toBeVisible();
  expect(isSaved).toBe(false);
});

unwatched('slides that cannot be made say so', async ({ page }) => {
  // The browser reports on the console what it could not load, and here that is wanted.
  await page.route('**/slide-deck-*.js*', (route) => route.abort());
  await page.goto(`#${ESSAY}`);
  await expect(page.locator('.talk-title')).toBeVisible();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Slides (PPTX)' }).click();
  await expect(page.locator('.take-ways [role=status]')).toContainText('could not be fetched');
});

for (const [width, height, lang, theme] of [[1280, 720, 'en', 'light'], [390, 844, 'zh', 'dark']] as const) {
  test(`axe finds nothing on the layer at ${width}x${height} in ${lang}, ${theme}, and it can be left by key`, async ({ page, crux }) => {
    await page.setViewportSize({ width, height });
    await crux.open(`${ESSAY.replace('en', lang)}&theme=${theme}`);
    await page.locator('.talk-buttons').getByRole('button', { name: lang === 'en' ? 'Take along' : '带走' }).click();
    await expect(page.locator('.take-ways')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('.talk-layer')).toHaveCount(0);
  });
}
