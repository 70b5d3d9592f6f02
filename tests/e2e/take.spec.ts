// Take it along: copied and saved, signed, and not to be misquoted.

import { readFileSync } from 'node:fs';
import { qrOf, qrPath } from '../../src/formats/qr.ts';
import { axeFindings, expect } from './open-page.ts';
import { test } from './served.ts';

const REJECTED = 'map=first-bell-at-nine&lang=en&view=map&at=no-discipline';

test('a rejected view cannot be misquoted: what is copied says whose it is before the words, and is signed', async ({ page, crux, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const map = JSON.parse(readFileSync('data/maps/first-bell-at-nine/map.json', 'utf8')) as { statements: { id: string; stance: string; text: { en: string }; speaker?: string }[]; version: string };
  const rejected = map.statements.find(({ stance, speaker }) => stance === 'rejects' && speaker !== undefined)!;
  await crux.open(`map=first-bell-at-nine&lang=en&view=map&at=${rejected.id}`);
  await page.keyboard.press('e');
  const panel = page.getByRole('complementary', { name: 'Take it along' });
  await panel.getByRole('button', { name: 'Copy' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice')).toContainText('copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const line = copied.split('\n')[0]!;
  expect(line).toMatch(/^objection .*Reported \(.+\), and rejected by the author: “/);
  expect(copied).toContain(map.version);
  expect(copied).toContain(`at=${rejected.id}`);
  expect(await axeFindings(page)).toEqual([]);
});

test('where the clipboard is refused the text can be selected in the panel', async ({ page, crux }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await crux.open('map=first-bell-at-nine&lang=zh&view=map&at=too-tired-at-eight');
  await page.keyboard.press('e');
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.locator('.notice')).toContainText('在面板中选取');
  await expect(page.locator('.take textarea')).toHaveValue(/1\.1 作者主张：/);
});

test('each form is saved as a file: text, Markdown, and pictures that bear the signature', async ({ page, crux }) => {
  await crux.open(`${REJECTED.replace('no-discipline', 'too-tired-at-eight')}&layout=cross`);
  await page.keyboard.press('e');
  const panel = page.getByRole('complementary', { name: 'Take it along' });
  await panel.getByRole('radio', { name: 'it with all that bears on it' }).check();
  for (const [form, ending] of [['text', 'txt'], ['Markdown', 'md'], ['picture (SVG)', 'svg'], ['picture (PNG)', 'png']] as const) {
    await panel.getByRole('radio', { name: form }).check();
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as a file' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^first-bell-at-nine-1\\.1-[\\d.]+\\.${ending}$`));
    const bytes = readFileSync(await file.path());
    if (ending === 'png') {
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      const shown = await panel.locator('img').evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
      expect(Math.abs(bytes.readUInt32BE(16) - shown[0]! * 2)).toBeLessThanOrEqual(2);
      expect(Math.abs(bytes.readUInt32BE(20) - shown[1]! * 2)).toBeLessThanOrEqual(2);
      continue;
    }
    const text = bytes.toString('utf8');
    expect(text).toContain('paraphrase');
    // In a picture a long address is broken into lines.
    expect(ending === 'svg' ? text.replace(/<\/text>\s*<text[^>]*>/g, '') : text).toContain('at=too-tired-at-eight');
    if (ending !== 'svg') continue;
    expect(text).toContain('Mr Brandt · author\u00a0rejects');
    const problem = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror')?.textContent ?? '', text);
    expect(problem).toBe('');
  }
});

test('with nothing selected the screen itself is taken, with how much of the map it shows', async ({ page, crux }) => {
  await crux.open('map=deepseek-shock-wave&lang=en&view=map&f.stance=rejects&hide=remove');
  await page.keyboard.press('e');
  await expect(page.getByRole('radio', { name: 'what is on the screen' })).toBeChecked();
  await expect(page.locator('.take textarea')).toHaveValue(/82 filtered out/);
  await expect(page.locator('.take textarea')).toHaveValue(/Filters: The author’s stance: rejects\./);
});

test('by keyboard alone: what, as what, and copied', async ({ page, crux, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await crux.open(REJECTED.replace('no-discipline', 'weak-will'));
  await page.keyboard.press('e');
  await expect(page.getByRole('radio', { name: 'the statement' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'the way to it' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Markdown' })).toBeChecked();
  // It comes with the text of the map, which may come later than the panel.
  const words = page.getByRole('checkbox', { name: 'with the exact words' });
  await words.waitFor();
  await page.keyboard.press('Tab');
  await expect(words).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice')).toContainText('copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^- Question 1: .*\n {2}- \*answer:\* \*\*1\.1\*\* The author: .*\n {4}- \*but\* \*\*1\.1\.4\*\* Reported \(Mr Brandt\), and rejected by the author: “/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.take')).toHaveCount(0);
});

for (const [lang, theme, width] of [['en', 'light', 1280], ['zh', 'dark', 390]] as const) {
  test(`a picture is shown before it is taken, and copied as one: ${lang}, ${theme}, ${width} px`, async ({ page, crux, context }) => {
    await page.setViewportSize({ width, height: 800 });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await crux.open(`map=first-bell-at-nine&lang=${lang}&theme=${theme}&view=map&at=weak-will`);
    await page.keyboard.press('e');
    await page.locator('.take input[name="form"]').nth(3).check();
    await expect(page.locator('.take img')).toBeVisible();
    await expect.poll(() => page.locator('.take img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(600);
    await page.locator('.take-ways button').first().click();
    await expect(page.locator('.notice')).toContainText(lang === 'en' ? 'The picture is copied.' : '已复制图片。');
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types)).toContain('image/png');
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('a picture that would be too large for dots says so, and what to do', async ({ page, crux }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=q-sleep');
  await page.keyboard.press('e');
  await page.locator('.take input[name="form"]').nth(3).check();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect(page.locator('.notice')).toContainText('take it as SVG');
});

test('the address of a part opens just that, whatever was filtered', async ({ page, crux }) => {
  await crux.open('map=first-bell-at-nine&lang=en&view=map&at=weak-will&f.stance=rejects');
  await page.keyboard.press('e');
  await expect(page.locator('.take textarea')).toHaveValue(/#v=1&map=first-bell-at-nine&lang=en&view=map&open=q-learning,too-tired-at-eight&at=weak-will\n$/);
});

test('a picture bears the address as a code where others can follow it, and none where it opens on this computer alone', async ({ page, crux, baseURL }) => {
  const svgOf = async (): Promise<string> => {
    await page.locator('.react-flow__node').first().focus();
    await page.keyboard.press('e');
    const panel = page.getByRole('complementary', { name: 'Take it along' });
    await panel.getByRole('radio', { name: 'picture (SVG)' }).check();
    const saved = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Save as a file' }).click();
    return readFileSync(await (await saved).path(), 'utf8');
  };
  const code = /<path fill="#000" transform="[^"]*" d="([^"]*)"\/>/;
  await crux.open('map=first-bell-at-nine&lang=en&view=map');
  expect(await svgOf()).not.toMatch(code);
  // The same site under a name of its own.
  await page.route('http://crux.example.org/**', async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace('http://crux.example.org/', baseURL!) }) }));
  await page.goto('http://crux.example.org/#map=first-bell-at-nine&lang=en&view=map');
  await page.waitForFunction(() => performance.getEntriesByName('crux:ready').length > 0);
  const svg = await svgOf();
  const address = /http:\/\/crux\.example\.org\/#[^<]*/.exec(svg)![0].replaceAll('&amp;', '&');
  expect(code.exec(svg)![1]).toBe(qrPath(qrOf(address)!));
});
