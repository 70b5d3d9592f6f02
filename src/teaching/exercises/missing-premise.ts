// E7: the premise that a step needs beside those that are given. One of four is chosen; or it is written, and then a machine checks
// only whether words dangle, for what was meant only a person can judge.

import * as z from 'zod/mini';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { targetIdOf, type Id, type Inference } from '../../model/argument-map.ts';
import { below, stepsOf } from '../bearing.ts';
import type { Context } from '../context.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import type { Feedback, Grade, Item, Key } from '../item.ts';
import { asText } from '../answers.ts';
import { feedbackSchema, optionsKey, optionsKeySchema, gradeOption, type OptionsKey } from '../keys.ts';
import type { Random } from '../../model/random.ts';
import { textIn } from '../../model/localized-text.ts';
import { danglingIn, termsOf } from '../terms.ts';

/** As many letters as an answer may have. */
const MOST_LETTERS = 400;

interface WrittenKey {
  readonly model: string;
  readonly conclusion: string;
  readonly given: readonly string[];
  readonly feedback: Feedback;
}
const writtenKeySchema: z.ZodMiniType<WrittenKey> = z.object({ model: z.string(), conclusion: z.string(), given: z.array(z.string()), feedback: feedbackSchema });

type PremiseKey = Key & (OptionsKey | WrittenKey);

export const missingPremise: Exercise<PremiseKey> = {
  kind: 'E7',
  key: z.union([optionsKeySchema, writtenKeySchema]),
  candidates: (context) => {
    const { map, index, distractors, written } = context;
    const all = map.inferences.flatMap((step) => (step.premises.length > 1 ? step.premises.map((missing) => ({ step, missing })) : []));
    const isReady = ({ step, missing }: (typeof all)[number]): boolean => !written && distractors?.premises[step.id]?.[missing] !== undefined;
    // Of an objection only what somebody wrote wrong premises for: the ready-made ones speak of a conclusion.
    const fit = all.filter((each) => isReady(each) || (each.step.polarity === 'support' && 'statement' in each.step.target));
    // What the text leaves unsaid is what the exercise is about, and what somebody thought out; the rest where there is too little of that.
    const first = fit.filter((each) => index.statement(each.missing)!.implicit || isReady(each));
    const rest = fit.filter((each) => !first.includes(each));
    // Not named by the premise's own id, which would be the answer.
    return [...first, ...(first.length < FEWEST_FIRST ? rest : [])].map(
      ({ step, missing }): Candidate<PremiseKey> => ({
        id: `${step.id}/${step.premises.indexOf(missing) + 1}`,
        build: (random) => (context.written ? toWrite(context, step, missing) : toChoose(context, step, missing, random)),
      }),
    );
  },
  grade: (item, answer) => ('options' in item.accept ? gradeOption(item as Item<OptionsKey>, asText(answer)) : read(item as Item<WrittenKey>, asText(answer))),
};

const FEWEST_FIRST = 3;

function given(context: Context, step: Inference, missing: Id): Pick<Draft, 'about' | 'look' | 'rule'> {
  const { m } = context;
  const others = step.premises.filter((id) => id !== missing);
  const conclusion = targetIdOf(step);
  return {
    about: [...others.map((id) => ({ id, as: m.as.premise, text: context.text(id) })), { id: conclusion, as: step.polarity === 'support' ? m.as.conclusion : m.as.against, text: context.text(conclusion) }],
    look: [step.id, ...others, conclusion],
    rule: 'missing-premise',
  };
}

