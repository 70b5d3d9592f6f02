// The map on the screen, and the one that is being opened. The old map stays until the new one is sound.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapReading, Reading } from '../formats/read-map-text.ts';
import type { BroughtText } from '../analysis/text/brought-text.ts';
import type { ArgumentMap } from '../model/argument-map.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { Source } from '../model/source.ts';
import { fileBeside, isOwn, mapFileOf } from './map-file.ts';
import type { FetchAnswer, FetchFailure, Fetching, Ports } from './ports.ts';

/** Why a map was not opened, with the findings where it was read but is not sound. */
export interface Failure {
  /** The map as the address names it, or the file that the reader brought. */
  readonly name: string;
  readonly code: 'map-refused' | 'map-unsound' | `map-${Exclude<FetchFailure, 'cancelled'>}`;
  readonly findings: readonly Diagnostic[];
  /** The place of a finding in the file. */
  readonly locate: Reading<ArgumentMap>['locate'] | undefined;
}

/** What the rules advise on the map on the screen. */
export interface Advice {
  readonly findings: readonly Diagnostic[];
  readonly locate: Reading<ArgumentMap>['locate'];
}

export interface DocumentState {
  /** `failed` only while there is no map at all. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly map: ArgumentMap | undefined;
  /** The map on the screen as the address names it. */
  readonly name: string | undefined;
  /** The text of the map, once it was asked for and is sound. */
  readonly source: Source | undefined;
  /** The reader's own copy of it, as it was matched. */
  readonly brought: BroughtText | undefined;
  /** Once it was asked for. */
  readonly advice: Advice | undefined;
  /** Why the map asked for last was not opened. */
  readonly failure: Failure | undefined;
}

/** How much of the work on a map is done that is being opened; of nothing while that is not known. */
export interface Opening {
  readonly done: number;
  readonly of: number;
  /** All of it, where it is large and the rules still look at it: it may break one. */
  readonly arrived?: ArgumentMap | undefined;
}

export interface DocumentStore extends StoreApi<DocumentState> {
  /**
   * Opens a map by the name that the address gives it; a later call wins over this one. Never rejects.
   * @param onSound called at once after the map is in place
   * @returns why not; `undefined` where it is open, or where another call won
   */
  readonly load: (name: string, onSound: (map: ArgumentMap) => void) => Promise<Failure | undefined>;
  /**
   * Opens a file that the reader brings. Otherwise as `load`.
   * @param name as it is called @param answer its bytes, once they are there
   * @param keep puts the map away and says under which name it can be opened again
   */
  readonly openFile: (name: string, answer: Promise<FetchAnswer>, keep: (map: ArgumentMap, bytes: Uint8Array) => string, onSound: (map: ArgumentMap, name: string) => void) => Promise<Failure | undefined>;
  /** Holds the map against all rules. Only for a map that the reader brought, for nobody else can mend what they find. */
  readonly loadAdvice: () => Promise<void>;
  /** Apart from the rest: it changes often, and few look at it. */
  readonly opening: StoreApi<Opening>;
  /** Gives up what is being opened. */
  readonly cancel: () => void;
  /** Fetches the text of the map, once; a text that is missing or not sound leaves none. */
  readonly loadSource: () => Promise<void>;
}

/** Who waits for a map that is being read. */
export interface ReadWatch {
  readonly tell: (done: number, of: number) => void;
  /** Given all of a large map as soon as that is there, though the rules still look at it. */
  readonly arrived: (map: ArgumentMap) => void;
  /** What ends the reading, to be called when nobody waits any more. */
  readonly whenGivenUp: (end: () => void) => void;
}

/** How bytes become a map and a text: as parameters, so that a test needs no file. */
export interface Readers {
  readonly readMap: (bytes: Uint8Array, watch: ReadWatch) => Promise<MapReading>;
  readonly readSource: (bytes: Uint8Array) => Promise<Reading<Source>>;
  /** A map as it is shown: with what this browser has kept of the reader's own in it. */
  readonly prepare?: (map: ArgumentMap) => Promise<ArgumentMap>;
}

const NOTHING_YET: Opening = { done: 0, of: 0 };

