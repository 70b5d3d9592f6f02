// The reader's own copy of a text that the site does not ship: brought in every way, matched, kept here alone, and forgotten.
// The text is the one that was written for this project, served without its words.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Source } from '../../src/model/source.ts';
import type { Opened } from './open-page.ts';
import { addressOf, expect, serve, test } from './served.ts';

const BELL = 'data/maps/first-bell-at-nine';
const source = JSON.parse(readFileSync(`${BELL}/source.json`, 'utf8')) as Source;
const whole = (language: string): string => {
  const edition = source.editions.find((each) => each.language === language)!;
  const said = (paragraph: string): string => edition.sentences.filter(({ id }) => id.startsWith(`${paragraph}.`)).map(({ text }) => text).join(language === 'zh' ? '' : ' ');
  return [edition.title, ...edition.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => said(id)))].join('\n\n');
};
const WITHOUT_WORDS = JSON.stringify({
  ...source,
  editions: source.editions.map((edition) => ({ ...edition, sentences: edition.language === 'zh' ? [] : edition.sentences.map(({ id, chars, words, digest }) => ({ id, chars, words, digest })) })),
});
const account = (page: Page) => page.locator('.reader-tools [role="status"]');
const told = (page: Page) => page.locator('.text-door > [role="status"]');

async function open(page: Page, crux: Opened, more = ''): Promise<void> {
  await serve(page, { body: readFileSync(`${BELL}/map.json`, 'utf8') });
  await serve(page, { body: WITHOUT_WORDS }, 'other/source.json');
  await crux.open(`map=other/x.json&lang=en&text=beside${more}`);
}

async function paste(page: Page, text: string): Promise<void> {
  if ((await page.locator('.text-door').count()) === 0) await page.getByRole('button', { name: 'Add your copy of the text' }).click();
  await page.locator('.text-door textarea').fill(text);
  await page.getByRole('button', { name: 'Match it' }).click();
}

test('a pasted text is recognised sentence by sentence, there after a reload, in no address, and gone when it is forgotten', async ({ page, crux }) => {
  await open(page, crux);
  await expect(page.locator('.sentence-marks [data-sentence]')).toHaveCount(28);
  await paste(page, whole('en'));
  await expect(account(page)).toContainText('28 of 28 sentences recognised word for word');
  await expect(page.locator('.words [data-sentence]')).toHaveCount(28);
  await page.locator('[data-sentence="P2.4"]').click();
  await expect.poll(() => addressOf(page).get('at')).toBe('eleven-asleep');
  expect(decodeURIComponent(page.url())).not.toContain('sleepers');
  expect(await page.evaluate(() => [localStorage, sessionStorage].map((memory) => JSON.stringify(memory)).join(' '))).not.toContain('sleepers');

  await page.reload();
  await expect(account(page)).toContainText('28 of 28');
  await expect(page.locator('[data-sentence="P2.4"]')).toHaveText('In one lesson at eight I counted eleven sleepers among twenty-six.');
  await page.getByRole('button', { name: 'Forget the text' }).click();
  await expect(page.locator('.sentence-marks [data-sentence]')).toHaveCount(28);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Add your copy of the text' })).toBeVisible();
  await expect(page.locator('.words')).toHaveCount(0);
});

test('from a file with Windows line ends, soft hyphens and plain quotes', async ({ page, crux }) => {
  await open(page, crux);
  await page.getByRole('button', { name: 'Add your copy of the text' }).click();
  const other = whole('en').replaceAll('\n', '\r\n').replaceAll('lesson', 'les\u00ADson').replaceAll('’', "'");
  await page.locator('.text-door input[type="file"]').setInputFiles({ name: 'text.txt', mimeType: 'text/plain', buffer: Buffer.from(other) });
  await expect(account(page)).toContainText('28 of 28');
});

test('dropped on the pane it is a text and no map; a file that is none is said to be so', async ({ page, crux }) => {
  await open(page, crux);
  const drop = (name: string, bytes: readonly number[]): Promise<void> =>
    page.locator('.reader h2').evaluate(
      (on, [file, data]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(data)], file));
        for (const type of ['dragover', 'drop']) on.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [name, bytes] as const,
    );
  await expect(page.locator('.sentence-marks [data-sentence]')).toHaveCount(28);
  await drop('picture.png', [0x89, 0x50, 0, 0, 0, 1]);
  await expect(told(page)).toContainText('could not be read');
  await drop('text.txt', [...Buffer.from(whole('en'))]);
  await expect(account(page)).toContainText('28 of 28');
});

