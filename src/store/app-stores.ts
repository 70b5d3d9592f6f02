// Builds all stores from the ports: the only place where they meet. Ties the address to the view: what the reader does
// on purpose becomes an entry of the history, what the camera does rewrites the entry, Back and Forward bring it back.

import { isSpoken, loadMessages } from '../i18n/translate.ts';
import { initialOpen, openPathTo } from '../analysis/open-state.ts';
import type { OpenState } from '../analysis/visible.ts';
import { readMapText } from '../formats/read-map-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { checkAgainst, decode, encode, type Address, type Ignored } from './deep-link.ts';
import { createDocumentStore, type DocumentStore, type Failure, type Readers } from './document-store.ts';
import { createDrawingStore, type DrawingStore } from './drawing-store.ts';
import type { AddressChange, CopyPort, CutPort, FetchPort, OwnFile, Ports, PicturePort, SavePort, TextPort } from './ports.ts';
import { isOwn } from './map-file.ts';
import { createMapsStore, type MapsStore } from './maps-store.ts';
import { createPreferencesStore, DEFAULTS, type Preferences, type PreferencesStore, type Wish } from './preferences-store.ts';
import { createProgressStore, type ProgressStore } from './progress-store.ts';
import { createSessionStore, type SessionStore } from './session-store.ts';
import { createWhatIfStore, type WhatIfStore } from './what-if-store.ts';
import { createOwnReadingStore, OWN_KEY, type OwnReadingStore } from './own-reading-store.ts';
import { createViewStore, DEFAULT_LAYOUT, initialView, isSaid, type ViewState, type ViewStore } from './view-store.ts';

/** Everything that commands and the view work with. */
export interface AppStores {
  readonly document: DocumentStore;
  readonly view: ViewStore;
  readonly session: SessionStore;
  readonly preferences: PreferencesStore;
  readonly drawing: DrawingStore;
  readonly maps: MapsStore;
  readonly progress: ProgressStore;
  readonly whatIf: WhatIfStore;
  readonly ownReading: OwnReadingStore;
  /** The ids of the layouts that there are. */
  readonly layouts: readonly string[];
  /** Opens another map as a new entry of the history. */
  readonly openMap: (name: string) => Promise<void>;
  /** Opens a file or a text that the reader brings, as a new entry of the history, and keeps it in this browser. Says why not, or what the rules advise. */
  readonly openFile: (file: OwnFile) => Promise<void>;
  /** One entry of the history back, or forward again. */
  readonly travel: (by: -1 | 1) => void;
  /** Whether there is such an entry of this page. */
  readonly canTravel: (by: -1 | 1) => boolean;
  /** Puts text on the clipboard. Answers whether it is there. */
  readonly copy: CopyPort;
  readonly pictures: PicturePort;
  readonly cuts: CutPort;
  readonly texts: TextPort;
  /** Fetches a file of the site. */
  readonly fetchFile: FetchPort;
  /** Hands the reader a file. */
  readonly save: SavePort;
  /** The whole address of exactly this view. */
  readonly link: () => string;
  /** Copies that address and says whether it worked. */
  readonly copyLink: () => Promise<void>;
  /** Whether the reader's system asks for dark colours. */
  readonly prefersDark: () => boolean;
  /** Reads the address and opens what it names; to be called once. Settles when the map is open or has failed. */
  readonly start: () => Promise<void>;
  /** Begins to note what is read, where that has not begun; what this browser has kept of it comes along. Never rejects. */
  readonly followReading: () => Promise<void>;
  /** Begins to keep what the reader adds to maps, and why, where that has not begun. Never rejects. */
  readonly keepOwn: () => Promise<unknown>;
  /** Begins to work out what follows from what the reader says, where that has not begun. Never rejects. */
  readonly followWhatIf: () => Promise<void>;
  /** Ends the tie to the address. */
  readonly dispose: () => void;
}

export interface AppOptions {
  /** The ids of the registered layouts. */
  readonly layouts?: readonly string[];
  /** How a file becomes a map; in this thread where nothing is said. */
  readonly readMap?: Readers['readMap'];
  /** How a file becomes a text. */
  readonly readSource?: Readers['readSource'];
}

const readSourceLater: Readers['readSource'] = async (bytes) => (await import('../formats/read-source-text.ts')).readSourceText(bytes);

