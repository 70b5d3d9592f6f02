// Doing exercises: which item is open, what is answered so far, how many hints were looked at, what it came to. It comes when the
// address first says that somebody practises; answers are kept in this browser.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import type { Sources } from '../../teaching/context.ts';
import { checkAnswer } from '../../teaching/answers.ts';
import { generate, kindsFor } from '../../teaching/generate.ts';
import { grade, type Accepted } from '../../teaching/grade.ts';
import { HINTS, KINDS, type Answer, type Grade, type Item, type Kind } from '../../teaching/item.ts';
import { nextUp, type Attempt } from '../../teaching/practice.ts';
import { itemsOfSheet, sheetId, type Given } from '../../teaching/sheet.ts';
import { indexOf } from '../../model/map-index.ts';
import type { AppStores } from '../app-stores.ts';
import { select } from '../commands/explore.ts';
import { perStores } from '../per-stores.ts';
import type { Panel } from '../session-store.ts';
import { NO_IDS } from '../view-store.ts';
import { readAccepted } from './accepted.ts';
import { keepPractice, readPractice } from './kept-practice.ts';
import { objectionTo, withObjection, type Objection } from './objections.ts';
import { readLesson, type Lesson, type LessonProblem } from './lesson.ts';
import { sourcesFor } from './sources.ts';

export interface PracticeState {
  /** Missing while what it is made from is coming. */
  readonly lesson: Lesson | undefined;
  readonly problems: readonly LessonProblem[];
  /** The kinds that were asked for and that the map is too small for. */
  readonly tooSmallFor: readonly Kind[];
  /** Those that there are. */
  readonly kinds: readonly Kind[];
  /** All of a set; in free practice the one that is open. */
  readonly items: readonly Item[];
  /** Which of them is open; behind the last, the end of the set. */
  readonly at: number;
  /** Whether the answer can be checked the item decides. */
  readonly draft: Answer | undefined;
  readonly hints: number;
  /** The map was looked at while the item was open. */
  readonly looked: boolean;
  /** The exercise stands beside the map, on a small screen below it; else it lies over it. */
  readonly isAside: boolean;
  /** Once it was checked. */
  readonly grade: Grade | undefined;
  readonly attempts: readonly Attempt[];
  /** In free practice: what is held against verdicts, the oldest first. */
  readonly objections: readonly Objection[];
  /** What was answered of a set. */
  readonly given: readonly Given[];
  readonly accepted: readonly Accepted[];
  readonly name: string;
  readonly isKept: boolean;
  /** Cards are put in a list, and not on the map itself. */
  readonly isList: boolean;
}

const EMPTY: Omit<PracticeState, 'isList'> = { lesson: undefined, problems: [], tooSmallFor: [], kinds: [], items: [], at: 0, draft: undefined, hints: 0, looked: false, isAside: false, grade: undefined, attempts: [], objections: [], given: [], accepted: [], name: '', isKept: true };
/** An item that nothing was done to yet. */
const FRESH = { draft: undefined, hints: 0, looked: false, isAside: false, grade: undefined } as const;
const ALL = 10_000;

/** The panels in which an open item could be looked up. */
const REVEALING: readonly Panel[] = ['search', 'filter', 'inspector', 'take', 'health', 'what-if', 'experts', 'talk'];

export interface Practice extends Omit<StoreApi<PracticeState>, 'setState'> {
  readonly answer: (draft: Answer) => void;
  /** Shows one hint more, as far as the set lets. */
  readonly hint: () => void;
  /** Looks at the map; while the item is open that counts as a hint, afterwards what it is about is opened and selected. */
  readonly look: () => void;
  /** Back from the map. */
  readonly comeBack: () => void;
  readonly check: () => void;
  readonly next: () => void;
  /** To an item of the set, or behind the last to its end. */
  readonly goTo: (at: number) => void;
  /** Says in one line why the answer is right all the same; an empty line takes that back. */
  readonly contest: (why: string) => void;
  /** Takes back what was held against a verdict in free practice. */
  readonly withdraw: (objection: Objection) => void;
  readonly rename: (name: string) => void;
  /** Forgets the answers of the set, or what was tried of this map. */
  readonly restart: () => void;
  /** Puts cards in a list from now on, or on the map. */
  readonly asList: (isList: boolean) => void;
  readonly leave: () => void;
  /** The kinds that the map is large enough for. */
  readonly able: () => readonly Kind[];
}

/** How many hints count: looking at the map is one more, but never the model answer. */
function countedHints({ hints, looked }: Pick<PracticeState, 'hints' | 'looked'>): number {
  return hints === HINTS ? HINTS : Math.min(HINTS - 1, hints + (looked ? 1 : 0));
}

/** The item that is open. */
export function itemAt({ items, at }: Pick<PracticeState, 'items' | 'at'>): Item | undefined {
  return items[at];
}

/** The same store each time; it follows the address, the map and the language. */
export const practiceOf = perStores(createPractice);

