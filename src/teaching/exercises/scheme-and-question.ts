// E8: what kind of step is it, and which question would test it?

import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import { AUTHOR, speakerOf, targetIdOf, type Id, type Inference } from '../../model/argument-map.ts';
import type { CriticalQuestion, Scheme, Schemes } from '../../model/schemes.ts';
import type { Context, Scored } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import { gradeRows, rowsKeySchema, type RowsKey } from '../keys.ts';
import type { Random } from '../../model/random.ts';
import { areNear, areRivals, goesByVoice, isTelling } from '../scheme-families.ts';

/** What a step is taken to go by where nothing narrower fits: asked only where the text itself puts one of its questions. */
const BROAD = 'sign';
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
      return scheme && 'statement' in step.target && isClear(context, step, scheme) ? [{ id: step.id, build: (random) => build(context, schemes, step, scheme, random) }] : [];
    });
  },
  grade: (item, answer) => gradeRows(item, answer as Readonly<Record<string, string>>, exerciseMessagesOf(item.lang), 'scheme-and-question'),
};

/** Who says so is not seen where the premise is what they say: then the step could as well go by that. */
function isClear(context: Context, step: Inference, { id }: Scheme): boolean {
  return (id !== BROAD || step.critical !== undefined) && !(goesByVoice(id) && step.premises.some((premise) => isAnothers(context, premise)));
}

function isAnothers({ index }: Context, premise: Id): boolean {
  return speakerOf(index.statement(premise)!) !== AUTHOR;
}

function build(context: Context, { schemes }: Schemes, step: Inference, scheme: Scheme, random: Random): Draft<RowsKey> {
  const { m, textOf, map } = context;
  const differing = differingOn(map, [step.id], ['scheme']).map(({ reading }) => reading);
  const takenUp = scheme.questions.filter(({ id }) => step.critical?.some(({ question }) => question === id));
  const isOther = (id: string): boolean => id !== scheme.id && !differing.some(({ value }) => value === id);
  const accepted = schemes.filter(({ id }) => !isOther(id));
  // What could be defended as well is not offered: also not that somebody says so, where a premise is a report or another's.
  const isSaid = step.premises.some((premise) => context.index.statement(premise)!.basis !== undefined || isAnothers(context, premise));
  const wrongOnes = random.shuffled(schemes.filter(({ id }) => isOther(id) && !accepted.some((each) => areRivals(id, each.id)) && !(isSaid && goesByVoice(id))));
  const relatives = wrongOnes.filter(({ id }) => areNear(id, scheme.id));
  // First some that the map goes by elsewhere: what never occurs is turned down too easily.
  const far = wrongOnes.filter(({ id }) => !accepted.some((each) => areNear(id, each.id)));
  const used = far.filter(({ id }) => map.inferences.some((each) => each.scheme === id)).slice(0, USED_ELSEWHERE);
  const strangers = [...used, ...far.filter((each) => !used.includes(each))];
  const offered = [scheme, ...accepted.filter((each) => each !== scheme), ...relatives.slice(0, 1), ...strangers].slice(0, MOST_SCHEMES);
  // Only questions of strangers are wrong for sure: those of a relative may fit by chance.
  const asking = strangers.flatMap((of) => ((telling) => (telling.length > 0 ? { of, question: random.one(telling) } : []))(of.questions.filter(isTelling))).slice(0, MOST_QUESTIONS - 1);
  const right = random.one(takenUp.length > 0 ? takenUp : scheme.questions);
  const questions: readonly CriticalQuestion[] = [right, ...asking.map(({ question }) => question)];
  const records = [step.id, ...step.premises, targetIdOf(step)];
  const half = (said: Scored, points: number): Scored => ({ ...said, score: points });
  const worthScheme = (each: Scheme): Scored => {
    const reading = differing.find(({ value }) => value === each.id);
    const isRight = each === scheme || reading !== undefined;
    const points = isRight ? HALF : areNear(each.id, scheme.id) ? SAME_FAMILY : 0;
    const isIt = m.e8.isScheme(textOf(scheme.name), textOf(scheme.form));
    return half(context.sayOfPart(points / HALF, isRight ? isIt : m.lines([m.e8.isOther(textOf(each.name), textOf(each.form)), isIt]), 'scheme-and-question', records, each === scheme || !reading ? undefined : textOf(reading.why)), points);
  };
  const worthQuestion = (each: CriticalQuestion): Scored => {
    const by = step.critical?.find(({ question }) => question === right.id)?.by;
    const told = each !== right ? m.e8.otherQuestion(textOf(asking.find(({ question }) => question === each)!.of.name)) : by === undefined ? m.e8.openQuestion : m.e8.takenUp(context.quoted(by));
    return half(context.sayOfPart(each === right ? 1 : 0, told, 'scheme-and-question', each === right && by !== undefined ? [...records, by] : records), each === right ? HALF : 0);
  };
  const shown = random.shuffled(offered);
  const asked = random.shuffled(questions);
  return {
    prompt: m.e8.prompt(step.polarity),
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
