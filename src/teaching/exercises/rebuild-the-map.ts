// E6: the cards of a part of the map are put back under its claim.

import * as z from 'zod/mini';
import { must } from '../checks.ts';
import type { Id } from '../../model/argument-map.ts';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { RELATIONS, stepsOf, type Step } from '../bearing.ts';
import type { Context } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Draft, Exercise } from '../exercise.ts';
import { verdictOf, type Feedback, type Placement } from '../item.ts';
import { feedbackSchema, placementsSchema, sharedBy, stepSchema } from '../keys.ts';
import { besides, cardsOf, partCandidates } from '../part-under.ts';
import type { Random } from '../../model/random.ts';
import { CARD_WORTH, rightPuts, scoreTree, WITH } from '../tree-score.ts';

const FEWEST = 5;
/** How many cards an item may have at most; from a claim with many below it several items are made. */
const SIZES = [6, 9, 12, 15] as const;

interface TreeKey {
  readonly model: readonly Placement[];
  readonly steps: readonly Step[];
  /** The steps as another careful reader has them. */
  readonly others: readonly { readonly why: string; readonly steps: readonly Step[] }[];
  /** What is said of each card. */
  readonly cards: Readonly<Record<string, Feedback>>;
}
const keySchema: z.ZodMiniType<TreeKey> = z.object({
  model: placementsSchema,
  steps: z.array(stepSchema),
  others: z.array(z.object({ why: z.string(), steps: z.array(stepSchema) })),
  cards: z.record(z.string(), feedbackSchema).check(must((cards) => Object.keys(cards).length > 0)),
});

export const rebuildTheMap: Exercise<TreeKey> = {
  kind: 'E6',
  key: keySchema,
  candidates: (context) => partCandidates(context, SIZES, FEWEST, (claim, part, random) => build(context, claim, part, random)),
  grade: (item, answer) => {
    const m = exerciseMessagesOf(item.lang);
    const { steps, others, cards } = item.accept;
    const ids = Object.keys(cards);
    const placed = answer as readonly Placement[];
    const readings = [{ why: undefined, result: scoreTree(ids, steps, placed) }, ...others.map((other) => ({ why: other.why, result: scoreTree(ids, other.steps, placed) }))];
    const { why, result } = readings.reduce((one, other) => (other.result.score > one.result.score ? other : one));
    const words = (id: Id): string => (item.shape === 'place' ? item.cards.find((card) => card.id === id)?.text : undefined) ?? id;
    const parts = result.cards.map(({ id, outcome }): Feedback => ({ ...cards[id]!, of: words(id), ...(outcome === 'right' ? { isRight: true } : {}), text: m.lines([m.e6.outcome[outcome], outcome === 'right' ? '' : cards[id]!.text]) }));
    return {
      score: result.score,
      edgeF1: result.edgeF1,
      verdicts: Object.fromEntries(result.cards.flatMap(({ id, outcome }) => (placed.some((each) => each.id === id) ? [[id, verdictOf(CARD_WORTH[outcome])]] : []))),
      feedback: {
        text: m.lines([m.verdict(result.score), why === undefined ? '' : m.differ(why), m.e6.summary(result.cards.filter(({ outcome }) => outcome === 'right').length, ids.length, result.wrongLinkings), result.score < 1 ? m.e6.counts(result.wrongLinkings) : '', m.rules['tree-of-reasons']]),
        ...sharedBy(parts, 'tree-of-reasons'),
        ...(why === undefined ? {} : { differs: true }),
      },
    };
  },
};

function build(context: Context, claim: Id, part: readonly Step[], random: Random): Draft<TreeKey> {
  const { m, map } = context;
  const cards = random.shuffled(cardsOf(part, claim));
  const also = besides(stepsOf(map), part, claim);
  const model: Placement[] = [];
  for (const step of part) {
    const [first, ...rest] = step.premises.filter((id) => !model.some((placed) => placed.id === id));
    if (first === undefined) continue;
    const put = rightPuts(first, part)[0]!;
    model.push({ id: first, target: put.parent, relation: put.relation }, ...rest.map((id) => ({ id, target: first, relation: WITH })));
  }
  const inside = new Set<Id>([claim, ...cards, ...part.map(({ id }) => id)]);
  const others = differingOn(map, part.map(({ id }) => id), ['target', 'polarity']).flatMap(({ map: other, reading }) => {
    const all = stepsOf(other);
    const steps = [...part.map(({ id }) => all.find((each) => each.id === id)!), ...also];
    return steps.every(({ target, premises }) => inside.has(target) && !premises.includes(target)) ? [{ why: context.textOf(reading.why), steps }] : [];
  });
  const told = (id: Id): Feedback => {
    const own = part.find(({ premises }) => premises.includes(id))!;
    const put = rightPuts(id, part)[0]!;
    const with_ = own.premises.filter((each) => each !== id).map(context.quoted);
    const text = m.e6.belongs(put.relation, context.quoted(put.parent), with_.length === 0 ? '' : context.m.list(with_));
    const records = [id, own.id, put.parent];
    return { text, rule: 'tree-of-reasons', places: context.placesOf(records), records };
  };
  return {
    prompt: m.e6.prompt(cards.length),
    about: [{ id: claim, as: m.as.claim, text: context.text(claim) }],
    ask: {
      shape: 'place',
      cards: cards.map((id) => ({ id, text: context.text(id) })),
      targets: [claim, ...cards].map((id) => ({ id, text: context.text(id), is: 'statement' })),
      relations: ([...RELATIONS, WITH] as const).map((id) => ({ id, text: m.relation[id], note: m.e6.gloss[id] })),
    },
    accept: { model, steps: [...part, ...also], others, cards: Object.fromEntries(cards.map((id) => [id, told(id)])) },
    look: [claim, ...part.map(({ id }) => id)],
    rule: 'tree-of-reasons',
  };
}