function createPractice(stores: AppStores): Practice {
  const { document, view, preferences, session, storage } = stores;
  const store = createStore<PracticeState>(() => ({ ...EMPTY, isList: false }));
  let made: { readonly map: ArgumentMap; readonly sources: Sources; readonly byKind: Map<string, readonly Item[]> } | undefined;
  let asked = 0;

  const allOf = (kind: Kind, lang: Locale, seed: number): readonly Item[] => {
    const { map, sources, byKind } = made!;
    const key = `${kind} ${lang} ${seed}`;
    if (!byKind.has(key)) byKind.set(key, generate(map, { ...sources, kind, seed, lang, count: ALL }));
    return byKind.get(key)!;
  };

  /** What comes next in free practice: an item again, or one that was not tried yet, or the one that was tried the longest ago. */
  const freeItem = ({ lesson, kinds, attempts }: PracticeState): Item | undefined => {
    const { seed, lang } = lesson!.sheet;
    const next = nextUp(attempts, kinds);
    // Who has mastered everything goes on with what was done the longest ago.
    const kind = next?.kind ?? attempts.find((each) => kinds.includes(each.kind))?.kind ?? kinds[0];
    if (!kind) return undefined;
    const all = allOf(kind, lang, seed);
    const lastOf = (item: Item): number => attempts.findLastIndex((each) => each.item === item.id);
    return all.find(({ id }) => id === next?.repeat) ?? all.reduce((oldest, item) => (lastOf(item) < lastOf(oldest) ? item : oldest), all[0]!);
  };

  const open = (state: PracticeState, at: number): Partial<PracticeState> => {
    const item = state.items[at];
    const own = item && state.given.find((each) => each.item === item.id);
    if (!item || !own) return { at, ...FRESH };
    const checked = checkAnswer(item, own.answer);
    if (!checked.ok) return { at, ...FRESH };
    const { hints = 0 } = own;
    return { at, ...FRESH, draft: checked.answer, hints, grade: grade(item, checked.answer, { hints, accepted: state.accepted }) };
  };

  const follow = async (): Promise<void> => {
    const turn = ++asked;
    const shown = document.getState().map;
    const values = view.getState().lesson;
    if (!shown || !values[0]) return store.setState(EMPTY);
    const map = authorsMap(shown);
    const { lang } = preferences.getState();
    const { lesson, problems } = readLesson(values, map, lang);
    const { sheet } = lesson;
    const before = store.getState();
    if (made?.map !== map) {
      store.setState(EMPTY);
      const sources = await sourcesFor(stores, map);
      if (turn !== asked) return;
      made = { map, sources, byKind: new Map() };
    }
    // Another language of the page changes nothing in a set.
    const { lesson: last } = store.getState();
    if (lesson.practice === 'set' && last?.practice === 'set' && sheetId(last.sheet) === sheetId(sheet) && last.accepted === lesson.accepted) return;
    const accepted = await readAccepted(lesson.accepted);
    if (turn !== asked) return;
    const able = kindsFor(map, sheet.lang, made.sources);
    const kept = readPractice(storage);
    const ofMap = kept.maps.find(({ of }) => of === map.id);
    const state: PracticeState = {
      ...EMPTY,
      isList: before.isList,
      lesson,
      problems: accepted ? problems : [...problems, { key: 'accepted', value: `${lesson.accepted?.slice(0, 20)}…` }],
      kinds: sheet.kinds.filter((kind) => able.includes(kind)),
      tooSmallFor: sheet.kinds.length < KINDS.length ? sheet.kinds.filter((kind) => !able.includes(kind)) : [],
      accepted: accepted ?? [],
      attempts: ofMap?.attempts ?? [],
      objections: ofMap?.objections ?? [],
      name: kept.name,
      isKept: before.isKept,
    };
    if (lesson.practice === 'free') {
      // In another language the same item stays open.
      const was = before.lesson?.practice === 'free' ? itemAt(before) : undefined;
      const same = was && was.map === map.id && was.seed === sheet.seed && state.kinds.includes(was.kind) ? allOf(was.kind, sheet.lang, sheet.seed).find(({ id }) => id === was.id) : undefined;
      const item = same ?? freeItem(state);
      return store.setState({ ...state, items: item ? [item] : [], ...(same && { draft: before.draft, hints: before.hints, looked: before.looked, grade: before.grade && before.draft !== undefined ? grade(same, before.draft, { hints: countedHints(before) }) : undefined }) });
    }
    const items = itemsOfSheet(map, sheet, made.sources);
    const given = (kept.sets.find(({ of }) => of === sheetId(sheet))?.answers ?? []).filter((each) => items.some(({ id }) => id === each.item));
    const whole = { ...state, items, given };
    const firstOpen = items.findIndex(({ id }) => !given.some((each) => each.item === id));
    store.setState({ ...whole, ...open(whole, firstOpen < 0 ? items.length : firstOpen) });
  };

  const keep = (what: Parameters<typeof keepPractice>[1]): void => store.setState({ isKept: keepPractice(storage, what) });
  const keepGiven = (given: readonly Given[]): void => {
    store.setState({ given });
    keep({ sets: [{ of: sheetId(store.getState().lesson!.sheet), answers: given }] });
  };
  const keepObjections = (objections: readonly Objection[]): void => {
    store.setState({ objections });
    keep({ maps: [{ of: store.getState().lesson!.sheet.map, attempts: store.getState().attempts, objections }] });
  };
  const object = (item: Item, why: string): void => {
    const { draft, objections } = store.getState();
    const next = draft === undefined ? objections : withObjection(objections, objectionTo(item, draft, why));
    if (next !== objections) keepObjections(next);
  };
  const look = (): void => {
    const state = store.getState();
    if (!state.lesson || state.isAside) return;
    store.setState({ isAside: true, looked: state.looked || (itemAt(state) !== undefined && !state.grade) });
  };
  const isOnMap = (id: string): boolean => {
    const index = indexOf(made!.map);
    return (index.statement(id) ?? index.question(id)) !== undefined;
  };
  /** What the open item is about, once it is no secret any more. */
  const inQuestion = ({ grade: judged, items, at }: PracticeState): string | undefined => (judged ? [...(items[at]?.about ?? []).map(({ id }) => id), ...judged.feedback.records].find(isOnMap) : undefined);
  const goTo = (at: number): void => store.setState(open(store.getState(), at));

  view.subscribe((now, before) => {
    if (now.lesson !== before.lesson && now.lesson.join() !== before.lesson.join()) void follow();
    else if (now.at !== before.at || (now.text !== undefined && before.text === undefined)) look();
  });
  document.subscribe((now, before) => now.map !== before.map && void follow());
  preferences.subscribe((now, before) => now.lang !== before.lang && void follow());
  session.subscribe((now, before) => now.panel !== before.panel && REVEALING.includes(now.panel) && look());
  store.subscribe(({ lesson, isAside }) => {
    const isOver = lesson !== undefined && !isAside;
    session.setState({ isMapHidden: isOver });
    // What lies below the exercise is no place to tab to.
    if (isOver && view.getState().text !== undefined) view.setState({ text: undefined });
  });
  void follow();

  return {
    ...store,
    answer: (draft) => {
      if (!store.getState().grade) store.setState({ draft });
    },
    hint: () => {
      const { hints, lesson, grade: judged } = store.getState();
      if (lesson && !judged && hints < lesson.sheet.hints) store.setState({ hints: hints + 1 });
    },
    look: () => {
      const id = inQuestion(store.getState());
      look();
      if (id !== undefined) select(stores, id);
    },
    comeBack: () => store.setState({ isAside: false }),
    check: () => {
      const state = store.getState();
      const item = itemAt(state);
      if (!item || state.grade || state.draft === undefined) return;
      const checked = checkAnswer(item, state.draft);
      if (!checked.ok) return;
      const hints = countedHints(state);
      const judged = grade(item, checked.answer, { hints, accepted: state.accepted });
      const attempts = [...state.attempts, { kind: item.kind, item: item.id, score: judged.score }];
      store.setState({ grade: judged, attempts });
      keep({ maps: [{ of: item.map, attempts, objections: state.objections }] });
      if (state.lesson?.practice === 'set') keepGiven([...state.given, { item: item.id, answer: checked.answer, ...(hints > 0 ? { hints } : {}) }]);
    },
    next: () => {
      const state = store.getState();
      if (state.lesson?.practice === 'set') return goTo(Math.min(state.at + 1, state.items.length));
      const item = freeItem(state);
      store.setState({ items: item ? [item] : [], at: 0, ...FRESH });
    },
    goTo,
    contest: (why) => {
      const state = store.getState();
      const item = itemAt(state);
      if (item && state.lesson?.practice === 'free') return object(item, why);
      if (item) keepGiven(state.given.map(({ contested: _, ...each }) => (each.item !== item.id ? { ...each, ...(_ === undefined ? {} : { contested: _ }) } : { ...each, ...(why.trim() === '' ? {} : { contested: why }) })));
    },
    withdraw: (objection) => keepObjections(store.getState().objections.filter((each) => each !== objection)),
    rename: (name) => {
      store.setState({ name });
      keep({ name });
    },
    restart: () => {
      const { lesson } = store.getState();
      if (!lesson) return;
      if (lesson.practice === 'set') keep({ sets: [{ of: sheetId(lesson.sheet), answers: [] }] });
      else keep({ maps: [{ of: lesson.sheet.map, attempts: [] }] });
      store.setState(EMPTY);
      void follow();
    },
    asList: (isList) => store.setState({ isList }),
    leave: () => view.setState({ lesson: NO_IDS }),
    able: () => (made ? kindsFor(made.map, preferences.getState().lang, made.sources) : []),
  };
}
