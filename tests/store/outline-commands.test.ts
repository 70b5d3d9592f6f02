// Outline or map, the second language, and the keys of the outline, as commands.

import { beforeEach, describe, expect, it } from 'vitest';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { commandForKey, runCommand } from '../../src/store/commands/index.ts';
import '../../src/store/commands/later.ts';
import type { Rows } from '../../src/store/ports.ts';
import { shownAs } from '../../src/store/view-store.ts';
import { picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, readersOf } from './fake-ports.ts';

const FILE = 'data/maps/picnic/map.json';
let stores: AppStores;
let location: FakeLocation;

beforeEach(async () => {
  location = new FakeLocation('map=picnic&cam=10,10,1');
  stores = createAppStores(fakePorts({ location, fetchFile: fakeFetch([FILE]) }), readersOf({ [FILE]: picnic }));
  await stores.start();
});

describe('outline or map', () => {
  const shown = (): string => shownAs(stores.view.getState(), stores.session.getState().isNarrow);

  it('is the map on a wide page and the outline on a narrow one, until one was chosen', () => {
    expect(shown()).toBe('map');
    stores.session.setState({ isNarrow: true });
    expect(shown()).toBe('outline');
    runCommand(stores, 'toggle-view');
    expect(shown()).toBe('map');
    stores.session.setState({ isNarrow: false });
    expect(shown()).toBe('map');
  });

  it('changes by one key both ways, keeps selection and what is open, and is an entry of the history', () => {
    stores.view.setState({ at: 'dry', open: new Set(['q-weather', 'dry']) });
    const { open } = stores.view.getState();
    commandForKey('F2', 'map')!.run(stores);
    expect(stores.view.getState()).toMatchObject({ view: 'outline', at: 'dry', open });
    expect(location.read()).toContain('view=outline');
    expect(commandForKey('F2', 'outline')!.id).toBe('toggle-view');
    commandForKey('F2', 'outline')!.run(stores);
    // The camera of before would look past what was selected meanwhile.
    expect(stores.view.getState()).toMatchObject({ view: 'map', at: 'dry', open, cam: undefined });
  });

  it('leaves the address alone where it is shown already', () => {
    runCommand(stores, 'toggle-view', 'map');
    expect(stores.view.getState().view).toBeUndefined();
  });
});

describe('the second language', () => {
  it('is the other one, also after the first was changed, and goes away again', () => {
    const { preferences } = stores;
    preferences.choose({ lang: 'en' });
    runCommand(stores, 'also-language');
    expect(preferences.getState().also).toBe('zh');
    runCommand(stores, 'language');
    expect(preferences.getState()).toMatchObject({ lang: 'zh', also: 'en' });
    runCommand(stores, 'also-language');
    expect(preferences.getState().also).toBeUndefined();
  });
});

describe('the keys of the outline', () => {
  const rows = (did: string[], closed: readonly string[] = []): Rows => ({ go: (to) => did.push(to), goIn: () => did.push('in'), goOut: () => did.push('out'), activate: () => did.push('activate'), showHidden: () => did.push('hidden'), closedBeside: () => closed });

  it('move in its rows while they are shown, and do nothing otherwise', () => {
    const did: string[] = [];
    const press = (): void => {
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter', 'Space', '+']) commandForKey(key, 'outline')!.run(stores);
    };
    press();
    expect(did).toEqual([]);
    stores.session.setState({ rows: rows(did) });
    press();
    expect(did).toEqual(['next', 'previous', 'in', 'out', 'first', 'last', 'activate', 'activate', 'hidden']);
  });

  it('open with a star whatever is closed beside the row', () => {
    stores.session.setState({ rows: rows([], ['q-weather', 'q-food']) });
    commandForKey('*', 'outline')!.run(stores);
    expect([...(stores.view.getState().open as ReadonlySet<string>)].toSorted()).toEqual(['dry', 'enough', 'q-food', 'q-weather']);
  });

  it('are no letters: letters find a row', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') expect(commandForKey(key, 'outline')).toBeUndefined();
  });
});
