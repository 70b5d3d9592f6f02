// Making a talk: kept with every change, taken back, begun with another one, brought in and given.

import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readMapText } from '../../src/formats/read-map-text.ts';
import type { Talk } from '../../src/presenting/talk.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import type { OwnFile } from '../../src/store/ports.ts';
import { TALKS_KEY } from '../../src/store/talk/kept-talks.ts';
import { addView, giveOwn, openTalk, saveTalk, startFrom, takeAgain } from '../../src/store/talk/make-talk.ts';
import { changeTalk, ownTalkOf, travelTalk } from '../../src/store/talk/own-talk.ts';
import { addOwn } from '../../src/store/what-if/add-own.ts';
import { FakeLocation, fakePorts, FakeStorage } from './fake-ports.ts';
import { fetchFromDisk } from './fetch-from-disk.ts';

const BELL = 'map=first-bell-at-nine&lang=en&open=q-learning,too-tired-at-eight&at=weak-will';

async function start(fragment = BELL, more: Parameters<typeof fakePorts>[0] = {}): Promise<AppStores> {
  const stores = createAppStores(fakePorts({ location: new FakeLocation(fragment), fetchFile: fetchFromDisk, ...more }), { readMap: readMapText });
  await stores.start();
  return stores;
}
const draft = (stores: AppStores): Talk | undefined => ownTalkOf(stores).getState().draft;
const ids = (stores: AppStores): string[] | undefined => draft(stores)?.scenes.map(({ id }) => id);
const codes = ({ session }: AppStores): string[] => session.getState().notices.map(({ code }) => code);
const file = (value: unknown): OwnFile => {
  const bytes = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  return { name: 'talk.json', size: bytes.length, bytes: async () => bytes };
};

