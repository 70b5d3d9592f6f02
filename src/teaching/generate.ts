// Items out of a map and a seed: the same for the same seed.

import type { ArgumentMap } from '../model/argument-map.ts';
import type { Locale } from '../model/localized-text.ts';
import { contextOf, type Context, type Sources } from './context.ts';
import type { Candidate, Draft } from './exercise.ts';
import { exercises } from './exercises/index.ts';
import { hintsOf } from './hints.ts';
import { KINDS, type Answer, type Item, type Kind } from './item.ts';
import { isSeed, LARGEST_SEED, randomOf } from '../model/random.ts';

/** What is asked for. */
export interface Wanted extends Sources {
  readonly kind: Kind;
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
  readonly lang: Locale;
  /** One where nothing is said. */
  readonly count?: number;
  /** What is better not asked, as far as there is enough else: how much speaks against an item, 0 where nothing does. */
  readonly against?: (item: Item, made: readonly Item[]) => number;
}

/**
 * Items of one kind, in a drawn order; no two ask the same of the same records.
 * @returns fewer than asked for where the map has no more, none where it is too small for the kind (`kindsFor` says what it is
 * large enough for). The cost is that of the evaluator for E10 and E11, else O(map) an item.
 * @throws RangeError for a seed that is none
 */
export function generate(map: ArgumentMap, { kind, seed, lang, count = 1, against, ...sources }: Wanted): readonly Item[] {
  if (!isSeed(seed)) throw new RangeError(`A seed is a whole number from 0 to ${LARGEST_SEED}.`);
  const context = contextOf(map, lang, sources);
  const drawn = randomOf(seed, map.id, kind).shuffled(exercises[kind].candidates(context));
  const items: Item[] = [];
  const put: Item[] = [];
  for (const candidate of oneOfEach(drawn)) {
    if (items.length === count) break;
    const item = itemFrom(context, kind, candidate, seed);
    if (item) (against && against(item, items) > 0 ? put : items).push(item);
  }
  while (items.length < count && put.length > 0) {
    // What is taken may speak against others that are left.
    const best = put.map((item) => against!(item, items));
    items.push(...put.splice(best.indexOf(Math.min(...best)), 1));
  }
  return items;
}

/** First one about each question, claim or step, by what stands before the slash in the ids; then the others. */
function oneOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const subject = ({ id }: Candidate): string => id.split('/')[0]!;
  const isFirst = new Map(candidates.toReversed().map((each) => [subject(each), each]));
  return [...candidates.filter((each) => isFirst.get(subject(each)) === each), ...candidates.filter((each) => isFirst.get(subject(each)) !== each)];
}

/** All that can be asked of a map in one kind, each once, in the order of the map, with the distractors that a seed draws. */
export function itemsOf(map: ArgumentMap, { kind, seed, lang, ...sources }: Omit<Wanted, 'count' | 'against'>): readonly Item[] {
  const context = contextOf(map, lang, sources);
  return exercises[kind].candidates(context).flatMap((candidate) => itemFrom(context, kind, candidate, seed) ?? []);
}

/** The kinds that the map is large enough for, in their order. */
export function kindsFor(map: ArgumentMap, lang: Locale, sources: Sources): readonly Kind[] {
  return KINDS.filter((kind) => generate(map, { ...sources, kind, seed: 1, lang }).length > 0);
}

function itemFrom(context: Context, kind: Kind, candidate: Candidate, seed: number): Item | undefined {
  const { map, lang } = context;
  const draft: Draft | undefined = candidate.build(randomOf(seed, map.id, kind, candidate.id));
  if (!draft) return undefined;
  const { prompt, about, part, ask, accept } = draft;
  const open: Item = {
    kind,
    id: `${kind}:${candidate.id}`,
    seed,
    map: map.id,
    ...(map.version === undefined ? {} : { mapVersion: map.version }),
    lang,
    prompt,
    about,
    ...(part === undefined ? {} : { part }),
    ...ask,
    hints: [],
    accept,
  };
  const isRight = (answer: Answer): boolean => exercises[kind].grade(open, answer).score === 1;
  return { ...open, hints: hintsOf(context, draft, isRight, randomOf(seed, map.id, kind, candidate.id, 'hints')) };
}
