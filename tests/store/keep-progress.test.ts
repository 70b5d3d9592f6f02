// What is read is noted, kept by map in this browser, and never in the address; the filter by it stands while it is set.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import { keptText, MOST_LETTERS, parseKept } from '../../src/store/kept-read.ts';
import { keptOf } from '../../src/store/view-store.ts';
import { loose, picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, FakeStorage, readersOf } from './fake-ports.ts';

const fileOf = (name: string): string => `data/maps/${name}/map.json`;
const MAPS: Readonly<Record<string, ArgumentMap>> = { [fileOf('picnic')]: picnic, [fileOf('same')]: { ...picnic }, [fileOf('loose')]: loose };

async function reading(storage = new FakeStorage(), fragment = 'map=picnic'): Promise<{ stores: AppStores; location: FakeLocation }> {
  const location = new FakeLocation(fragment);
  const stores = createAppStores(fakePorts({ location, storage, fetchFile: fakeFetch(Object.keys(MAPS)) }), readersOf(MAPS));
  await stores.start();
  await stores.followReading();
  return { stores, location };
}

const readIn = (stores: AppStores): string[] => [...stores.progress.getState().read];
const keptIn = (stores: AppStores): string[] => [...(keptOf(picnic, stores.view.getState()) ?? [])];

describe('what is read', () => {
  it('is what was selected, statements alone, and comes back under the id of the map', async () => {
    const storage = new FakeStorage();
    const { stores, location } = await reading(storage, 'map=picnic&at=go');
    for (const id of ['dry', 'q-food', 'dry-because', 'dry']) runCommand(stores, 'select', id);
    expect(readIn(stores)).toEqual(['go', 'dry']);
    expect(location.read()).not.toContain('read');
    expect(readIn((await reading(storage, 'map=same')).stores)).toEqual(['go', 'dry']);
    expect(readIn((await reading(storage, 'map=loose')).stores)).toEqual([]);
  });

  it('begins with what was selected while it was fetched, and keeps that', async () => {
    const storage = new FakeStorage();
    const stores = createAppStores(fakePorts({ location: new FakeLocation('map=picnic&at=go'), storage, fetchFile: fakeFetch(Object.keys(MAPS)) }), readersOf(MAPS));
    await stores.start();
    const following = stores.followReading();
    runCommand(stores, 'select', 'dry');
    runCommand(stores, 'select', 'r1');
    await following;
    expect(parseKept(storage.read('crux.read')).get('picnic')).toEqual(['go', 'dry', 'r1']);
    runCommand(stores, 'toggle-filter', { filter: 'read', value: 'read' });
    expect(keptIn(stores)).toEqual(['go', 'dry', 'r1']);
  });

  it('follows the map on the screen, and is forgotten for that map alone', async () => {
    const storage = new FakeStorage();
    const { stores } = await reading(storage);
    runCommand(stores, 'select', 'dry');
    await stores.openMap('loose');
    expect(readIn(stores)).toEqual([]);
    expect(runCommand(stores, 'forget-read')).toBe(false);
    runCommand(stores, 'select', 'claim');
    runCommand(stores, 'forget-read');
    expect(readIn(stores)).toEqual([]);
    await stores.openMap('picnic');
    expect(readIn(stores)).toEqual(['dry']);
    expect(parseKept(storage.read('crux.read')).has('loose')).toBe(false);
  });

  it('keeps what another window has kept meanwhile', async () => {
    const storage = new FakeStorage();
    const [one, other] = [await reading(storage), await reading(storage)];
    runCommand(one.stores, 'select', 'r1');
    runCommand(other.stores, 'select', 'r2');
    expect(parseKept(storage.read('crux.read')).get('picnic')).toEqual(['r1', 'r2']);
  });

  it('holds for the visit where nothing can be kept, and says so once, whatever else could not be kept', async () => {
    const { stores } = await reading(new FakeStorage(true));
    stores.preferences.choose({ theme: 'dark' });
    const [notice] = stores.session.getState().notices;
    stores.session.dismiss(notice!.id);
    for (const id of ['dry', 'r1']) runCommand(stores, 'select', id);
    expect(readIn(stores)).toEqual(['dry', 'r1']);
    expect(notice!.code).toBe('storage-unavailable');
    expect(stores.session.getState().notices).toEqual([]);
  });
});

