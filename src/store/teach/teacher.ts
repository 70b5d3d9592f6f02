// What a teacher does: chooses a set, hands it out, reads what comes back, accepts further answers. What came
// back is kept in this browser until it is forgotten; the set is in the link, and in the results, which name it.

import { utf8ToBytes } from '@noble/hashes/utils.js';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import { ownReadingMessagesOf } from '../../i18n/own-reading.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Sources } from '../../teaching/context.ts';
import { kindsFor } from '../../teaching/generate.ts';
import type { Accepted } from '../../teaching/grade.ts';
import { KINDS, type Answer, type Item, type Kind } from '../../teaching/item.ts';
import { findResults, type FoundResults } from '../../teaching/result-code.ts';
import { plain } from '../../teaching/result.ts';
import { itemsOfSheet, type Sheet } from '../../teaching/sheet.ts';
import { sameAnswer } from '../../teaching/answers.ts';
import type { AppStores } from '../app-stores.ts';
import { perStores } from '../per-stores.ts';
import type { OwnFile } from '../ports.ts';
import { openReadings, type OpeningAccount } from '../what-if/readings.ts';
import { EMPTY_ADDRESS, encode } from '../deep-link.ts';
import { readAccepted, writeAccepted } from './accepted.ts';
import { forgetClass, keepClass, readClass, type Keeping } from './kept-class.ts';
import { readLesson, USUAL, valuesOfSet } from './lesson.ts';
import { sourcesFor } from './sources.ts';

export interface TeacherState {
  /** Missing while what items are made from is coming. */
  readonly sheet: Sheet | undefined;
  readonly items: readonly Item[];
  /** The kinds that the map is large enough for. */
  readonly able: readonly Kind[];
  readonly accepted: readonly Accepted[];
  /** For learners, without the key. */
  readonly link: string;
  /** All that was pasted and opened. */
  readonly texts: readonly string[];
  readonly found: FoundResults | undefined;
  /** What came of opening the readings among them. */
  readonly account: OpeningAccount | undefined;
  /** Whether what was read outlives the page; nothing while nothing was read or chosen. */
  readonly keeping: Keeping | undefined;
}

export interface Teacher extends Omit<StoreApi<TeacherState>, 'setState'> {
  readonly choose: (next: Partial<Sheet>) => void;
  /** A whole set of this map, with the further answers that count. */
  readonly open: (set: Sheet) => Promise<void>;
  /** Reads more texts to those that were read; results come out of all of them. */
  readonly read: (texts: readonly string[]) => Promise<void>;
  /** Forgets what was read, here and in this browser; set and further answers stay. */
  readonly forget: () => void;
  readonly accept: (item: Item, answer: Answer, reason: string) => void;
  readonly withdraw: (accepted: Accepted) => void;
  /** The values of the address that say the set. */
  readonly values: () => Promise<readonly (string | undefined)[]>;
}

const EMPTY: TeacherState = { sheet: undefined, items: [], able: [], accepted: [], link: '', texts: [], found: undefined, account: undefined, keeping: undefined };

/** The same store each time; another map begins anew. */
export const teacherOf = perStores(createTeacher);

