// What the palette offers and finds.

import { beforeEach, describe, expect, it } from 'vitest';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { LAYOUT_IDS } from '../../src/layout/layouts/ids.ts';
import { DEFAULT_MAP } from '../../src/store/map-file.ts';
import { openSources, type FoundGroup } from '../../src/store/palette/find.ts';
import { sources } from '../../src/store/palette/sources.ts';
import { spineOf } from '../../src/analysis/spine.ts';
import { picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, readersOf } from './fake-ports.ts';

const FILE = `data/maps/${DEFAULT_MAP}/map.json`;
let stores: AppStores;
beforeEach(async () => {
  stores = createAppStores(fakePorts({ location: new FakeLocation(), fetchFile: fakeFetch([FILE]) }), { layouts: LAYOUT_IDS, ...readersOf({ [FILE]: picnic }) });
  await stores.start();
});

const found = (typed: string, locale: 'en' | 'zh' = 'en'): readonly FoundGroup[] => openSources(sources, stores)(typed, locale);
const named = (typed: string, locale: 'en' | 'zh' = 'en'): string[] => found(typed, locale).flatMap(({ entries }) => entries.map(({ id }) => id));
const run = (typed: string, id: string): void => found(typed).flatMap(({ entries }) => entries).find((entry) => entry.id === id)!.run();

describe('the palette', () => {
  it('offers a few while nothing is typed, of each kind under one heading', () => {
    const few = found('');
    expect(few.map(({ group }) => group)).toEqual(['do', 'show', 'filter']);
    expect(named('').length).toBeLessThanOrEqual(15);
    expect(named('').length).toBeGreaterThan(8);
  });

  it('offers only what can be done now, each once, and nothing that is so already', () => {
    for (const letter of 'aeiou') expect(new Set(named(letter)).size).toBe(named(letter).length);
    expect(named('open everything')).toContain('open-everything');
    expect(named('close everything')).toEqual([]);
    expect(named('filter')).not.toContain('toggle-filter');
    expect(named('back to what')).toEqual([]);
    expect(named('tree')).not.toContain('layout:tidy-tree');
    expect(named('language')).toEqual(['language:zh', 'also:on']);
    stores.view.setState({ open: 'all', layout: 'cross' });
    expect(named('close everything')).toEqual(['close-all']);
    expect(named('tree')).toContain('layout:tidy-tree');
    expect(named('cross')).not.toContain('layout:cross');
    expect(named('back to what')).toEqual(['back']);
  });

  it('finds by words in any order and in either language, the best beginning first', () => {
    expect(named('everything open')).toEqual(['open-everything']);
    expect(named('全部展开', 'en')[0]).toBe('open-everything');
    expect(named('ICICLE', 'zh')).toEqual(['layout:icicle']);
    expect(named('no such thing')).toEqual([]);
    expect(named('print')[0]).toBe('print-outline');
  });

  it('puts what is called by its number first, and each heading once', () => {
    const numbers = spineOf(picnic).places.map((place) => place.number);
    expect(numbers).toContain('T');
    for (const number of ['1', ...numbers, ...numbers.map((each) => each.toLowerCase())]) {
      const [first] = found(number);
      expect([number, first!.group, first!.entries[0]!.number?.toLowerCase()]).toEqual([number, 'go', number.toLowerCase()]);
      const groups = found(number).map(({ group }) => group);
      expect(new Set(groups).size).toBe(groups.length);
    }
  });

  it('does what its entries say', () => {
    run('cross', 'layout:cross');
    expect(stores.view.getState().layout).toBe('cross');
    run('pro', 'notation:pro-con');
    expect(stores.preferences.getState().notation).toBe('pro-con');
    run('reject', 'set:rejected');
    expect(stores.view.getState().filters.set).toEqual(['rejected']);
    run('dim', 'hide:dim');
    expect(stores.view.getState().hide).toBe('dim');
    run('outline', 'view:outline');
    expect(stores.view.getState().view).toBe('outline');
    run('letters', 'letter-keys:off');
    expect(stores.preferences.getState().letterKeys).toBe(false);
    run('second language', 'also:on');
    expect(stores.preferences.getState().also).toBe('zh');
    run('chinese', 'language:zh');
    expect(stores.preferences.getState().lang).toBe('zh');
  });

  it('leaves out sets that are empty on the map', async () => {
    stores.document.setState({ map: { ...picnic, statements: picnic.statements.filter(({ stance }) => stance !== 'rejects'), inferences: [], tensions: [] } });
    expect(named('the author rejects')).toEqual([]);
    expect(named('whose views')).toEqual(['set:others-views']);
  });
});