describe('the next unread statement', () => {
  it('is the next in reading order, round again, until all is read', async () => {
    const { stores } = await reading(undefined, 'map=picnic&at=deep');
    const walked: (string | undefined)[] = [];
    while (walked.length < 99 && runCommand(stores, 'next-unread')) walked.push(stores.view.getState().at);
    expect(walked.slice(0, 3)).toEqual(['go', 'dry', 'report']);
    expect(new Set(walked).size).toBe(picnic.statements.length - 1);
    expect(walked.length).toBe(picnic.statements.length - 1);
  });

  it('is one that the filters have not removed', async () => {
    const { stores } = await reading(undefined, 'map=picnic&f.speaker=bob');
    runCommand(stores, 'next-unread');
    runCommand(stores, 'next-unread');
    expect(readIn(stores)).toEqual(['old-report', 'clouds']);
    expect(runCommand(stores, 'next-unread')).toBe(false);
    runCommand(stores, 'hide-mode', 'dim');
    expect(runCommand(stores, 'next-unread')).toBe(true);
  });
});

describe('the filter by what is read', () => {
  it('stands as it was chosen while the reader walks on, and is taken anew when it is chosen again', async () => {
    const { stores } = await reading();
    runCommand(stores, 'select', 'dry');
    runCommand(stores, 'toggle-filter', { filter: 'read', value: 'read' });
    expect(keptIn(stores)).toEqual(['dry']);
    runCommand(stores, 'select', 'r1');
    runCommand(stores, 'toggle-filter', { filter: 'stance', value: 'asserts' });
    expect(keptIn(stores)).toEqual(['dry']);
    runCommand(stores, 'show-all');
    runCommand(stores, 'toggle-filter', { filter: 'read', value: 'read' });
    expect(keptIn(stores)).toEqual(['dry', 'r1']);
  });

  it('is taken when an address with it is opened: what that selects is not yet read', async () => {
    const storage = new FakeStorage();
    storage.write('crux.read', keptText(new Map(), 'picnic', ['go']));
    const location = new FakeLocation('map=picnic&f.read=unread&at=dry');
    const stores = createAppStores(fakePorts({ location, storage, fetchFile: fakeFetch(Object.keys(MAPS)) }), readersOf(MAPS));
    await stores.start();
    expect(keptIn(stores)).toHaveLength(picnic.statements.length - 1);
    expect(keptIn(stores)).toContain('dry');
    expect(readIn(stores)).toEqual(['go', 'dry']);
  });
});

describe('what is kept', () => {
  it('is read whatever stands there, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseKept(text)));
    expect(parseKept('{"v":1,"maps":[["a",["x",3]],7,["b"],[null,[]]]}')).toEqual(new Map([['a', ['x']]]));
    expect(parseKept('{"v":2,"maps":[["a",["x"]]]}').size).toBe(0);
  });

  it('stays bounded: the maps, and in them the statements, that were read longest ago give way', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `statement-with-a-rather-long-id-${i}`);
    let text: string | undefined;
    for (let i = 0; i < 60; i++) text = keptText(parseKept(text), `map-${i}`, many.slice(0, 2000));
    text = keptText(parseKept(text), 'last', many);
    expect(text.length).toBeLessThan(2 * MOST_LETTERS);
    const kept = parseKept(text);
    expect([...kept.keys()][0]).toBe('last');
    expect(kept.get('last')!.at(-1)).toBe(many.at(-1));
    for (let i = 0; i < 60; i++) text = keptText(parseKept(text), `small-${i}`, ['a']);
    expect(parseKept(text).size).toBe(50);
    expect(parseKept(text).has('small-59')).toBe(true);
  });
});
