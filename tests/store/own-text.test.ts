// The reader's copy of a text: kept for its map and for no other, recalled, refused, forgotten; and what is selected by sentence.

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { runCommand } from '../../src/store/commands/index.ts';
import { bringOwnText, forgetOwnText, recallOwnText } from '../../src/store/own-text.ts';
import { selectSentence } from '../../src/store/select-sentence.ts';
import { readMapText } from '../../src/formats/read-map-text.ts';
import type { FetchPort } from '../../src/store/ports.ts';
import type { Source } from '../../src/model/source.ts';
import { FakeLocation, fakePorts, FakeTexts } from './fake-ports.ts';

const source = JSON.parse(readFileSync('data/maps/first-bell-at-nine/source.json', 'utf8')) as Source;
const english = source.editions.find(({ language }) => language === 'en')!;
const whole = english.sentences.map(({ text }) => text).join(' ');
const fetchFile: FetchPort = (path) => ({ answer: Promise.resolve({ ok: true, bytes: new Uint8Array(readFileSync(path)) }), cancel: () => {} });

let texts: FakeTexts;
let stores: AppStores;
const start = async (fragment: string): Promise<AppStores> => {
  const made = createAppStores(fakePorts({ location: new FakeLocation(fragment), fetchFile, texts: async () => texts }), { readMap: readMapText });
  await made.start();
  return made;
};

beforeEach(async () => {
  texts = new FakeTexts();
  stores = await start('map=first-bell-at-nine');
  await stores.document.loadSource();
});

describe('a copy of the text', () => {
  it('is shown and kept where it fits, and comes back on the next visit', async () => {
    expect((await bringOwnText(stores, whole))?.ok).toBe(true);
    expect(stores.document.getState().brought?.account.byDigest).toBe(28);
    const later = await start('map=first-bell-at-nine');
    await recallOwnText(later);
    expect(later.document.getState().brought?.account.byDigest).toBe(28);
    const other = await start('map=deepseek-shock-wave');
    await recallOwnText(other);
    expect(other.document.getState().brought).toBeUndefined();
  });

  it('that does not fit changes nothing and is not kept', async () => {
    expect(await bringOwnText(stores, 'Bread needs time. Knead it once and let it rest over night. Nobody regrets a loaf.')).toMatchObject({ ok: false, reason: 'other-text' });
    expect(stores.document.getState().brought).toBeUndefined();
    expect(texts.kept.size).toBe(0);
  });

  it('is gone when it is forgotten, and another map has none of it', async () => {
    await bringOwnText(stores, whole);
    await stores.openMap('deepseek-shock-wave');
    expect(stores.document.getState().brought).toBeUndefined();
    await stores.openMap('first-bell-at-nine');
    await recallOwnText(stores);
    expect(stores.document.getState().brought).toBeDefined();
    await forgetOwnText(stores);
    expect(stores.document.getState().brought).toBeUndefined();
    expect(texts.kept.size).toBe(0);
  });

  it('that cannot be kept is there for the visit, and that is said', async () => {
    texts = new FakeTexts(false);
    stores = await start('map=first-bell-at-nine');
    await stores.document.loadSource();
    await bringOwnText(stores, whole);
    expect(stores.document.getState().brought).toBeDefined();
    expect(stores.session.getState().notices.map(({ code }) => code)).toEqual(['text-not-kept']);
  });
});

describe('a sentence that is selected', () => {
  const view = () => stores.view.getState();

  it('selects its most prominent statement and opens the way to each; what it opened closes with the next', () => {
    selectSentence(stores, 'P2.6');
    expect([view().sentence, view().at]).toEqual(['P2.6', 'will-moves-no-clock']);
    expect(view().open).toContain('weak-will');
    selectSentence(stores, 'P3.4');
    expect(view().at).toBe('most-sleep-longer');
    expect(view().open).not.toContain('weak-will');
  });

  it('leaves what the reader has opened meanwhile', () => {
    selectSentence(stores, 'P2.6');
    runCommand(stores, 'open', 'q-price');
    selectSentence(stores, 'P3.4');
    expect(view().open).toContain('q-price');
    expect(view().open).toContain('weak-will');
  });

  it('is shown although a filter turns its statements down, and ends with another selection', () => {
    stores.view.setState({ filters: { ...view().filters, stance: ['rejects'] } });
    selectSentence(stores, 'P4.2');
    expect(view().extra).toContain('six-hundred-rested');
    runCommand(stores, 'select', 'weak-will');
    expect(view().sentence).toBeUndefined();
  });

  it('without a part leaves the selection', () => {
    runCommand(stores, 'select', 'weak-will');
    selectSentence(stores, 'P6.4');
    expect([view().sentence, view().at]).toEqual(['P6.4', 'weak-will']);
  });
});

describe('following', () => {
  const at = (): string | undefined => stores.view.getState().at;
  const from = (id: string): void => void runCommand(stores, 'select', id);

  it('goes down to a reason, up to what it bears on, and from an answer to the thesis', () => {
    from('too-tired-at-eight');
    runCommand(stores, 'why');
    expect(at()).toBe('lessons-in-body-night');
    runCommand(stores, 'so-what');
    expect(at()).toBe('too-tired-at-eight');
    runCommand(stores, 'so-what');
    expect(at()).toBe('start-at-nine');
    expect(runCommand(stores, 'so-what')).toBe(false);
  });

  it('finds what speaks against a statement or against a step to it, and where else it is used', () => {
    from('generations-coped');
    expect(runCommand(stores, 'against')).toBe(false);
    from('bedtime-moves-too');
    runCommand(stores, 'against');
    expect(at()).toBe('lakeside-sleeps-longer');
    from('start-lifts-marks');
    runCommand(stores, 'against');
    expect(at()).toBe('new-teachers');
    from('clock-runs-late');
    runCommand(stores, 'elsewhere');
    expect(at()).toBe('will-moves-no-clock');
  });

  it('looks at what is around, a step wider each time up to four, and back to everything', () => {
    const near = (): readonly string[] => stores.view.getState().filters.near;
    from('weak-will');
    for (const steps of [1, 2, 3, 4, 4]) {
      runCommand(stores, 'focus-wider');
      expect(near()).toEqual([`${steps}.weak-will`]);
    }
    for (const left of [['3.weak-will'], ['2.weak-will'], ['1.weak-will'], []]) {
      runCommand(stores, 'focus-narrower');
      expect(near()).toEqual(left);
    }
    expect(runCommand(stores, 'focus-narrower')).toBe(false);
  });
});