describe('a talk that is made', () => {
  it('gets a scene of each view, after the one that is worked on', async () => {
    const stores = await start();
    addView(stores);
    stores.view.setState({ at: 'start-at-nine' });
    addView(stores);
    expect(ids(stores)).toEqual(['weak-will', 'start-at-nine']);
    ownTalkOf(stores).setState({ picked: 'weak-will' });
    stores.view.setState({ at: 'too-tired-at-eight' });
    addView(stores);
    expect(ids(stores)).toEqual(['weak-will', 'too-tired-at-eight', 'start-at-nine']);
    expect(ownTalkOf(stores).getState().picked).toBe('too-tired-at-eight');
  });

  it('is there again on the next visit, map by map, and beside what another window has kept meanwhile', async () => {
    const storage = new FakeStorage();
    addView(await start(BELL, { storage }));
    const essay = await start('map=deepseek-shock-wave&lang=en', { storage });
    expect(draft(essay)).toBeUndefined();
    addView(essay);
    expect(ids(await start(BELL, { storage }))).toEqual(['weak-will']);
    await essay.openMap('first-bell-at-nine');
    expect(ids(essay)).toEqual(['weak-will']);
  });

  it('is begun anew where what was kept is no talk of this map, and nothing else is lost', async () => {
    const storage = new FakeStorage();
    storage.kept.set(TALKS_KEY, JSON.stringify([['first-bell-at-nine', { scenes: 'none' }], ['another', { any: 'thing' }], 7]));
    const stores = await start(BELL, { storage });
    expect(draft(stores)).toBeUndefined();
    addView(stores);
    expect((JSON.parse(storage.kept.get(TALKS_KEY)!) as [string, unknown][]).map(([map]) => map)).toEqual(['first-bell-at-nine', 'another']);
    storage.kept.set(TALKS_KEY, '{broken');
    expect(draft(await start(BELL, { storage }))).toBeUndefined();
  });

  it('goes on where the browser keeps nothing, and says so once', async () => {
    const stores = await start(BELL, { storage: new FakeStorage(true) });
    addView(stores);
    addView(stores);
    expect(draft(stores)!.scenes).toHaveLength(2);
    expect(codes(stores)).toEqual(['talk-not-kept']);
  });

  it('is taken back step by step and comes again, however many letters a change took', async () => {
    const stores = await start();
    addView(stores);
    const one = draft(stores)!;
    for (const title of ['A', 'Ab', 'Abc']) changeTalk(stores, { ...draft(stores)!, title: { en: title } }, { part: 'title' });
    changeTalk(stores, undefined);
    travelTalk(stores, 'past');
    expect(draft(stores)!.title).toEqual({ en: 'Abc' });
    travelTalk(stores, 'past');
    expect(draft(stores)).toBe(one);
    travelTalk(stores, 'past');
    travelTalk(stores, 'past');
    expect(draft(stores)).toBeUndefined();
    for (let i = 0; i < 3; i++) travelTalk(stores, 'future');
    expect(draft(stores)).toBeUndefined();
    expect(ownTalkOf(stores).getState().past).toHaveLength(3);
  });

  it('begins with a story, and with what was written for the map', async () => {
    const stores = await start('map=deepseek-shock-wave&lang=en');
    expect(await startFrom(stores, 'objections')).toBe(true);
    const story = draft(stores);
    expect(await startFrom(stores, 'curated')).toBe(true);
    expect(ids(stores)![0]).toBe('opening');
    expect(await startFrom(stores, 'no-such')).toBe(false);
    travelTalk(stores, 'past');
    expect(draft(stores)).toBe(story);
  });

  it('holds what was said under Doubt, and nothing that the reader added to the map', async () => {
    const stores = await start(`${BELL}&reject=weak-will`);
    await addOwn(stores, 'weak-will', 'attack', 'Mine.');
    addView(stores);
    const [scene] = draft(stores)!.scenes;
    expect(scene!.whatIf).toEqual({ reject: ['weak-will'], doubt: [], grant: [] });
    expect(JSON.stringify(scene)).not.toContain('own');
    takeAgain(stores, 0, 'all');
    expect(JSON.stringify(draft(stores))).not.toContain('own-');
  });

  it('is saved as a file that opens again as the same talk', async () => {
    const saved: string[] = [];
    const stores = await start(BELL, { save: (_name, _type, data) => (saved.push(data as string), true) });
    await startFrom(stores, 'build-up');
    const before = draft(stores)!;
    saveTalk(stores, before);
    expect(codes(stores)).toEqual(['part-saved']);
    changeTalk(stores, undefined);
    expect(await openTalk(stores, file(saved[0]!))).toBeUndefined();
    expect(draft(stores)).toEqual(before);
  });

  it('stays as it is where a file is no talk, one about another map, or broken; and what is wrong is told', async () => {
    const stores = await start();
    addView(stores);
    const before = draft(stores);
    const good = { formatVersion: 1, map: 'first-bell-at-nine', title: { en: 'T' }, scenes: [{ id: 'a', title: { en: 'A' }, show: ['start-at-nine'] }] };
    for (const [wrong, rule] of [
      [{ ...good, map: 'another' }, 'talk-other-map'],
      [{ ...good, scenes: [] }, 'talk-empty'],
      [{ ...good, scenes: [...good.scenes, ...good.scenes] }, 'talk-scene-twice'],
      [{ ...good, scenes: Array.from({ length: 501 }, (_, i) => ({ id: `s${i}`, title: {} })) }, 'talk-limit'],
      [JSON.parse(readFileSync('data/maps/first-bell-at-nine/map.json', 'utf8')), 'not-a-talk'],
      ['{"scenes": [', 'file-truncated'],
      ['', 'file-empty'],
    ] as const) {
      const reading = await openTalk(stores, file(wrong));
      expect(reading?.result.ok, rule).toBe(false);
      if (reading && !reading.result.ok) expect(reading.result.findings[0]!.rule).toBe(rule);
      expect(draft(stores)).toBe(before);
    }
    expect(await openTalk(stores, file({ ...good, scenes: Array.from({ length: 500 }, (_, i) => ({ id: `s${i}`, title: {}, show: ['start-at-nine'] })) }))).toBeUndefined();
    addView(stores);
    expect(draft(stores)!.scenes).toHaveLength(500);
    expect(codes(stores)).toEqual(['talk-full']);
  });

  it('is given by its own name in the address, shows a change at once, and ends when nothing is left of it', async () => {
    const stores = await start();
    addView(stores);
    await giveOwn(stores, 'weak-will');
    await vi.waitFor(() => expect(stores.talk.getState().playback?.scenes).toHaveLength(1));
    expect(stores.view.getState()).toMatchObject({ talk: 'own', scene: 'weak-will' });
    addView(stores);
    expect(stores.talk.getState().playback?.scenes).toHaveLength(2);
    changeTalk(stores, undefined);
    expect(stores.view.getState().talk).toBeUndefined();
  });

  it('is not in another browser: the address says so, and the map stays', async () => {
    const stores = await start(`${BELL}&talk=own`);
    await vi.waitFor(() => expect(codes(stores)).toEqual(['talk-not-here']));
    expect(stores.view.getState()).toMatchObject({ talk: undefined, at: 'weak-will' });
  });
});