function toChoose(context: Context, step: Inference, missing: Id, random: Random): Draft<OptionsKey> | undefined {
  const { m, map, distractors } = context;
  const conclusion = targetIdOf(step);
  const irrelevant = irrelevantTo(context, step, random);
  if (irrelevant === undefined) return undefined;
  const others = step.premises.filter((id) => id !== missing);
  const written = distractors?.premises[step.id]?.[missing];
  const premises = context.m.list(others.map(context.quoted));
  const texts = {
    right: context.text(missing),
    converse: written ? context.textOf(written.converse) : m.e7.converse(premises, context.quoted(conclusion)),
    'too-strong': written ? context.textOf(written.tooStrong) : m.e7.tooStrong(premises, context.quoted(conclusion)),
    irrelevant: context.text(irrelevant),
  };
  const kinds = ['right', 'converse', 'too-strong', 'irrelevant'] as const;
  // An option's id must not say what it is.
  const order = random.shuffled(kinds);
  const idOf = (kind: (typeof kinds)[number]): string => `option-${order.indexOf(kind) + 1}`;
  const records = [step.id, ...(map.statements.find(({ id }) => id === missing)?.implicit ? [] : [missing]), ...others, conclusion];
  return {
    ...given(context, step, missing),
    prompt: m.e7.prompt(step.polarity),
    ask: { shape: 'pick-one', options: order.map((kind) => ({ id: idOf(kind), text: texts[kind] })) },
    accept: optionsKey(kinds.map((kind) => [idOf(kind), context.say(kind === 'right' ? 1 : 0, m.e7.because[kind], 'missing-premise', kind === 'irrelevant' ? [irrelevant, ...records] : records)])),
  };
}

/**
 * A statement that bears on nothing of the step and on which nothing of it bears, under another question if there is one; of these
 * one that has the fewest words in common with it, for what speaks of the same things could close the gap as well.
 */
function irrelevantTo({ map, index }: Context, step: Inference, random: Random): Id | undefined {
  const steps = stepsOf(map);
  const parts = [...('statement' in step.target ? [step.target.statement] : index.inference(step.target.inference)!.premises), ...step.premises];
  const near = new Set<Id>([targetIdOf(step), ...parts]);
  for (const id of parts) {
    for (const each of below(steps, id)) near.add(each);
    for (const each of index.inferencesFrom(id)) near.add(targetIdOf(each));
  }
  const far = map.statements.filter(({ id, stance, answers, elaborates }) => !near.has(id) && id !== map.thesis && answers === undefined && elaborates === undefined && stance !== 'rejects');
  const { question } = index.statement(parts[0]!)!;
  const elsewhere = far.filter((statement) => statement.question !== undefined && statement.question !== question);
  // By the first language, so that the items are the same in all.
  const lang = map.language[0] === 'zh' ? 'zh' : 'en';
  const termsIn = (id: Id): readonly string[] => [...termsOf(textIn(index.statement(id)!.text, lang, map.language).text, lang).keys()];
  const spoken = new Set(parts.flatMap(termsIn));
  const shared = (elsewhere.length > 0 ? elsewhere : far).map(({ id }) => ({ id, words: termsIn(id).filter((term) => spoken.has(term)).length }));
  const fewest = Math.min(...shared.map(({ words }) => words));
  return random.shuffled(shared.filter(({ words }) => words === fewest))[0]?.id;
}

function toWrite(context: Context, step: Inference, missing: Id): Draft<WrittenKey> {
  const { m } = context;
  const conclusion = targetIdOf(step);
  const others = step.premises.filter((id) => id !== missing).map(context.text);
  const { rabbits, alone } = danglingIn(context.text(conclusion), others, context.lang);
  const terms = [...new Set([...rabbits, ...alone])];
  return {
    ...given(context, step, missing),
    prompt: m.e7.write,
    ask: { shape: 'written', most: MOST_LETTERS },
    accept: { model: context.text(missing), conclusion: context.text(conclusion), given: others, feedback: context.say(0, '', 'missing-premise', [step.id, missing]).feedback },
    ...(terms.length > 0 ? { half: m.e7.speaksOf(context.m.list(terms.map(m.quote))) } : {}),
  };
}

function read({ accept, lang }: Item<WrittenKey>, answer: string): Grade {
  const m = exerciseMessagesOf(lang);
  const quoted = (words: readonly string[]): string => words.map(m.quote).join(m.between);
  const { rabbits, alone } = danglingIn(accept.conclusion, [...accept.given, answer], lang);
  const rabbit: Feedback = { text: rabbits.length > 0 ? m.e7.rabbits(quoted(rabbits)) : m.e7.noRabbits, rule: 'rabbit-rule', places: [], records: [] };
  const hands: Feedback = { text: alone.length > 0 ? m.e7.alone(quoted(alone)) : m.e7.noneAlone, rule: 'holding-hands', places: [], records: [] };
  return { score: null, feedback: { ...accept.feedback, text: m.lines([m.e7.notJudged, rabbit.text, hands.text, m.e7.model(m.quote(accept.model))]), parts: [rabbit, hands] } };
}