function createTeacher(stores: AppStores): Teacher {
  const { document, view, preferences, storage } = stores;
  const store = createStore<TeacherState>(() => EMPTY);
  let made: { readonly map: ArgumentMap; readonly sources: Sources } | undefined;
  let turn = 0;

  const values: Teacher['values'] = async () => {
    const { sheet, accepted } = store.getState();
    return sheet ? valuesOfSet(sheet, await writeAccepted(accepted)) : [];
  };
  const relink = async (): Promise<void> => {
    const { sheet, accepted } = store.getState();
    const { name } = document.getState();
    if (!sheet || name === undefined) return;
    const page = stores.link().replace(/#.*$/, '');
    const link = `${page}#${encode({ ...EMPTY_ADDRESS, map: name, lang: sheet.lang, lesson: await values() })}`;
    const now = store.getState();
    if (now.sheet === sheet && now.accepted === accepted) store.setState({ link });
  };
  /** Readings that were opened here: what the teacher lays aside stays aside. */
  let opened = new Set<string>();
  const openReadingsIn = async ({ readings }: FoundResults): Promise<void> => {
    const fresh = readings.filter((each) => !opened.has(each));
    if (fresh.length === 0) return;
    for (const each of fresh) opened.add(each);
    // What the reader keeps begins with none opened.
    await stores.keepOwn();
    const { nameless } = ownReadingMessagesOf(preferences.getState().lang);
    store.setState({ account: await openReadings(stores, fresh.map(asFile), nameless) });
  };
  const find = async (): Promise<void> => {
    const { sheet, texts } = store.getState();
    const found = sheet && texts.length > 0 ? await findResults(texts, sheet) : undefined;
    const now = store.getState();
    if (now.sheet !== sheet || now.texts !== texts) return;
    store.setState({ found });
    if (found) await openReadingsIn(found);
  };
  /** Keeps the set and what came back: results of other sets as well, for that set may be opened. */
  const keep = (): void => {
    const { sheet, accepted, found } = store.getState();
    if (!sheet || sheet.kinds.length === 0) return;
    const { accepted: _, ...set } = sheet;
    const texts = found ? [...[...found.results, ...found.strangers.map(({ result }) => result)].map((result) => JSON.stringify(plain(result))), ...found.readings] : [];
    store.setState({ keeping: keepClass(storage, { of: sheet.map, sheet: { ...set, ...(accepted.length > 0 ? { accepted } : {}) }, texts }) });
  };
  const show = async (sheet: Sheet): Promise<void> => {
    if (!made) return undefined;
    const { map, sources } = made;
    store.setState({ sheet, able: kindsFor(map, sheet.lang, sources), items: itemsOfSheet(map, sheet, sources) });
    void relink();
    return find();
  };
  const begin = async (): Promise<void> => {
    const mine = ++turn;
    const shown = document.getState().map;
    if (!shown) return store.setState(EMPTY);
    const map = authorsMap(shown);
    if (made?.map === map) return;
    made = undefined;
    store.setState(EMPTY);
    const { lang } = preferences.getState();
    const sources = await sourcesFor(stores, map);
    const given = view.getState().lesson;
    // A teacher who opens the link of a set goes on with that set.
    const { lesson } = readLesson(given[0] === 'set' ? given : [], map, lang);
    const kept = readClass(storage, map.id);
    const accepted = given[0] === 'set' ? ((await readAccepted(lesson.accepted)) ?? []) : (kept?.sheet.accepted ?? []);
    if (mine !== turn) return;
    made = { map, sources };
    opened = new Set();
    store.setState({ accepted, texts: kept?.texts ?? [], keeping: kept && 'kept' });
    const able = kindsFor(map, lang, sources);
    const usual = { ...lesson.sheet, kinds: KINDS.filter((kind) => able.includes(kind)), number: USUAL.items, order: USUAL.order, hints: USUAL.hints };
    await show(given[0] === 'set' ? lesson.sheet : kept ? setHere(kept.sheet, map) : usual);
  };
  let ready = begin();
  document.subscribe((now, before) => {
    if (now.map !== before.map) ready = begin();
  });

  return {
    ...store,
    choose: (next) => {
      const { sheet } = store.getState();
      if (sheet) void show({ ...sheet, ...next }).then(keep);
    },
    open: async (set) => {
      await ready;
      if (!made || made.map.id !== set.map) return;
      store.setState({ accepted: set.accepted ?? [] });
      await show(setHere(set, made.map));
      keep();
    },
    read: async (texts) => {
      store.setState({ texts: [...store.getState().texts, ...texts] });
      const before = stores.ownReading.getState().opened;
      await find();
      keep();
      if (stores.ownReading.getState().opened === before) return;
      // What a class says is looked at on the map, and before the class nobody is named unasked.
      void stores.followWhatIf();
      stores.ownReading.setState({ isOverlaid: true, areNamesHidden: true });
    },
    forget: () => {
      const { sheet } = store.getState();
      store.setState({ texts: [], found: undefined, account: undefined, keeping: undefined });
      opened = new Set();
      if (sheet && !forgetClass(storage, sheet.map)) store.setState({ keeping: 'refused' });
    },
    accept: (item, answer, reason) => {
      const { accepted } = store.getState();
      store.setState({ accepted: [...accepted.filter((each) => each.item !== item.id || !sameAnswer(item.shape, each.answer, answer)), { item: item.id, answer, reason }] });
      void relink();
      keep();
    },
    withdraw: (which) => {
      store.setState({ accepted: store.getState().accepted.filter((each) => each !== which) });
      void relink();
      keep();
    },
    values,
  };
}

/** A set that was kept, for the map as it is now: its results are then of another version, which is said. */
function setHere(set: Sheet, { version }: ArgumentMap): Sheet {
  const { accepted: _, mapVersion: _made, ...sheet } = set;
  return { ...sheet, ...(version === undefined ? {} : { mapVersion: version }) };
}

function asFile(text: string): OwnFile {
  const bytes = utf8ToBytes(text);
  return { name: '', size: bytes.length, bytes: async () => bytes };
}
