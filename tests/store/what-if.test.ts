// Saying something and taking it back, by commands, with what follows worked out each time.

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import { readMapText } from '../../src/formats/read-map-text.ts';
import type { FetchPort } from '../../src/store/ports.ts';
import { FakeLocation, fakePorts } from './fake-ports.ts';

const fetchFile: FetchPort = (path) => ({ answer: Promise.resolve({ ok: true, bytes: new Uint8Array(readFileSync(path)) }), cancel: () => {} });
const start = async (fragment: string): Promise<AppStores> => {
  const made = createAppStores(fakePorts({ location: new FakeLocation(fragment), fetchFile }), { readMap: readMapText });
  await made.start();
  return made;
};
const said = (stores: AppStores): object => stores.view.getState().said;

let stores: AppStores;
beforeEach(async () => {
  stores = await start('map=first-bell-at-nine&lang=en');
});

describe('what a reader says', () => {
  it('is one thing of each record: another takes its place, and the same once more takes it back', async () => {
    runCommand(stores, 'reject', 'eleven-asleep');
    await vi.waitFor(() => expect(said(stores)).toEqual({ reject: ['eleven-asleep'], doubt: [], grant: [] }));
    runCommand(stores, 'doubt', 'eleven-asleep');
    await vi.waitFor(() => expect(said(stores)).toEqual({ reject: [], doubt: ['eleven-asleep'], grant: [] }));
    runCommand(stores, 'doubt', 'eleven-asleep');
    await vi.waitFor(() => expect(said(stores)).toEqual({ reject: [], doubt: [], grant: [] }));
  });

  it('can be undone and redone step by step; something new ends what could be redone', async () => {
    for (const id of ['eleven-asleep', 'pitch-has-lights']) {
      runCommand(stores, 'reject', id);
      await vi.waitFor(() => expect(stores.view.getState().said.reject).toContain(id));
    }
    runCommand(stores, 'undo');
    await vi.waitFor(() => expect(stores.view.getState().said.reject).toEqual(['eleven-asleep']));
    runCommand(stores, 'redo');
    await vi.waitFor(() => expect(stores.view.getState().said.reject).toEqual(['eleven-asleep', 'pitch-has-lights']));
    runCommand(stores, 'undo');
    await vi.waitFor(() => expect(stores.view.getState().said.reject).toEqual(['eleven-asleep']));
    runCommand(stores, 'grant', 'weak-will');
    await vi.waitFor(() => expect(stores.view.getState().said.grant).toEqual(['weak-will']));
    expect(runCommand(stores, 'redo')).toBe(false);
  });

  it('has consequences on the boxes in the language of the page, none while the author’s reading is held against it', async () => {
    const linked = await start('map=first-bell-at-nine&lang=en&reject=too-tired-at-eight');
    await linked.followWhatIf();
    const tag = (): string | undefined => linked.whatIf.getState().tags.get('start-at-nine')?.words;
    expect(tag()).toBe('Still stands: 1 of 2 reasons left');
    linked.preferences.choose({ lang: 'zh' });
    await vi.waitFor(() => expect(tag()).toBe('仍站得住：2 条理由剩 1 条'));
    runCommand(linked, 'compare');
    expect(tag()).toBeUndefined();
    // Whoever says something more wants to see what becomes of it.
    runCommand(linked, 'reject', 'eleven-asleep');
    await vi.waitFor(() => expect(tag()).toBeDefined());
  });

  it('ends with the map that it was said of', async () => {
    const linked = await start('map=first-bell-at-nine&lang=en&reject=too-tired-at-eight');
    await linked.followWhatIf();
    await linked.openMap('deepseek-shock-wave');
    expect(said(linked)).toEqual({ reject: [], doubt: [], grant: [] });
    expect(linked.whatIf.getState().tags.size).toBe(0);
    expect(linked.whatIf.getState().past).toEqual([]);
  });

  it('is said of the answer where a question is selected', async () => {
    runCommand(stores, 'select', 'q-price');
    runCommand(stores, 'reject');
    await vi.waitFor(() => expect(stores.view.getState().said.reject).toEqual(['gain-outweighs-cost']));
  });
});
