// Maps that the reader brings: kept under a name of their own, opened again by it, and never half opened.

import { describe, expect, it } from 'vitest';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import { ownName } from '../../src/store/own-file.ts';
import { DEFAULT_MAP, isOwn, mapFileOf } from '../../src/store/map-file.ts';
import type { OwnFile, Ports } from '../../src/store/ports.ts';
import { readMapText } from '../../src/formats/read-map-text.ts';
import { picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, FakeShelf, readersOf } from './fake-ports.ts';

const FILE = `data/maps/${DEFAULT_MAP}/map.json`;
const OUTLINE = '# Ours\n\nWe stay.\n  + It is dry here.\n  - It is dark.\n';
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const fileOf = (text: string, more: Partial<OwnFile> = {}): OwnFile => ({ name: 'ours.txt', size: text.length, bytes: async () => encoded(text), ...more });

async function started(more: Partial<Ports> = {}, fragment = ''): Promise<{ stores: AppStores; location: FakeLocation; shelf: FakeShelf }> {
  const location = new FakeLocation(fragment);
  const shelf = new FakeShelf();
  const { readMap } = readersOf({ [FILE]: picnic });
  const stores = createAppStores(fakePorts({ location, shelf, fetchFile: fakeFetch([FILE]), ...more }), {
    readMap: async (bytes) => (bytes.length === FILE.length ? readMap(bytes) : readMapText(bytes)),
  });
  await stores.start();
  return { stores, location, shelf };
}

const shown = (stores: AppStores): unknown => stores.document.getState().map?.title;

