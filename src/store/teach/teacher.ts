// What a teacher does: chooses a set, hands it out, reads what comes back, accepts further answers. It lasts as long as the page; what is
// to be kept is in the link, and in the results, which name their set.

import { createStore, type StoreApi } from 'zustand/vanilla';
import { authorsMap } from '../../analysis/what-if/with-own.ts';
import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Sources } from '../../teaching/context.ts';
import { kindsFor } from '../../teaching/generate.ts';
import type { Accepted } from '../../teaching/grade.ts';
import { KINDS, type Answer, type Item, type Kind } from '../../teaching/item.ts';
import { findResults, type FoundResults } from '../../teaching/result-code.ts';
import { itemsOfSheet, type Sheet } from '../../teaching/sheet.ts';
import { sameAnswer } from '../../teaching/answers.ts';
import type { AppStores } from '../app-stores.ts';
import { perStores } from '../per-stores.ts';
import { EMPTY_ADDRESS, encode } from '../deep-link.ts';
import { readAccepted, writeAccepted } from './accepted.ts';
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
}

export interface Teacher extends Omit<StoreApi<TeacherState>, 'setState'> {
  readonly choose: (next: Partial<Sheet>) => void;
  /** Reads more texts to those that were read; results come out of all of them. */
  readonly read: (texts: readonly string[]) => Promise<void>;
  readonly forget: () => void;
  readonly accept: (item: Item, answer: Answer, reason: string) => void;
  readonly withdraw: (accepted: Accepted) => void;
  /** The values of the address that say the set. */
  readonly values: () => Promise<readonly (string | undefined)[]>;
}

const EMPTY: TeacherState = { sheet: undefined, items: [], able: [], accepted: [], link: '', texts: [], found: undefined };

/** The same store each time; another map begins anew. */
export const teacherOf = perStores(createTeacher);

function createTeacher(stores: AppStores): Teacher {
  const { document, view, preferences } = stores;
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
  const find = async (): Promise<void> => {
    const { sheet, texts } = store.getState();
    const found = sheet && texts.length > 0 ? await findResults(texts, sheet) : undefined;
    const now = store.getState();
    if (now.sheet === sheet && now.texts === texts) store.setState({ found });
  };
  const show = (sheet: Sheet): void => {
    if (!made) return;
    const { map, sources } = made;
    store.setState({ sheet, able: kindsFor(map, sheet.lang, sources), items: itemsOfSheet(map, sheet, sources) });
    void relink();
    void find();
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
    const accepted = (await readAccepted(lesson.accepted)) ?? [];
    if (mine !== turn) return;
    made = { map, sources };
    store.setState({ accepted });
    const able = kindsFor(map, lang, sources);
    const usual = { ...lesson.sheet, kinds: KINDS.filter((kind) => able.includes(kind)), number: USUAL.items, order: USUAL.order, hints: USUAL.hints };
    show(given[0] === 'set' ? lesson.sheet : usual);
  };
  document.subscribe((now, before) => now.map !== before.map && void begin());
  void begin();

  return {
    ...store,
    choose: (next) => {
      const { sheet } = store.getState();
      if (sheet) show({ ...sheet, ...next });
    },
    read: async (texts) => {
      store.setState({ texts: [...store.getState().texts, ...texts] });
      await find();
    },
    forget: () => store.setState({ texts: [], found: undefined }),
    accept: (item, answer, reason) => {
      const { accepted } = store.getState();
      store.setState({ accepted: [...accepted.filter((each) => each.item !== item.id || !sameAnswer(item.shape, each.answer, answer)), { item: item.id, answer, reason }] });
      void relink();
    },
    withdraw: (which) => {
      store.setState({ accepted: store.getState().accepted.filter((each) => each !== which) });
      void relink();
    },
    values,
  };
}
