// E10: one statement is rejected; what becomes of the others? The evaluator knows exactly.

import * as z from 'zod/mini';
import { must } from '../checks.ts';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { authorsEvaluation, differenceOf, evaluationOf, labelOf, type Status } from '../../analysis/what-if/evaluation.ts';
import { consequencesOf } from '../../analysis/what-if/consequences.ts';
import { NO_OVERRIDES } from '../../analysis/what-if/overrides.ts';
import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { Context } from '../context.ts';
import { drawnOtherwise } from '../differing.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import type { Feedback, Grade, Item } from '../item.ts';
import { ownValue } from '../answers.ts';
import { feedbackSchema, sharedBy } from '../keys.ts';
import { macroF1 } from '../macro-f1.ts';
import type { Random } from '../../model/random.ts';

const FATES = ['stands', 'weakened', 'loses-support', 'restored'] as const;
type Fate = (typeof FATES)[number];

/** The fate that a status is; what is out before and after, or is decided by weights and the author's word, is asked of nobody. */
const FATE: Partial<Readonly<Record<Status, Fate>>> = { stands: 'stands', relieved: 'stands', weakened: 'weakened', 'loses-support': 'loses-support', restored: 'restored' };

const MOST_CHANGED = 5;
const MOST_STANDING = 3;
const FEWEST_ROWS = 3;

interface FatesKey {
  readonly model: Readonly<Record<Id, Fate>>;
  readonly told: Readonly<Record<Id, Feedback>>;
}
const keySchema: z.ZodMiniType<FatesKey> = z.object({ model: z.record(z.string(), z.enum(FATES)), told: z.record(z.string(), feedbackSchema) }).check(must(({ model, told }) => Object.keys(model).length > 0 && Object.keys(model).every((id) => Object.hasOwn(told, id))));

export const predictTheFall: Exercise<FatesKey> = {
  kind: 'E10',
  key: keySchema,
  candidates: (context) => {
    const author = authorsEvaluation(context.map);
    return context.map.statements.flatMap(({ id }): Candidate<FatesKey>[] => (labelOf(author, id) === 'in' && context.index.inferencesFrom(id).length > 0 ? [{ id, build: (random) => build(context, id, random) }] : []));
  },
  grade: (item, answer) => gradeFates(item, answer as Readonly<Record<string, string>>),
};

function build(context: Context, rejected: Id, random: Random): Draft<FatesKey> | undefined {
  const { m, map, index } = context;
  const was = authorsEvaluation(map);
  const now = evaluationOf(map, { ...NO_OVERRIDES, reject: [rejected] });
  // What another reader of the map would predict otherwise is asked of nobody.
  const fates = drawnOtherwise(map).map((other) => fatesIn(other, rejected));
  const fateHere = fatesIn(map, rejected);
  const fateOf = (id: Id): Fate | undefined => ((fate) => (fates.every((of) => of(id) === fate) ? fate : undefined))(fateHere(id));
  // Nearest first: what follows from what follows is harder to see.
  const changed = [...consequencesOf(was, now).keys()].filter((id) => id !== rejected && index.statement(id) && ![undefined, 'stands'].includes(fateOf(id))).slice(0, MOST_CHANGED);
  if (changed.length === 0) return undefined;
  const { question } = index.statement(rejected)!;
  const standing = map.statements.filter(({ id }) => id !== rejected && fateOf(id) === 'stands');
  const near = random.shuffled(standing.filter((statement) => statement.question === question));
  const far = random.shuffled(standing.filter((statement) => statement.question !== question));
  const rows = random.shuffled([...changed, ...[...near, ...far].slice(0, MOST_STANDING).map(({ id }) => id)]);
  if (rows.length < FEWEST_ROWS) return undefined;
  const told = (id: Id): Feedback => {
    const { reasonsBefore, reasonsAfter } = differenceOf(was, now, id);
    const fate = fateOf(id)!;
    const lost = reasonsBefore.filter((step) => !reasonsAfter.includes(step));
    const records = [id, ...lost];
    return { text: m.e10.because(fate, reasonsAfter.length, reasonsBefore.length), rule: 'one-reason-left', places: context.placesOf(records), records };
  };
  return {
    prompt: m.e10.prompt,
    about: [{ id: rejected, as: m.as.rejected, text: context.text(rejected) }],
    ask: {
      shape: 'match',
      left: rows.map((id) => ({ id, text: context.text(id), right: FATES })),
      right: FATES.map((id) => ({ id, text: m.e10.name[id], note: m.e10.gloss[id] })),
    },
    accept: { model: Object.fromEntries(rows.map((id) => [id, fateOf(id)!])), told: Object.fromEntries(rows.map((id) => [id, told(id)])) },
    look: [rejected, ...index.inferencesFrom(rejected).map(({ id }) => id)],
    rule: 'one-reason-left',
  };
}

function fatesIn(map: ArgumentMap, rejected: Id): (id: Id) => Fate | undefined {
  const was = authorsEvaluation(map);
  const now = evaluationOf(map, { ...NO_OVERRIDES, reject: [rejected] });
  return (id) => {
    const { status, before } = differenceOf(was, now, id);
    return before === 'in' || status === 'restored' ? FATE[status] : undefined;
  };
}

function gradeFates({ accept, lang, about, ...item }: Item<FatesKey>, answer: Readonly<Record<string, string>>): Grade {
  const m = exerciseMessagesOf(lang);
  const score = macroF1(accept.model, answer);
  const words = (id: Id): string => (item.shape === 'match' ? item.left.find((row) => row.id === id)?.text : undefined) ?? id;
  const parts = Object.entries(accept.model).map(([id, fate]): Feedback => {
    const isRight = ownValue(answer, id) === fate;
    return { ...accept.told[id]!, of: words(id), ...(isRight ? { isRight } : {}), text: m.lines([m.verdict(isRight ? 1 : 0), accept.told[id]!.text]) };
  });
  const right = parts.filter(({ isRight }) => isRight).length;
  const fall = { reject: about.map(({ id }) => id), at: Object.keys(accept.model) };
  return { score, fall, feedback: { text: m.lines([m.verdict(score), m.e10.summary(right, parts.length), m.rules['one-reason-left']]), ...sharedBy(parts, 'one-reason-left') } };
}
