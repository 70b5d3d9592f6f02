// What the address says of exercises, put into a lesson, and back: free practice, or the set of a teacher. What cannot be used is told
// and the usual value stands in its place.

import type { ArgumentMap } from '../../model/argument-map.ts';
import type { Locale } from '../../model/localized-text.ts';
import { isSeed } from '../../model/random.ts';
import { HINTS, KINDS, type Kind } from '../../teaching/item.ts';
import { MOST_ITEMS, ORDERS, type Sheet } from '../../teaching/sheet.ts';
import { LESSON_KEYS } from '../view-store.ts';

export type LessonKey = (typeof LESSON_KEYS)[number];

/** The name of free practice and that of a set, as values of `practice`. */
const PRACTICES = ['free', 'set'] as const;

/** What is done: for free practice only map, kinds, seed and language count. */
export interface Lesson {
  readonly practice: (typeof PRACTICES)[number];
  readonly sheet: Sheet;
  /** A code of further answers that the teacher lets count. */
  readonly accepted?: string;
}

/** A part of the address that was left out. */
export interface LessonProblem {
  readonly key: LessonKey;
  readonly value: string;
}

export const USUAL = { seed: 1, items: 10, order: ORDERS[0], hints: HINTS } as const;

/** How much of a value is shown. */
const LONGEST_SHOWN = 60;
const MOST_LETTERS = 20_000;

type Values = readonly (string | undefined)[];

/**
 * The lesson that the values of `LESSON_KEYS` say.
 * @param lang in which is asked where they do not say it
 * @returns also what of them could not be used, in the order of the keys. Linear; never throws.
 */
export function readLesson(values: Values, map: ArgumentMap, lang: Locale): { readonly lesson: Lesson; readonly problems: readonly LessonProblem[] } {
  const problems: LessonProblem[] = [];
  const tell = (key: LessonKey, value: string): void => void problems.push({ key, value: value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value });
  const read = <T>(key: LessonKey, usual: T, parse: (value: string) => T | undefined): T => {
    const value = values[LESSON_KEYS.indexOf(key)];
    if (value === undefined) return usual;
    const parsed = parse(value);
    if (parsed === undefined) tell(key, value);
    return parsed ?? usual;
  };
  const among = <T extends string>(all: readonly T[]) => (value: string): T | undefined => all.find((each) => each === value);
  const whole = (from: number, to: number) => (value: string): number | undefined => (/^\d{1,10}$/.test(value) && Number(value) >= from && Number(value) <= to ? Number(value) : undefined);
  const practice = read<Lesson['practice']>('practice', PRACTICES[0], among(PRACTICES));
  const seed = read<number>('seed', USUAL.seed, (value) => (/^\d{1,10}$/.test(value) && isSeed(Number(value)) ? Number(value) : undefined));
  const kinds = read<readonly Kind[]>('kinds', KINDS, (value) => {
    const asked = [...new Set(value.slice(0, MOST_LETTERS).split(',').filter((each) => each !== ''))];
    const known = KINDS.filter((kind) => asked.some((each) => each.toUpperCase() === kind));
    const strange = asked.filter((each) => !known.some((kind) => kind === each.toUpperCase()));
    // The others are asked for all the same.
    if (known.length > 0 && strange.length > 0) tell('kinds', strange.join(', '));
    return known.length > 0 ? known : undefined;
  });
  const number = read<number>('items', USUAL.items, whole(1, MOST_ITEMS));
  const order = read<Sheet['order']>('order', USUAL.order, among(ORDERS));
  const hints = read<number>('hints', USUAL.hints, whole(0, HINTS));
  const asked = read<Locale>('asked', lang, among(['en', 'zh']));
  const sentences = read('sentences', false, (value) => (value === 'yes' ? true : undefined));
  const accepted = read<string | undefined>('accepted', undefined, (value) => (value.length <= MOST_LETTERS ? value : undefined));
  const sheet: Sheet = {
    map: map.id,
    ...(map.version === undefined ? {} : { mapVersion: map.version }),
    kinds,
    number,
    order,
    seed,
    lang: practice === 'set' ? asked : lang,
    hints: practice === 'set' ? hints : HINTS,
    ...(sentences ? { sentences } : {}),
  };
  return { lesson: { practice, sheet, ...(accepted === undefined ? {} : { accepted }) }, problems };
}

/** The values of `LESSON_KEYS` that say a set; what is as usual is left out, but for the language. O(kinds) */
export function valuesOfSet({ kinds, number, order, seed, lang, hints, sentences = false }: Sheet, accepted?: string): Values {
  const said: Readonly<Record<LessonKey, string | undefined>> = {
    practice: 'set',
    seed: String(seed),
    kinds: kinds.length === KINDS.length ? undefined : kinds.join(','),
    items: String(number),
    order: order === USUAL.order ? undefined : order,
    hints: hints === USUAL.hints ? undefined : String(hints),
    asked: lang,
    sentences: sentences ? 'yes' : undefined,
    accepted,
  };
  return LESSON_KEYS.map((key) => said[key]);
}
