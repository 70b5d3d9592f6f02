// E8: what kind of step is it, and which question would test it?

import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { targetIdOf, type Inference } from '../../model/argument-map.ts';
import type { CriticalQuestion, Scheme, Schemes } from '../../model/schemes.ts';
import type { Context, Scored } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import { gradeRows, rowsKeySchema, type RowsKey } from '../keys.ts';
import type { Random } from '../random.ts';
import { areNear } from '../scheme-families.ts';

const HALF = 0.5;
const SAME_FAMILY = 0.25;
const USED_ELSEWHERE = 2;
const MOST_SCHEMES = 5;
const MOST_QUESTIONS = 4;

export const schemeAndQuestion: Exercise<RowsKey> = {
  kind: 'E8',
  key: rowsKeySchema,
  candidates: (context) => {
    const { schemes } = context;
    if (!schemes) return [];
    return context.map.inferences.flatMap((step): Candidate<RowsKey>[] => {
      const scheme = schemes.schemes.find(({ id }) => id === step.scheme);
      return scheme && 'statement' in step.target ? [{ id: step.id, build: (random) => build(context, schemes, step, scheme, random) }] : [];
    });
  },
  grade: (item, answer) => gradeRows(item, answer as Readonly<Record<string, string>>, exerciseMessagesOf(item.lang), 'scheme-and-question'),
};

function build(context: Context, { schemes }: Schemes, step: Inference, scheme: Scheme, random: Random): Draft<RowsKey> {
  const { m, textOf, map } = context;
  const differing = differingOn(map, [step.id], ['scheme']).map(({ reading }) => reading);
  const takenUp = scheme.questions.filter(({ id }) => step.critical?.some(({ question }) => question === id));
  const isOther = (id: string): boolean => id !== scheme.id && !differing.some(({ value }) => value === id);
  const relatives = random.shuffled(schemes.filter(({ id }) => isOther(id) && areNear(id, scheme.id)));
  // First some that the map goes by elsewhere: what never occurs is turned down too easily.
  const far = random.shuffled(schemes.filter(({ id }) => isOther(id) && !areNear(id, scheme.id)));
  const used = far.filter(({ id }) => map.inferences.some((each) => each.scheme === id)).slice(0, USED_ELSEWHERE);
  const strangers = [...used, ...far.filter((each) => !used.includes(each))];
  const offered = [scheme, ...schemes.filter(({ id }) => id !== scheme.id && !isOther(id)), ...relatives.slice(0, 1), ...strangers].slice(0, MOST_SCHEMES);
  // Only questions of strangers are wrong for sure: those of a relative may fit by chance.
  const wrong = strangers.map(({ questions }) => random.one(questions)).slice(0, MOST_QUESTIONS - 1);
  const right = random.one(takenUp.length > 0 ? takenUp : scheme.questions);
  const questions: readonly CriticalQuestion[] = [right, ...wrong];
  const records = [step.id, ...step.premises, targetIdOf(step)];
  const half = (said: Scored, points: number): Scored => ({ ...said, score: points });
  const worthScheme = (each: Scheme): Scored => {
    const reading = differing.find(({ value }) => value === each.id);
    const isRight = each === scheme || reading !== undefined;
    const points = isRight ? HALF : areNear(each.id, scheme.id) ? SAME_FAMILY : 0;
    return half(context.sayOfPart(points / HALF, m.e8.isScheme(textOf(scheme.name), textOf(scheme.form)), 'scheme-and-question', records, each === scheme || !reading ? undefined : textOf(reading.why)), points);
  };
  const worthQuestion = (each: CriticalQuestion): Scored => {
    const by = step.critical?.find(({ question }) => question === right.id)?.by;
    const told = each !== right ? m.e8.otherQuestion : by === undefined ? m.e8.openQuestion : m.e8.takenUp(context.quoted(by));
    return half(context.sayOfPart(each === right ? 1 : 0, told, 'scheme-and-question', each === right && by !== undefined ? [...records, by] : records), each === right ? HALF : 0);
  };
  const shown = random.shuffled(offered);
  const asked = random.shuffled(questions);
  return {
    prompt: m.e8.prompt,
    about: [...step.premises.map((id) => ({ id, as: m.as.premise, text: context.text(id) })), { id: targetIdOf(step), as: step.polarity === 'support' ? m.as.conclusion : m.as.against, text: context.text(targetIdOf(step)) }],
    ask: {
      shape: 'match',
      left: [
        { id: 'scheme', text: m.e8.scheme, right: shown.map(({ id }) => id) },
        { id: 'question', text: m.e8.question, right: asked.map(({ id }) => id) },
      ],
      right: [...shown.map(({ id, name, form }) => ({ id, text: textOf(name), note: textOf(form) })), ...asked.map(({ id, text }) => ({ id, text: textOf(text) }))],
    },
    accept: {
      model: { scheme: scheme.id, question: right.id },
      rows: {
        scheme: Object.fromEntries(shown.map((each) => [each.id, worthScheme(each)])),
        question: Object.fromEntries(asked.map((each) => [each.id, worthQuestion(each)])),
      },
    },
    look: records,
    rule: 'scheme-and-question',
  };
}
