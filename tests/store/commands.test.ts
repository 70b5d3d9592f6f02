// The commands: no key twice, nothing done where nothing can be, and the walk by keyboard alone.

import { beforeEach, describe, expect, it } from 'vitest';
import { commandNamesOf } from '../../src/i18n/commands.ts';
import { createAppStores, type AppStores } from '../../src/store/app-stores.ts';
import { keyOf, SCOPES, type Command } from '../../src/store/commands/command.ts';
import { COMMANDS } from '../../src/store/commands/all.ts';
import { commandForKey, runCommand, type CommandId } from '../../src/store/commands/index.ts';
import { NO_FILTERS, visibleOf } from '../../src/store/view-store.ts';
import { picnic } from '../analysis/picnic.ts';
import { fakeFetch, FakeLocation, fakePorts, readersOf } from './fake-ports.ts';

const FILE = 'data/maps/picnic/map.json';
let stores: AppStores;

beforeEach(async () => {
  const location = new FakeLocation('map=picnic');
  stores = createAppStores(fakePorts({ location, fetchFile: fakeFetch([FILE]) }), readersOf({ [FILE]: picnic }));
  await stores.start();
});

const at = (): string | undefined => stores.view.getState().at;
const open = (): unknown => stores.view.getState().open;
const press = (...keys: string[]): void => {
  for (const key of keys) commandForKey(key, 'map')?.run(stores);
};

