// Ports of memory: a history as a browser keeps it, files by path, a layout that answers when it is told to.

import { cutsFor } from '../../src/analysis/what-if/cuts.ts';
import type { Drawing, LayoutRequest } from '../../src/layout/drawing.ts';
import type { MapReading, Reading } from '../../src/formats/read-map-text.ts';
import { NO_ROWS, NO_STEPS } from '../../src/layout/row-table.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import type { Source } from '../../src/model/source.ts';
import type { AddressChange, FetchAnswer, FetchPort, KeptMap, LayoutFallback, LayoutRunner, LocationPort, Ports, Shelf, StoragePort, TextShelf } from '../../src/store/ports.ts';

export class FakeLocation implements LocationPort {
  /** Whole, as who comes back to them gets them. */
  entries: string[];
  /** What the address shows of the current one. */
  shown: string;
  index = 0;
  listener: ((fragment: string, how: AddressChange) => void) | undefined;

  constructor(fragment = '') {
    this.entries = [fragment];
    this.shown = fragment;
  }
  read = (): string => this.entries[this.index]!;
  push = (fragment: string, shown: string): void => {
    this.shown = shown;
    this.entries = [...this.entries.slice(0, ++this.index), fragment];
  };
  replace = (fragment: string, shown: string): void => {
    this.shown = shown;
    this.entries[this.index] = fragment;
  };
  link = (fragment: string): string => `https://example.org/crux/#${fragment}`;
  onChange = (listener: (fragment: string, how: AddressChange) => void): (() => void) => {
    this.listener = listener;
    return () => (this.listener = undefined);
  };
  canGo = (by: number): boolean => this.entries[this.index + by] !== undefined;
  go = (by: number): void => {
    if (this.entries[this.index + by] === undefined) return;
    this.index += by;
    this.listener?.(this.read(), 'travelled');
  };
  type(fragment: string): void {
    this.push(fragment, fragment);
    this.listener?.(fragment, 'typed');
  }
  /** What the address says under a key. */
  get(key: string): string | null {
    return new URLSearchParams(this.read()).get(key);
  }
}

export class FakeStorage implements StoragePort {
  readonly kept = new Map<string, string>();
  constructor(readonly isForbidden = false) {}
  read = (key: string): string | undefined => this.kept.get(key);
  write = (key: string, value: string): boolean => {
    if (!this.isForbidden) this.kept.set(key, value);
    return !this.isForbidden;
  };
}

/** Answers with the file's name as bytes, which `readersOf` turns into the map of that name. */
export function fakeFetch(paths: readonly string[], asked: string[] = []): FetchPort {
  return (path) => {
    asked.push(path);
    const answer: FetchAnswer = paths.includes(path) ? { ok: true, bytes: bytesOf(path) } : { ok: false, failure: 'not-found' };
    return { answer: Promise.resolve(answer), cancel: () => {} };
  };
}

/** A shelf of memory. */
export class FakeShelf implements Shelf {
  readonly files = new Map<string, { readonly map: KeptMap; readonly bytes: Uint8Array }>();
  constructor(readonly isLasting = true) {}
  ready = async (): Promise<void> => {};
  list = async (): Promise<KeptMap[]> => Array.from(this.files.values(), ({ map }) => map).toReversed();
  read = async (name: string): Promise<Uint8Array | undefined> => this.files.get(name)?.bytes;
  keep = async (map: KeptMap, bytes: Uint8Array): Promise<boolean> => {
    this.files.set(map.name, { map, bytes });
    return this.isLasting;
  };
  forget = async (name: string): Promise<void> => void this.files.delete(name);
}

/** Texts in memory. */
export class FakeTexts implements TextShelf {
  readonly kept = new Map<string, string>();
  constructor(readonly isLasting = true) {}
  read = async (map: string): Promise<string | undefined> => this.kept.get(map);
  keep = async (map: string, text: string): Promise<boolean> => {
    this.kept.set(map, text);
    return this.isLasting;
  };
  forget = async (map: string): Promise<void> => void this.kept.delete(map);
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A reader of files that hold their own path: sound where there is a map for it. */
export function readersOf(maps: Readonly<Record<string, ArgumentMap>>) {
  const locate: Reading<never>['locate'] = async () => () => ({ line: 1, column: 1 });
  return {
    readMap: async (bytes: Uint8Array): Promise<MapReading> => {
      const advise = async (): Promise<readonly Diagnostic[]> => [];
      const value = maps[String.fromCharCode(...bytes)];
      if (value) return { result: { ok: true, value }, locate, advise };
      return { result: { ok: false, findings: [{ rule: 'shape', severity: 'error', path: [], ids: [], params: {} }] }, locate, advise };
    },
    readSource: async (): Promise<Reading<Source>> => ({ result: { ok: true, value: { formatVersion: 1, editions: [] } }, locate }),
  };
}

/** A layout that waits for the test: `answers` are in the order of the requests. */
export class FakeRunner implements LayoutRunner {
  readonly answers: { readonly request: LayoutRequest; readonly give: (drawing: Drawing | undefined) => void; readonly fail: () => void }[] = [];
  /** What is made at once: nothing, until a test says otherwise. */
  now: (request: LayoutRequest) => Drawing | undefined = () => undefined;
  atOnce = (request: LayoutRequest): Drawing | undefined => this.now(request);
  tell: ((reason: LayoutFallback) => void) | undefined;
  run = (request: LayoutRequest): Promise<Drawing | undefined> =>
    new Promise((resolve, reject) => this.answers.push({ request, give: resolve, fail: () => reject(new Error('layout')) }));
  onFallback = (listener: (reason: LayoutFallback) => void): void => {
    this.tell = listener;
  };
}

export function fakePorts(more: Partial<Ports> = {}): Ports {
  return {
    location: new FakeLocation(),
    storage: new FakeStorage(),
    fetchFile: fakeFetch([]),
    layoutRunner: new FakeRunner(),
    shelf: new FakeShelf(),
    texts: async () => new FakeTexts(),
    copy: async () => true,
    save: () => true,
    fullScreen: async () => {},
    channel: async () => ({ post: () => {}, onMessage: () => () => {}, open: () => true }),
    cuts: async () => ({ find: (map, claim) => ({ answer: Promise.resolve(cutsFor(map, claim)), cancel: () => {} }) }),
    pictures: async () => ({ raster: async () => undefined, copyPicture: async () => true }),
    prefersDark: () => false,
    languages: ['en-GB'],
    ...more,
  };
}

export function requestOf(pageWidth: number): LayoutRequest {
  return {
    layout: 'tidy-tree',
    level: 'near',
    form: 'page',
    pageWidth,
    headline: undefined,
    bands: [],
    rows: NO_ROWS,
    steps: NO_STEPS,
    wordRoom: 0,
    wordWidths: { support: 0, attack: 0, and: 0, elaboration: 0 },
  };
}

/** A picture of nothing, told apart by its width. */
export function drawingOf(request: LayoutRequest): Drawing {
  const { level, form, pageWidth } = request;
  const bounds = { x: 0, y: 0, width: pageWidth, height: 0 };
  return { layout: request.layout, level, form, pageWidth, boxes: [], rows: [], bands: [], routes: [], leads: [], words: [], joints: [], bars: [], pills: [], heads: [], bounds };
}
