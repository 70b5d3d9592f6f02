// The maps that can be opened: those that come with the site, and those that the reader brought; and the text of a map that
// is being typed, kept so that closing a panel or the page loses nothing of it.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LocalizedText } from '../model/localized-text.ts';
import type { FetchPort, KeptMap, Shelf, StoragePort } from './ports.ts';

export interface ShippedMap {
  readonly slug: string;
  readonly title: LocalizedText;
  /** Whether a talk was written for it. */
  readonly talk?: boolean;
}

export interface MapsState {
  /** `failed` where the list of the site did not come; what the reader brought is listed all the same. */
  readonly status: 'unasked' | 'ready' | 'failed';
  readonly shipped: readonly ShippedMap[];
  /** The newest first. */
  readonly kept: readonly KeptMap[];
  /** What stands in the text field of one's own map. */
  readonly draft: string;
}

export interface MapsStore extends StoreApi<MapsState> {
  /** Asks for both lists anew. Never rejects. */
  readonly refresh: () => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
  readonly write: (draft: string) => void;
}

export const INDEX = 'data/maps/index.json';
const KEY = 'crux.draft';

// Part of every runtime that the stores are for.
declare const TextDecoder: new (label: 'utf-8') => { decode(bytes: Uint8Array): string };

/** @param onLost told once, when the text could not be kept beyond this visit */
export function createMapsStore({ fetchFile, shelf, storage }: { readonly fetchFile: FetchPort; readonly shelf: Shelf; readonly storage: StoragePort }, onLost: () => void): MapsStore {
  const store = createStore<MapsState>(() => ({ status: 'unasked', shipped: [], kept: [], draft: storage.read(KEY) ?? '' }));
  let toldLost = false;
  return {
    ...store,
    refresh: async () => {
      const [answer, kept] = await Promise.all([fetchFile(INDEX).answer, shelf.list()]);
      const shipped = answer.ok ? shippedIn(new TextDecoder('utf-8').decode(answer.bytes)) : undefined;
      store.setState({ status: shipped ? 'ready' : 'failed', shipped: shipped ?? store.getState().shipped, kept });
    },
    forget: async (name) => {
      await shelf.forget(name);
      store.setState({ kept: await shelf.list() });
    },
    write: (draft) => {
      store.setState({ draft });
      if (storage.write(KEY, draft) || toldLost) return;
      toldLost = true;
      onLost();
    },
  };
}

/** The entries of the site's list that can be used; `undefined` where it is none. */
function shippedIn(text: string): readonly ShippedMap[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isShipped) : undefined;
  } catch {
    return undefined;
  }
}

function isShipped(entry: unknown): entry is ShippedMap {
  if (typeof entry !== 'object' || entry === null) return false;
  const { slug, title } = entry as Partial<Record<keyof ShippedMap, unknown>>;
  return typeof slug === 'string' && typeof title === 'object' && title !== null && Object.values(title).every((words) => typeof words === 'string');
}
