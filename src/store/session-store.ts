// What lasts as long as the page: hovering, the open panel, notices, a guided walk. Forgotten on reload, never in the address.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WalkStop } from '../analysis/guided-walk.ts';
import type { Id } from '../model/argument-map.ts';
import type { Ignored } from './deep-link.ts';
import type { Camera, Rows, Sentences } from './ports.ts';
import { NO_IDS, type ViewState } from './view-store.ts';

export const PANELS = ['none', 'search', 'filter', 'inspector', 'about', 'help', 'failure', 'maps', 'own-text', 'advice', 'display', 'take', 'health', 'what-if', 'experts', 'talk', 'practice', 'teach'] as const;
export type Panel = (typeof PANELS)[number];

export const NOTICE_CODES = [
  'address-ignored',
  'map-not-found',
  'map-network',
  'map-too-large',
  'map-refused',
  'map-unsound',
  'map-not-here',
  'map-unreadable',
  'map-not-kept',
  'one-map-at-a-time',
  'map-saved',
  'file-not-saved',
  'part-saved',
  'page-not-fetched',
  'text-copied',
  'text-not-copied',
  'picture-copied',
  'picture-not-copied',
  'picture-not-made',
  'storage-unavailable',
  'worker-failed',
  'worker-refused',
  'layout-failed',
  'part-lost',
  'text-not-kept',
  'link-copied',
  'link-copied-own',
  'link-not-copied',
  'speaker-blocked',
  'talk-not-found',
  'talk-other-map',
  'talk-missing',
  'talk-not-here',
  'talk-not-kept',
  'talk-full',
  'set-refused',
  'set-other-version',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** Something to be told once; its words come from the messages, by code. */
export interface Notice {
  readonly id: number;
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** For `address-ignored`: each part, and why. */
  readonly ignored: readonly Ignored[];
}

/** A walk through the map, and the stop that it stands at. */
export interface GuidedWalk {
  readonly stops: readonly WalkStop[];
  readonly at: number;
}

export interface SessionState {
  /** The record under the pointer or the focus. */
  readonly hovered: Id | undefined;
  /** What a press of what is pointed at, or has the focus, would show; nothing where that need not be known before it comes. */
  readonly expected: ViewState | undefined;
  readonly panel: Panel;
  readonly isPaletteOpen: boolean;
  /** What was typed before the field that it is meant for was there. */
  readonly typedAhead: string;
  /** Oldest first. A notice that says the same as one that still stands takes its place. */
  readonly notices: readonly Notice[];
  readonly walk: GuidedWalk | undefined;
  /** The reader stands so far away that nothing is shown open. */
  readonly isFar: boolean;
  /** Registered by whatever shows the drawing. */
  readonly camera: Camera | undefined;
  /** Registered by the outline while it is shown. */
  readonly rows: Rows | undefined;
  /** Registered by the text while it is shown. */
  readonly sentences: Sentences | undefined;
  /** Asked for by key: the text takes the focus when it is there. */
  readonly isTextWanted: boolean;
  /** The statements that stand in the selected sentence. */
  readonly lit: readonly Id[];
  /** The page is too narrow for the map: where nothing was chosen, the outline comes first. */
  readonly isNarrow: boolean;
  /** An exercise lies over the map, which would give it away. */
  readonly isMapHidden: boolean;
  /** What is being printed at the reader's wish; a sheet of exercises is put on paper by the panel that makes it. */
  readonly printing: { readonly what: 'outline' | 'view' | 'audience' | 'speaker' | 'sheet' | 'key' } | undefined;
}

export interface SessionStore extends StoreApi<SessionState> {
  readonly hover: (id: Id | undefined) => void;
  readonly showPanel: (panel: Panel) => void;
  readonly notify: (code: NoticeCode, params?: Notice['params'], ignored?: readonly Ignored[]) => void;
  readonly dismiss: (id: number) => void;
  /** Returns the end of the registration. */
  readonly registerCamera: (camera: Camera) => () => void;
}

/** Notices that stand at once; older ones give way. */
const MOST_NOTICES = 5;

export function createSessionStore(): SessionStore {
  const store = createStore<SessionState>(() => ({ hovered: undefined, expected: undefined, panel: 'none', isPaletteOpen: false, typedAhead: '', notices: [], walk: undefined, isFar: false, camera: undefined, rows: undefined, sentences: undefined, isTextWanted: false, lit: NO_IDS, isNarrow: false, isMapHidden: false, printing: undefined }));
  let lastId = 0;
  return {
    ...store,
    hover: (id) => {
      if (store.getState().hovered !== id) store.setState({ hovered: id });
    },
    showPanel: (panel) => {
      if (store.getState().panel !== panel) store.setState({ panel });
    },
    notify: (code, params = {}, ignored = []) => {
      const notice: Notice = { id: ++lastId, code, params, ignored };
      const others = store.getState().notices.filter((other) => other.code !== code || !sameParams(other.params, params));
      store.setState({ notices: [...others, notice].slice(-MOST_NOTICES) });
    },
    dismiss: (id) => store.setState({ notices: store.getState().notices.filter((notice) => notice.id !== id) }),
    registerCamera: (camera) => {
      store.setState({ camera });
      return () => {
        if (store.getState().camera === camera) store.setState({ camera: undefined });
      };
    },
  };
}

function sameParams(a: Notice['params'], b: Notice['params']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
