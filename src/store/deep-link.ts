// The address of a view: its state as a fragment in form encoding, and back. A link is somebody else's text: nothing in
// it throws, what cannot be used is left out and named, what is unknown is kept as it came.

import type { Filter } from '../analysis/filters/filter.ts';
import type { Overrides } from '../analysis/what-if/overrides.ts';
import { ALL_GROUNDS, type OpenState } from '../analysis/visible.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { ID_PATTERN } from '../model/format.ts';
import { choice, itemsThat, one, readIds, type Codec, type Ignore, type IgnoredReason } from './address-codec.ts';
import { escaped, unescaped, wellFormed } from './form-encoding.ts';
import { DEFAULT_MAP, isOwn, mapFileOf } from './map-file.ts';
import { DIRECTIONS, NOTATIONS } from '../i18n/notation.ts';
import { LOCALES, THEMES, type Wish, type Wishes } from './preferences-store.ts';
import { CHOICES, DEFAULT_HIDE, filtersOf, isSaid, LESSON_KEYS, MODES, NOTHING_SAID, NO_FILTERS, NO_IDS, TEXTS, VIEWS, type Cam, type Choice, type ViewState } from './view-store.ts';

/** The version of the scheme that this program writes. */
export const ADDRESS_VERSION = 1;

/** What an address says: the view, as far as it says it, and what else it asks for. */
export interface Address extends Omit<ViewState, 'open'>, Wishes {
  /** Missing: as the map opens by itself. */
  readonly open: OpenState | undefined;
  /** Parts with keys that this version does not know, as they came and in their order. */
  readonly unknown: readonly string[];
}

/** A part of an address that was left out; the value is cut to be shown. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly reason: IgnoredReason;
}

export interface DecodedAddress {
  readonly state: Address;
  readonly ignored: readonly Ignored[];
}

/** The address that says nothing. */
export const EMPTY_ADDRESS: Address = {
  map: DEFAULT_MAP,
  layout: undefined,
  view: undefined,
  mode: MODES[0],
  open: undefined,
  at: undefined,
  text: undefined,
  sentence: undefined,
  held: undefined,
  said: NOTHING_SAID,
  talk: undefined,
  scene: undefined,
  lesson: NO_IDS,
  q: '',
  filters: NO_FILTERS,
  hide: DEFAULT_HIDE,
  extra: NO_IDS,
  cam: undefined,
  lang: undefined,
  theme: undefined,
  also: undefined,
  notation: undefined,
  direction: undefined,
  unknown: [],
};

/** What a reader can say; the first that names an id counts. */
const SAID_KEYS = ['reject', 'doubt', 'grant'] as const;

function saidOf(idsOf: (key: (typeof SAID_KEYS)[number], i: number) => readonly Id[]): Overrides {
  const [reject, doubt, grant] = SAID_KEYS.map(idsOf);
  const said = { reject: reject!, doubt: doubt!, grant: grant! };
  return isSaid({ said }) ? said : NOTHING_SAID;
}

const LONGEST_TEXT = 1000;
const LAYOUT = /^[a-z0-9-]{1,64}$/;
const OPEN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}~?$/;
const MARKED_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}(~\d{1,3})?$/;
const LONGEST_UNKNOWN = 8000;
const LONGEST_SHOWN = 60;

