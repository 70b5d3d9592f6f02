// Builds all stores from the ports: the only place where they meet.

import { readMapText } from '../formats/read-map-text.ts';
import { layoutFor } from '../layout/overview.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import { bindAddress } from './bind-address.ts';
import { createDocumentStore, type DocumentStore, type Readers } from './document-store.ts';
import { createDrawingStore, type DrawingStore } from './drawing-store.ts';
import type { ChannelPort, CopyPort, CutPort, FetchPort, FullScreenPort, OwnFile, Ports, PicturePort, SavePort, StoragePort, TextPort } from './ports.ts';
import { isOwn } from './map-file.ts';
import { createMapsStore, type MapsStore } from './maps-store.ts';
import { createPreferencesStore, type PreferencesStore } from './preferences-store.ts';
import { createProgressStore, type ProgressStore } from './progress-store.ts';
import { createSessionStore, type SessionStore } from './session-store.ts';
import { createTalkStore, type TalkStore } from './talk-store.ts';
import { createWhatIfStore, type WhatIfStore } from './what-if-store.ts';
import { createOwnReadingStore, OWN_KEY, type OwnReadingStore } from './own-reading-store.ts';
import { createViewStore, isSaid, layoutOf, type ViewStore } from './view-store.ts';

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
  readonly talk: TalkStore;
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
  readonly fullScreen: FullScreenPort;
  readonly channel: () => Promise<ChannelPort>;
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
  /** What is kept beyond the visit. */
  readonly storage: StoragePort;
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

/** As what the map is drawn, or would be beside the outline. */
export function drawnAs({ document, view }: Pick<AppStores, 'document' | 'view'>): string {
  const { map } = document.getState();
  return map ? layoutOf(map, view.getState()) : layoutFor(0);
}

export function createAppStores(ports: Ports, options: AppOptions = {}): AppStores {
  const { layouts = [layoutFor(0)], readMap = readMapText, readSource = readSourceLater } = options;
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
  const talk = createTalkStore();
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
  const followWhatIf = (): Promise<void> => (workingOut ??= import('./what-if/follow-what-if.ts').then((module) => module.followWhatIf({ document, view, session, preferences, whatIf, ownReading, talk }), () => {}));
  view.subscribe((state) => isSaid(state) && void followWhatIf());
  let playing: Promise<void> | undefined;
  view.subscribe((state) => state.talk !== undefined && void (playing ??= import('./talk/follow-talk.ts').then((module) => module.followTalk(stores), () => {})));
  const address = bindAddress(ports, { document, view, session, preferences, layouts, followReading });

  const link = (): string => ports.location.link(address.fragment());
  const stores: AppStores = {
    document,
    view,
    session,
    preferences,
    drawing,
    maps,
    progress,
    whatIf,
    ownReading,
    talk,
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
    openFile: (file) => import('./own-file.ts').then((own) => own.openOwnFile(stores, ports.shelf, file, address.openFile), () => session.notify('part-lost')),
    travel: ports.location.go,
    canTravel: ports.location.canGo,
    copy: ports.copy,
    pictures: ports.pictures,
    cuts: ports.cuts,
    texts: ports.texts,
    fullScreen: ports.fullScreen,
    channel: ports.channel,
    fetchFile: ports.fetchFile,
    save: ports.save,
    start: address.start,
    followReading,
    followWhatIf,
    keepOwn,
    storage: ports.storage,
    dispose: address.dispose,
  };
  return stores;
}
