// The address and the view, tied together: history, links typed by hand, maps that are not there, preferences.

import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import type { Fetching, Ports } from '../../src/store/ports.ts';
import { DEFAULT_MAP } from '../../src/store/map-file.ts';
import { NO_FILTERS, visibleOf } from '../../src/store/view-store.ts';
import { loose, picnic } from '../analysis/picnic.ts';
import { bytesOf, fakeFetch, FakeLocation, fakePorts, FakeRunner, FakeStorage, readersOf } from './fake-ports.ts';

const fileOf = (name: string): string => `data/maps/${name}/map.json`;
const MAPS: Readonly<Record<string, ArgumentMap>> = {
  [fileOf(DEFAULT_MAP)]: picnic,
  [fileOf('picnic')]: picnic,
  [fileOf('loose')]: loose,
};
const FILES = [...Object.keys(MAPS), fileOf('broken')];

async function started(fragment: string, more: Partial<Ports> = {}): Promise<{ stores: AppStores; location: FakeLocation }> {
  const location = new FakeLocation(fragment);
  const stores = createAppStores(fakePorts({ location, fetchFile: fakeFetch(FILES), ...more }), { ...readersOf(MAPS), layouts: ['tidy-tree', 'cross'] });
  await stores.start();
  return { stores, location };
}

