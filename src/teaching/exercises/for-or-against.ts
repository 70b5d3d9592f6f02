// E4: one card is put where it belongs: for a statement, against it, or against a step.

import * as z from 'zod/mini';
import type { Id } from '../../model/argument-map.ts';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { above, below, edgeOf, RELATIONS, signOf, stepIn, stepsFrom, stepsOf, stepsOn, type Above, type Edge, type Step } from '../bearing.ts';
import type { Context } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import type { Ask, Feedback, Placement, PlaceTarget } from '../item.ts';
import { feedbackSchema, placementsSchema } from '../keys.ts';
import type { Random } from '../random.ts';

/** Out of 1: of the target, of one above it with the right sign, of the relation, of an attack for an undercut and the other way. */
const POINTS = { target: 0.6, above: 0.3, relation: 0.4, kindOfAttack: 0.2 } as const;
const MOST_TARGETS = 8;

/** One right place, what stands above it, and what is said of it. */
interface Exact extends Edge {
  readonly above: readonly Above[];
  readonly feedback: Feedback;
}
interface PlaceKey {
  readonly model: readonly Placement[];
  readonly exact: readonly Exact[];
}
const keySchema: z.ZodMiniType<PlaceKey> = z.object({
  model: placementsSchema,
  exact: z
    .array(
      z.object({
        target: z.string(),
        relation: z.enum(RELATIONS),
        above: z.array(z.object({ id: z.string(), sign: z.union([z.literal(1), z.literal(-1)]) })),
        feedback: feedbackSchema,
      }),
    )
    .check(z.minLength(1)),
});

export const forOrAgainst: Exercise<PlaceKey> = {
  kind: 'E4',
  key: keySchema,
  candidates: (context) => {
    const steps = stepsOf(context.map);
    return context.map.statements.flatMap(({ id }): Candidate<PlaceKey>[] => (context.index.inferencesFrom(id).length === 0 ? [] : [{ id, build: (random) => build(context, steps, id, random) }]));
  },
  grade: (item, answer) => {
    const m = exerciseMessagesOf(item.lang);
    const [placed] = answer as readonly Placement[];
    const graded = item.accept.exact.map((exact) => ({ exact, ...pointsOf(exact, placed) }));
    const best = graded.reduce((one, other) => (other.target + other.relation > one.target + one.relation ? other : one));
    const score = best.target + best.relation;
    return { score, feedback: { ...best.exact.feedback, text: m.lines([m.verdict(score), m.e4.target(best.target === POINTS.target ? 'right' : best.target > 0 ? 'above' : 'wrong'), m.e4.relation(best.relation === POINTS.relation ? 'right' : best.relation > 0 ? 'kind' : 'wrong'), best.exact.feedback.text]) } };
  },
};

function pointsOf(exact: Exact, placed: Placement | undefined): { readonly target: number; readonly relation: number } {
  if (!placed) return { target: 0, relation: 0 };
  const isAbove = exact.above.some(({ id, sign }) => id === placed.target && sign === signOf(placed.relation));
  const areAttacks = signOf(exact.relation) === -1 && signOf(placed.relation) === -1;
  return {
    target: placed.target === exact.target ? POINTS.target : isAbove ? POINTS.above : 0,
    relation: placed.relation === exact.relation ? POINTS.relation : areAttacks ? POINTS.kindOfAttack : 0,
  };
}

function build(context: Context, steps: readonly Step[], card: Id, random: Random): Draft<PlaceKey> | undefined {
  const { m, map, index } = context;
  const own = stepsFrom(steps, card);
  const exactOf = (step: Step, within: readonly Step[], why?: string): Exact => {
    const place: Edge = edgeOf(within, step);
    const text = context.m.lines([why === undefined ? '' : m.differ(why), m.e4.belongs(place.relation, context.quoted(place.target)), m.rules['nearest-target']]);
    const records = [card, step.id, place.target];
    return { ...place, above: above(within, place), feedback: { text, rule: 'nearest-target', places: context.placesOf(records), records, ...(why === undefined ? {} : { differs: true }) } };
  };
  const others = differingOn(map, own.map(({ id }) => id), ['target', 'polarity']).flatMap(({ map: other, record, reading }) => {
    const within = stepsOf(other);
    return exactOf(stepIn(within, record)!, within, context.textOf(reading.why));
  });
  const exact = [...own.map((step) => exactOf(step, steps)), ...others].filter((each, i, all) => all.findIndex(({ target, relation }) => target === each.target && relation === each.relation) === i);
  const taken = new Set<Id>([card, ...own.flatMap(({ id, premises }) => [id, ...premises]), ...below(steps, card)]);
  const right = exact.map(({ target }) => target);
  const higher = [...new Set(exact.flatMap((each) => each.above.map(({ id }) => id)))];
  const beside = right.flatMap((target) => stepsOn(steps, target).flatMap(({ id, premises }) => [id, ...premises]));
  const near = map.statements.filter(({ question }) => question === index.statement(card)!.question).map(({ id }) => id);
  const wrong = [random.shuffled(higher), random.shuffled(beside), random.shuffled(near), random.shuffled(map.statements.map(({ id }) => id))].map((group) => group.filter((id) => !taken.has(id) && !right.includes(id)));
  // Two of each kind, so that both statements and steps stand there, then as many more as there is room for.
  const targets = [...new Set([...right, ...wrong.flatMap((group) => group.slice(0, 2)), ...wrong.flat()])].slice(0, Math.max(MOST_TARGETS, right.length));
  if (targets.length < right.length + 2) return undefined;
  const shown = random.shuffled(targets).map((id): PlaceTarget => ({ id, text: context.text(id), is: index.inference(id) ? 'step' : 'statement' }));
  const model = [{ id: card, target: exact[0]!.target, relation: exact[0]!.relation }];
  const ask: Ask = { shape: 'place', cards: [{ id: card, text: context.text(card) }], targets: shown, relations: RELATIONS.map((id) => ({ id, text: m.relation[id], note: m.e4.gloss[id] })) };
  const together = own.length === 1 ? own[0]!.premises.filter((id) => id !== card) : [];
  return {
    prompt: m.e4.prompt,
    about: [{ id: card, as: m.as.card, text: context.text(card) }, ...together.map((id) => ({ id, as: m.as.together, text: context.text(id) }))],
    ask,
    accept: { model, exact },
    look: [card, own[0]!.id],
    rule: 'nearest-target',
    half: m.hints.target(shown.find(({ id }) => id === model[0]!.target)!.text),
  };
}