export function createAppStores(ports: Ports, options: AppOptions = {}): AppStores {
  const { layouts = [DEFAULT_LAYOUT], readMap = readMapText, readSource = readSourceLater } = options;
  const session = createSessionStore();
  let toldLost = false;
  // Told once, whatever it was that could not be kept.
  const onLost = (): void => {
    if (!toldLost) session.notify('storage-unavailable');
    toldLost = true;
  };
  let keeping: Promise<((map: ArgumentMap) => ArgumentMap) | undefined> | undefined;
  const keepOwn = (): NonNullable<typeof keeping> => (keeping ??= import('./what-if/keep-own.ts').then((module) => module.keepOwn({ document, ownReading, followWhatIf }, ports.storage, onLost), () => undefined));
  // Where nothing is kept of a map, nothing is fetched for it.
  const prepare = async (map: ArgumentMap): Promise<ArgumentMap> => (ports.storage.read(OWN_KEY)?.includes(`["${map.id}",`) ? ((await keepOwn())?.(map) ?? map) : map);
  const document = createDocumentStore(ports, { readMap, readSource, prepare });
  const view = createViewStore();
  const progress = createProgressStore();
  const whatIf = createWhatIfStore();
  const ownReading = createOwnReadingStore();
  const preferences = createPreferencesStore(ports.storage, ports.languages, onLost);
  const drawing = createDrawingStore(ports.layoutRunner, () => session.notify('layout-failed'));
  const maps = createMapsStore(ports, () => session.notify('storage-unavailable'));
  ports.layoutRunner.onFallback((reason) => session.notify(reason));
  let following: Promise<void> | undefined;
  const followReading = async (): Promise<void> => {
    // What is selected while this comes is not lost.
    const selected = [view.getState().at];
    const end = view.subscribe(({ at }) => selected.push(at));
    following ??= import('./keep-progress.ts').then(({ keepProgress }) => keepProgress({ document, view, progress }, ports.storage, onLost, selected), () => {});
    await following;
    end();
  };
  let workingOut: Promise<void> | undefined;
  const followWhatIf = (): Promise<void> => (workingOut ??= import('./what-if/follow-what-if.ts').then((module) => module.followWhatIf({ document, view, session, preferences, whatIf, ownReading }), () => {}));
  view.subscribe((state) => isSaid(state) && void followWhatIf());
  const address = bindAddress(ports, { document, view, session, preferences, layouts, followReading });

  const keep = async (map: ArgumentMap, bytes: Uint8Array): Promise<string> => (await import('./keep-file.ts')).keepFile(ports.shelf, map, bytes, () => session.notify('map-not-kept'));

  const link = (): string => ports.location.link(address.fragment());
  return {
    document,
    view,
    session,
    preferences,
    drawing,
    maps,
    progress,
    whatIf,
    ownReading,
    layouts,
    link,
    copyLink: async () => {
      // Where the clipboard is refused, the reader takes it from the address bar.
      address.showWhole();
      const isOnlyHere = isOwn(document.getState().name ?? '');
      session.notify(!(await ports.copy(link())) ? 'link-not-copied' : isOnlyHere ? 'link-copied-own' : 'link-copied');
    },
    prefersDark: ports.prefersDark,
    openMap: address.openMap,
    openFile: async (file) => {
      const failure = await address.openFile(file, keep);
      if (failure) return session.showPanel('failure');
      const { map } = document.getState();
      let isElsewhere = false;
      const end = session.subscribe((now, before) => (isElsewhere ||= now.panel !== before.panel));
      void maps.refresh();
      await document.loadAdvice();
      end();
      const now = document.getState();
      // Whoever has gone on to another panel stays there.
      if (now.map === map && !isElsewhere) session.showPanel((now.advice?.findings.length ?? 0) > 0 ? 'advice' : 'none');
    },
    travel: ports.location.go,
    canTravel: ports.location.canGo,
    copy: ports.copy,
    pictures: ports.pictures,
    cuts: ports.cuts,
    texts: ports.texts,
    fetchFile: ports.fetchFile,
    save: ports.save,
    start: address.start,
    followReading,
    followWhatIf,
    keepOwn,
    dispose: address.dispose,
  };
}

type Bound = Pick<AppStores, 'document' | 'view' | 'session' | 'preferences' | 'layouts' | 'followReading'>;

interface AddressBinding extends Pick<AppStores, 'openMap' | 'start' | 'dispose'> {
  readonly openFile: (file: OwnFile, keep: (map: ArgumentMap, bytes: Uint8Array) => Promise<string>) => Promise<Failure | undefined>;
  readonly fragment: () => string;
  /** Shows in the address what otherwise only the entry of the history keeps. */
  readonly showWhole: () => void;
}

function bindAddress({ location }: Ports, { document, view, session, preferences, layouts, followReading }: Bound): AddressBinding {
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
      const { mode, view: shownAs, layout, at, text, sentence, held, said, q, filters, hide, extra, cam } = state;
      view.setState({ map: asked.map, mode, view: shownAs, layout, open: at === undefined ? open : openPathTo(map, open, at), at, text, sentence, held, said, q, filters, hide, extra, cam });
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
    const changed = (Object.keys(next) as (keyof ViewState)[]).filter((key) => next[key] !== before[key] && key !== 'cam');
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
    openFile: (file, keep) => document.openFile(file, keep, show),
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
