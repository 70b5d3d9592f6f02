// E4: one card is put where it belongs: for a statement, against it, or against a step.

import * as z from 'zod/mini';
import { AUTHOR, type Id } from '../../model/argument-map.ts';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { above, below, edgeOf, RELATIONS, signOf, stepIn, stepsFrom, stepsOf, type Above, type Edge, type Step } from '../bearing.ts';
import type { Context } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import { shown } from '../faults.ts';
import { verdictOf, type Ask, type Feedback, type Part, type Placement, type PlaceTarget } from '../item.ts';
import { feedbackSchema, placementsSchema } from '../keys.ts';
import { partAround } from '../part-around.ts';
import { inPart } from '../part-under.ts';
import type { Random } from '../../model/random.ts';

/** Out of 1: of the target, of one above it with the right sign, of the relation, of an attack for an undercut and the other way. */
const POINTS = { target: 0.6, above: 0.3, relation: 0.4, kindOfAttack: 0.2 } as const;

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
    return { score, ...(placed ? { verdicts: { [placed.id]: verdictOf(score) } } : {}), feedback: { ...best.exact.feedback, text: m.lines([m.verdict(score), m.e4.target(best.target === POINTS.target ? 'right' : best.target > 0 ? 'above' : 'wrong'), m.e4.relation(best.relation === POINTS.relation ? 'right' : best.relation > 0 ? 'kind' : 'wrong'), best.exact.feedback.text]) } };
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
  const { m, map } = context;
  const own = stepsFrom(steps, card);
  const exactOf = (step: Step, within: readonly Step[], why?: string): Exact => {
    const place: Edge = edgeOf(within, step);
    const records = [card, step.id, place.target];
    return { ...place, above: above(within, place), feedback: { text: why ?? '', rule: 'nearest-target', places: context.placesOf(records), records, ...(why === undefined ? {} : { differs: true }) } };
  };
  const others = differingOn(map, own.map(({ id }) => id), ['target', 'polarity']).flatMap(({ map: other, record, reading }) => {
    const within = stepsOf(other);
    return exactOf(stepIn(within, record)!, within, context.textOf(reading.why));
  });
  const places = [...own.map((step) => exactOf(step, steps)), ...others].filter((each, i, all) => each.target !== card && all.findIndex(({ target, relation }) => target === each.target && relation === each.relation) === i);
  // Whichever place was meant, all are told: else this one and the model would seem to gainsay each other.
  const told = m.lines([toldOf(context, places), m.rules['nearest-target']]);
  const exact = places.map((each): Exact => ({ ...each, feedback: { ...each.feedback, text: told } }));
  const right = exact.map(({ target }) => target);
  // What the card stands on would say where it belongs, and so would what needs it.
  const without = new Set<Id>([card, ...own.flatMap(({ id, premises }) => [id, ...premises]), ...below(steps, card)]);
  const part = partAround(map, right, (id) => without.has(id), random);
  if (!part || part.statements.length + part.steps.length < right.length + 2) return undefined;
  const targets: readonly PlaceTarget[] = [...part.statements.map((id) => ({ id, is: 'statement' as const })), ...part.steps.map(({ id }) => ({ id, is: 'step' as const }))].map((each) => ({ ...each, text: context.text(each.id) }));
  const model = [{ id: card, target: exact[0]!.target, relation: exact[0]!.relation }];
  const ask: Ask = { shape: 'place', cards: [{ id: card, text: context.text(card) }], targets, relations: RELATIONS.map((id) => ({ id, text: m.relation[id], note: m.e4.gloss[id] })) };
  const together = own.length === 1 ? own[0]!.premises.filter((id) => id !== card) : [];
  return {
    prompt: m.e4.prompt,
    about: [{ id: card, as: m.as.card, text: context.text(card) }, ...together.map((id) => ({ id, as: m.as.together, text: context.text(id) }))],
    part: { statements: part.statements.map((id) => withoutTheUsual(inPart(context, shown(context, id)))), steps: part.steps.map((step) => ({ ...step, text: context.text(step.id) })) },
    ask,
    accept: { model, exact },
    look: [card, own[0]!.id],
    rule: 'nearest-target',
    half: m.hints.target(targets.find(({ id }) => id === model[0]!.target)!.text),
  };
}

/** All right places in words, each once: by the map, then as others take it, whose reason is the text so far. */
function toldOf({ m, quoted }: Context, places: readonly Exact[]): string {
  const own = places.filter(({ feedback }) => !feedback.differs);
  const [first] = own;
  const byMap = own.length > 1 ? m.e4.several(own.map(({ relation, target }) => m.e4.as(relation, quoted(target)))) : first ? m.e4.belongs(first.relation, quoted(first.target)) : '';
  return m.lines([byMap, ...places.flatMap(({ relation, target, feedback }) => (feedback.differs ? [m.e4.taken(feedback.text, m.e4.as(relation, quoted(target)))] : []))]);
}

/** That the author simply says so goes without saying where nobody asks for it. */
function withoutTheUsual(statement: Part['statements'][number]): Part['statements'][number] {
  return statement.speaker === AUTHOR && statement.stance === 'asserts' ? { ...statement, said: '' } : statement;
}
