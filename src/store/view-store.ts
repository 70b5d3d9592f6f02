// What is shown of the map and how: everything here is in the address, and nothing else is.
// The state is changed by commands and by the address only; here stand its shape and what is derived from it.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { filters, type FilterId } from '../analysis/filters/index.ts';
import { keptBy, type FilterState } from '../analysis/filtering.ts';
import { visibleSubmap, type OpenState, type VisibleSubmap } from '../analysis/visible.ts';
import type { Overrides } from '../analysis/what-if/overrides.ts';
import { layoutFor } from '../layout/overview.ts';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { latest } from '../model/latest.ts';
import { DEFAULT_MAP } from './map-file.ts';

/** What happens to the rest where the address says nothing: out of sight, for a person takes in a dozen boxes. */
export const DEFAULT_HIDE = 'remove';

/** The filters that are a choice among values, each a key `f.<filter>` of the address. Text is the last, as `q`. */
export type Choice = Exclude<FilterId, 'text'>;
export const CHOICES = filters.filter((filter): filter is Extract<(typeof filters)[number], { readonly id: Choice }> => filter.control === 'choice');

/** The chosen values of each filter; none chosen means that it lets everything pass. */
export type Filters = Readonly<Record<Choice, readonly string[]>>;

/** The values of every filter, as `valuesOf` gives them. */
export function filtersOf(valuesOf: (filter: (typeof CHOICES)[number], i: number) => readonly string[]): Filters {
  return Object.fromEntries(CHOICES.map((filter, i) => [filter.id, valuesOf(filter, i)])) as Filters;
}

/** The same list each time, so that nothing seems to have changed. */
export const NO_IDS: readonly Id[] = [];

/** What the address says of exercises, in this order; what it means is worked out where they are done (`teach/lesson.ts`). */
export const LESSON_KEYS = ['practice', 'seed', 'kinds', 'items', 'order', 'hints', 'asked', 'sentences', 'accepted'] as const;

export const NO_FILTERS: Filters = filtersOf(() => []);

/** The author's own reading. */
export const NOTHING_SAID: Overrides = { reject: NO_IDS, doubt: NO_IDS, grant: NO_IDS };

/** Whether the reader says otherwise anywhere. */
export function isSaid({ said }: Pick<ViewState, 'said'>): boolean {
  return said.reject.length + said.doubt.length + said.grant.length > 0;
}

