// What the stores need from the machine that they run on, as interfaces. `platform` implements them for a browser,
// tests with a few lines of memory. No port throws; each says in its answer what went wrong.

import type { Cuts } from '../analysis/what-if/cuts.ts';
import type { Drawing, LayoutRequest } from '../layout/drawing.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import type { LocalizedText } from '../model/localized-text.ts';

/** How an address came to differ: through Back or Forward, or because somebody typed or clicked a new one. */
export type AddressChange = 'travelled' | 'typed';

/**
 * The address of the page and its history. A fragment is given and taken without its `#`. Of an entry's fragment only a
 * part may be shown in the address; who comes back to the entry, or loads the page anew, gets the whole.
 */
export interface LocationPort {
  /** The whole fragment of the current entry. */
  readonly read: () => string;
  /** Adds an entry to the history. */
  readonly push: (fragment: string, shown: string) => void;
  /** Rewrites the current entry. May be put off for a moment, but `read` already knows it. */
  readonly replace: (fragment: string, shown: string) => void;
  /** One entry back, or forward again. */
  readonly go: (by: -1 | 1) => void;
  /** Whether that stays on this page; forward may be said to where nothing is known. */
  readonly canGo: (by: -1 | 1) => boolean;
  /** The whole address that opens a fragment. */
  readonly link: (fragment: string) => string;
  /** Changes that did not come from `push` or `replace`. Returns the end of the subscription. */
  readonly onChange: (listener: (fragment: string, how: AddressChange) => void) => () => void;
}

/** A small memory that outlives the visit, or does not where it is full or forbidden. */
export interface StoragePort {
  readonly read: (key: string) => string | undefined;
  /** Whether the value was kept. */
  readonly write: (key: string, value: string) => boolean;
}

/** Why a file did not come. */
export type FetchFailure = 'not-found' | 'not-here' | 'network' | 'unreadable' | 'too-large' | 'cancelled';

export type FetchAnswer = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly failure: FetchFailure };

/** A file on its way. */
export interface Fetching {
  readonly answer: Promise<FetchAnswer>;
  readonly cancel: () => void;
}

/** Fetches a file of the same origin by its path relative to the page. */
export type FetchPort = (path: string) => Fetching;

/** Why drawings are computed in the window instead of a worker. */
export type LayoutFallback = 'worker-failed' | 'worker-refused';

/** Computes drawings elsewhere. */
export interface LayoutRunner {
  /** The drawing now, where that takes no longer than to send for it and nothing need be fetched; otherwise, and where the layout fails, `undefined`. */
  readonly atOnce: (request: LayoutRequest) => Drawing | undefined;
  /** The drawing, or `undefined` where a newer request has taken its place. Rejects only where the layout itself fails. */
  readonly run: (request: LayoutRequest) => Promise<Drawing | undefined>;
  /** Told at most once; requests are answered all the same. */
  readonly onFallback: (listener: (reason: LayoutFallback) => void) => void;
}