const notices = (stores: AppStores): string[] => stores.session.getState().notices.map((notice) => notice.code);
const openIn = (stores: AppStores): unknown => stores.view.getState().open;
/** Lets what has been promised come true. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

describe('opening by address', () => {
  it('opens the essay where the address names no map, and writes down what is shown', async () => {
    const { stores, location } = await started('');
    expect(stores.document.getState()).toMatchObject({ status: 'ready', name: DEFAULT_MAP, map: picnic });
    expect(location.entries).toEqual([`v=1&map=${DEFAULT_MAP}&lang=en`]);
    expect(notices(stores)).toEqual([]);
  });

  it('restores everything that a link says', async () => {
    const link = 'v=1&map=picnic&lang=zh&also=en&theme=dark&notation=pro-con&direction=ground-first&view=outline&layout=cross&open=q-food,enough~&at=r7&reject=enough&q=r&f.stance=asserts&f.with=old-report&hide=dim&cam=10,-20,0.8&aside=en';
    const { stores, location } = await started(link);
    expect(stores.view.getState()).toEqual({
      map: 'picnic',
      mode: 'read',
      view: 'outline',
      layout: 'cross',
      open: new Set(['q-food', 'enough~']),
      at: 'r7',
      said: { reject: ['enough'], doubt: [], grant: [] },
      lesson: [],
      q: 'r',
      filters: { ...NO_FILTERS, stance: ['asserts'] },
      hide: 'dim',
      extra: ['old-report'],
      cam: { x: 10, y: -20, zoom: 0.8 },
    });
    expect(stores.preferences.getState()).toMatchObject({ lang: 'zh', theme: 'dark', also: 'en', notation: 'pro-con', direction: 'ground-first' });
    expect(location.entries).toEqual([link]);
    expect(stores.link()).toBe(`https://example.org/crux/#${link}`);
  });

  it('opens the way to what a link selects', async () => {
    const { stores } = await started('map=picnic&at=deep');
    expect(openIn(stores)).toEqual(new Set(['q-food', 'enough~', 'r7']));
  });

  it('opens what it can of a broken link and says what it ignored', async () => {
    const { stores, location } = await started('map=picnic&open=q-food,ghost&at=%00&cam=here&layout=spiral');
    expect(openIn(stores)).toEqual(new Set(['q-food']));
    const [notice] = stores.session.getState().notices;
    expect(notice!.code).toBe('address-ignored');
    expect(notice!.ignored.map((part) => part.key)).toEqual(['at', 'cam', 'open', 'layout']);
    expect(location.read()).toBe('v=1&map=picnic&lang=en&open=q-food');
  });

  it('opens a map without questions with its roots open, and tells that from closed by hand', async () => {
    const { stores, location } = await started('map=loose');
    expect(openIn(stores)).toEqual(new Set(['claim']));
    expect(location.get('open')).toBeNull();
    runCommand(stores, 'close-all');
    expect(location.get('open')).toBe('');
    location.go(-1);
    expect(openIn(stores)).toEqual(new Set(['claim']));
  });
});

describe('maps that cannot be opened', () => {
  it('says so where there is no other map, and leaves the address alone', async () => {
    const { stores, location } = await started('map=nowhere&lang=zh');
    expect(stores.document.getState()).toMatchObject({ status: 'failed', map: undefined, failure: { code: 'map-not-found', name: 'nowhere' } });
    expect(notices(stores)).toEqual(['map-not-found']);
    expect(location.entries).toEqual(['map=nowhere&lang=zh']);
  });

  it('keeps the old map on the screen and in the address', async () => {
    const { stores, location } = await started('map=picnic&at=dry');
    const before = location.read();
    await stores.openMap('broken');
    expect(stores.document.getState()).toMatchObject({ status: 'ready', map: picnic, failure: { code: 'map-unsound' } });
    location.type('map=nowhere');
    await settled();
    expect(stores.document.getState()).toMatchObject({ status: 'ready', map: picnic, name: 'picnic' });
    expect(stores.view.getState().at).toBe('dry');
    expect(location.read()).toBe(before);
    expect(notices(stores)).toEqual(['map-unsound', 'map-not-found']);
  });

  it('never asks for an address elsewhere', async () => {
    const asked: string[] = [];
    const { stores, location } = await started('map=picnic&at=dry', { fetchFile: fakeFetch(FILES, asked) });
    for (const map of ['//host/x.json', 'https://host/x.json', 'javascript:alert(1)']) {
      location.type(`map=${encodeURIComponent(map)}&at=enough`);
      await stores.openMap(map);
      await settled();
    }
    expect(asked).toEqual([fileOf('picnic')]);
    expect(stores.document.getState().map).toBe(picnic);
    expect(notices(stores)).toContain('address-ignored');
    expect(notices(stores)).toContain('map-refused');
  });

  it('takes the map asked for last, whichever comes first', async () => {
    const answers = new Map<string, () => void>();
    const cancelled: string[] = [];
    const fetchFile = (path: string): Fetching => ({
      answer: new Promise((resolve) => answers.set(path, () => resolve({ ok: true, bytes: bytesOf(path) }))),
      cancel: () => cancelled.push(path),
    });
    const location = new FakeLocation('map=picnic');
    const stores = createAppStores(fakePorts({ location, fetchFile }), { ...readersOf(MAPS) });
    const first = stores.start();
    const second = stores.openMap('loose');
    answers.get(fileOf('loose'))!();
    await second;
    answers.get(fileOf('picnic'))!();
    await first;
    expect(stores.document.getState().map).toBe(loose);
    expect(cancelled).toEqual([fileOf('picnic')]);
    expect(notices(stores)).toEqual([]);
  });
});

describe('Back and Forward', () => {
  it('restore what was opened, selected, filtered, and the language', async () => {
    const { stores, location } = await started('map=picnic');
    runCommand(stores, 'open', 'q-food');
    runCommand(stores, 'select', 'r2');
    runCommand(stores, 'toggle-filter', { filter: 'speaker', value: 'bob' });
    runCommand(stores, 'language');
    expect(location.entries).toHaveLength(5);
    const whole = location.read();

    location.go(-1);
    expect(stores.preferences.getState().lang).toBe('en');
    location.go(-1);
    expect(stores.view.getState().filters.speaker).toEqual([]);
    location.go(-1);
    expect(stores.view.getState().at).toBeUndefined();
    expect(openIn(stores)).toEqual(new Set(['q-food', 'enough']));
    location.go(-1);
    expect(openIn(stores)).toEqual(new Set());
    location.go(4);
    expect(stores.link().split('#')[1]).toBe(whole);
    expect(location.entries).toHaveLength(5);
    expect(notices(stores)).toEqual([]);
  });

  it('bring back the map that was open before', async () => {
    const { stores, location } = await started('map=picnic&at=dry');
    await stores.openMap('loose');
    expect(location.read()).toBe('v=1&map=loose&lang=en');
    location.go(-1);
    await settled();
    expect(stores.document.getState().map).toBe(picnic);
    expect(stores.view.getState().at).toBe('dry');
    expect(location.entries).toHaveLength(2);
  });

  it('do not stop at every movement of the camera, but restore where it stood', async () => {
    const { stores, location } = await started('map=picnic');
    for (let x = 0; x < 5; x++) stores.view.setState({ cam: { x, y: 0, zoom: 1 } });
    expect(location.entries).toEqual(['v=1&map=picnic&lang=en&cam=4,0,1']);
    expect(location.shown).toBe('v=1&map=picnic&lang=en');
    await stores.copyLink();
    expect(location.shown).toBe('v=1&map=picnic&lang=en&cam=4,0,1');
    runCommand(stores, 'select', 'q-food');
    stores.view.setState({ cam: { x: 100, y: 0, zoom: 1 } });
    location.go(-1);
    expect(stores.view.getState().cam).toEqual({ x: 4, y: 0, zoom: 1 });
  });

  it('take what is typed into the search as one step', async () => {
    const { stores, location } = await started('map=picnic');
    for (const q of ['c', 'cl', 'clo']) runCommand(stores, 'search', q);
    runCommand(stores, 'select', 'clouds');
    runCommand(stores, 'search', 'x');
    expect(location.entries.map((entry) => new URLSearchParams(entry).get('q'))).toEqual([null, 'clo', 'clo', 'x']);
  });

  it('make no entry of what changes nothing, nor of panels, hovering and colours', async () => {
    const { stores, location } = await started('map=picnic&at=dry');
    runCommand(stores, 'select', 'dry');
    runCommand(stores, 'panel-filter');
    stores.session.hover('dry');
    runCommand(stores, 'theme', 'dark');
    expect(location.entries).toHaveLength(1);
    expect(location.get('theme')).toBe('dark');
  });

  it('leave the colours as they are: no entry stands for them', async () => {
    const { stores, location } = await started('map=picnic&theme=light');
    runCommand(stores, 'select', 'dry');
    runCommand(stores, 'theme', 'dark');
    location.go(-1);
    expect(stores.preferences.getState().theme).toBe('dark');
    expect(location.get('theme')).toBe('dark');
  });

  it('are heard no more once the stores are put away', async () => {
    const { stores, location } = await started('map=picnic');
    stores.dispose();
    stores.view.setState({ at: 'dry' });
    location.type('at=enough');
    expect(stores.view.getState().at).toBe('dry');
    expect(location.entries).toHaveLength(2);
  });
});

describe('an address typed by hand', () => {
  it('is read, over what was there', async () => {
    const { stores, location } = await started('map=picnic&at=dry');
    location.type('map=picnic&at=r1&lang=zh&theme=dark');
    expect(stores.view.getState().at).toBe('r1');
    expect(stores.preferences.getState()).toMatchObject({ lang: 'zh', theme: 'dark' });
    expect(location.read()).toBe('v=1&map=picnic&lang=zh&theme=dark&open=q-food,enough&at=r1');
  });
});

describe('preferences and the address', () => {
  it('lets the address win for this visit and keeps what the reader preferred', async () => {
    const storage = new FakeStorage();
    storage.kept.set('crux.preferences', '{"lang":"zh","theme":"dark"}');
    const { stores } = await started('map=picnic&lang=en&theme=light', { storage });
    expect(stores.preferences.getState()).toMatchObject({ lang: 'en', theme: 'light' });
    expect(storage.kept.get('crux.preferences')).toBe('{"lang":"zh","theme":"dark"}');
    runCommand(stores, 'toggle-legend');
    expect(JSON.parse(storage.kept.get('crux.preferences')!)).toMatchObject({ lang: 'zh', theme: 'dark', legendOpen: false });
    runCommand(stores, 'theme', 'system');
    expect(JSON.parse(storage.kept.get('crux.preferences')!)).toMatchObject({ lang: 'zh', theme: 'system' });
  });

  it('works without a storage, and says so once, when something could not be kept', async () => {
    const { stores } = await started('map=picnic', { storage: new FakeStorage(true) });
    expect(notices(stores)).toEqual([]);
    runCommand(stores, 'theme', 'dark');
    stores.session.dismiss(stores.session.getState().notices[0]!.id);
    runCommand(stores, 'language', 'zh');
    expect(stores.preferences.getState()).toMatchObject({ lang: 'zh', theme: 'dark' });
    expect(notices(stores)).toEqual([]);
  });
});

describe('copying the link', () => {
  it('gives exactly this view, and says whether it worked', async () => {
    let copied = '';
    const copy = async (text: string): Promise<boolean> => {
      copied = text;
      return true;
    };
    const { stores } = await started('map=picnic&open=all', { copy });
    await stores.copyLink();
    expect(copied).toBe('https://example.org/crux/#v=1&map=picnic&lang=en&open=all');
    expect(notices(stores)).toEqual(['link-copied']);

    const forbidden = await started('map=picnic', { copy: async () => false });
    await forbidden.stores.copyLink();
    expect(notices(forbidden.stores)).toEqual(['link-not-copied']);
  });
});

describe('what the stores tell', () => {
  it('tells once that drawings are computed in the window', async () => {
    const layoutRunner = new FakeRunner();
    const { stores } = await started('map=picnic', { layoutRunner });
    layoutRunner.tell!('worker-failed');
    layoutRunner.tell!('worker-failed');
    expect(notices(stores)).toEqual(['worker-failed']);
  });

  it('answers with the same visible map until something that it follows from changes', async () => {
    const { stores } = await started('map=picnic');
    const before = visibleOf(picnic, stores.view.getState());
    stores.view.setState({ cam: { x: 1, y: 2, zoom: 1 }, at: 'q-food' });
    expect(visibleOf(picnic, stores.view.getState())).toBe(before);
    runCommand(stores, 'open', 'q-food');
    expect(visibleOf(picnic, stores.view.getState())).not.toBe(before);
  });

  it('fetches the text of a map beside its file, when it is asked for', async () => {
    const asked: string[] = [];
    const withText = { ...picnic, source: { title: { en: '' }, author: { en: '' }, file: 'source.json' } };
    const location = new FakeLocation('map=picnic');
    const fetchFile = fakeFetch([fileOf('picnic'), 'data/maps/picnic/source.json'], asked);
    const stores = createAppStores(fakePorts({ location, fetchFile }), readersOf({ [fileOf('picnic')]: withText }));
    await stores.start();
    expect(asked).toEqual([fileOf('picnic')]);
    await Promise.all([stores.document.loadSource(), stores.document.loadSource()]);
    expect(asked).toEqual([fileOf('picnic'), 'data/maps/picnic/source.json']);
    expect(stores.document.getState().source).toEqual({ formatVersion: 1, editions: [] });
  });
});
