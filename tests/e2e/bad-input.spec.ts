// Files and servers that are not what they should be: a message names what is wrong, or the map simply opens; nothing is
// lost from the screen, and nothing stands on the console.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bigMap, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { boxCount, changeFragment, DIST, expect, openServed, OTHER, serve, startSite, test, unwatched, type Served } from './served.ts';

const SMALL = readFileSync(join(DIST, 'data/maps/first-bell-at-nine/map.json'), 'utf8');
const LATIN = Buffer.from('{ "formatVersion": 1,\n  "title": { "en": "Ein Café für Zoë" } }', 'latin1');
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const LONG_ID = 'a'.repeat(10_000);

const json = (value: unknown): Served => ({ body: JSON.stringify(value) });
const faulty = (...records: Parameters<typeof mapOf>): Served => json(mapOf(...records));
const [a, b] = [statement('a'), statement('b')];

/** Each file, and the words by which the message names what is wrong with it. */
const REFUSED: Readonly<Record<string, Readonly<Record<string, readonly [Served, RegExp]>>>> = {
  'a file that is no text, or breaks off': {
    'an empty file': [{ body: '' }, /The file is empty/],
    'a file of blanks': [{ body: ' \n\t ' }, /The file is empty/],
    'a file that breaks off': [{ body: SMALL.slice(0, SMALL.length / 2) }, /breaks off at line \d+, column \d+/],
    'a picture': [{ body: PICTURE, contentType: 'image/png' }, /The file is not text/],
    'a file in UTF-16 with its mark': [{ body: Buffer.from(`\uFEFF${SMALL}`, 'utf16le') }, /encoded in UTF-16/],
    'a file in UTF-16 without it': [{ body: Buffer.from(SMALL, 'utf16le') }, /encoded in UTF-16/],
    'a file in Latin-1': [{ body: LATIN }, /not encoded in UTF-8: the first strange character is in line 2/],
  },
  'a text that is not JSON, and JSON that is no map': {
    'a letter': [{ body: 'Dear all, here is the map.' }, /not JSON from line 1, column 1.*does not begin as JSON/],
    'a comma too few': [{ body: SMALL.replace(/,\n/, '\n') }, /a comma is missing.*Mend this place/],
    'a list': [json([1, 2]), /This is not a map but a list/],
    'a number': [json(12), /This is not a map but a number/],
    'a record without statements': [json({ name: 'x' }), /not a map but a record without statements/],
    'the sentences of a text': [{ body: readFileSync(join(DIST, 'data/maps/first-bell-at-nine/source.json')) }, /the list of sentences of a text.*map\.json/],
    'a map of a newer format': [json({ ...mapOf({ statements: [a] }), formatVersion: 2 }), /in format 2; this version of Crux reads formats up to 1.*newer version/],
    'a map without a format': [json({ ...mapOf({ statements: [a] }), formatVersion: undefined }), /"formatVersion" is missing/],
  },
  'a map whose ids do not fit': {
    'two statements with one id': [faulty({ statements: [statement('twin'), statement('twin')] }), /The id "twin" is taken already/],
    'a reason for a statement that is not there': [faulty({ statements: [a], inferences: [support('i', ['a'], 'nobody')] }), /names "nobody".*no such statement/],
    'a reason from a statement that is not there': [faulty({ statements: [a], inferences: [support('i', ['nobody'], 'a')] }), /names "nobody".*no such statement/],
    '__proto__ as an id': [faulty({ statements: [statement('__proto__')] }), /"__proto__" cannot be an id/],
    'an id of 10,000 characters': [faulty({ statements: [statement(LONG_ID)] }), /cannot be an id: it has 10000 characters/],
    'a step that attacks itself': [faulty({ statements: [a, b], inferences: [undercut('i', ['a'], 'i')] }), /"i" attacks itself/],
    'a statement that is a reason for itself': [faulty({ statements: [a], inferences: [support('i', ['a'], 'a')] }), /"a" is premise and target of "i"/],
    'ids with markup in them': [faulty({ statements: [statement('<img src=x onerror=1>')] }), /"<img src=x onerror=1>" cannot be an id/],
  },
};

