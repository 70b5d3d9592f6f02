// Giving a talk by commands: on and back, a detour and the return from it, the speaker's window.

import { describe, expect, it, vi } from 'vitest';
import { readMapText } from '../../src/formats/read-map-text.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import '../../src/store/commands/later.ts';
import type { ChannelPort, FetchPort } from '../../src/store/ports.ts';
import { answersOf, answerTo } from '../../src/store/talk/answers.ts';
import { ask } from '../../src/store/talk/link-windows.ts';
import { goTo } from '../../src/store/talk/play.ts';
import { positionOf } from '../../src/store/talk/position.ts';
import { FakeLocation, fakePorts, FakeStorage } from './fake-ports.ts';
import { fetchFromDisk } from './fetch-from-disk.ts';

async function start(fragment: string, more: Parameters<typeof fakePorts>[0] = {}): Promise<AppStores> {
  const stores = createAppStores(fakePorts({ location: new FakeLocation(fragment), fetchFile: fetchFromDisk, ...more }), { readMap: readMapText });
  await stores.start();
  return stores;
}
async function playing(fragment: string, more: Parameters<typeof fakePorts>[0] = {}): Promise<AppStores> {
  const stores = await start(fragment, more);
  await vi.waitFor(() => expect(stores.talk.getState().playback).toBeDefined());
  return stores;
}
const TALK = 'map=first-bell-at-nine&lang=en&talk=objections';
const at = ({ talk, view }: AppStores): number => positionOf(talk.getState().playback!, view.getState().scene).at;
const scene = ({ view }: AppStores): string | undefined => view.getState().scene;
const codes = ({ session }: AppStores): string[] => session.getState().notices.map(({ code }) => code);

/** Two windows that hear each other. */
function twoChannels(): readonly [ChannelPort, ChannelPort] {
  const listeners: ((message: unknown) => void)[][] = [[], []];
  const port = (mine: 0 | 1): ChannelPort => ({
    // As a channel clones: nothing is shared.
    post: (message) => listeners[1 - mine]!.forEach((listener) => listener(structuredClone(message))),
    onMessage: (listener) => {
      listeners[mine]!.push(listener);
      return () => {};
    },
    open: () => true,
  });
  return [port(0), port(1)];
}

describe('a talk', () => {
  it('goes on step by step, back to the last step of the scene before, and stays at its ends', async () => {
    const stores = await playing(TALK);
    runCommand(stores, 'previous-scene');
    expect(at(stores)).toBe(0);
    stores.talk.setState({ stage: { beats: (n) => (n === 1 ? 3 : 1), settle: () => {} } });
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      runCommand(stores, 'next-scene');
      seen.push(scene(stores));
    }
    expect(seen).toEqual(['q-sleep', 'q-sleep~2', 'q-sleep~3', 'q-price', 'start-at-nine']);
    for (let i = 0; i < 2; i++) runCommand(stores, 'previous-scene');
    expect(scene(stores)).toBe('q-sleep~3');
    runCommand(stores, 'last-scene');
    runCommand(stores, 'next-scene');
    expect(scene(stores)).toBe('start-lifts-marks');
    runCommand(stores, 'first-scene');
    expect(scene(stores)).toBe('q-learning');
  });

  it('begins with one command, with the talk that was written for the map where there is one', async () => {
    const essay = await start('map=deepseek-shock-wave&lang=en');
    runCommand(essay, 'present');
    await vi.waitFor(() => expect(essay.talk.getState().talk?.scenes[0]?.id).toBe('opening'));
    const bell = await start('map=first-bell-at-nine&lang=en');
    runCommand(bell, 'present');
    await vi.waitFor(() => expect(bell.view.getState().talk).toBe('answer-first'));
  });

  it('that there is not is told, and the map stays', async () => {
    for (const name of ['curated', 'nothing-of-the-kind']) {
      const stores = await start(`map=first-bell-at-nine&lang=en&talk=${name}`);
      await vi.waitFor(() => expect(codes(stores)).toEqual(['talk-not-found']));
      expect(stores.view.getState().talk).toBeUndefined();
      expect(stores.document.getState().map?.id).toBe('first-bell-at-nine');
    }
  });

  it('about another map is refused, and one with missing claims is given as far as it goes', async () => {
    const served = (talk: object): FetchPort => (path) => (path.endsWith('talk.json') ? { answer: Promise.resolve({ ok: true, bytes: new TextEncoder().encode(JSON.stringify(talk)) }), cancel: () => {} } : fetchFromDisk(path));
    const made = { formatVersion: 1, map: 'first-bell-at-nine', title: { en: 'T' }, scenes: [{ id: 'a', title: { en: 'A' }, show: ['nobody', 'start-at-nine'] }] };
    const other = await start('map=first-bell-at-nine&lang=en&talk=curated', { fetchFile: served({ ...made, map: 'another' }) });
    await vi.waitFor(() => expect(codes(other)).toEqual(['talk-other-map']));
    const gapped = await playing('map=first-bell-at-nine&lang=en&talk=curated', { fetchFile: served(made) });
    expect(codes(gapped)).toEqual(['talk-missing']);
    expect([...gapped.talk.getState().playback!.scenes[0]!.shown]).toEqual(['start-at-nine']);
  });

  it('opens at its first scene where the address names one that it does not have', async () => {
    expect(at(await playing(`${TALK}&scene=nowhere~4`))).toBe(0);
    expect(at(await playing(`${TALK}&scene=q-price~2`))).toBe(2);
  });
});

