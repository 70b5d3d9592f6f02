// Ties the address to the view: what the reader does on purpose becomes an entry of the history, what the camera does rewrites
// the entry, Back and Forward bring it back.

import { isSpoken, loadMessages } from '../i18n/translate.ts';
import { initialOpen, openPathTo } from '../analysis/open-state.ts';
import type { OpenState } from '../analysis/visible.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { AppStores } from './app-stores.ts';
import { checkAgainst, decode, encode, type Address, type Ignored } from './deep-link.ts';
import type { Failure } from './document-store.ts';
import type { AddressChange, FetchAnswer, Ports } from './ports.ts';
import { DEFAULTS, type Preferences, type Wish } from './preferences-store.ts';
import { changedIn, initialView, type ViewState } from './view-store.ts';

type Bound = Pick<AppStores, 'document' | 'view' | 'session' | 'preferences' | 'layouts' | 'followReading'>;

interface AddressBinding extends Pick<AppStores, 'openMap' | 'start' | 'dispose'> {
  readonly openFile: (name: string, answer: Promise<FetchAnswer>, keep: (map: ArgumentMap, bytes: Uint8Array) => string) => Promise<Failure | undefined>;
  readonly fragment: () => string;
  /** Shows in the address what otherwise only the entry of the history keeps. */
  readonly showWhole: () => void;
}

/** Reads the address when it is begun, writes it from then on. */
export function bindAddress({ location }: Ports, { document, view, session, preferences, layouts, followReading }: Bound): AddressBinding {
  let unknown: readonly string[] = [];
  /** While the address is read, what changes in the stores must not be written back as the reader's doing. */
  let isReading = false;
  /** The reader is typing: further letters belong to the entry that the first one made. */
  let isTyping = false;
  const ends: (() => void)[] = [];

  const current = (): Address | undefined => {
    const { map } = document.getState();
    if (!map) return undefined;
    const state = view.getState();
    const now = preferences.getState();
    const said = <K extends Exclude<Wish, 'lang'>>(key: K): Preferences[K] | undefined => (now[key] !== DEFAULTS[key] || preferences.isVisiting(key) ? now[key] : undefined);
    return {
      ...state,
      open: isSameOpen(state.open, initialOpen(map)) ? undefined : state.open,
      lang: now.lang,
      theme: said('theme'),
      also: said('also'),
      notation: said('notation'),
      direction: said('direction'),
      unknown,
    };
  };
  const fragment = (): string => {
    const state = current();
    return state ? encode(state) : location.read();
  };
  const write = (how: 'push' | 'replace'): void => {
    const state = current();
    if (isReading || !state) return;
    const now = encode(state);
    // Where the camera stands belongs to the entry; in a link it would be noise to everybody but who asks for it.
    if (now !== location.read()) location[how](now, encode({ ...state, cam: undefined }));
  };
  const reading = (act: () => void): void => {
    isReading = true;
    try {
      act();
    } finally {
      isReading = false;
    }
    isTyping = false;
  };
  const report = (ignored: readonly Ignored[]): void => {
    if (ignored.length > 0) session.notify('address-ignored', { count: ignored.length }, ignored);
  };
  const reportFailure = ({ code, name, findings }: Failure): void => session.notify(code, { map: name.slice(0, 100), count: findings.length });

  const applyTo = (map: ArgumentMap, asked: Address, ignored: readonly Ignored[]): void => {
    const { state, ignored: missing } = checkAgainst(map, asked, layouts);
    const open = state.open ?? initialOpen(map);
    reading(() => {
      unknown = state.unknown;
      const { mode, view: shownAs, layout, at, text, sentence, held, said, talk, scene, lesson, q, filters, hide, extra, cam } = state;
      view.setState(sharing(view.getState(), { map: asked.map, mode, view: shownAs, layout, open: at === undefined ? open : openPathTo(map, open, at), at, text, sentence, held, said, talk, scene, lesson, q, filters, hide, extra, cam }));
    });
    write('replace');
    report([...ignored, ...missing]);
  };

  /** A map that was not opened by an address gets one of its own. */
  const show = (map: ArgumentMap, name: string): void => {
    reading(() => view.setState(initialView(name, initialOpen(map))));
    write('push');
  };

  const openAddress = async (given: string, how: AddressChange): Promise<void> => {
    const { state, ignored } = decode(given);
    const { map, name } = document.getState();
    const isRefused = ignored.some((part) => part.reason === 'not-a-map');
    const asked = isRefused && name !== undefined ? { ...state, map: name } : state;
    for (const locale of [asked.lang, asked.also]) if (!isSpoken(locale)) await loadMessages(locale);
    if (asked.filters.read.length > 0) await followReading();
    // Of what is preferred only a change of the language makes an entry, so travelling brings nothing else back.
    reading(() => preferences.visit(how === 'typed' ? asked : { lang: asked.lang }));
    if (map && name === asked.map) {
      document.cancel();
      applyTo(map, asked, ignored);
      return;
    }
    const failure = await document.load(asked.map, (loaded) => applyTo(loaded, asked, ignored));
    if (!failure) return;
    report(ignored);
    reportFailure(failure);
    write('replace');
  };

  const onView = (next: ViewState, before: ViewState): void => {
    if (isReading || !document.getState().map) return;
    const changed = changedIn(next, before).filter((key) => key !== 'cam');
    const isText = changed.length === 1 && changed[0] === 'q';
    const isCamera = changed.length === 0;
    write(isCamera || (isText && isTyping) ? 'replace' : 'push');
    if (!isCamera) isTyping = isText;
  };
  const onPreferences = (next: Preferences, before: Preferences): void => {
    if (isReading || !document.getState().map) return;
    write(next.lang === before.lang ? 'replace' : 'push');
    if (next.lang !== before.lang) isTyping = false;
  };

  return {
    fragment,
    showWhole: () => location.replace(fragment(), fragment()),
    start: () => {
      ends.push(view.subscribe(onView), preferences.subscribe(onPreferences));
      ends.push(location.onChange((given, how) => void openAddress(given, how)));
      return openAddress(location.read(), 'typed');
    },
    openMap: async (name) => {
      const failure = await document.load(name, (map) => show(map, name));
      if (failure) reportFailure(failure);
    },
    openFile: (name, answer, keep) => document.openFile(name, answer, keep, show),
    dispose: () => {
      for (const end of ends.splice(0)) end();
      document.cancel();
    },
  };
}

function isSameOpen(a: OpenState, b: OpenState): boolean {
  if (a === b) return true;
  if (a === 'all' || b === 'all') return false;
  return a.size === b.size && [...a].every((id) => b.has(id));
}

/** The same with what says the same as before being the same: another camera alone is no reason to draw anew. O(open) */
function sharing(before: ViewState, next: ViewState): ViewState {
  const plain = (value: unknown): string | undefined => JSON.stringify(value instanceof Set ? [...value] : value);
  return Object.fromEntries(Object.entries(next).map(([key, value]) => [key, plain(before[key as keyof ViewState]) === plain(value) ? before[key as keyof ViewState] : value])) as unknown as ViewState;
}