for (const [group, files] of Object.entries(REFUSED)) {
  test(`${group} is refused with a message that says what is wrong`, async ({ page }) => {
    const names = Object.keys(files);
    await page.route('**/other/*.json', (route) => {
      const [served] = files[names[Number(/(\d+)\.json$/.exec(route.request().url())![1])]!]!;
      return route.fulfill({ contentType: 'application/json', ...served });
    });
    await page.goto('#map=other/0.json&lang=en');
    for (const [i, name] of names.entries()) {
      await test.step(name, async () => {
        await changeFragment(page, `map=other/${i}.json&lang=en`);
        const alert = page.getByRole('alert');
        await expect(alert).toContainText(`other/${i}.json`);
        await expect(alert).toContainText('This map could not be opened.');
        await expect(alert).toContainText('The file is not a sound map');
        await expect(alert).toContainText(files[name]![1]);
        expect(await page.locator('#app img').count()).toBe(0);
      });
    }
  });
}

test('a bad file in the place of a shipped map is refused in the same words', async ({ page }) => {
  await serve(page, { body: '' }, 'data/maps/first-bell-at-nine/map.json');
  await page.goto('#map=first-bell-at-nine&lang=en');
  await expect(page.getByRole('alert')).toContainText('The file is empty');
});

test('what is wrong is told in Chinese to those who read Chinese', async ({ page }) => {
  await serve(page, { body: '' });
  await page.goto(`#map=${OTHER}&lang=zh`);
  await expect(page.getByRole('alert')).toContainText('空');
  await expect(page.getByRole('alert')).not.toContainText(/[a-z]{3,} [a-z]{3,}/);
});

test('every fault has its place in the file, and a thousand faults do not flood the screen', async ({ page }) => {
  const statements = Array.from({ length: 1001 }, () => statement('same'));
  await serve(page, { body: JSON.stringify(mapOf({ statements }), undefined, 1) });
  await page.goto(`#map=${OTHER}&lang=en`);
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('listitem').first()).toContainText(/^Line \d+, column \d+:/);
  expect(await alert.getByRole('listitem').count()).toBeLessThanOrEqual(100);
  await alert.getByRole('button', { name: /Show all \d+/ }).click();
  expect(await alert.getByRole('listitem').count()).toBeGreaterThan(100);
});

