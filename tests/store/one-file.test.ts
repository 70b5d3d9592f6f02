// The whole map as one file: what is in it, what never is, and what is told where it cannot be made.

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { blankPage, blockId, type Block } from '../../src/formats/one-file.ts';
import { readMapText } from '../../src/formats/read-map-text.ts';
import { LAYOUT_IDS } from '../../src/layout/layouts/ids.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import '../../src/store/commands/later.ts';
import { ONE_FILE } from '../../src/store/map-file.ts';
import { takeOneFile } from '../../src/store/one-file.ts';
import { bringOwnText } from '../../src/store/own-text.ts';
import type { FetchPort } from '../../src/store/ports.ts';
import { addOwn, sayWhy } from '../../src/store/what-if/add-own.ts';
import { say } from '../../src/store/what-if/say.ts';
import { FakeLocation, fakePorts } from './fake-ports.ts';

const blank = blankPage({ policy: '', style: '', script: 'run()', blocks: {} });
let page: string | undefined;
let saved: { readonly name: string; readonly type: string; readonly html: string }[];

const fetchFile: FetchPort = (path) => {
  const find = (): Uint8Array | undefined => {
    if (path === ONE_FILE) return page === undefined ? undefined : new TextEncoder().encode(page);
    try {
      return new Uint8Array(readFileSync(path));
    } catch {
      return undefined;
    }
  };
  const bytes = find();
  return { answer: Promise.resolve(bytes ? { ok: true, bytes } : { ok: false, failure: 'not-found' }), cancel: () => {} };
};

async function start(fragment: string, more: Parameters<typeof fakePorts>[0] = {}): Promise<AppStores> {
  const save = (name: string, type: string, data: string | Uint8Array): boolean => saved.push({ name, type, html: String(data) }) > 0;
  const stores = createAppStores(fakePorts({ location: new FakeLocation(fragment), fetchFile, save, ...more }), { layouts: LAYOUT_IDS, readMap: readMapText });
  await stores.start();
  return stores;
}
const codes = ({ session }: AppStores): string[] => session.getState().notices.map(({ code }) => code);
function blockIn(html: string, block: Block): { readonly path: string; readonly value: unknown } {
  const [, path, text] = new RegExp(`id="${blockId(block)}" data-path="([^"]*)">(.*?)</script>`, 's').exec(html)!;
  return { path: path!, value: text === '' ? undefined : JSON.parse(text!) };
}
const addressIn = (html: string): URLSearchParams => new URLSearchParams(blockIn(html, 'address').value as string);
const fileOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** The file that is made of what is open. */
async function taken(stores: AppStores): Promise<string> {
  await takeOneFile(stores);
  expect(codes(stores)).toContain('part-saved');
  return saved.at(-1)!.html;
}

beforeEach(() => {
  page = blank;
  saved = [];
});

describe('the file of a map of the site', () => {
  const ESSAY = 'v=1&map=deepseek-shock-wave&lang=zh&layout=cross&at=isolated-case&reject=isolated-case&later=1';

  it('holds the map, its text and its talk under the paths that the site has them at, and the address', async () => {
    const html = await taken(await start(ESSAY));
    const map = fileOf('data/maps/deepseek-shock-wave/map.json') as { readonly id: string; readonly version: string; readonly title: Readonly<Record<string, string>> };
    expect(blockIn(html, 'map')).toEqual({ path: 'data/maps/deepseek-shock-wave/map.json', value: map });
    expect(blockIn(html, 'source')).toMatchObject({ path: 'data/maps/deepseek-shock-wave/source.json', value: { formatVersion: 1, editions: (fileOf('data/maps/deepseek-shock-wave/source.json') as { editions: { id: string }[] }).editions.map(({ id }) => ({ id })) } });
    expect(blockIn(html, 'talk')).toMatchObject({ path: 'data/maps/deepseek-shock-wave/talk.json', value: { map: map.id, scenes: (fileOf('data/maps/deepseek-shock-wave/talk.json') as { scenes: { id: string }[] }).scenes.map(({ id }) => ({ id })) } });
    expect(blockIn(html, 'maps')).toEqual({ path: 'data/maps/index.json', value: [{ slug: 'deepseek-shock-wave', title: map.title, talk: true }] });
    expect(Object.fromEntries(addressIn(html))).toEqual({ v: '1', map: 'deepseek-shock-wave', lang: 'zh', layout: 'cross', at: 'isolated-case', reject: 'isolated-case', later: '1' });
    expect(html).toContain(`<title>${map.title['zh']}</title>`);
    expect(saved[0]).toMatchObject({ name: `${map.id}-${map.version}.html`, type: 'text/html' });
  });

  it('has no talk where none was written, and keeps the address of a story, which is made of the map', async () => {
    const html = await taken(await start('map=first-bell-at-nine&lang=en&talk=objections&scene=weak-will&mode=speaker'));
    expect(blockIn(html, 'talk').value).toBeUndefined();
    expect(blockIn(html, 'maps').value).toMatchObject([{ talk: false }]);
    expect(Object.fromEntries(addressIn(html))).toEqual({ v: '1', map: 'first-bell-at-nine', lang: 'en', talk: 'objections', scene: 'weak-will' });
  });

  it('holds the talk that is given rather than the one that was written, under the name by which the file finds it', async () => {
    const stores = await start('map=first-bell-at-nine&lang=en');
    const talk = { formatVersion: 1, map: 'first-bell-at-nine', title: { en: 'Mine' }, scenes: [{ id: 's1', title: { en: 'One' }, show: ['T'], hide: [], focus: ['T'], highlight: [], sentences: [] }] } as const;
    stores.talk.setState({ name: 'mine', talk });
    const html = await taken(stores);
    expect(blockIn(html, 'talk')).toEqual({ path: 'data/maps/first-bell-at-nine/talk.json', value: talk });
    expect(blockIn(html, 'maps').value).toMatchObject([{ talk: true }]);
  });

  it('can be made again out of itself', async () => {
    const first = await taken(await start('map=first-bell-at-nine&lang=en'));
    page = first;
    expect(await taken(await start('map=first-bell-at-nine&lang=en'))).toBe(first);
  });
});

