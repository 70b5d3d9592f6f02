// What is shown, in which language and colours, and in which panel.

import { hiddenAt, type Hidden } from '../../analysis/hidden-at.ts';
import type { Id } from '../../model/argument-map.ts';
import { whenSpoken } from '../../i18n/translate.ts';
import { DIRECTIONS, NOTATIONS, type Direction, type Notation } from '../../i18n/notation.ts';
import type { Locale } from '../../model/localized-text.ts';
import { drawnAs, type AppStores } from '../app-stores.ts';
import type { Theme } from '../preferences-store.ts';
import type { Panel } from '../session-store.ts';
import { isFiltered, NO_FILTERS, NO_IDS, shownAs, visibleOf, type Choice, type VIEWS } from '../view-store.ts';
import { defineCommand, type Scope } from './command.ts';
import { isOpening } from './maps.ts';

/** One value of one filter. */
export interface FilterValue {
  readonly filter: Choice;
  readonly value: string;
}

/** A counted stub: behind a statement, or on the line of a step. */
export interface Stub {
  readonly of: Id;
  readonly place: keyof Hidden;
}

const ZOOM_STEP = 1.25;

export const VIEW_COMMANDS = [
  defineCommand('toggle-filter', {
    scope: 'map',
    when: (_, choice?: FilterValue) => choice !== undefined,
    run: (stores, choice?: FilterValue) => {
      if (!choice) return;
      const chosen = stores.view.getState().filters[choice.filter];
      const next = chosen.includes(choice.value) ? chosen.filter((value) => value !== choice.value) : [...chosen, choice.value];
      filterBy(stores, choice.filter, next);
    },
  }),
  defineCommand('choose-filter', {
    scope: 'map',
    when: (_, choice?: { readonly filter: Choice; readonly values: readonly string[] }) => choice !== undefined,
    run: (stores, choice?: { readonly filter: Choice; readonly values: readonly string[] }) => {
      if (!choice || choice.values.join() === stores.view.getState().filters[choice.filter].join()) return;
      filterBy(stores, choice.filter, choice.values);
    },
  }),
  defineCommand('clear-filter', {
    scope: 'map',
    when: (stores, filter?: Choice) => filter !== undefined && stores.view.getState().filters[filter].length > 0,
    run: (stores, filter?: Choice) => {
      if (filter && stores.view.getState().filters[filter].length > 0) filterBy(stores, filter, []);
    },
  }),
  defineCommand('search', {
    scope: 'map',
    when: () => true,
    run: (stores, text?: string) => {
      const q = text ?? '';
      if (q !== stores.view.getState().q) stores.view.setState({ q, extra: NO_IDS });
    },
  }),
  defineCommand('show-all', {
    keys: ['a'],
    scope: 'map',
    when: (stores) => isFiltered(stores.view.getState()),
    run: (stores) => {
      if (isFiltered(stores.view.getState())) stores.view.setState({ filters: NO_FILTERS, q: '', extra: NO_IDS });
    },
  }),
  // What a stub counts is shown in its place, and the filters stay as they are.
  defineCommand('show-hidden', {
    keys: ['Shift+h'],
    scope: 'map',
    when: (stores, stub?: Stub) => hiddenIn(stores, stub).length > 0,
    run: (stores, stub?: Stub) => {
      const hidden = hiddenIn(stores, stub);
      if (hidden.length > 0) stores.view.setState({ extra: [...stores.view.getState().extra, ...hidden], ...(stub && { at: stub.of }) });
    },
  }),
  defineCommand('hide-mode', {
    keys: ['d'],
    scope: 'map',
    when: () => true,
    run: (stores, mode?: 'dim' | 'remove') => {
      const { hide } = stores.view.getState();
      const next = mode ?? (hide === 'dim' ? 'remove' : 'dim');
      if (next !== hide) stores.view.setState({ hide: next });
    },
  }),
  defineCommand('layout', {
    keys: ['g'],
    scope: 'map',
    when: (stores) => stores.layouts.length > 1,
    run: (stores, given?: Id) => {
      const layout = drawnAs(stores);
      const next = given ?? after(stores.layouts, layout);
      if (!stores.layouts.includes(next)) return;
      // Who asks for a layout asks for the map. The old camera would look elsewhere in the new drawing.
      const isOutline = shownAs(stores.view.getState(), stores.session.getState().isNarrow) !== 'map';
      if (next !== layout || isOutline) stores.view.setState({ layout: next, cam: undefined, ...(isOutline && { view: 'map' as const }) });
    },
  }),
  // From the map by a letter too; in the outline letters find a row.
  defineCommand('show-outline', {
    keys: ['v'],
    scope: 'map',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores) => showAs(stores, 'outline'),
  }),
  defineCommand('toggle-view', {
    keys: ['F2'],
    scope: 'everywhere',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores, given?: (typeof VIEWS)[number]) => showAs(stores, given ?? (shownAs(stores.view.getState(), stores.session.getState().isNarrow) === 'map' ? 'outline' : 'map')),
  }),
  defineCommand('print-outline', {
    scope: 'everywhere',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores) => stores.session.setState({ printing: { what: 'outline' } }),
  }),
  // Only what is drawn can be printed as it is drawn.
  defineCommand('print-view', {
    scope: 'everywhere',
    when: isDrawn,
    run: (stores) => {
      if (isDrawn(stores)) stores.session.setState({ printing: { what: 'view' } });
    },
  }),
  defineCommand('language', {
    keys: ['Shift+e'],
    scope: 'map',
    when: () => true,
    run: (stores, given?: Locale) => {
      const { lang: before, also } = stores.preferences.getState();
      const lang = given ?? (before === 'en' ? 'zh' : 'en');
      // The second language stays the other one.
      whenSpoken(lang, () => stores.preferences.choose({ lang, ...(also === lang && { also: before }) }));
    },
  }),
  defineCommand('also-language', {
    keys: ['b'],
    scope: 'map',
    when: () => true,
    run: (stores) => {
      const { lang, also } = stores.preferences.getState();
      const other = lang === 'en' ? 'zh' : 'en';
      whenSpoken(other, () => stores.preferences.choose({ also: also === other ? undefined : other }));
    },
  }),
  defineCommand('notation', {
    keys: ['s'],
    scope: 'map',
    when: () => true,
    run: (stores, given?: Notation) => stores.preferences.choose({ notation: given ?? after(NOTATIONS, stores.preferences.getState().notation) }),
  }),
  defineCommand('direction', {
    keys: ['Shift+r'],
    scope: 'map',
    when: () => true,
    run: (stores, given?: Direction) => stores.preferences.choose({ direction: given ?? after(DIRECTIONS, stores.preferences.getState().direction) }),
  }),
  defineCommand('theme', {
    keys: ['t'],
    scope: 'map',
    when: () => true,
    // Without an argument the other colours than those that are shown; as the system has it, where it has those.
    run: (stores, given?: Theme) => {
      const { theme } = stores.preferences.getState();
      const system = stores.prefersDark() ? 'dark' : 'light';
      const other = (theme === 'system' ? system : theme) === 'dark' ? 'light' : 'dark';
      stores.preferences.choose({ theme: given ?? (other === system ? 'system' : other) });
    },
  }),
  defineCommand('toggle-legend', {
    keys: ['k'],
    scope: 'map',
    when: () => true,
    run: (stores) => stores.preferences.choose({ legendOpen: !stores.preferences.getState().legendOpen }),
  }),
  defineCommand('letter-keys', {
    scope: 'map',
    when: () => true,
    run: (stores) => stores.preferences.choose({ letterKeys: !stores.preferences.getState().letterKeys }),
  }),
  panel('search', ['/']),
  panel('filter', ['f']),
  panel('inspector', ['i']),
  panel('about', []),
  panel('maps', ['Shift+m']),
  panel('own-text', []),
  panel('advice', []),
  panel('display', []),
  panel('take', ['e']),
  panel('health', ['Shift+j']),
  panel('what-if', ['q']),
  panel('experts', []),
  panel('talk', ['Shift+b']),
  panel('teach', ['Shift+y']),
  defineCommand('practice', {
    keys: ['Shift+k'],
    scope: 'map',
    when: (stores) => stores.document.getState().map !== undefined,
    run: ({ session, view }) => {
      session.showPanel('none');
      if (!view.getState().lesson[0]) view.setState({ lesson: ['free'], text: undefined });
    },
  }),
  panel('help', ['?', 'h']),
  defineCommand('palette', {
    keys: ['Control+k', 'Meta+k'],
    scope: 'everywhere',
    when: () => true,
    run: ({ session }) => session.setState({ isPaletteOpen: !session.getState().isPaletteOpen }),
  }),
  travelling('back', ['['], -1),
  travelling('forward', [']'], 1),
  defineCommand('dismiss', {
    keys: ['Escape'],
    scope: 'everywhere',
    when: (stores) => {
      const { panel: open, walk } = stores.session.getState();
      return open !== 'none' || walk !== undefined || stores.view.getState().at !== undefined || isOpening(stores);
    },
    // One thing at a time, the topmost first.
    run: (stores) => {
      const { panel: open, walk } = stores.session.getState();
      if (isOpening(stores)) stores.document.cancel();
      else if (open !== 'none') stores.session.showPanel('none');
      else if (walk) stores.session.setState({ walk: undefined });
      else if (stores.view.getState().at !== undefined) stores.view.setState({ at: undefined });
    },
  }),
  defineCommand('copy-link', {
    keys: ['y'],
    scope: 'map',
    when: (stores) => stores.document.getState().map !== undefined,
    run: (stores) => void stores.copyLink(),
  }),
  camera('fit', ['0'], (stores) => stores.session.getState().camera?.fit()),
  camera('zoom-in', ['+', '='], (stores) => stores.session.getState().camera?.zoomBy(ZOOM_STEP)),
  camera('zoom-out', ['-'], (stores) => stores.session.getState().camera?.zoomBy(1 / ZOOM_STEP)),
] as const;