describe('a file that the reader brings', () => {
  it('opens as a new entry, is kept, and opens again by its address', async () => {
    const { stores, location, shelf } = await started();
    await stores.openFile(fileOf(OUTLINE));
    expect(shown(stores)).toEqual({ en: 'Ours' });
    const name = location.get('map')!;
    expect(isOwn(name)).toBe(true);
    expect(location.entries).toHaveLength(2);
    expect(await shelf.list()).toMatchObject([{ name, title: { en: 'Ours' }, statements: 3 }]);
    location.go(-1);
    await expect.poll(() => shown(stores)).toEqual(picnic.title);
    location.go(1);
    await expect.poll(() => shown(stores)).toEqual({ en: 'Ours' });
  });

  it('that is unsound leaves the map on the screen and shows every fault', async () => {
    const { stores, location, shelf } = await started();
    await stores.openFile(fileOf('Ours\n + a reason\n     ? lost\n'));
    expect(shown(stores)).toEqual(picnic.title);
    expect(location.entries).toHaveLength(1);
    expect(stores.session.getState().panel).toBe('failure');
    const { failure } = stores.document.getState();
    expect(failure).toMatchObject({ code: 'map-unsound', name: 'ours.txt' });
    const place = await failure!.locate!();
    expect(failure!.findings.map(place)).toEqual([{ line: 3, column: 6 }]);
    expect(shelf.files.size).toBe(0);
  });

  it('too large is refused before it is read', async () => {
    const { stores } = await started();
    let isRead = false;
    await stores.openFile(fileOf('', { size: 50_000_001, bytes: async () => ((isRead = true), new Uint8Array()) }));
    expect(isRead).toBe(false);
    expect(stores.document.getState().failure?.code).toBe('map-too-large');
  });

  it('that cannot be read, such as a folder, says so', async () => {
    const { stores } = await started();
    await stores.openFile(fileOf('', { bytes: () => Promise.reject(new Error('a folder')) }));
    expect(stores.document.getState().failure?.code).toBe('map-unreadable');
    expect(shown(stores)).toEqual(picnic.title);
  });

  it('is open for the visit where nothing can be kept, and says so', async () => {
    const { stores } = await started({ shelf: new FakeShelf(false) });
    await stores.openFile(fileOf(OUTLINE));
    expect(shown(stores)).toEqual({ en: 'Ours' });
    expect(stores.session.getState().notices.map(({ code }) => code)).toEqual(['map-not-kept']);
  });

  it('is open for the visit where what would keep it does not come, and says so', async () => {
    const shelf = Object.assign(new FakeShelf(), { keep: () => Promise.reject(new Error('offline')) });
    const { stores } = await started({ shelf });
    await stores.openFile(fileOf(OUTLINE));
    expect(shown(stores)).toEqual({ en: 'Ours' });
    expect(stores.session.getState().notices.map(({ code }) => code)).toEqual(['map-not-kept']);
  });

  it('is shown when what puts it away is there, and not before', async () => {
    let letCome = (): void => {};
    const shelf = Object.assign(new FakeShelf(), { ready: () => new Promise<void>((resolve) => (letCome = resolve)) });
    const { stores } = await started({ shelf });
    const opened = stores.openFile(fileOf(OUTLINE));
    await expect.poll(() => stores.document.getState().status).toBe('loading');
    expect(shown(stores)).toEqual(picnic.title);
    letCome();
    await opened;
    expect(shown(stores)).toEqual({ en: 'Ours' });
  });

  it('with advice opens and shows it, a link to it says that it opens here only', async () => {
    const { stores } = await started();
    await stores.openFile(fileOf('# Ours\n\nWe stay because it is dry.\n  + Rain.\n'));
    expect(shown(stores)).toEqual({ en: 'Ours' });
    expect(stores.session.getState().panel).toBe('advice');
    const { advice } = stores.document.getState();
    expect(advice!.findings.map(({ rule }) => rule)).toContain('connective-in-text');
    const place = await advice!.locate();
    expect(place(advice!.findings.find(({ rule }) => rule === 'connective-in-text')!).line).toBe(3);
    await stores.copyLink();
    expect(stores.session.getState().notices.at(-1)!.code).toBe('link-copied-own');
  });

  it('given up while it is read changes nothing', async () => {
    const { stores } = await started();
    const opening = stores.openFile(fileOf(OUTLINE, { bytes: () => new Promise(() => {}) }));
    await expect.poll(() => runCommand(stores, 'cancel-opening')).toBe(true);
    expect(stores.document.getState().status).toBe('ready');
    await stores.openMap(DEFAULT_MAP);
    expect(shown(stores)).toEqual(picnic.title);
    void opening;
  });

  it('is there for whoever prepares it as soon as all of it is, and no longer once it is open, refused or given up', async () => {
    const ends: (() => void)[] = [];
    const refused = { result: { ok: false, findings: [] }, locate: async () => () => ({ line: 1, column: 1 }), advise: async () => [] } as const;
    const stores = createAppStores(fakePorts({ fetchFile: fakeFetch([FILE]) }), {
      readMap: (bytes, { arrived }) => {
        if (bytes.length === FILE.length) return readersOf({ [FILE]: picnic }).readMap(bytes);
        arrived(picnic);
        return new Promise((resolve) => void ends.push(() => resolve(bytes.length === OUTLINE.length ? readMapText(bytes) : refused)));
      },
    });
    await stores.start();
    const arrived = () => stores.document.opening.getState().arrived;
    for (const text of [OUTLINE, `${OUTLINE} `]) {
      const opened = stores.openFile(fileOf(text));
      await expect.poll(arrived).toBe(picnic);
      ends.pop()!();
      await opened;
      expect(arrived()).toBeUndefined();
    }
    void stores.openFile(fileOf(OUTLINE));
    await expect.poll(arrived).toBe(picnic);
    expect(runCommand(stores, 'cancel-opening')).toBe(true);
    expect(arrived()).toBeUndefined();
  });

  it('is forgotten when asked, and its address says then what to do', async () => {
    const { stores, location } = await started();
    await stores.openFile(fileOf(OUTLINE));
    const name = location.get('map')!;
    await stores.maps.refresh();
    expect(runCommand(stores, 'forget-map', name)).toBe(true);
    await expect.poll(() => stores.maps.getState().kept).toEqual([]);
    const elsewhere = await started({}, `map=${name}`);
    expect(elsewhere.stores.document.getState()).toMatchObject({ status: 'failed', failure: { code: 'map-not-here' } });
  });
});

describe('the name of a map that the reader brings', () => {
  it('is neither a slug nor a path, and another version has another', () => {
    const name = ownName('ours', encoded('a'));
    // FNV-1a of "a", as its authors publish it.
    expect(name).toBe('own:ours-e40c292c');
    expect(mapFileOf(name)).toBeUndefined();
    expect(ownName('ours', encoded('b'))).not.toBe(name);
  });
});

describe('the list of maps', () => {
  it('takes of the site’s list what can be used', async () => {
    const list = JSON.stringify([{ slug: 'a', title: { en: 'A' } }, null, { slug: 3 }, { slug: 'b', title: { en: 1 } }]);
    const { stores } = await started({ fetchFile: () => ({ answer: Promise.resolve({ ok: true, bytes: encoded(list) }), cancel: () => {} }) });
    await stores.maps.refresh();
    expect(stores.maps.getState()).toMatchObject({ status: 'ready', shipped: [{ slug: 'a', title: { en: 'A' } }] });
  });

  it('that did not come, or is none, is said', async () => {
    const { stores } = await started();
    await stores.maps.refresh();
    expect(stores.maps.getState().status).toBe('failed');
  });

  it('what is typed outlives the page', async () => {
    const { stores } = await started();
    stores.maps.write('# Half a');
    expect(stores.maps.getState().draft).toBe('# Half a');
  });
});
