// E1: which sentence or statement answers a question? The thesis counts as the answer to one more: what it all comes to. And what
// limits an answer, or answers the same question further (`beside-the-answer.ts`)?

import { groundedIn, sentencesOf } from '../../analysis/sentences.ts';
import type { Id } from '../../model/argument-map.ts';
import type { Context, Scored } from '../context.ts';
import type { Candidate, Exercise } from '../exercise.ts';
import { asText } from '../answers.ts';
import { besideCandidates } from '../beside-the-answer.ts';
import { withoutOpening } from '../opening-word.ts';
import { gradeOption, optionsKey, optionsKeySchema, type OptionsKey } from '../keys.ts';
import type { Random } from '../../model/random.ts';
import { inTurn } from '../in-turn.ts';

/** What a statement is to the question; `unfit` is what one could defend as an answer, and is never offered. */
type Part = 'right' | 'unfit' | 'near' | 'against' | 'further' | 'whole' | 'other-answer' | 'elsewhere';

/** Of what a sentence holds the first that applies counts. */
const ORDER: readonly Part[] = ['right', 'unfit', 'near', 'against', 'further', 'whole', 'other-answer', 'elsewhere'];
/** What is offered beside what is right, one of each before a second of any. */
const WRONG = ['near', 'against', 'further', 'other-answer', 'whole', 'elsewhere'] as const;
const MOST_OPTIONS = 5;
const FEWEST_OPTIONS = 3;

export const findTheAnswer: Exercise<OptionsKey> = {
  kind: 'E1',
  key: optionsKeySchema,
  candidates: (context) => {
    const { map, index, words } = context;
    const asked: readonly (Id | undefined)[] = [...(map.thesis === undefined ? [] : [undefined]), ...map.questions.filter(({ id }) => index.answersTo(id).length > 0).map(({ id }) => id)];
    const direct = asked.flatMap((question): Candidate<OptionsKey>[] => [
      { id: `${question ?? map.thesis}/statement`, build: (random) => build(context, random, question, 'statement') },
      ...(words.size > 0 ? [{ id: `${question ?? map.thesis}/sentence`, build: (random: Random) => build(context, random, question, 'sentence') }] : []),
    ]);
    return [...direct, ...besideCandidates(context)];
  },
  grade: (item, answer) => gradeOption(item, asText(answer)),
};

function build(context: Context, random: Random, question: Id | undefined, form: 'statement' | 'sentence'): ReturnType<Candidate<OptionsKey>['build']> {
  const { m, map } = context;
  const answers = answersTo(context, question);
  // The answer line is always there, and sometimes a further answer beside it.
  const further = form === 'statement' ? random.shuffled(answers.slice(1)).slice(0, random.below(2)) : [];
  const statements = partsOf(context, question, answers, [answers[0]!, ...further]);
  const parts = form === 'statement' ? statements : sentenceParts(context, statements, question);
  const of = (part: Part): string[] => [...parts].flatMap(([id, each]) => (each === part ? [id] : []));
  const lines = form === 'statement' ? [answers[0]!] : of('right').filter((id) => sentencesOf(map, answers[0]!).includes(id));
  if (lines.length === 0) return undefined;
  const line = random.one(lines);
  const groups = WRONG.map((part) => random.shuffled(of(part)));
  const wrong = inTurn(groups, MOST_OPTIONS - 1 - further.length);
  const chosen = [line, ...further, ...wrong];
  if (chosen.length < FEWEST_OPTIONS) return undefined;
  const rule = question === undefined ? 'thesis' : 'answer-to-question';
  const worth = (id: string): Scored => {
    const part = parts.get(id)!;
    const records = form === 'statement' ? [id] : groundedIn(map, id).statements;
    const score = part === 'right' ? 1 : part === 'near' ? 0.5 : 0;
    const said = context.say(score, m.e1.because[part === 'right' && question === undefined ? 'thesis' : part], rule, records);
    return form === 'statement' ? said : { ...said, feedback: { ...said.feedback, places: [id] } };
  };
  return {
    prompt: question === undefined ? m.e1.thesis(form) : m.e1.prompt(form),
    about: question === undefined ? [] : [{ id: question, as: m.as.question, text: context.text(question) }],
    ask: { shape: 'pick-one', options: random.shuffled(chosen).map((id) => ({ id, text: withoutOpening(form === 'statement' ? context.text(id) : context.words.get(id)!.text, context.lang) })) },
    accept: optionsKey([line, ...further, ...wrong].map((id) => [id, worth(id)])),
    look: answers.slice(0, 1),
    rule,
  };
}

/** Without reservations, where there is anything else. */
function answersTo({ map, index }: Context, question: Id | undefined): readonly Id[] {
  if (question === undefined) return map.thesis === undefined ? [] : [map.thesis];
  const answers = index.answersTo(question);
  const whole = answers.filter(({ qualifies }) => qualifies === undefined);
  return (whole.length > 0 ? whole : answers).map(({ id }) => id);
}

/** @param answers all of them @param offered those that are offered: reasons are told as reasons for these */
function partsOf({ map, index }: Context, question: Id | undefined, answers: readonly Id[], offered: readonly Id[]): ReadonlyMap<Id, Part> {
  const premises = (targets: readonly Id[], polarity: 'support' | 'attack'): Set<Id> => new Set(targets.flatMap((id) => index.inferencesOn(id)).flatMap((step) => (step.polarity === polarity ? step.premises : [])));
  const near = premises(offered, 'support');
  const nearOthers = premises(answers, 'support');
  const against = premises(answers, 'attack');
  const further = premises([...near], 'support');
  const isUnfit = (id: Id): boolean => {
    const { answers: to, elaborates, qualifies, readings = [] } = index.statement(id)!;
    return (
      (question !== undefined && to === question) ||
      [elaborates, qualifies].some((other) => other !== undefined && answers.includes(other)) ||
      answers.some((answer) => index.statement(answer)!.elaborates === id || index.statement(answer)!.qualifies === id) ||
      readings.some(({ field, value }) => field === 'answers' && value === question) ||
      // A reason for an answer that is not offered would have nothing to be a reason for.
      (nearOthers.has(id) && (!near.has(id) || against.has(id)))
    );
  };
  return new Map(
    map.statements.map(({ id, answers: to }): [Id, Part] => {
      if (answers.includes(id)) return [id, 'right'];
      if (isUnfit(id)) return [id, 'unfit'];
      if (near.has(id)) return [id, 'near'];
      if (against.has(id)) return [id, 'against'];
      if (id === map.thesis) return [id, 'whole'];
      if (further.has(id)) return [id, 'further'];
      return [id, to === undefined ? 'elsewhere' : 'other-answer'];
    }),
  );
}

/** By sentence that has words; one that raises the question is no answer to it, but could be taken for one. */
function sentenceParts({ map, words, background }: Context, statements: ReadonlyMap<Id, Part>, question: Id | undefined): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const sentence of words.keys()) {
    const { statements: here, questions } = groundedIn(map, sentence);
    const found = here.map((id) => statements.get(id)!);
    const part = ORDER.find((each) => found.includes(each)) ?? (background.includes(sentence) ? 'elsewhere' : undefined);
    if (part === undefined || (part !== 'right' && question !== undefined && questions.includes(question))) continue;
    parts.set(sentence, part);
  }
  return parts;
}