describe('the registry of commands', () => {
  const all: readonly Command[] = COMMANDS;

  it('has no id and, within a scope, no key twice; what acts everywhere acts on the map too', () => {
    expect(new Set(all.map((command) => command.id)).size).toBe(all.length);
    for (const scope of SCOPES) {
      // A stage fills the page, and has all keys to itself.
      const keys = all.flatMap((command) => (command.scope === scope || (command.scope === 'everywhere' && scope !== 'scene') ? (command.keys ?? []) : []));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  it('names every command in kebab case, and in both languages', () => {
    for (const { id } of all) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const locale of ['en', 'zh'] as const) {
      const names = commandNamesOf(locale);
      expect(Object.keys(names).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      for (const name of Object.values(names)) expect(name).not.toBe('');
    }
  });

  // Of Chromium, Firefox and Safari on any system; of NVDA and JAWS in focus mode and of VoiceOver, which take no other without their own key.
  it('takes no key that browsers, systems or screen readers live by', () => {
    // To undo and to redo is what these mean everywhere; in a field they stay the browser's.
    const kept = ['Control+k', 'Meta+k', 'Control+z', 'Meta+z', 'Control+y', 'Control+Shift+z', 'Meta+Shift+z'];
    for (const { scope, keys = [] } of all) {
      for (const key of keys) {
        expect(key).not.toMatch(/^(Shift\+)?(Tab|Backspace|Delete|Insert|CapsLock|ContextMenu)$/);
        // A clicker sends F5 to begin; while a talk is given nothing else is meant by it.
        if (scope !== 'scene') expect(key).not.toMatch(/^F5$/);
        expect(key).not.toMatch(/^F(1|3|6|7|10|11|12)$/);
        if (!kept.includes(key)) expect(key).not.toMatch(/(Control|Alt|Meta)\+/);
      }
    }
  });

  it('lets letters act only while the map or a sentence has the focus', () => {
    for (const { scope, keys = [] } of all) if (scope !== 'map' && scope !== 'text' && scope !== 'scene' && !keys.some((key) => /^[*+]$/.test(key))) for (const key of keys) expect(key.length).toBeGreaterThan(1);
  });

  it('does nothing, and throws nothing, while there is no map', async () => {
    const empty = createAppStores(fakePorts({ location: new FakeLocation('map=none') }));
    await empty.start();
    for (const command of all) {
      command.when(empty);
      command.run(empty);
    }
    expect(empty.document.getState().status).toBe('failed');
    expect(empty.view.getState().at).toBeUndefined();
  });

  it('does nothing where a command says that it would do nothing', () => {
    for (const command of all) {
      for (const arg of [undefined, 'nobody', 'r1']) {
        if (command.id === 'clear-filter' || command.id === 'toggle-filter' || command.when(stores, arg)) continue;
        const before = [stores.view.getState(), stores.session.getState(), stores.preferences.getState()];
        command.run(stores, arg);
        expect([stores.view.getState(), stores.session.getState(), stores.preferences.getState()]).toEqual(before);
      }
    }
  });
});

describe('the name of a key', () => {
  it('tells letters apart by Shift, and signs not at all', () => {
    expect(keyOf({ key: 'o' })).toBe('o');
    expect(keyOf({ key: 'O', shiftKey: true })).toBe('Shift+o');
    expect(keyOf({ key: 'O' })).toBe('o');
    expect(keyOf({ key: '?', shiftKey: true })).toBe('?');
    expect(keyOf({ key: ' ' })).toBe('Space');
    expect(keyOf({ key: 'ArrowLeft', shiftKey: true })).toBe('Shift+ArrowLeft');
    expect(keyOf({ key: 'k', ctrlKey: true, metaKey: true })).toBe('Control+Meta+k');
  });
});

describe('by keyboard alone', () => {
  it('a reader comes from the start to the deepest reason and back', () => {
    press('ArrowRight');
    expect(at()).toBe('go');
    press('ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(at()).toBe('enough');
    press('ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(at()).toBe('r5');
    press('ArrowLeft', 'm', 'ArrowRight', ...Array.from({ length: 6 }, () => 'ArrowDown'), 'ArrowRight');
    expect(at()).toBe('deep');
    press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(at()).toBe('go');
  });

  it('a reader comes to each objection that nobody answers', () => {
    press('u');
    expect(at()).toBe('old-report');
    expect(open()).toEqual(new Set(['q-weather', 'dry']));
    press('u');
    expect(at()).toBe('clouds');
    press('u');
    expect(at()).toBe('old-report');
  });

  it('Escape puts away the panel first, then the walk, then the selection', async () => {
    press('w');
    await expect.poll(() => stores.session.getState().walk).toBeDefined();
    press('f');
    expect(stores.session.getState()).toMatchObject({ panel: 'filter', walk: { at: 0 } });
    press('Escape');
    expect(stores.session.getState()).toMatchObject({ panel: 'none', walk: { at: 0 } });
    press('Escape');
    expect(stores.session.getState().walk).toBeUndefined();
    expect(at()).toBe('go');
    press('Escape');
    expect(at()).toBeUndefined();
  });
});

describe('opening and closing', () => {
  it('toggles what is selected', () => {
    runCommand(stores, 'select', 'q-food');
    press('Enter');
    expect(open()).toEqual(new Set(['q-food', 'enough']));
    press('Enter');
    expect(open()).toEqual(new Set());
  });

  it('only ever opens from afar, where nothing is shown open', () => {
    runCommand(stores, 'open-everything');
    runCommand(stores, 'open-at', 'q-food');
    expect([open(), at()]).toEqual(['all', 'q-food']);
    runCommand(stores, 'close-all');
    runCommand(stores, 'open-at', 'q-food');
    expect(open()).toEqual(new Set(['q-food', 'enough']));
  });

  it('takes the selection back to what closed over it', () => {
    runCommand(stores, 'select', 'deep');
    runCommand(stores, 'close', 'enough');
    expect(at()).toBe('enough');
    runCommand(stores, 'close-all');
    expect(at()).toBe('q-food');
  });

  it('opens the way to a selection that is hidden', () => {
    runCommand(stores, 'select', 'report');
    expect(open()).toEqual(new Set(['q-weather', 'dry']));
    runCommand(stores, 'select', 'nobody');
    expect(at()).toBeUndefined();
  });

  it('opens everything, and one level more, and says when there is no more', () => {
    expect(runCommand(stores, 'one-level-more', 'q-food')).toBe(true);
    expect(runCommand(stores, 'open-everything')).toBe(true);
    expect(open()).toBe('all');
    for (const id of ['open-everything', 'one-level-more'] satisfies CommandId[]) expect(runCommand(stores, id)).toBe(false);
  });
});

describe('filters', () => {
  it('add up within one kind, can be taken back one by one, by kind, and all', () => {
    runCommand(stores, 'toggle-filter', { filter: 'stance', value: 'asserts' });
    runCommand(stores, 'toggle-filter', { filter: 'stance', value: 'rejects' });
    runCommand(stores, 'toggle-filter', { filter: 'speaker', value: 'bob' });
    runCommand(stores, 'toggle-filter', { filter: 'stance', value: 'asserts' });
    expect(stores.view.getState().filters).toEqual({ ...NO_FILTERS, speaker: ['bob'], stance: ['rejects'] });
    runCommand(stores, 'choose-filter', { filter: 'stance', values: ['asserts', 'concedes'] });
    expect(stores.view.getState().filters.stance).toEqual(['asserts', 'concedes']);
    runCommand(stores, 'clear-filter', 'speaker');
    runCommand(stores, 'search', 'cloud');
    runCommand(stores, 'show-all');
    expect(stores.view.getState()).toMatchObject({ q: '', filters: NO_FILTERS });
    expect(runCommand(stores, 'show-all')).toBe(false);
  });

  it('show what a stub counts in its place, until the filters change', () => {
    const shown = (): number => visibleOf(picnic, stores.view.getState()).shown;
    runCommand(stores, 'search', 'deep');
    const before = shown();
    runCommand(stores, 'select', 'deep');
    press('Shift+h');
    expect(stores.view.getState().extra).toEqual(['r7']);
    expect(shown()).toBe(before + 1);
    expect(runCommand(stores, 'show-hidden', { of: 'deep', place: 'onLine' })).toBe(false);
    runCommand(stores, 'search', 'deeper');
    expect(stores.view.getState().extra).toEqual([]);
  });
});

describe('the colours', () => {
  it('change with every press, back to those of the system', () => {
    const theme = (): string => stores.preferences.getState().theme;
    press('t');
    expect(theme()).toBe('dark');
    press('t');
    expect(theme()).toBe('system');
    runCommand(stores, 'theme', 'light');
    press('t');
    expect(theme()).toBe('dark');
  });

  it('change from a dark system to light and back', () => {
    const dark = createAppStores(fakePorts({ prefersDark: () => true }));
    runCommand(dark, 'theme');
    expect(dark.preferences.getState().theme).toBe('light');
    runCommand(dark, 'theme');
    expect(dark.preferences.getState().theme).toBe('system');
  });
});

describe('the guided walk', () => {
  it('goes stop by stop, with only what the stop needs open, and ends at its ends', async () => {
    runCommand(stores, 'open-everything');
    runCommand(stores, 'start-walk');
    await expect.poll(() => stores.session.getState().walk).toBeDefined();
    expect([at(), open()]).toEqual(['go', new Set()]);
    expect(runCommand(stores, 'previous-stop')).toBe(false);
    press('n', 'n', 'n', 'n');
    expect([at(), open()]).toEqual(['report', new Set(['q-weather', 'dry'])]);
    press('p');
    expect(at()).toBe('but-wind');
    while (runCommand(stores, 'next-stop'));
    expect([at(), open()]).toEqual(['r7', new Set(['q-food', 'enough~'])]);
    runCommand(stores, 'leave-walk');
    expect(runCommand(stores, 'next-stop')).toBe(false);
  });
});

describe('the camera', () => {
  it('obeys while something shows the map', () => {
    const done: string[] = [];
    expect(runCommand(stores, 'fit')).toBe(false);
    const end = stores.session.registerCamera({ fit: () => done.push('fit'), zoomBy: (factor) => done.push(factor > 1 ? 'in' : 'out'), show: () => {}, middle: () => undefined });
    press('0', '+', '-');
    end();
    press('0');
    expect(done).toEqual(['fit', 'in', 'out']);
  });
});