describe('the reader’s own', () => {
  it('is never in the file: neither what they added and why, nor their copy of the text', async () => {
    const stores = await start('map=first-bell-at-nine&lang=en&reject=weak-will');
    const id = (await addOwn(stores, 'weak-will', 'attack', 'SECRET-CLAIM'))!;
    await sayWhy(stores, 'weak-will', 'SECRET-REASON');
    say(stores, 'doubt', id);
    await stores.document.loadSource();
    const { source } = stores.document.getState();
    const copy = source!.editions[0]!.sentences.map(({ text }) => text).join(' ').replace('.', '. SECRET-WORDS.');
    expect(await bringOwnText(stores, copy)).toMatchObject({ ok: true });
    expect(stores.view.getState()).toMatchObject({ at: id, said: { reject: ['weak-will'], doubt: [id] } });
    const html = await taken(stores);
    expect(html).not.toMatch(/SECRET|own-\d/);
    expect(blockIn(html, 'map').value).toEqual(fileOf('data/maps/first-bell-at-nine/map.json'));
    expect(Object.fromEntries(addressIn(html))).toMatchObject({ reject: 'weak-will' });
    expect(addressIn(html).has('at') || addressIn(html).has('doubt')).toBe(false);
  });
});

describe('a map that the reader brought', () => {
  it('is in the file under a name that means something there, with every hostile word as a word', async () => {
    const stores = await start('map=first-bell-at-nine&lang=en');
    const title = '</script><img onerror=alert(1) src=x> & "<!--"';
    const map = { ...(fileOf('data/maps/first-bell-at-nine/map.json') as object), id: 'My.Map_1', title: { en: title }, source: undefined };
    const bytes = new TextEncoder().encode(JSON.stringify(map));
    await stores.openFile({ name: 'x.json', size: bytes.length, bytes: async () => bytes });
    expect(stores.document.getState().name).toMatch(/^own:/);
    const html = await taken(stores);
    expect(blockIn(html, 'map')).toEqual({ path: 'data/maps/my-map-1/map.json', value: JSON.parse(JSON.stringify(map)) });
    expect(blockIn(html, 'source').value).toBeUndefined();
    expect(addressIn(html).get('map')).toBe('my-map-1');
    expect(html).toContain('<title>&lt;/script&gt;&lt;img onerror=alert(1) src=x&gt; &amp; &quot;&lt;!--&quot;</title>');
    expect(html).not.toContain('<img');
  });
});

describe('where there is none', () => {
  it('that is said: no page, another page in its place, or nowhere to save it', async () => {
    for (const instead of [undefined, '<!doctype html><title>Not found</title>']) {
      page = instead;
      const stores = await start('map=first-bell-at-nine&lang=en');
      runCommand(stores, 'take-one-file');
      await expect.poll(() => codes(stores)).toEqual(['page-not-fetched']);
    }
    page = blank;
    const stores = await start('map=first-bell-at-nine&lang=en', { save: () => false });
    await takeOneFile(stores);
    expect(codes(stores)).toEqual(['file-not-saved']);
    expect(saved).toEqual([]);
  });
});
