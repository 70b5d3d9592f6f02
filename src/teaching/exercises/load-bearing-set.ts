// E11: on what does a claim hang? A set of starting points whose rejection together brings it down, and none in it for nothing.

import * as z from 'zod/mini';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { cutsFor } from '../../analysis/what-if/cuts.ts';
import { authorsEvaluation, evaluationOf, labelOf } from '../../analysis/what-if/evaluation.ts';
import { NO_OVERRIDES } from '../../analysis/what-if/overrides.ts';
import type { Id } from '../../model/argument-map.ts';
import { below, stepsOf } from '../bearing.ts';
import type { Context } from '../context.ts';
import { differingOn, OF_STRUCTURE } from '../differing.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import type { Feedback } from '../item.ts';
import { ownValue } from '../answers.ts';
import { feedbackSchema } from '../keys.ts';
import type { Random } from '../../model/random.ts';

/** So few that all their subsets can be tried: what is rejected beside a cut may bring the claim back. */
const MOST_OPTIONS = 7;
const FEWEST_OPTIONS = 4;
const NOT_MINIMAL = 0.5;
/** Steps of the search for one item; a map that is knit more closely gives the sets of up to three. */
const MAX_STEPS = 400_000;

interface CutsKey {
  readonly model: readonly Id[];
  /** The least sets among what is offered. */
  readonly least: readonly (readonly Id[])[];
  /** Sets that hold one of these and bring nothing down all the same. */
  readonly harmless: readonly (readonly Id[])[];
  readonly feedback: Feedback;
  /** By id its words, for the feedback. */
  readonly words: Readonly<Record<Id, string>>;
}
const idSets = z.array(z.array(z.string()));
const keySchema: z.ZodMiniType<CutsKey> = z.object({ model: z.array(z.string()), least: idSets.check(z.minLength(1)), harmless: idSets, feedback: feedbackSchema, words: z.record(z.string(), z.string()) });

export const loadBearingSet: Exercise<CutsKey> = {
  kind: 'E11',
  key: keySchema,
  candidates: (context) => {
    const { map, index } = context;
    const author = authorsEvaluation(map);
    // Where readers draw a step below otherwise, another set brings the claim down.
    const isAgreed = (id: Id): boolean => differingOn(map, [...below(stepsOf(map), id)], OF_STRUCTURE).length === 0;
    return map.statements.flatMap(({ id }): Candidate<CutsKey>[] => (labelOf(author, id) === 'in' && isAgreed(id) && index.inferencesOn(id).some(({ polarity }) => polarity === 'support') ? [{ id, build: (random) => build(context, id, random) }] : []));
  },
  grade: ({ accept, lang, about }, answer) => {
    const m = exerciseMessagesOf(lang);
    const chosen = new Set(answer as readonly Id[]);
    const held = accept.least.filter((set) => set.every((id) => chosen.has(id)));
    const isHarmless = accept.harmless.some((set) => isSame(set, chosen));
    const isCut = held.length > 0 && !isHarmless;
    const score = !isCut ? 0 : held.some((set) => set.length === chosen.size) ? 1 : NOT_MINIMAL;
    // What stands between the nearest set and what was chosen.
    const nearest = accept.least.toSorted((a, b) => missing(a, chosen) - missing(b, chosen))[0]!;
    const quoted = (ids: readonly Id[]): string => ids.map((id) => m.quote(ownValue(accept.words, id) ?? id)).join(m.between);
    const told = score === 1 ? m.e11.right(chosen.size) : isCut ? m.e11.tooMuch(quoted([...chosen].filter((id) => !held[0]!.includes(id)))) : isHarmless ? m.e11.harmless : chosen.size === 0 ? m.e11.nothing : m.e11.stillStands(missing(nearest, chosen));
    const fall = { reject: [...chosen], at: about.map(({ id }) => id) };
    return { score, fall, feedback: { ...accept.feedback, text: m.lines([m.verdict(score), told, m.rules['smallest-set']]) } };
  },
};

