// The doors for one's own maps: chosen, dropped, pasted, typed; and the menu that lists what there is.

import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindings, expect } from './open-page.ts';
import { addressOf, test } from './served.ts';

const OUTLINE = '# The pond\n\nThe pond should stay.\n  + Frogs live in it.\n  - It smells in August.\n    ~ So does everything else in August.\n';

const panel = (page: Page, name: string) => page.getByRole('complementary', { name });
const headline = (page: Page) => page.locator('.react-flow__node').first();

/** How many maps are put away in the browser: nobody who opens one waits for it. */
function putAway(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Who opened it before it is there would make it, and empty.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'crux-own-maps')) return 0;
    const done = <T>(asked: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => Object.assign(asked, { onsuccess: () => resolve(asked.result), onerror: () => reject(asked.error!) }));
    const database = await done(indexedDB.open('crux-own-maps'));
    const count = await done(database.transaction('maps').objectStore('maps').count());
    database.close();
    return count;
  });
}

test('an own map from a typed outline, by keyboard alone, and back to it after a reload', async ({ page, crux }) => {
  await crux.open();
  await page.keyboard.press('Shift+M');
  await expect(panel(page, 'Maps')).toBeVisible();
  await page.getByRole('button', { name: 'Type or paste an outline' }).focus();
  await page.keyboard.press('Enter');
  const own = panel(page, 'Your own map');
  await expect(own.getByRole('textbox')).toBeFocused();
  // Enter goes on as far in as the line above.
  await page.keyboard.type('# The pond\n\nThe pond should stay.\n  + Frogs live in it.\n   ? lost\n');
  await expect(own.getByText('One fault')).toBeVisible();
  await expect(own.getByRole('listitem')).toContainText('Line 5, column 6');
  await expect(own.getByRole('button', { name: 'Open the map' })).toBeDisabled();
  await expect(own.getByRole('listitem')).not.toContainText('Line 5 (');
  await own.getByRole('listitem').getByRole('button').click();
  await page.keyboard.press('Delete');
  await expect(own.getByText('Sound so far: 2 statements, 1 reason.')).toBeVisible();
  await own.getByRole('button', { name: 'Open the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toContainText('The pond should stay.');
  await expect.poll(() => addressOf(page).get('map')).toMatch(/^own:/);
  await expect.poll(() => putAway(page)).toBe(1);
  await page.reload();
  await expect(headline(page)).toContainText('The pond should stay.');
  await page.keyboard.press('Shift+M');
  const kept = panel(page, 'Maps').locator('.map-list').last();
  await expect(kept).toContainText('The pond');
  await expect(kept).toContainText('2 statements');
  await kept.getByRole('button', { name: 'Forget The pond' }).click();
  await expect(panel(page, 'Maps').getByText('Opened by you')).toHaveCount(0);
  await expect(panel(page, 'Maps').getByRole('button', { name: 'About this map' })).toBeFocused();
});

test('a line that stands in by too much is told as what it was read, before the map is opened and after', async ({ page, crux }) => {
  await crux.open();
  await page.keyboard.press('Shift+M');
  await page.getByRole('button', { name: 'Type or paste an outline' }).click();
  const own = panel(page, 'Your own map');
  await own.getByRole('textbox').fill('# The pond\n\nThe pond should stay.\n  + Frogs live in it.\n    + They sing.\n     + They are rare.\n');
  const hint = own.locator('.finding');
  await expect(hint).toContainText('Line 6, column 6: Indented by 5 spaces, “They are rare.” was read as a reason for line 5.');
  await expect(own.locator('.own-preview li')).toHaveText([/^T\s+The pond should stay\.$/, /^T\.1 because Frogs/, /^T\.1\.1 because They sing\.$/, /^T\.1\.1\.1 because They are rare\.$/]);
  expect(await axeFindings(page)).toEqual([]);
  await hint.click();
  await expect(own.getByRole('textbox')).toBeFocused();
  await own.getByRole('button', { name: 'Open the map' }).click();
  await expect(panel(page, 'Advice on this map').getByRole('listitem').first()).toContainText('Line 6, column 6');
});

test('Enter keeps the indent, Shift+Enter does not, Tab leaves the field, and undo goes back over all of it', async ({ page, crux }) => {
  await crux.open();
  await page.keyboard.press('Shift+M');
  await page.getByRole('button', { name: 'Type or paste an outline' }).click();
  const field = panel(page, 'Your own map').getByRole('textbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('We stay.\n  + Dry.\n+ Warm.');
  await expect(field).toHaveValue('We stay.\n  + Dry.\n  + Warm.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('x');
  await expect(field).toHaveValue('We stay.\n  + Dry.\n  + Warm.\nx');
  // In how many steps is for the browser to say.
  const steps = [await field.inputValue()];
  while (steps.at(-1) !== '' && steps.length < 40) {
    await page.keyboard.press('Control+z');
    steps.push(await field.inputValue());
  }
  expect(steps.at(-1)).toBe('');
  expect(steps.slice(1).filter((step, i) => !steps[i]!.startsWith(step) || step === steps[i])).toEqual([]);
  for (const _ of steps.slice(1)) await page.keyboard.press('Control+Shift+z');
  await expect(field).toHaveValue(steps[0]!);
  await page.keyboard.press('Tab');
  await expect(field).not.toBeFocused();
});

test('two versions of one map are told apart by the time at which they were opened', async ({ page, crux }) => {
  await crux.open();
  for (const [text, shown] of [[OUTLINE, 'should stay'], [OUTLINE.replace('should stay', 'should go'), 'should go']] as const) {
    await page.keyboard.press('Shift+M');
    await page.setInputFiles('input[type=file]', { name: 'pond.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(headline(page)).toContainText(shown);
    await expect(panel(page, 'Maps')).toHaveCount(0);
    if (await page.locator('.panel').count()) await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Shift+M');
  const kept = panel(page, 'Maps').locator('.map-list').last().getByRole('listitem');
  await expect(kept).toHaveCount(2);
  for (const each of await kept.all()) await expect(each).toContainText(/\d\d:\d\d:\d\d/);
  await kept.first().getByRole('button', { name: /^Forget The pond \(.*:.*\)$/ }).click();
  await expect(kept).toHaveCount(1);
  await expect(kept).not.toContainText(/\d\d:\d\d/);
  await expect(kept.getByRole('button').first()).toBeFocused();
});

/** A browser whose database answers nobody, as long as the page is not loaded anew: whatever is put away is still on its way. */
const slowAtFirst = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    if (sessionStorage.getItem('loaded') !== null) return;
    sessionStorage.setItem('loaded', '');
    Object.assign(indexedDB, { open: () => ({}) });
  });
const underWay = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('crux.under-way')));

test('a map that was just opened is there after a reload, also where the database had no time to take it, and is put away then', async ({ page, crux }) => {
  await slowAtFirst(page);
  await crux.open();
  await page.keyboard.press('Shift+M');
  await page.setInputFiles('input[type=file]', { name: 'pond.txt', mimeType: 'text/plain', buffer: Buffer.from(OUTLINE.replace('August', 'August 八月')) });
  await expect(headline(page)).toContainText('The pond should stay.');
  expect(await underWay(page)).toEqual([]);
  await page.reload();
  await expect(headline(page)).toContainText('The pond should stay.');
  await expect.poll(() => putAway(page)).toBe(1);
  await expect.poll(() => underWay(page)).toEqual([]);
  await page.reload();
  await expect(headline(page)).toContainText('The pond should stay.');
  await page.getByRole('button', { name: 'Open everything' }).click();
  await expect(page.locator('.react-flow__node', { hasText: 'It smells in August 八月.' })).toHaveCount(1);
});

test('a window that is closed too soon hands a map on to the next one, where it is listed and can be forgotten', async ({ page, crux, context }) => {
  await slowAtFirst(page);
  await crux.open();
  await page.keyboard.press('Shift+M');
  await page.setInputFiles('input[type=file]', { name: 'pond.txt', mimeType: 'text/plain', buffer: Buffer.from(OUTLINE) });
  await expect(headline(page)).toContainText('The pond should stay.');
  await page.goto('data/maps/index.json');
  const next = await context.newPage();
  await next.goto('#map=first-bell-at-nine&lang=en');
  await next.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
  expect(await underWay(next)).toHaveLength(1);
  await next.keyboard.press('Shift+M');
  await panel(next, 'Maps').getByRole('button', { name: 'Forget The pond' }).click();
  await expect(panel(next, 'Maps').getByText('Opened by you')).toHaveCount(0);
  expect(await underWay(next)).toEqual([]);
});

test('of a map that is too large to be handed on the browser asks whether to leave, until it is put away', async ({ page, crux }) => {
  await slowAtFirst(page);
  await crux.open();
  await page.keyboard.press('Shift+M');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.setInputFiles('input[type=file]', { name: 'pond.txt', mimeType: 'text/plain', buffer: Buffer.from(OUTLINE + '\n'.repeat(4_600_000)) });
  await expect.poll(() => addressOf(page).get('map'), { timeout: 60_000 }).toMatch(/^own:/);
  // The browser asks only on a page that somebody has used.
  await page.locator('.bar').click();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  expect(await underWay(page)).toEqual([]);
});

test('a draft is there again after a reload', async ({ page, crux }) => {
  await crux.open();
  await page.keyboard.press('Shift+M');
  await page.getByRole('button', { name: 'Type or paste an outline' }).click();
  await panel(page, 'Your own map').getByRole('textbox').fill('# Half a thought');
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
  await page.keyboard.press('Shift+M');
  await page.getByRole('button', { name: 'Type or paste an outline' }).click();
  await expect(panel(page, 'Your own map').getByRole('textbox')).toHaveValue('# Half a thought');
});

test('the example of the panel is a sound map, in both languages', async ({ page, crux }) => {
  for (const [lang, button, told] of [['en', 'Put an example here', 'Sound so far: 12 statements, 1 question, 2 answers, 3 reasons, 4 objections, 1 attack on a step.'], ['zh', '放一个例子', '目前完好：12 条陈述，1 个问题，2 个答案']] as const) {
    await page.goto('about:blank');
    await crux.open(`map=first-bell-at-nine&lang=${lang}`);
    await page.keyboard.press('Shift+M');
    // The list comes after the panel, and moves what stands below it.
    await page.locator('.map-list li').nth(1).waitFor();
    await page.locator('.maps .framed-button').last().click();
    await page.locator('.own-text textarea').fill('');
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('.own-told')).toContainText(told);
  }
});

test('a wrong file shows every fault with line, rule and remedy, and the map stays', async ({ page, crux }) => {
  await crux.open();
  const before = await headline(page).textContent();
  await page.keyboard.press('Shift+M');
  const map = JSON.parse(readFileSync('data/maps/first-bell-at-nine/map.json', 'utf8'));
  map.inferences[0].target = { statement: 'nowhere' };
  map.statements[1].stance = 'shrugs';
  map.statements[2].stance = 'shrugs';
  await page.setInputFiles('input[type=file]', { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(map, undefined, 2)) });
  const report = page.getByRole('alert');
  await expect(report).toContainText('mine.json');
  await expect(report.getByRole('listitem')).toHaveCount(2);
  await expect(report.getByRole('listitem').first()).toContainText(/Line \d+, column \d+:/);
  await expect(report.locator('.failure-rule').first()).not.toBeEmpty();
  await report.getByRole('button', { name: 'Close' }).click();
  expect(await headline(page).textContent()).toBe(before);
  await expect.poll(() => addressOf(page).get('map')).toBe('first-bell-at-nine');
});

test('a map with advice opens and shows its list, and a line of it leads to its place', async ({ page, crux }) => {
  await crux.open();
  await page.keyboard.press('Shift+M');
  await page.setInputFiles('input[type=file]', { name: 'mine.txt', mimeType: 'text/plain', buffer: Buffer.from('# Mine\n\nWe stay because it is dry.\n  + It rains elsewhere.\n') });
  const advice = panel(page, 'Advice on this map');
  await expect(advice.getByRole('listitem').first()).toContainText('Line 3');
  await expect(headline(page)).toContainText('We stay');
  await advice.getByRole('listitem').first().getByRole('button').click();
  await expect.poll(() => addressOf(page).get('at')).not.toBeNull();
  expect(await axeFindings(page)).toEqual([]);
});

test('a map is dropped anywhere on the page, one of several, and a text is pasted', async ({ page, crux }) => {
  await crux.open();
  await expect(page.locator('.drop-here')).toHaveCount(0);
  const bring = (how: 'drop' | 'paste', files: readonly (readonly [string, string])[], text = ''): Promise<void> =>
    page.evaluate(
      ([kind, given, words]) => {
        const data = new DataTransfer();
        for (const [name, content] of given) data.items.add(new File([content], name));
        if (words !== '') data.setData('text/plain', words);
        const on = document.querySelector('.stage')!;
        if (kind === 'paste') on.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        else for (const type of ['dragover', 'drop']) on.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [how, files, text] as const,
    );
  // The doors are fetched after the first view: what is dropped before that is dropped again.
  await expect(async () => {
    await bring('drop', [['a.txt', OUTLINE], ['b.txt', '# B\n\nNot this.\n']]);
    await expect(headline(page)).toContainText('The pond should stay.', { timeout: 1000 });
  }).toPass();
  await expect(page.locator('.notice')).toContainText('One map at a time');
  await bring('paste', [], OUTLINE.replace('The pond should stay.', 'The pond should go.'));
  await expect(headline(page)).toContainText('The pond should go.');
  await bring('paste', [], 'Half an outline:\n  + with a reason\n      ? and more');
  await expect(page.getByRole('alert')).toContainText('Line 3');
  await page.locator('.failure-close').click();
  await expect(headline(page)).toContainText('The pond should go.');
  await page.goBack();
  await expect(headline(page)).toContainText('The pond should stay.');
});

test('a file beyond 50 MB is refused with the limit', async ({ page, crux }, info) => {
  const path = info.outputPath('huge.json');
  const file = openSync(path, 'w');
  ftruncateSync(file, 50_000_001); // all zeros, and on disk nearly nothing
  closeSync(file);
  await crux.open();
  await page.keyboard.press('Shift+M');
  await page.setInputFiles('input[type=file]', path);
  await expect(page.getByRole('alert')).toContainText('50 MB');
});

test('a map is saved as JSON and as an outline that can be opened again', async ({ page, crux }) => {
  await crux.open();
  for (const [button, name] of [['Save as JSON', 'first-bell-at-nine.json'], ['Save as an outline', 'first-bell-at-nine.txt']] as const) {
    await page.keyboard.press('Shift+M');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(name);
    await page.setInputFiles('input[type=file]', await file.path());
    await expect.poll(() => addressOf(page).get('map')).toMatch(/^own:/);
    await expect(panel(page, 'Maps')).toHaveCount(0);
    await crux.open();
  }
});

test('a link to a map of another browser says what to do, and the way out is there', async ({ page }) => {
  await page.goto('#map=own:the-pond-12345678&lang=en');
  await expect(page.getByRole('alert')).toContainText('Ask for the file');
  await page.getByRole('button', { name: 'Maps' }).last().click();
  await page.getByRole('button', { name: 'Let the First Bell Ring at Nine' }).click();
  await expect(page.locator('.react-flow__node').first()).toBeVisible();
});

test('right to left, tabs, and ten thousand lines open', async ({ page, crux }) => {
  await crux.open();
  const texts = [
    ['# מפה\n\nהבריכה צריכה להישאר.\n  + צפרדעים חיות בה.\n', 'הבריכה'],
    ['# Tabs\n\nTabs hold.\n\t+ One tab.\n\t\t+ Two tabs.\n', 'Tabs hold.'],
    [`# Long\n\nLong lists open.\n${Array.from({ length: 10_000 }, (_, i) => `  + Reason number ${i}.`).join('\n')}\n`, 'Long lists open.'],
  ] as const;
  for (const [text, shown] of texts) {
    await page.keyboard.press('Shift+M');
    await page.setInputFiles('input[type=file]', { name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(headline(page)).toContainText(shown);
    await page.keyboard.press('Escape');
    await expect(page.locator('.panel')).toHaveCount(0);
  }
});

test('axe finds nothing in the menu of maps and in the text of one’s own, light and dark', async ({ page, crux }) => {
  for (const theme of ['light', 'dark']) {
    await page.goto('about:blank');
    await crux.open(`map=first-bell-at-nine&lang=en&theme=${theme}`);
    await page.keyboard.press('Shift+M');
    await expect(page.getByRole('button', { name: 'Let the First Bell Ring at Nine' }).last()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Type or paste an outline' }).click();
    await page.getByRole('textbox').fill('? broken\n      + x\n');
    await expect(page.locator('.findings, .own-told').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('five megabytes are read beside the page, which goes on answering', async ({ page, crux }) => {
  await crux.open();
  const claim = 'Whoever has read this far has read a sentence that says little and takes room. '.repeat(3);
  const statements = Array.from({ length: 14_000 }, (_, i) => ({ id: `s${i}`, text: { en: `${i} ${claim}` }, stance: 'asserts' }));
  const inferences = statements.slice(1).map(({ id }, i) => ({ id: `i${i}`, premises: [id], target: { statement: `s${Math.floor(i / 5)}` }, polarity: 'support' }));
  const map = { formatVersion: 1, id: 'large', title: { en: 'Large' }, language: ['en'], thesis: 's0', questions: [], speakers: [], statements, inferences, tensions: [] };
  const buffer = Buffer.from(JSON.stringify(map));
  expect(buffer.length).toBeGreaterThan(5_000_000);
  await page.keyboard.press('Shift+M');
  const reader = page.waitForEvent('worker');
  await page.setInputFiles('input[type=file]', { name: 'large.json', mimeType: 'application/json', buffer });
  expect((await reader).url()).toContain('map-reader.worker');
  // Meanwhile a panel opens.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => addressOf(page).get('map'), { timeout: 30_000 }).toMatch(/^own:large-/);
  await expect(headline(page)).toContainText('0 Whoever has read');
});