describe('a detour', () => {
  it('gives back scene, selection, filters, overrides and panel exactly, and only the press after that goes on', async () => {
    const stores = await playing(`${TALK}&scene=q-price&at=weak-will&open=q-sleep&f.stance=rejects&hide=dim&reject=eleven-asleep&text=beside`);
    const before = stores.view.getState();
    stores.talk.setState({ pointed: 'gain-outweighs-cost' });
    runCommand(stores, 'wander');
    expect(stores.view.getState()).toMatchObject({ mode: 'detour', at: 'gain-outweighs-cost', scene: 'q-price' });
    stores.view.setState({ at: 'mia-not-alone', open: 'all', q: 'mia', hide: 'remove', said: { reject: [], doubt: ['mia-not-alone'], grant: [] }, layout: 'cross' });
    stores.session.showPanel('what-if');
    runCommand(stores, 'come-back');
    expect(stores.view.getState()).toEqual(before);
    expect(stores.session.getState().panel).toBe('none');
    expect(scene(stores)).toBe('q-price');
    runCommand(stores, 'next-scene');
    expect(scene(stores)).toBe('start-at-nine');
  });

  it('on the stage itself: what lies over it, or a camera moved by hand, is put right before the talk goes on', async () => {
    const stores = await playing(`${TALK}&scene=q-sleep`);
    const settle = vi.fn<() => void>();
    stores.talk.setState({ stage: { beats: () => 1, settle }, isAway: true });
    runCommand(stores, 'next-scene');
    expect([scene(stores), settle.mock.calls.length, stores.talk.getState().isAway]).toEqual(['q-sleep', 1, false]);
    runCommand(stores, 'blank');
    runCommand(stores, 'next-scene');
    expect([scene(stores), stores.talk.getState().layer]).toEqual(['q-sleep', 'none']);
    runCommand(stores, 'next-scene');
    expect(scene(stores)).toBe('q-price');
  });

  it('begins at the number of a statement; the number of a scene goes there', async () => {
    const stores = await playing(TALK);
    expect(goTo(stores, '3')).toBe(true);
    expect(at(stores)).toBe(2);
    expect(goTo(stores, '99')).toBe(false);
    expect(goTo(stores, '')).toBe(false);
    expect(goTo(stores, '1.1.4')).toBe(true);
    expect(stores.view.getState()).toMatchObject({ mode: 'detour', at: 'weak-will' });
  });

  it('that a reload has cut short still leads back to its scene', async () => {
    const stores = await playing(`${TALK}&scene=q-price&mode=detour&at=weak-will`);
    runCommand(stores, 'come-back');
    expect(stores.view.getState()).toMatchObject({ mode: 'read', scene: 'q-price', at: undefined });
  });
});