/** The point of the map at the middle of the screen, in page units, and the zoom. */
export interface Cam {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The same submap as a picture or as a tree of rows. */
export const VIEWS = ['map', 'outline'] as const;
/** What the reader is doing. With a talk: giving it; `detour`: wandering from it; `speaker`: the window that only the speaker sees. */
export const MODES = ['read', 'detour', 'speaker'] as const;

/** Where the text of the map stands. */
export const TEXTS = ['beside'] as const;

/** What the address says about the screen. */
export interface ViewState {
  /** A slug, or a path on the same origin. */
  readonly map: string;
  readonly mode: (typeof MODES)[number];
  /** Missing until it was chosen: then the outline where the screen is too narrow for the map. */
  readonly view: (typeof VIEWS)[number] | undefined;
  /** Missing until it was chosen: then a tree, or for a large map blocks. */
  readonly layout: string | undefined;
  readonly open: OpenState;
  /** The selected record. */
  readonly at: Id | undefined;
  /** Missing while the text is not shown. */
  readonly text: (typeof TEXTS)[number] | undefined;
  /** The selected sentence, heading or title of the text. Ends with the selection that it came with. */
  readonly sentence: string | undefined;
  /** A second place of the text, held beside the selected one. */
  readonly held: string | undefined;
  /** What the reader says of statements and steps. */
  readonly said: Overrides;
  /** The talk that is given, by its name: a story, or what was written for this map. */
  readonly talk: string | undefined;
  /** Its scene, `id` or `id~2` for the second step in it; the first where nothing is said. */
  readonly scene: string | undefined;
  /** The values of `LESSON_KEYS` as they came; the first says that exercises are done, and which. Empty where nothing is said. */
  readonly lesson: readonly (string | undefined)[];
  /** The text that is searched for. */
  readonly q: string;
  readonly filters: Filters;
  /** What happens to statements that the filters turn down. */
  readonly hide: 'dim' | 'remove';
  /** Statements that stay although the filters turn them down: the reader asked what is hidden there. */
  readonly extra: readonly Id[];
  /** Missing until the camera was moved: then the map opens fitted. */
  readonly cam: Cam | undefined;
}

/** Which of the two is shown. */
export function shownAs({ view }: Pick<ViewState, 'view'>, isNarrow: boolean): (typeof VIEWS)[number] {
  return view ?? (isNarrow ? 'outline' : 'map');
}

/** Whether a talk is being given on this screen. */
export function isOnStage({ talk, mode }: Pick<ViewState, 'talk' | 'mode'>): boolean {
  return talk !== undefined && mode === 'read';
}

export interface ViewStore extends Omit<StoreApi<ViewState>, 'setState'> {
  readonly setState: (next: Partial<ViewState>) => void;
}

/** The view of a map that nothing has been done to yet, apart from what it opens with. */
export function initialView(map: string, open: OpenState): ViewState {
  return { map, mode: MODES[0], view: undefined, layout: undefined, open, at: undefined, text: undefined, sentence: undefined, held: undefined, said: NOTHING_SAID, talk: undefined, scene: undefined, lesson: NO_IDS, q: '', filters: NO_FILTERS, hide: DEFAULT_HIDE, extra: NO_IDS, cam: undefined };
}

export function createViewStore(): ViewStore {
  const store = createStore<ViewState>(() => initialView(DEFAULT_MAP, new Set()));
  // What is selected without a sentence is no longer the sentence's.
  const setState = (next: Partial<ViewState>): void => store.setState('at' in next && !('sentence' in next) ? { ...next, sentence: undefined } : next);
  return { ...store, setState };
}

/** What is another in one view than in the one before. */
export function changedIn(next: ViewState, before: ViewState): readonly (keyof ViewState)[] {
  return (Object.keys(next) as (keyof ViewState)[]).filter((key) => next[key] !== before[key]);
}

/** What filters go by. */
export const FILTERED = ['filters', 'q', 'hide', 'extra'] as const satisfies readonly (keyof ViewState)[];

/** Whether anything is filtered. */
export function isFiltered(view: Pick<ViewState, 'filters' | 'q'>): boolean {
  return view.q.trim() !== '' || CHOICES.some(({ id }) => view.filters[id].length > 0);
}

/** What is filtered, as the filters take it. */
export function filterStateOf(view: Pick<ViewState, 'filters' | 'q'>): FilterState {
  return { ...view.filters, text: view.q.trim() === '' ? [] : [view.q] };
}

type KeptRequest = Pick<ViewState, 'filters' | 'q'>;
type VisibleView = Pick<ViewState, 'open' | 'filters' | 'q' | 'hide' | 'extra'>;

/** What the filters keep, `undefined` while none is set; the same set as long as the map and the filters are the same, or are again what they were before. */
export function keptOf(map: ArgumentMap, view: KeptRequest): ReadonlySet<Id> | undefined {
  const { kept } = latest(
    keptMemo,
    map,
    MOST_REMEMBERED,
    ({ filters, q }) => q === view.q && (filters === view.filters || CHOICES.every(({ id, isOfNow }) => (isOfNow ? filters[id].length + view.filters[id].length === 0 : filters[id].join('\n') === view.filters[id].join('\n')))),
    () => ({ filters: view.filters, q: view.q, kept: keptBy(map, filterStateOf(view)) }),
  );
  return kept;
}

/** Of so many that are shown, how many stay although the filters turn them down: answers, and what leads to what passes. */
export function shownAround(map: ArgumentMap, view: KeptRequest & Pick<ViewState, 'hide'>, shown: number): number {
  return view.hide === 'remove' ? shown - (keptOf(map, view)?.size ?? shown) : 0;
}

/** What is on the screen; the same value as long as what it follows from is the same, or is again what it was before. */
export function visibleOf(map: ArgumentMap, view: VisibleView): VisibleSubmap {
  const kept = keptOf(map, view);
  const { open, hide, extra } = view;
  const { visible } = latest(
    visibleMemo,
    map,
    MOST_REMEMBERED,
    (before) => before.open === open && before.kept === kept && before.hide === hide && before.extra === extra,
    () => ({ open, kept, hide, extra, visible: visibleSubmap(map, { open, kept: kept && hide === 'remove' && extra.length > 0 ? new Set([...kept, ...extra]) : kept, hide }) }),
  );
  return visible;
}

/** As what the map is drawn. O(1) for what is on the screen */
export function layoutOf(map: ArgumentMap, view: VisibleView & Pick<ViewState, 'layout'>): string {
  return view.layout ?? layoutFor(visibleOf(map, view).shown);
}

/** What is on the screen, from afar or near. */
export function seenOf(map: ArgumentMap, view: VisibleView, isFar: boolean): VisibleSubmap {
  return isFar ? visibleFromAfar(map) : visibleOf(map, view);
}

/** What is on the screen from afar: nothing open, and nothing filtered. O(bands) the first time, O(1) after. */
export function visibleFromAfar(map: ArgumentMap): VisibleSubmap {
  let visible = farMemo.get(map);
  if (!visible) farMemo.set(map, (visible = visibleSubmap(map, { open: new Set(), kept: undefined, hide: DEFAULT_HIDE })));
  return visible;
}

type Kept = KeptRequest & { readonly kept: ReadonlySet<Id> | undefined };
type Visible = Pick<ViewState, 'open' | 'hide' | 'extra'> & Pick<Kept, 'kept'> & { readonly visible: VisibleSubmap };

const farMemo = new WeakMap<ArgumentMap, VisibleSubmap>();
const keptMemo = new WeakMap<ArgumentMap, readonly Kept[]>();
const visibleMemo = new WeakMap<ArgumentMap, readonly Visible[]>();
/** The state of now, the one before, to which one goes back by the browser's own button or from a filter, and one that is expected. */
const MOST_REMEMBERED = 3;