test('the refusal leads to the map that comes with Crux', async ({ page, crux }) => {
  await serve(page, { body: '' });
  await page.goto(`#map=${OTHER}&lang=en`);
  await page.getByRole('link', { name: 'Open the map that comes with Crux' }).click();
  await expect(crux.box('isolated-case')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('a file that is not there', () => {
  unwatched('is told, and the browser’s own line about the 404 is all that the console has', async ({ page }) => {
    // This one line is the browser's, for a path that nobody can look up beforehand.
    const lines: string[] = [];
    page.on('console', (message) => message.type() === 'error' && lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(error.message));
    await serve(page, { body: '', status: 404, contentType: 'text/plain' });
    await page.goto(`#map=${OTHER}&lang=en`);
    await expect(page.getByRole('alert')).toContainText('There is no map at this address');
    expect(lines.filter((line) => !/^Failed to load resource.*404/.test(line))).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(1);
  });

  test('under a slug that no map has is told without asking a plain server for it', async ({ page }) => {
    const site = await startSite();
    try {
      await page.goto(`${site.url}#map=no-such-map&lang=en`);
      await expect(page.getByRole('alert')).toContainText('There is no map at this address');
      await expect(page.getByRole('alert')).toContainText('no-such-map');
      expect(site.missing).toEqual([]);
    } finally {
      await site.close();
    }
  });

  test('is told too where a server answers every unknown path with the application', async ({ page }) => {
    const index = readFileSync(join(DIST, 'index.html'));
    const site = await startSite('/', (path, response) => {
      if (path.startsWith('/assets/')) return false;
      response.writeHead(200, { 'content-type': 'text/html' }).end(index);
      return true;
    });
    try {
      for (const map of [OTHER, 'no-such-map']) {
        await page.goto('about:blank');
        await page.goto(`${site.url}#map=${map}&lang=en`);
        await expect(page.getByRole('alert')).toContainText('There is no map at this address');
      }
    } finally {
      await site.close();
    }
  });
});

test('a connection that breaks is told, and reloading opens the map once it is back', async ({ page, crux }) => {
  // A server that sends nothing at all: a connection cut off would add the browser's own line to the console.
  await serve(page, { body: 'no', status: 204 });
  await page.goto(`#map=${OTHER}&lang=en`);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute(`**/${OTHER}`);
  await serve(page, { body: SMALL });
  await page.reload();
  await expect(crux.box('start-at-nine')).toBeVisible();
});

for (const [name, blocks] of [['of 60 MB', 60], ['without an end', Infinity]] as const) {
  test(`a file ${name} is refused with the limit, and its connection is given up`, async ({ page }) => {
    const block = Buffer.alloc(1_000_000, ' ');
    let isOver = false;
    const site = await startSite('/', (path, response) => {
      if (path !== `/${OTHER}`) return false;
      // No length is told beforehand: only reading shows how large it is.
      response.writeHead(200, { 'content-type': 'application/json' }).on('close', () => (isOver = true));
      let sent = 0;
      const more = (): void => {
        if (isOver) return;
        if (sent++ === blocks) response.end();
        else if (response.write(block)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
      return true;
    });
    try {
      await page.goto(`${site.url}#map=${OTHER}&lang=en`);
      await expect(page.getByRole('alert')).toContainText('larger than 50 MB');
      await expect.poll(() => isOver).toBe(true);
    } finally {
      await site.close();
    }
  });
}

test.describe('while a map is on the screen', () => {
  test('another file leaves it there and says why: one that is empty, one with a fault, a page', async ({ page, crux }) => {
    await crux.open('map=first-bell-at-nine&lang=en&open=all&at=too-tired-at-eight');
    const before = await page.locator('.react-flow__node-box').allTextContents();
    for (const [i, [served, words]] of ([
      [{ body: '' }, 'The file is not a sound map'],
      [{ body: '{"formatVersion": 9}' }, 'The file is not a sound map'],
      [{ body: '<!doctype html>', contentType: 'text/html' }, 'There is no map at this address'],
    ] as const).entries()) {
      await serve(page, served, `other/${i}.json`);
      await changeFragment(page, `map=other/${i}.json`);
      const told = page.getByRole('status').filter({ hasText: words });
      await expect(told).toBeVisible();
      expect(await page.locator('.react-flow__node-box').allTextContents()).toEqual(before);
      await expect(crux.box('too-tired-at-eight')).toHaveClass(/selected/);
      await expect(page).toHaveURL(/map=first-bell-at-nine/);
      await told.getByRole('button', { name: 'Dismiss' }).click();
      await expect(told).toHaveCount(0);
    }
  });

  test('why another map was not opened can be read, and Escape leads back to the map', async ({ page, crux }) => {
    await crux.open();
    await serve(page, { body: JSON.stringify(mapOf({ statements: [statement('twin'), statement('twin')] })) });
    await changeFragment(page, `map=${OTHER}`);
    await page.getByRole('button', { name: 'Why?' }).click();
    await expect(page.getByRole('alert')).toContainText('The id "twin" is taken already');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(crux.box('start-at-nine')).toBeInViewport();
  });

  test('the report of another map can be closed by mouse, without opening a third one', async ({ page, crux }) => {
    await crux.open();
    await serve(page, { body: '' });
    await changeFragment(page, `map=${OTHER}`);
    await page.getByRole('button', { name: 'Why?' }).click();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(crux.box('start-at-nine')).toBeInViewport();
  });

  test('a bad file and then a good one show the good one', async ({ page, crux }) => {
    await crux.open();
    await serve(page, { body: '{' });
    await changeFragment(page, `map=${OTHER}`);
    await expect(page.getByRole('status').filter({ hasText: 'not a sound map' })).toBeVisible();
    await changeFragment(page, 'map=deepseek-shock-wave');
    await expect(crux.box('isolated-case')).toBeVisible();
  });
});

test.describe('a strange map opens', () => {
  test('when its reasons run in a circle: each is shown once and refers to the rest', async ({ page, crux }) => {
    const circle = mapOf({ statements: ['a', 'b', 'c'].map((id) => statement(id)), inferences: [support('i', ['a'], 'b'), support('j', ['b'], 'c'), support('k', ['c'], 'a')] });
    await openServed(page, crux, circle, '&open=all');
    for (const id of ['a', 'b', 'c']) await expect(crux.box(id)).toHaveCount(1);
    await expect(page.locator('.react-flow__node-box', { hasText: '→ see' })).toHaveCount(1);
    await page.getByRole('button', { name: 'Close all' }).click();
    await page.getByRole('button', { name: 'Open everything' }).click();
    for (const id of ['a', 'b', 'c']) await expect(crux.box(id)).toBeVisible();
  });

  test('when its texts hold markup and script: they are shown as they are written, and nothing of them runs', async ({ page, crux }) => {
    const nasty = (i: number): string => `<img src="stolen-${i}.png" onerror="window.hacked=${i}"><script>window.hacked=${i}</script><b>${i}</b> &lt; \${1+1} {{7*7}} javascript:alert(1)`;
    const en = (i: number) => ({ en: nasty(i) });
    const map = mapOf({
      title: en(0),
      description: en(1),
      method: en(2),
      licence: nasty(3),
      curators: [nasty(4)],
      source: { title: en(5), author: en(6), url: 'javascript:window.hacked=7' },
      questions: [{ id: 'q', text: en(8), short: en(9) }],
      speakers: [{ id: 'somebody', name: en(10), note: en(11) }],
      statements: [
        statement('a', { text: en(12), answers: 'q', question: 'q' }),
        statement('b', { text: en(13), question: 'q', speaker: 'somebody', note: en(14), anchors: [nasty(15)], readings: [{ field: 'stance', value: nasty(16), why: en(17) }] }),
      ],
      inferences: [support('i', ['b'], 'a', { note: en(18), scheme: nasty(19), anchors: [nasty(20)] })],
      tensions: [{ id: 't', between: ['a', 'b'], kind: 'left-standing', text: en(21) }],
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openServed(page, crux, map, '&open=all&at=b');
    await expect(crux.box('b')).toContainText('<img src="stolen-13.png"');
    await page.getByRole('button', { name: 'Statement' }).click();
    await expect(page.getByRole('complementary')).toContainText('<b>14</b>');
    await page.getByRole('button', { name: 'Filter' }).click();
    await expect(page.getByRole('complementary')).toContainText('<b>10</b>');
    await page.getByRole('button', { name: nasty(0) }).click();
    await page.getByRole('button', { name: 'About this map' }).click();
    await expect(page.getByRole('complementary')).toContainText('<b>2</b>');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('onerror');
    await expect(page.getByRole('option').first()).toContainText('<script>');
    await page.getByRole('button', { name: 'Take me through it' }).click();
    await expect(page.getByRole('region', { name: 'Guided walk' })).toContainText('<b>');
    expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
    expect(await page.locator('#app img, #app script, #app b, #app a[href^="javascript"]').count()).toBe(0);
    expect(asked.filter((url) => url.includes('stolen'))).toEqual([]);
  });

  const TEXTS: Readonly<Record<string, string>> = {
    'hebrew': 'הטענה הזאת נכתבת מימין לשמאל, with some English inside, ושוב בעברית.',
    'arabic': 'هذه الحجة مكتوبة من اليمين إلى اليسار، وفيها ٣ أرقام و(أقواس).',
    'directions': 'It says \u202Eesrever ni\u202C and \u2067isolated\u2069 here.',
    'accents': 'stacked'.split('').map((letter) => letter + '\u0301\u0323\u0302\u0330\u0306'.repeat(4)).join(''),
    'joined': '👩‍👩‍👧‍👦 🏳️‍🌈 𝕬𝖑𝖑 𠮷野家 e\u0301 ﷽ half a pair: \uD83D.',
    'long-word': 'w'.repeat(2000),
    'controls': 'a\u0000b\u0007c\u2028d\u2029e\tf\ng\uFEFFh',
  };

  test('when its texts run from right to left, pile accents or never end a word: all stay inside their boxes', async ({ page, crux }) => {
    const statements = Object.entries(TEXTS).map(([id, en]) => statement(id, { text: { en } }));
    const inferences = statements.slice(1).map(({ id }) => support(`i-${id}`, [id], 'hebrew'));
    await openServed(page, crux, mapOf({ title: { en: TEXTS['arabic']! }, statements, inferences, thesis: 'hebrew' }), '&open=all');
    for (const [id, text] of Object.entries(TEXTS)) {
      await test.step(id, async () => {
        await expect(crux.box(id)).toContainText(text.slice(0, 4).trim());
        expect(await overhang(page, id)).toBeLessThanOrEqual(2);
      });
    }
    await page.getByRole('button', { name: 'Close all' }).click();
    await expect(crux.box('arabic')).toHaveCount(0);
  });

  test('when a word is longer than its line: what is copied from its box is still one word', async ({ page, crux }) => {
    await openServed(page, crux, mapOf({ statements: [statement('a', { text: { en: `See ${'abcdefghij'.repeat(20)}.` } })] }));
    await expect(crux.box('a')).toContainText('abcdefghij'.repeat(20));
  });

  test('when a text is blank: its box can be opened and closed', async ({ page, crux }) => {
    await openServed(page, crux, mapOf({ title: { en: ' ' }, statements: [statement('blank', { text: { en: ' ' } }), a], inferences: [support('i', ['a'], 'blank')], thesis: 'blank' }), '&open=all');
    await expect(crux.box('a')).toBeVisible();
    await page.getByRole('button', { name: 'Close all' }).click();
    await expect(crux.box('a')).toHaveCount(0);
  });

  for (const [shape, name] of [['star', 'side by side'], ['debate', 'in a tree'], ['chain', 'in one chain']] as const) {
    test(`when it has 10,000 statements ${name}: it is opened by a level, and closed`, async ({ page, crux }) => {
      await openServed(page, crux, bigMap(10_000, shape), '&open=');
      const closed = await boxCount(page);
      await page.keyboard.press('l');
      await expect.poll(() => boxCount(page)).toBeGreaterThan(closed);
      await page.getByRole('button', { name: 'Close all' }).click();
      await expect.poll(() => boxCount(page)).toBe(closed);
    });
  }

  for (const [n, shape, name] of [[500, 'chain', 'a chain of 500 reasons'], [1000, 'star', '1,000 reasons and objections']] as const) {
    test(`when it has ${name}: it is opened whole, seen to its end, and closed`, async ({ page, crux }) => {
      await openServed(page, crux, bigMap(n, shape));
      await page.getByRole('button', { name: 'Open everything' }).click();
      await expect(page.locator('.foot-counts')).toContainText(`${n} shown`);
      await crux.box('s1').focus();
      await page.keyboard.press('End');
      await expect(page.locator('.react-flow__node-box.selected')).toBeInViewport();
      await expect(crux.box('s1')).not.toBeInViewport();
      await page.getByRole('button', { name: 'Close all' }).click();
      await expect.poll(() => boxCount(page)).toBeLessThanOrEqual(2);
    });
  }

  test('when it has a chain of 500 reasons: whoever walks to its end by key still stands on the map there', async ({ page, crux }) => {
    await openServed(page, crux, bigMap(500, 'chain'), '&open=all');
    await crux.box('s1').focus();
    await page.keyboard.press('End');
    await expect(crux.box('s500')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(crux.box('s499')).toBeFocused();
  });

  test('when it has one statement and nothing else', async ({ page, crux }) => {
    await openServed(page, crux, mapOf({ statements: [statement('a')] }));
    await expect(crux.box('a')).toContainText('It holds that a');
  });

  test('when it has no statement at all', async ({ page }) => {
    await serve(page, { body: JSON.stringify(mapOf({})) });
    await page.goto(`#map=${OTHER}&lang=en`);
    await expect(page.getByRole('button', { name: 'A map', exact: true })).toBeVisible();
    for (const name of ['Search', 'Filter', 'Help']) await page.getByRole('button', { name }).click();
    await expect(page.getByRole('complementary', { name: 'Help' })).toBeVisible();
  });
});

/** How far the text of a box reaches beyond it at the right or below, in pixels of the screen. */
function overhang(page: Page, id: string): Promise<number> {
  return page.locator(`.react-flow__node[data-id="${id}"]`).evaluate((node) => {
    const box = node.getBoundingClientRect();
    return Math.max(
      0,
      ...[...node.querySelectorAll('.line')].filter((line) => line.textContent !== '').map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const { right, left } = range.getBoundingClientRect();
        return Math.max(right - box.right, box.left - left);
      }),
    );
  });
}
