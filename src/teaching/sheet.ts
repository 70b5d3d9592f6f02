// A set of exercises: what a teacher chooses, the items that it stands for, and what the answers to them come to.

import * as z from 'zod/mini';
import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { fnv1a } from '../model/fnv1a.ts';
import type { Locale } from '../model/localized-text.ts';
import { deepFreeze } from '../model/filled.ts';
import { ID_PATTERN } from '../model/format.ts';
import { checkAnswer } from './answers.ts';
import type { Sources } from './context.ts';
import { generate } from './generate.ts';
import { grade, type Accepted } from './grade.ts';
import { HINTS, KINDS, type Answer, type Grade, type Item, type Kind } from './item.ts';
import { LARGEST_SEED, randomOf } from '../model/random.ts';
import { whole } from './checks.ts';

export const ORDERS = ['by-kind', 'mixed'] as const;
export const MOST_ITEMS = 100;

/** What a set is made from; the same gives the same items everywhere. */
export interface Sheet {
  readonly map: Id;
  readonly mapVersion?: string;
  readonly kinds: readonly Kind[];
  readonly number: number;
  readonly order: (typeof ORDERS)[number];
  readonly seed: number;
  readonly lang: Locale;
  /** How many of the four hints a learner may look at. */
  readonly hints: number;
  /** Items also ask for sentences: only where everybody has the words of the text. */
  readonly sentences?: boolean;
  /** Further answers that the teacher lets count. */
  readonly accepted?: readonly Accepted[];
}

/** An answer of any shape; whether it fits an item only the item can tell. */
export const answerSchema: z.ZodMiniType<Answer> = z.union([z.string(), z.array(z.string()), z.array(z.object({ id: z.string(), target: z.string(), relation: z.string() })), z.record(z.string(), z.string())]);

export const sheetSchema: z.ZodMiniType<Sheet> = z.object({
  map: z.string().check(z.regex(ID_PATTERN)),
  mapVersion: z.exactOptional(z.string().check(z.maxLength(60))),
  kinds: z.array(z.enum(KINDS)).check(z.minLength(1), z.maxLength(KINDS.length)),
  number: whole(1, MOST_ITEMS),
  order: z.enum(ORDERS),
  seed: whole(0, LARGEST_SEED),
  lang: z.enum(['en', 'zh']),
  hints: whole(0, HINTS),
  sentences: z.exactOptional(z.boolean()),
  accepted: z.exactOptional(z.array(z.object({ item: z.string(), answer: answerSchema, reason: z.string().check(z.maxLength(300)) })).check(z.maxLength(MOST_ITEMS))),
});

/** The set in any value, or the fields that are wrong; kinds that are unknown are named. Linear in the value; frozen. */
export function parseSheet(value: unknown): { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly fields: readonly string[]; readonly unknownKinds: readonly string[] } {
  const shaped = sheetSchema.safeParse(value);
  if (shaped.success) return { ok: true, sheet: deepFreeze(shaped.data) };
  const kinds: unknown = typeof value === 'object' && value !== null ? (value as { readonly kinds?: unknown }).kinds : undefined;
  return {
    ok: false,
    fields: [...new Set(shaped.error.issues.map(({ path }) => String(path[0] ?? '')))],
    unknownKinds: Array.isArray(kinds) ? kinds.filter((kind) => !KINDS.some((known) => known === kind)).map(String) : [],
  };
}

/** What two sets have alike that have the same items: all but what the teacher accepts later. */
export function sheetId({ map, mapVersion = '', kinds, number, order, seed, lang, sentences = false }: Sheet): string {
  return fnv1a(JSON.stringify([map, mapVersion, kinds, number, order, seed, lang, sentences])).toString(36);
}

/** What an item asks about, shows as a part of a map, and what its answer tells: statements, questions and steps by their ids. The cost is that of a grade. */
export function toldBy(item: Item): ReadonlySet<Id> {
  return new Set([...item.about.map(({ id }) => id), ...(item.part?.statements ?? []).map(({ id }) => id), ...grade(item, item.accept.model).feedback.records]);
}

/** How many statements an item shares with others, so that one might give away the other. @param told of each what it tells */
function sharing(item: Item, others: readonly Item[], told: (item: Item) => ReadonlySet<Id>): number {
  const own = told(item);
  return others.reduce((sum, other) => sum + [...told(other)].filter((id) => own.has(id)).length, 0);
}

/**
 * The items of a set, as many of each kind as of the others; what one kind cannot give the others do. As far as there are enough,
 * no two tell of the same statement, for the one would give away the other.
 * @returns fewer than asked for where the map has no more. The cost is that of `generate`.
 */
export function itemsOfSheet(map: ArgumentMap, { kinds, number, order, seed, lang, sentences = false }: Sheet, sources: Sources): readonly Item[] {
  const given: Sources = sentences ? sources : { ...sources, words: new Map() };
  const wanted = [...new Set(kinds)];
  const known = new Map<Item, ReadonlySet<Id>>();
  const told = (item: Item): ReadonlySet<Id> => {
    if (!known.has(item)) known.set(item, toldBy(item));
    return known.get(item)!;
  };
  const byKind = new Map<Kind, readonly Item[]>();
  const made = (kind: Kind, count: number): readonly Item[] => {
    const others = [...byKind].flatMap(([each, items]) => (each === kind ? [] : items));
    return count === 0 ? [] : generate(map, { ...given, kind, seed, lang, count, against: (item, items) => sharing(item, [...others, ...items], told) });
  };
  for (const [i, kind] of wanted.entries()) byKind.set(kind, made(kind, Math.floor(number / wanted.length) + (i < number % wanted.length ? 1 : 0)));
  for (const kind of wanted) {
    const short = number - [...byKind.values()].reduce((sum, items) => sum + items.length, 0);
    if (short > 0) byKind.set(kind, made(kind, byKind.get(kind)!.length + short));
  }
  const items = wanted.flatMap((kind) => byKind.get(kind)!);
  return order === 'mixed' ? randomOf(seed, map.id, 'order').shuffled(items) : items;
}

/** A learner's answer to one item. */
export interface Given {
  readonly item: string;
  readonly answer: Answer;
  /** How many hints were looked at. */
  readonly hints?: number;
  /** Why the learner thinks that the answer is right, in one line. */
  readonly contested?: string;
}

/** What the answers to a set come to. */
export interface SheetScore {
  /** The mean over the items that have a score, what was not answered counting 0; null where none has. */
  readonly score: number | null;
  /** By item, in their order; nothing for one that was not answered, or with what is no answer to it. */
  readonly grades: readonly { readonly item: string; readonly grade?: Grade; readonly contested?: string }[];
}

/** The same for the same answers. The cost is that of grading each. */
export function gradeSheet(items: readonly Item[], given: readonly Given[], accepted: readonly Accepted[] = []): SheetScore {
  const answers = new Map(given.map((each) => [each.item, each]));
  const grades = items.map((item): SheetScore['grades'][number] => {
    const own = answers.get(item.id);
    const checked = own && checkAnswer(item, own.answer);
    return {
      item: item.id,
      ...(own && checked?.ok ? { grade: grade(item, checked.answer, { hints: own.hints ?? 0, accepted }) } : {}),
      ...(own?.contested === undefined ? {} : { contested: own.contested }),
    };
  });
  const scores = grades.flatMap(({ grade: of }, i) => (of ? of.score ?? [] : items[i]!.shape === 'written' ? [] : 0));
  return { score: scores.length === 0 ? null : scores.reduce<number>((sum, score) => sum + score, 0) / scores.length, grades };
}