/** A file or a text that the reader brings. */
export interface OwnFile {
  /** As it is called; empty for what was typed or pasted. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** May reject: a folder can be dropped, a file can be gone. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** A map that the reader brought, as it is listed. */
export interface KeptMap {
  /** As the address names it. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly language: readonly string[];
  readonly statements: number;
  /** When it was opened first, in milliseconds since 1970. */
  readonly opened: number;
}

/** The maps that the reader brought, kept in this browser; where it keeps nothing, for this visit. */
export interface Shelf {
  /** Fetches what puts them away, so that what is opened then is not lost if the page goes. Never rejects. */
  readonly ready: () => Promise<void>;
  /** The newest first. */
  readonly list: () => Promise<readonly KeptMap[]>;
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /** Whether it is kept beyond this visit. */
  readonly keep: (map: KeptMap, bytes: Uint8Array) => Promise<boolean>;
  readonly forget: (name: string) => Promise<void>;
}

/** Texts that the reader brought, each for the map of an id, kept in this browser; where it keeps nothing, for this visit. */
export interface TextShelf {
  readonly read: (map: string) => Promise<string | undefined>;
  /** Whether it is kept beyond this visit. */
  readonly keep: (map: string, text: string) => Promise<boolean>;
  readonly forget: (map: string) => Promise<void>;
}

/** Comes when it is first needed. */
export type TextPort = () => Promise<TextShelf>;

/** Hands the reader a file. Answers whether that could be begun. */
export type SavePort = (name: string, type: string, data: string | Uint8Array) => boolean;

/** What can be done with a picture besides saving it. */
export interface Pictures {
  /** Of vectors as a PNG. Answers nothing where that cannot be made. */
  readonly raster: (svg: string, width: number, height: number) => Promise<Uint8Array | undefined>;
  /** Puts a PNG on the clipboard. Answers whether it is there. */
  readonly copyPicture: (png: Uint8Array) => Promise<boolean>;
}

/** Comes when it is first needed. */
export type PicturePort = () => Promise<Pictures>;

/** Looks elsewhere for what a claim hangs on. Answers nothing where the search was given up. */
export interface CutFinder {
  readonly find: (map: ArgumentMap, claim: Id) => { readonly answer: Promise<Cuts | undefined>; readonly cancel: () => void };
}

/** Comes when it is first needed. */
export type CutPort = () => Promise<CutFinder>;

/** Puts text on the clipboard. Answers whether it is there. */
export type CopyPort = (text: string) => Promise<boolean>;

/** The camera of whatever shows the drawing; registered by the view while it is mounted. */
export interface Camera {
  readonly fit: () => void;
  /** Nearer for a factor above 1, around the middle of the screen. */
  readonly zoomBy: (factor: number) => void;
  /** Brings what is drawn of an id to the screen; does nothing where nothing is. */
  readonly show: (id: string) => void;
  /** What is nearest to the middle of the screen. */
  readonly middle: () => string | undefined;
}

/** Whatever shows the map as rows; registered by the view while it is mounted. */
export interface Rows {
  readonly go: (to: 'next' | 'previous' | 'first' | 'last') => void;
  /** Opens the row, or goes to the first below it. */
  readonly goIn: () => void;
  /** Closes the row, or goes to the one that it hangs below. */
  readonly goOut: () => void;
  /** Opens or closes the row, or follows where it leads. */
  readonly activate: () => void;
  /** Shows what a filter has hidden at the row. */
  readonly showHidden: () => void;
  /** What is closed beside the row, itself included. */
  readonly closedBeside: () => readonly string[];
}

/** Whatever shows the text sentence by sentence; registered by the view while it is mounted. */
export interface Sentences {
  readonly go: (to: 'next' | 'previous' | 'next-paragraph' | 'previous-paragraph' | 'first' | 'last') => void;
  /** Brings the focus to the selected sentence. */
  readonly enter: () => void;
  /** Selects the sentence that has the focus, and brings the focus to what is selected elsewhere. */
  readonly leave: () => void;
}

/** A list that is walked from a field: the field keeps the focus. */
export interface Choices {
  /** How many there are. */
  readonly count: number;
  /** To another choice; by one it goes round. */
  readonly step: (by: number) => void;
  /** Takes the choice; where a choice is gone to, the next one or the one before. */
  readonly take: (by: 1 | -1) => void;
}

/** Buttons that are one stop of Tab together. */
export interface Buttons {
  readonly step: (by: 1 | -1) => void;
}

/** Marks moments for scripts that watch the page. */
export interface MarksPort {
  /** The first view of a map is painted and can be used. Once per map. */
  readonly ready: (map: string) => void;
  readonly isReady: (map: string) => boolean;
  /** A change of a large map is painted as a picture already, with so many boxes in the viewport: they can be pressed once it is `painted`. */
  readonly pictured: (detail: { readonly cause: string; readonly drawn: number }) => void;
  /** A visible change is painted: boxes or rows in the viewport, and live ones among them. */
  readonly painted: (detail: { readonly cause: string; readonly drawn: number; readonly live: number }) => void;
}

/** Between the window of a talk and that of its speaker. */
export interface ChannelPort {
  /** To the other window; nothing hears it where there is none. */
  readonly post: (message: unknown) => void;
  /** What the other window says. Returns the end of the subscription. */
  readonly onMessage: (listener: (message: unknown) => void) => () => void;
  /** Opens the other window at a whole address. Answers whether the browser let it. */
  readonly open: (address: string) => boolean;
}

/** Fills the screen with the page, or gives it back. Does nothing where that is refused. */
export type FullScreenPort = () => Promise<void>;

/** Everything that the stores are built from. */
export interface Ports {
  readonly location: LocationPort;
  readonly storage: StoragePort;
  readonly fetchFile: FetchPort;
  readonly layoutRunner: LayoutRunner;
  readonly shelf: Shelf;
  readonly texts: TextPort;
  readonly copy: CopyPort;
  readonly save: SavePort;
  readonly pictures: PicturePort;
  readonly cuts: CutPort;
  readonly fullScreen: FullScreenPort;
  readonly channel: () => Promise<ChannelPort>;
  /** Whether the reader's system asks for dark colours. */
  readonly prefersDark: () => boolean;
  /** The reader's languages, most wanted first, as BCP 47 tags. */
  readonly languages: readonly string[];
}
