// The map on the screen, and the one that is being opened. The old map stays until the new one is sound.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Reading } from '../formats/read-map-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { Source } from '../model/source.ts';
import { fileBeside, mapFileOf } from './map-file.ts';
import type { FetchFailure, Fetching, FetchPort } from './ports.ts';

/** Why a map was not opened, with the findings where it was read but is not sound. */
export interface Failure {
  /** The map as the address names it. */
  readonly name: string;
  readonly code: 'map-refused' | 'map-unsound' | `map-${Exclude<FetchFailure, 'cancelled'>}`;
  readonly findings: readonly Diagnostic[];
  /** The place of a finding in the file. */
  readonly locate: Reading<ArgumentMap>['locate'] | undefined;
}

export interface DocumentState {
  /** `failed` only while there is no map at all. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly map: ArgumentMap | undefined;
  /** The map on the screen as the address names it. */
  readonly name: string | undefined;
  /** The text of the map, once it was asked for and is sound. */
  readonly source: Source | undefined;
  /** Why the map asked for last was not opened. */
  readonly failure: Failure | undefined;
}

export interface DocumentStore extends StoreApi<DocumentState> {
  /**
   * Opens a map by the name that the address gives it; a later call wins over this one. Never rejects.
   * @param onSound called at once after the map is in place
   * @returns why not; `undefined` where it is open, or where another call won
   */
  readonly load: (name: string, onSound: (map: ArgumentMap) => void) => Promise<Failure | undefined>;
  /** Gives up what is being opened. */
  readonly cancel: () => void;
  /** Fetches the text of the map, once; a text that is missing or not sound leaves none. */
  readonly loadSource: () => Promise<void>;
}

/** How bytes become a map and a text: as parameters, so that a test needs no file. */
export interface Readers {
  readonly readMap: (bytes: Uint8Array) => Promise<Reading<ArgumentMap>>;
  readonly readSource: (bytes: Uint8Array) => Promise<Reading<Source>>;
}

export function createDocumentStore(fetchFile: FetchPort, { readMap, readSource }: Readers): DocumentStore {
  const store = createStore<DocumentState>(() => ({
    status: 'loading',
    map: undefined,
    name: undefined,
    source: undefined,
    failure: undefined,
  }));
  let current: { fetching: Fetching | undefined } | undefined;
  let askedSourceOf: ArgumentMap | undefined;

  const cancel = (): void => {
    const given = current;
    current = undefined;
    given?.fetching?.cancel();
    if (given && store.getState().map) store.setState({ status: 'ready' });
  };

  const attempt = async (name: string, isCurrent: () => boolean): Promise<{ readonly map: ArgumentMap } | Failure | undefined> => {
    const file = mapFileOf(name);
    if (file === undefined) return { name, code: 'map-refused', findings: [], locate: undefined };
    const fetching = fetchFile(file);
    current!.fetching = fetching;
    const answer = await fetching.answer;
    if (!isCurrent()) return undefined;
    if (!answer.ok) return { name, code: `map-${answer.failure === 'cancelled' ? 'network' : answer.failure}`, findings: [], locate: undefined };
    const { result, locate } = await readMap(answer.bytes);
    if (!isCurrent()) return undefined;
    if (!result.ok) return { name, code: 'map-unsound', findings: result.findings, locate };
    return { map: result.value };
  };

  return {
    ...store,
    cancel,
    load: async (name, onSound) => {
      cancel();
      const ticket = { fetching: undefined };
      current = ticket;
      store.setState({ status: 'loading', failure: undefined });
      const outcome = await attempt(name, () => current === ticket);
      if (current !== ticket || outcome === undefined) return undefined;
      current = undefined;
      if ('code' in outcome) {
        store.setState({ status: store.getState().map ? 'ready' : 'failed', failure: outcome });
        return outcome;
      }
      store.setState({ status: 'ready', map: outcome.map, name, source: undefined, failure: undefined });
      onSound(outcome.map);
      return undefined;
    },
    loadSource: async () => {
      const { map, name } = store.getState();
      if (!map?.source?.file || name === undefined || askedSourceOf === map) return;
      askedSourceOf = map;
      const file = fileBeside(mapFileOf(name) ?? '', map.source.file);
      if (file === undefined) return;
      const answer = await fetchFile(file).answer;
      if (!answer.ok) return;
      const { result } = await readSource(answer.bytes);
      if (result.ok && store.getState().map === map) store.setState({ source: result.value });
    },
  };
}