/** Every field of the view is decided upon here: the compiler misses one that is not. */
const CODECS = {
  map: one('map', (map) => map, (value, ignore) => {
    if (isOwn(value) || mapFileOf(value) !== undefined) return value;
    ignore('not-a-map', value);
    return DEFAULT_MAP;
  }, DEFAULT_MAP),
  lang: choice('lang', LOCALES, undefined),
  also: choice('also', LOCALES, undefined),
  theme: choice('theme', THEMES, undefined),
  notation: choice('notation', NOTATIONS, undefined),
  direction: choice('direction', DIRECTIONS, undefined),
  mode: choice('mode', MODES, MODES[0]),
  view: choice('view', VIEWS, undefined),
  layout: one<string | undefined>('layout', (layout) => layout, (value, ignore) => {
    if (LAYOUT.test(value)) return value;
    ignore('unknown-value', value);
    return undefined;
  }, undefined),
  open: one<OpenState | undefined>('open', writeOpen, readOpen, undefined),
  at: matching('at', ID_PATTERN),
  text: choice('text', TEXTS, undefined),
  sentence: matching('sentence', ID_PATTERN),
  held: matching('with', ID_PATTERN),
  talk: matching('talk', LAYOUT),
  scene: matching('scene', MARKED_ID),
  lesson: { keys: LESSON_KEYS, write: (lesson) => lesson, read: (values) => (values.some((value) => value !== undefined) ? values : NO_IDS) },
  // In the order in which the first that names an id counts.
  said: {
    keys: SAID_KEYS,
    write: (said) => SAID_KEYS.map((key) => (said[key].length === 0 ? undefined : said[key].join(','))),
    read: (values, ignore) => saidOf((_, i) => (values[i] === undefined ? NO_IDS : readIds(values[i], ignore[i]!, ID_PATTERN))),
  },
  q: one('q', (q) => (q === '' ? undefined : wellFormed(q)), (value, ignore) => {
    if (value.length <= LONGEST_TEXT) return value;
    ignore('too-long', value);
    return '';
  }, ''),
  filters: {
    keys: CHOICES.map(({ id }) => `f.${id}`),
    write: (filters) => CHOICES.map(({ id }) => (filters[id].length === 0 ? undefined : filters[id].join(','))),
    read: (values, ignore) => filtersOf((filter, i) => {
      if (values[i] === undefined) return [];
      const { words } = filter;
      return words ? itemsThat((item) => words.includes(item), values[i], (item) => ignore[i]!('unknown-value', item)) : readIds(values[i], ignore[i]!, ID_PATTERN);
    }),
  },
  extra: one<readonly Id[]>('f.with', (extra) => (extra.length === 0 ? undefined : extra.join(',')), (value, ignore) => readIds(value, ignore, ID_PATTERN), NO_IDS),
  hide: choice<ViewState['hide']>('hide', ['dim', 'remove'], DEFAULT_HIDE),
  cam: one<Cam | undefined>('cam', (cam) => cam && [Math.round(cam.x), Math.round(cam.y), round3(cam.zoom)].map(plain).join(','), readCam, undefined),
} satisfies { readonly [K in keyof ViewState | Wish]: Codec<Address[K]> };

type Field = keyof typeof CODECS;

/** The fragment, without `#`, that says a state: what is as usual is left out, but for the version and the map. */
export function encode(state: Address): string {
  const parts = [`v=${ADDRESS_VERSION}`];
  for (const field of Object.keys(CODECS) as Field[]) {
    const codec = CODECS[field] as Codec<unknown>;
    codec.write(state[field]).forEach((value, i) => {
      if (value !== undefined) parts.push(`${codec.keys[i]}=${escaped(value)}`);
    });
  }
  return [...parts, ...state.unknown].join('&');
}

/** The state that a fragment says, with or without `#`, and what of it could not be used. Linear; never throws. */
export function decode(fragment: string): DecodedAddress {
  const ignored = new Map<string, Ignored>();
  const ignoreIn = (key: string): Ignore => (reason, value) => addIgnored(ignored, { key, value, reason });
  const { values, unknown } = partsOf(wellFormed(fragment), ignoreIn);
  const version = values.get('v');
  if (version !== undefined && version !== String(ADDRESS_VERSION)) {
    ignoreIn('v')(/^[1-9]\d*$/.test(version) ? 'newer-version' : 'unknown-value', version);
  }
  const fields: Record<string, unknown> = {};
  for (const [field, codec] of Object.entries(CODECS) as [Field, Codec<unknown>][]) {
    fields[field] = codec.read(codec.keys.map((key) => values.get(key)), codec.keys.map(ignoreIn));
  }
  return { state: { ...(fields as unknown as Omit<Address, 'unknown'>), unknown }, ignored: [...ignored.values()] };
}

/**
 * Leaves out what a map does not have: ids, and layouts that are not among `layouts`.
 * @param layouts every layout there is. O(ids in the state)
 */