test('pasted while a sentence has the focus it is a text; what is refused stands in the field', async ({ page, crux }) => {
  await open(page, crux);
  const paste = (text: string): Promise<void> =>
    page.locator('[data-sentence="P1.1"]').evaluate((on, what) => {
      const data = new DataTransfer();
      data.setData('text/plain', what);
      on.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  await paste('Bread needs time. Knead it once and let it rest over night. Nobody regrets a loaf.');
  await expect(told(page)).toContainText('another text');
  await expect(page.locator('.text-door textarea')).toHaveValue(/^Bread needs time/);
  await expect.poll(() => addressOf(page).get('map')).toBe('other/x.json');
  await paste(whole('en'));
  await expect(account(page)).toContainText('28 of 28');
});

test('the Chinese edition, of which nothing is known but its paragraphs, is placed with how sure that is', async ({ page, crux }) => {
  await open(page, crux);
  await paste(page, whole('zh'));
  await expect(account(page)).toContainText('28 of 28 sentences placed by order and likeness');
  await expect(page.locator('.words [data-sentence].likely')).toHaveCount(28);
  await expect(page.locator('[data-sentence="P2.4"]')).toHaveAttribute('title', /% sure/);
  await expect(page.locator('.words').first()).toHaveAttribute('lang', 'zh-Hans');
});

const REFUSED: readonly (readonly [what: string, text: string, says: string])[] = [
  ['an empty text', '  \n\n ', 'There is nothing in it'],
  ['a text in another language', 'Школа начинается в восемь. В следующем месяце совет решит. Пусть скажет да.', 'in a language that no edition'],
  ['another text', 'Bread needs time. Knead it once and let it rest over night. In the morning the oven should be hot. Nobody regrets a loaf.', 'another text'],
];
for (const [what, text, says] of REFUSED) {
  test(`${what} is refused with a reason, stays in the field, and changes nothing`, async ({ page, crux }) => {
    await open(page, crux);
    await paste(page, text);
    await expect(told(page)).toContainText(says);
    await expect(page.locator('.text-door textarea')).toHaveValue(text);
    await expect(page.locator('.sentence-marks [data-sentence]')).toHaveCount(28);
  });
}

test('of half a text what is there is shown, and what is not is named in its place', async ({ page, crux }) => {
  await open(page, crux);
  const sentences = source.editions[0]!.sentences;
  await paste(page, sentences.filter((_, i) => i % 2 === 0).map(({ text }) => text).join(' '));
  await expect(account(page)).toContainText('14 of 28 sentences recognised word for word');
  await expect(account(page)).toContainText('14 sentences are not in it');
  await expect(page.locator('.words .missing')).toHaveCount(14);
  await expect(page.locator('[data-sentence="P1.2"]')).toHaveAttribute('title', /not in your copy/);
});

test('a megabyte around the text hides nothing of it', async ({ page, crux }) => {
  await open(page, crux);
  const noise = Array.from({ length: 9000 }, (_, i) => `This is line ${i} of the page around it, which says nothing of the matter at all.`).join('\n\n');
  await page.getByRole('button', { name: 'Add your copy of the text' }).click();
  await page.locator('.text-door textarea').evaluate((on, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    on.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, `${noise}\n\n${whole('en')}\n\n${noise}`);
  await expect(account(page)).toContainText('28 of 28');
});

test('with the text there, pointing at a box shows the words, search finds them, and what is taken along can quote them', async ({ page, crux }) => {
  await open(page, crux);
  await paste(page, whole('en'));
  await expect(account(page)).toContainText('28 of 28');
  await page.locator('.reader').getByRole('button', { name: 'Close' }).click();
  await page.locator('[data-id="q-learning"].react-flow__node').click();
  await crux.box('too-tired-at-eight').hover();
  await expect(page.locator('.hovered-words')).toContainText('take nothing in');
  await crux.box('too-tired-at-eight').click();
  await page.keyboard.press('/');
  await page.keyboard.type('counted eleven');
  await page.getByRole('option', { name: /P2\.4/ }).click();
  await expect.poll(() => addressOf(page).get('sentence')).toBe('P2.4');
  await page.keyboard.press('Escape');
  await crux.box('eleven-asleep').focus();
  await page.keyboard.press('e');
  await expect(page.locator('.take textarea')).not.toHaveValue(/sleepers among/);
  await page.getByRole('checkbox', { name: 'with the exact words' }).check();
  await expect(page.locator('.take textarea')).toHaveValue(/In the text: P2\.4 “In one lesson at eight I counted eleven sleepers/);
});
