// What a browser remembers of a reader, and what it does with what it cannot understand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPreferencesStore, DEFAULTS } from '../../src/store/preferences-store.ts';
import { FakeStorage } from './fake-ports.ts';

function preferencesOf(kept: string | undefined, languages: readonly string[] = ['en']) {
  const storage = new FakeStorage();
  if (kept !== undefined) storage.kept.set('crux.preferences', kept);
  return createPreferencesStore(storage, languages, () => {}).getState();
}

describe('preferences', () => {
  it("begin with the first of the reader's languages that the program speaks", () => {
    expect(preferencesOf(undefined, ['fr', 'zh-Hant-TW', 'en']).lang).toBe('zh');
    expect(preferencesOf(undefined, ['EN-gb']).lang).toBe('en');
    expect(preferencesOf(undefined, ['zhx', 'fr']).lang).toBe('en');
    expect(preferencesOf(undefined, []).theme).toBe('system');
  });

  it('come back as they were chosen', () => {
    const storage = new FakeStorage();
    createPreferencesStore(storage, [], () => {}).choose({ theme: 'dark', legendOpen: false });
    expect(createPreferencesStore(storage, ['zh'], () => {}).getState()).toEqual({ ...DEFAULTS, lang: 'en', theme: 'dark', legendOpen: false });
  });

  it('take what is usable of what was kept, and never throw', () => {
    expect(preferencesOf('{"lang":"xx","theme":"dark","legendOpen":"no"}')).toEqual({ ...DEFAULTS, lang: 'en', theme: 'dark' });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        expect(['en', 'zh']).toContain(preferencesOf(kept).lang);
      }),
    );
  });

  it('hold for the visit where nothing can be kept, and tell of it', () => {
    let told = 0;
    const store = createPreferencesStore(new FakeStorage(true), [], () => told++);
    store.choose({ theme: 'dark' });
    store.choose({ theme: 'light' });
    expect(store.getState().theme).toBe('light');
    expect(told).toBe(2);
  });
});