describe('the speaker’s window', () => {
  it('follows the talk, and asks it for what it wants', async () => {
    const [mine, theirs] = twoChannels();
    const stage = await playing(TALK, { channel: async () => mine });
    await vi.waitFor(() => expect(stage.talk.getState().playback).toBeDefined());
    const speaker = await playing(`${TALK}&mode=speaker`, { channel: async () => theirs });
    await vi.waitFor(() => expect(speaker.talk.getState().peer).toMatchObject({ isBlank: false, isDetour: false }));
    runCommand(stage, 'next-scene');
    expect(scene(speaker)).toBe('q-sleep');
    ask(speaker, 'next-scene');
    await vi.waitFor(() => expect(scene(stage)).toBe('q-price'));
    expect(scene(speaker)).toBe('q-price');
    ask(speaker, 'blank');
    await vi.waitFor(() => expect(stage.talk.getState().layer).toBe('blank'));
    expect(speaker.talk.getState().peer?.isBlank).toBe(true);
    runCommand(stage, 'blank');
    runCommand(stage, 'wander');
    expect(speaker.talk.getState().peer?.isDetour).toBe(true);
    // Away from the stage the press comes back first.
    ask(speaker, 'next-scene');
    await vi.waitFor(() => expect(stage.view.getState().mode).toBe('read'));
    expect(scene(stage)).toBe('q-price');
    speaker.talk.setState({ pointed: 'gain-outweighs-cost' });
    expect(stage.talk.getState().pointed).toBe('gain-outweighs-cost');
  });

  it('decides for itself where no window of the talk answers', async () => {
    const speaker = await playing(`${TALK}&mode=speaker`);
    ask(speaker, 'next-scene');
    expect(scene(speaker)).toBe('q-sleep');
  });

  it('takes no harm from what anybody posts', async () => {
    let hear: (message: unknown) => void = () => {};
    const channel = async (): Promise<ChannelPort> => ({ post: () => {}, onMessage: (listener) => ((hear = listener), () => {}), open: () => true });
    const stores = await playing(TALK, { channel });
    await vi.waitFor(() => expect(hear.length).toBe(1));
    const before = stores.view.getState();
    for (const message of [null, 3, 'do', {}, { kind: 'do' }, { kind: 'do', command: 'leave-talk' }, { kind: 'do', command: 'open-file' }, { kind: 'do', scene: '3' }, { kind: 'state', map: 'first-bell-at-nine', talk: 'objections', scene: 'q-price' }]) hear(message);
    expect(stores.view.getState()).toBe(before);
  });

  it('that the browser does not open is told', async () => {
    const stores = await playing(TALK, { channel: async () => ({ post: () => {}, onMessage: () => () => {}, open: () => false }) });
    runCommand(stores, 'speaker-window');
    await vi.waitFor(() => expect(codes(stores)).toEqual(['speaker-blocked']));
  });
});

describe('answers to the questions of a talk', () => {
  it('are kept for the next visit, each talk its own', async () => {
    const storage = new FakeStorage();
    const stores = await playing(TALK, { storage });
    answerTo(stores, 'q-sleep', 'because');
    answerTo(stores, 'q-sleep', 1);
    answerTo(stores, 'q-price', [0, 3]);
    expect((await playing(TALK, { storage })).talk.getState().answers).toEqual({ 'q-sleep': 1, 'q-price': [0, 3] });
    expect((await playing(TALK.replace('objections', 'build-up'), { storage })).talk.getState().answers).toEqual({});
  });

  it('that the memory does not take are told; what it holds beside answers is passed over', async () => {
    const full = await playing(TALK, { storage: { read: () => undefined, write: () => false } });
    answerTo(full, 'q-sleep', 'x');
    expect(codes(full)).toContain('storage-unavailable');
    expect(full.talk.getState().answers).toEqual({ 'q-sleep': 'x' });
    for (const kept of ['', '{', '3', '[1]', '[["a"]]', '[["a","b",{}]]']) expect(answersOf({ read: () => kept, write: () => true }, 'a')).toEqual({});
  });
});