export function createDocumentStore({ fetchFile, shelf }: Pick<Ports, 'fetchFile' | 'shelf'>, { readMap, readSource, prepare }: Readers): DocumentStore {
  const store = createStore<DocumentState>(() => ({
    status: 'loading',
    map: undefined,
    name: undefined,
    source: undefined,
    brought: undefined,
    advice: undefined,
    failure: undefined,
  }));
  const opening = createStore<Opening>(() => NOTHING_YET);
  let current: { readonly fetching: Fetching | undefined; endReading?: () => void } | undefined;
  let reading: MapReading | undefined;
  let askedSource: { readonly of: ArgumentMap; readonly done: Promise<void> } | undefined;

  const cancel = (): void => {
    const given = current;
    current = undefined;
    opening.setState({ arrived: undefined });
    given?.fetching?.cancel();
    given?.endReading?.();
    if (given && store.getState().map) store.setState({ status: 'ready' });
  };

  const fetchingOf = (name: string): Fetching | undefined => {
    if (isOwn(name)) return { answer: shelf.read(name).then((bytes): FetchAnswer => (bytes ? { ok: true, bytes } : { ok: false, failure: 'not-here' })), cancel: () => {} };
    const file = mapFileOf(name);
    return file === undefined ? undefined : fetchFile(file);
  };

  /** What bytes came to, or why there are none. */
  const attempt = async (name: string, fetching: Fetching | undefined, isCurrent: () => boolean, watch: ReadWatch): Promise<{ readonly read: MapReading; readonly map: ArgumentMap; readonly bytes: Uint8Array } | Failure | undefined> => {
    const fails = (code: Failure['code']): Failure => ({ name, code, findings: [], locate: undefined });
    if (!fetching) return fails('map-refused');
    const answer = await fetching.answer;
    if (!isCurrent()) return undefined;
    if (!answer.ok) return fails(`map-${answer.failure === 'cancelled' ? 'network' : answer.failure}`);
    // What reads may itself have to be fetched.
    const read = await readMap(answer.bytes, watch).catch(() => undefined);
    if (!isCurrent()) return undefined;
    if (!read) return fails('map-network');
    const { result, locate } = read;
    return result.ok ? { read, map: result.value, bytes: answer.bytes } : { name, code: 'map-unsound', findings: result.findings, locate };
  };

  const open = async (given: string, fetching: Fetching | undefined, nameOf: (map: ArgumentMap, bytes: Uint8Array) => string, onSound: (map: ArgumentMap, name: string) => void): Promise<Failure | undefined> => {
    cancel();
    const ticket: NonNullable<typeof current> = { fetching };
    const isCurrent = (): boolean => current === ticket;
    const watch: ReadWatch = {
      tell: (done, of) => isCurrent() && opening.setState({ done, of }),
      arrived: (map) => isCurrent() && opening.setState({ arrived: map }),
      whenGivenUp: (end) => void (ticket.endReading = end),
    };
    current = ticket;
    opening.setState(NOTHING_YET);
    store.setState({ status: 'loading', failure: undefined });
    const outcome = await attempt(given, fetching, isCurrent, watch);
    if (!outcome || !isCurrent()) return undefined;
    opening.setState({ arrived: undefined });
    if ('code' in outcome) {
      current = undefined;
      store.setState({ status: store.getState().map ? 'ready' : 'failed', failure: outcome });
      return outcome;
    }
    const name = nameOf(outcome.map, outcome.bytes);
    const map = prepare ? await prepare(outcome.map) : outcome.map;
    if (!isCurrent()) return undefined;
    current = undefined;
    reading = outcome.read;
    store.setState({ status: 'ready', map, name, source: undefined, brought: undefined, advice: undefined, failure: undefined });
    onSound(map, name);
    return undefined;
  };

  return {
    ...store,
    opening,
    cancel,
    load: (name, onSound) => open(name, fetchingOf(name), () => name, onSound),
    openFile: (name, answer, keep, onSound) => open(name, { answer, cancel: () => {} }, keep, onSound),
    loadAdvice: async () => {
      const { name, map } = store.getState();
      const read = reading;
      if (!read || name === undefined || !isOwn(name)) return;
      const findings = await read.advise();
      if (store.getState().map === map) store.setState({ advice: { findings, locate: read.locate } });
    },
    loadSource: () => {
      const { map, name } = store.getState();
      if (!map || name === undefined) return Promise.resolve();
      if (askedSource?.of !== map) askedSource = { of: map, done: fetchSource(map, name) };
      return askedSource.done;
    },
  };

  async function fetchSource(map: ArgumentMap, name: string): Promise<void> {
    if (!map.source?.file || isOwn(name)) return;
    const file = fileBeside(mapFileOf(name) ?? '', map.source.file);
    if (file === undefined) return;
    const answer = await fetchFile(file).answer;
    if (!answer.ok) return;
    const { result } = await readSource(answer.bytes);
    if (result.ok && store.getState().map === map) store.setState({ source: result.value });
  }
}