export function checkAgainst(map: ArgumentMap, state: Address, layouts: readonly string[]): DecodedAddress {
  const ignored = new Map<string, Ignored>();
  const index = indexOf(map);
  const isBox = (id: Id): boolean => index.statement(id) !== undefined || index.question(id) !== undefined;
  const isRecord = (id: Id): boolean => isBox(id) || index.inference(id) !== undefined || map.tensions.some((tension) => tension.id === id);
  const keepIf = (key: string, test: (id: string) => boolean) => (id: string): boolean => {
    if (test(id)) return true;
    addIgnored(ignored, { key, value: id, reason: 'unknown-id' });
    return false;
  };
  const open = state.open === undefined || state.open === 'all' ? state.open : filterSet(state.open, keepIf('open', (id) => isBox(bare(id))));
  const at = state.at !== undefined && keepIf('at', isRecord)(state.at) ? state.at : undefined;
  const filters = filtersOf(({ id: filter, words, optionsOf, has = (of: ArgumentMap, value: string) => optionsOf(of).includes(value) }: Filter & { readonly id: Choice }) => (words ? state.filters[filter] : state.filters[filter].filter(keepIf(`f.${filter}`, (id) => has(map, id)))));
  const extra = state.extra.length === 0 ? state.extra : state.extra.filter(keepIf('f.with', (id) => index.statement(id) !== undefined));
  const taken = new Set<Id>();
  const said = saidOf((key) => (state.said[key].length === 0 ? NO_IDS : state.said[key].filter(keepIf(key, (id) => index.statement(id) !== undefined || index.inference(id) !== undefined)).filter((id) => {
    if (!taken.has(id)) return taken.add(id);
    addIgnored(ignored, { key, value: id, reason: 'said-otherwise' });
    return false;
  })));
  const { layout } = state;
  const isLayout = layout === undefined || layouts.includes(layout);
  if (!isLayout) addIgnored(ignored, { key: 'layout', value: layout, reason: 'unknown-value' });
  return {
    state: { ...state, open, at, said, filters, extra, layout: isLayout ? layout : undefined },
    ignored: [...ignored.values()],
  };
}

const KNOWN_KEYS: ReadonlySet<string> = new Set(['v', ...Object.values(CODECS).flatMap((codec) => codec.keys)]);

/** The first value of each known key, and the other parts. */
function partsOf(fragment: string, ignoreIn: (key: string) => Ignore): { values: Map<string, string>; unknown: string[] } {
  const values = new Map<string, string>();
  const unknown: string[] = [];
  let room = LONGEST_UNKNOWN;
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const rawKey = equals < 0 ? part : part.slice(0, equals);
    // No known key is long; a long one need not be decoded to be unknown.
    const key = rawKey.length > 64 ? rawKey : unescaped(rawKey);
    const rawValue = equals < 0 ? '' : part.slice(equals + 1);
    if (!KNOWN_KEYS.has(key)) {
      room -= part.length;
      if (room >= 0) unknown.push(part);
      else ignoreIn(key)('too-long', rawValue);
    } else if (values.has(key)) ignoreIn(key)('repeated', unescaped(rawValue));
    else values.set(key, unescaped(rawValue));
  }
  return { values, unknown };
}

/** A word that stands as it is, where it has the form. */
function matching(key: string, form: RegExp): Codec<string | undefined> {
  return one<string | undefined>(key, (value) => value, (value, ignore) => readIds(value, ignore, form)[0], undefined);
}

function writeOpen(open: OpenState | undefined): string | undefined {
  if (open === undefined || open === 'all') return open;
  // A record may be called `all`: a comma tells it from everything.
  return open.size === 1 && open.has('all') ? 'all,' : [...open].join(',');
}

function readOpen(value: string, ignore: Ignore): OpenState {
  return value === 'all' ? 'all' : new Set(readIds(value, ignore, OPEN_ID));
}

/** Three numbers within what any map needs; anything else would lead the camera into nowhere. */
function readCam(value: string, ignore: Ignore): Cam | undefined {
  const numbers = value.length > 100 ? [] : value.split(',').map((item) => (/^-?\d+(\.\d+)?$/.test(item) ? Number(item) : Number.NaN));
  const [x, y, zoom] = numbers;
  if (numbers.length === 3 && Math.abs(x!) <= 1e7 && Math.abs(y!) <= 1e7 && zoom! >= 0.001 && zoom! <= 100) {
    return { x: Math.round(x!) + 0, y: Math.round(y!) + 0, zoom: round3(zoom!) };
  }
  ignore('not-a-number', value);
  return undefined;
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Without an exponent, and without a minus before zero. */
function plain(value: number): string {
  return String(value + 0);
}

/** Values of one key that were left out for one reason are one finding. */
function addIgnored(ignored: Map<string, Ignored>, { key, value, reason }: Ignored): void {
  const at = `${reason} ${key}`;
  const before = ignored.get(at);
  if (before && before.value.length >= LONGEST_SHOWN) return;
  ignored.set(at, { key: cut(key), value: cut(before ? `${before.value}, ${value}` : value), reason });
}

function cut(text: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  return `${wellFormed(text.slice(0, LONGEST_SHOWN)).replace(/\uFFFD$/, '')}…`;
}

function filterSet(open: ReadonlySet<string>, keep: (id: string) => boolean): ReadonlySet<string> {
  const kept = [...open].filter(keep);
  return kept.length === open.size ? open : new Set(kept);
}

function bare(id: string): Id {
  return id.endsWith(ALL_GROUNDS) ? id.slice(0, -ALL_GROUNDS.length) : id;
}