function missing(set: readonly Id[], chosen: ReadonlySet<Id>): number {
  return set.filter((id) => !chosen.has(id)).length;
}

function isSame(set: readonly Id[], chosen: ReadonlySet<Id>): boolean {
  return set.length === chosen.size && set.every((id) => chosen.has(id));
}

function build(context: Context, claim: Id, random: Random): Draft<CutsKey> | undefined {
  const { m, map, index } = context;
  const { sets } = cutsFor(map, claim, { maxSteps: MAX_STEPS });
  const [first, ...others] = random.shuffled(sets.filter((set) => set.length < MOST_OPTIONS));
  if (!first) return undefined;
  const options = new Set(first);
  // Room is left for what is wrong; a set that fits in is a right answer too.
  for (const set of others) if (new Set([...options, ...set]).size <= MOST_OPTIONS - 2) for (const id of set) options.add(id);
  const supports = below(stepsOf(map), claim);
  const author = authorsEvaluation(map);
  const isOffered = (id: Id): boolean => !options.has(id) && id !== claim && labelOf(author, id) === 'in';
  const inside = random.shuffled(map.statements.filter(({ id }) => supports.has(id) && isOffered(id) && isPoint(context, id)));
  const beside = random.shuffled(map.statements.filter(({ id, question }) => !supports.has(id) && isOffered(id) && isPoint(context, id) && question === index.statement(claim)!.question));
  const anywhere = random.shuffled(map.statements.filter(({ id }) => !supports.has(id) && isOffered(id) && isPoint(context, id)));
  for (const { id } of [...inside.slice(0, 2), ...beside.slice(0, 2), ...anywhere]) if (options.size < Math.min(MOST_OPTIONS, first.length + 4)) options.add(id);
  if (options.size < FEWEST_OPTIONS || options.size <= first.length) return undefined;
  const { least, harmless } = cutsAmong(map, claim, [...options]);
  const records = [claim, ...least.flat()];
  const shown = random.shuffled([...options]);
  return {
    prompt: m.e11.prompt,
    about: [{ id: claim, as: m.as.claim, text: context.text(claim) }],
    ask: { shape: 'set', options: shown.map((id) => ({ id, text: context.text(id) })) },
    accept: {
      // Of several the smallest.
      model: least[0]!,
      least,
      harmless,
      feedback: { text: '', rule: 'smallest-set', places: context.placesOf(records), records: [...new Set(records)] },
      words: Object.fromEntries(shown.map((id) => [id, context.text(id)])),
    },
    look: [claim, ...index.inferencesOn(claim).map(({ id }) => id)],
    rule: 'smallest-set',
    ...(least[0]!.length === 1 ? {} : { half: m.e11.half(least[0]!.length, context.quoted(least[0]![0]!)) }),
  };
}

/** A statement without reasons of its own: where the map takes something for given. */
function isPoint({ index }: Context, id: Id): boolean {
  return index.inferencesOn(id).every(({ polarity }) => polarity === 'attack');
}

/** By trying every subset: the least that bring the claim down, and what holds one of them and does not. 2^options evaluations */
function cutsAmong(map: Context['map'], claim: Id, options: readonly Id[]): Pick<CutsKey, 'least' | 'harmless'> {
  const subsets = Array.from({ length: 2 ** options.length }, (_, bits) => options.filter((_id, i) => (bits >> i) & 1)).toSorted((a, b) => a.length - b.length);
  const least: (readonly Id[])[] = [];
  const harmless: (readonly Id[])[] = [];
  for (const set of subsets) {
    const holdsOne = least.some((each) => each.every((id) => set.includes(id)));
    const falls = labelOf(evaluationOf(map, { ...NO_OVERRIDES, reject: set }), claim) === 'out';
    if (falls && !holdsOne) least.push(set);
    else if (!falls && holdsOne) harmless.push(set);
  }
  return { least, harmless };
}