/** The next of a few, and after the last the first. */
function after<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length]!;
}

function isDrawn(stores: AppStores): boolean {
  return stores.session.getState().camera !== undefined && stores.drawing.getState().drawing !== undefined;
}

/** Shows the map or the outline. The camera of before would look past what was selected meanwhile. */
function showAs(stores: AppStores, view: (typeof VIEWS)[number]): void {
  if (shownAs(stores.view.getState(), stores.session.getState().isNarrow) !== view) stores.view.setState({ view, cam: undefined });
}

/** Chooses the values of one filter. What stubs have shown belongs to the filters of before. */
function filterBy(stores: AppStores, filter: Choice, values: readonly string[]): void {
  stores.view.setState({ filters: { ...stores.view.getState().filters, [filter]: values }, extra: NO_IDS });
}

/** What a stub hides: the given one, else those of the selected record. */
function hiddenIn(stores: AppStores, stub: Stub | undefined): readonly Id[] {
  const { map } = stores.document.getState();
  const view = stores.view.getState();
  const at = stub?.of ?? view.at;
  if (map === undefined || at === undefined || !isFiltered(view) || view.hide === 'dim') return [];
  const { behind, onLine } = hiddenAt(visibleOf(map, view), at);
  return stub ? { behind, onLine }[stub.place] : [...onLine, ...behind];
}

/** Through what was selected, opened and filtered, as the browser's own buttons go. */
function travelling<const T extends string>(id: T, keys: readonly string[], by: -1 | 1) {
  return defineCommand(id, { keys, scope: 'map', when: (stores) => stores.canTravel(by), run: (stores) => stores.canTravel(by) && stores.travel(by) });
}

/** Shows a panel, or puts it away where it is shown. */
function panel<const T extends Exclude<Panel, 'none'>>(name: T, keys: readonly string[], scope: Scope = 'map') {
  return defineCommand(`panel-${name}`, {
    keys,
    scope,
    when: () => true,
    run: (stores) => stores.session.showPanel(stores.session.getState().panel === name ? 'none' : name),
  });
}

function camera<const T extends string>(id: T, keys: readonly string[], run: (stores: AppStores) => void) {
  return defineCommand(id, {
    keys,
    scope: 'map',
    when: (stores) => stores.session.getState().camera !== undefined,
    run,
  });
}
