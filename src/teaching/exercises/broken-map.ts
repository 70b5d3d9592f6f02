// E12: a part of the map in which one to three faults were planted: where are they, and what is wrong there?

import * as z from 'zod/mini';
import { exerciseMessagesOf } from '../../i18n/exercises.ts';
import type { Id } from '../../model/argument-map.ts';
import type { Step } from '../bearing.ts';
import type { Context } from '../context.ts';
import type { Draft, Exercise } from '../exercise.ts';
import { DIAGNOSES, faultsFor, shown, type Diagnosis, type Fault, type PartOfMap } from '../faults.ts';
import { verdictOf, type Feedback, type Grade, type Item, type Part, type PlaceTarget, type Placement } from '../item.ts';
import { feedbackSchema, placementsSchema, sharedBy } from '../keys.ts';
import { cardsOf, inPart, partCandidates } from '../part-under.ts';
import type { Random } from '../../model/random.ts';

const SIZES = [5, 8] as const;
const FEWEST_CARDS = 3;
const MOST_FAULTS = 3;
const WRONG_DIAGNOSIS = 0.5;

const JOINED = { en: /\band\b/, zh: /并|且|又|，/ } as const;

interface KeyFault {
  readonly places: readonly Id[];
  readonly diagnosis: Diagnosis;
  readonly feedback: Feedback;
}
interface FaultsKey {
  readonly model: readonly Placement[];
  readonly faults: readonly KeyFault[];
  /** What another careful reader would mark in the map as it is: counts neither way. */
  readonly neutral: readonly { readonly target: Id; readonly relation: string }[];
}
const keySchema: z.ZodMiniType<FaultsKey> = z.object({
  model: placementsSchema,
  faults: z.array(z.object({ places: z.array(z.string()), diagnosis: z.enum(DIAGNOSES), feedback: feedbackSchema })).check(z.minLength(1)),
  neutral: z.array(z.object({ target: z.string(), relation: z.string() })),
});

export const brokenMap: Exercise<FaultsKey> = {
  kind: 'E12',
  key: keySchema,
  candidates: (context) => partCandidates(context, SIZES, FEWEST_CARDS, (claim, part, random) => build(context, claim, part, random)),
  grade: (item, answer) => gradeFaults(item, answer as readonly Placement[]),
};

function build(context: Context, claim: Id, steps: readonly Step[], random: Random): Draft<FaultsKey> | undefined {
  const { m } = context;
  const sound: PartOfMap = { claim, statements: [claim, ...cardsOf(steps, claim)].map((id) => shown(context, id)), steps };
  // One kind after the other, so that what is rare is planted as often as what is always there.
  const possible = faultsFor(context, sound);
  const order = random.shuffled(DIAGNOSES).map((diagnosis) => random.shuffled(possible.filter((fault) => fault.diagnosis === diagnosis)));
  const wanted = 1 + random.below(MOST_FAULTS);
  const planted: Fault[] = [];
  for (const fault of [...order.flatMap((group) => group.slice(0, 1)), ...order.flatMap((group) => group.slice(1))]) {
    if (planted.length < wanted && !fault.touches.some((id) => planted.some(({ touches }) => touches.includes(id)))) planted.push(fault);
  }
  if (planted.length === 0) return undefined;
  const faulty = planted.reduce((part, fault) => fault.plant(part), sound);
  // In a drawn order, or what was planted last would stand last.
  const [first, ...others] = faulty.statements;
  const broken: PartOfMap = { claim, statements: [first!, ...random.shuffled(others)], steps: random.shuffled(faulty.steps) };
  const part = inWords(context, broken);
  const told = ({ diagnosis, records }: Fault): Feedback => ({ of: context.text(records[diagnosis === 'wrong-sign' || diagnosis === 'claim-for-step' ? 1 : 0]!), text: m.e12.told[diagnosis], rule: 'sound-map', places: context.placesOf(records), records });
  const targets: PlaceTarget[] = [...part.statements.map(({ id, text, said }) => ({ id, text, note: said, is: 'statement' as const })), ...part.steps.map(({ id, text }) => ({ id, text, is: 'step' as const }))];
  const places = (fault: Fault): readonly Id[] => fault.places.filter((id) => targets.some((target) => target.id === id));
  return {
    prompt: m.e12.prompt,
    about: [],
    part,
    ask: {
      shape: 'place',
      cards: Array.from({ length: MOST_FAULTS }, (_, i) => ({ id: `fault-${i + 1}`, text: m.e12.mark(i + 1) })),
      targets,
      relations: random.shuffled(DIAGNOSES).map((id) => ({ id, text: m.e12.name[id], note: m.e12.gloss[id] })),
      optional: true,
    },
    accept: {
      model: planted.map((fault, i) => ({ id: `fault-${i + 1}`, target: fault.places[0]!, relation: fault.diagnosis })),
      faults: planted.map((fault) => ({ places: places(fault), diagnosis: fault.diagnosis, feedback: told(fault) })),
      neutral: neutralIn(context, broken, planted.flatMap((fault) => fault.places)),
    },
    look: planted.flatMap(({ records }) => records),
    rule: 'sound-map',
  };
}

/** The part as it is shown. */
function inWords(context: Context, { statements, steps }: PartOfMap): Part {
  const { m } = context;
  const quoted = (id: Id): string => m.quote(statements.find((statement) => statement.id === id)?.text ?? id);
  const words = ({ premises, target, polarity }: Step): string => {
    const attacked = steps.find(({ id }) => id === target);
    return attacked ? m.e12.undercut(m.list(premises.map(quoted)), words(attacked), premises.length) : m.e12.step[polarity](m.list(premises.map(quoted)), quoted(target), premises.length);
  };
  return {
    statements: statements.map((statement) => inPart(context, statement)),
    steps: steps.map((step) => ({ ...step, text: words(step) })),
  };
}

/** @param taken where something was planted */
function neutralIn({ index, lang }: Context, { statements, steps }: PartOfMap, taken: readonly Id[]): FaultsKey['neutral'] {
  const has = (id: Id, field: string, holds: (value: unknown) => boolean): boolean => ((index.statement(id) ?? index.inference(id))?.readings ?? []).some((reading) => reading.field === field && holds(reading.value));
  return [
    ...steps.flatMap(({ id, premises, target }) => [
      ...(has(id, 'polarity', () => true) ? [id, ...premises].map((each) => ({ target: each, relation: 'wrong-sign' })) : []),
      ...(has(id, 'target', (value) => typeof value === 'object' && value !== null && 'inference' in value) && index.statement(target) ? [id, ...premises].map((each) => ({ target: each, relation: 'claim-for-step' })) : []),
    ]),
    // Words that join two things may be taken for two claims.
    ...statements.flatMap(({ id, text }) => (JOINED[lang].test(text) && !taken.includes(id) ? [{ target: id, relation: 'two-in-one' }] : [])),
    ...statements.flatMap(({ id, speaker }) => (speaker === 'author' && has(id, 'speaker', () => true) ? [{ target: id, relation: 'reported-as-own' }] : [])),
  ];
}

function gradeFaults({ accept, lang }: Item<FaultsKey>, answer: readonly Placement[]): Grade {
  const m = exerciseMessagesOf(lang);
  const isNeutral = (mark: Placement): boolean => accept.neutral.some(({ target, relation }) => target === mark.target && relation === mark.relation);
  const marks = answer.filter((mark) => !isNeutral(mark) || accept.faults.some(({ places }) => places.includes(mark.target)));
  const credits = accept.faults.map(({ places, diagnosis }): number => {
    const here = marks.filter(({ target }) => places.includes(target));
    return here.some(({ relation }) => relation === diagnosis) ? 1 : here.length > 0 ? WRONG_DIAGNOSIS : 0;
  });
  const score = (2 * credits.reduce((sum, credit) => sum + credit, 0)) / (marks.length + accept.faults.length);
  const extra = marks.filter(({ target }) => !accept.faults.some(({ places }) => places.includes(target))).length;
  const parts = accept.faults.map(({ feedback, diagnosis }, i): Feedback => ({ ...feedback, ...(credits[i] === 1 ? { isRight: true } : {}), text: m.lines([credits[i] === 1 ? m.e12.found : credits[i]! > 0 ? m.e12.foundAsOther(m.e12.name[diagnosis]) : m.e12.missed, feedback.text]) }));
  const creditOf = ({ target, relation }: Placement): number => {
    const here = accept.faults.filter(({ places }) => places.includes(target));
    return here.some(({ diagnosis }) => diagnosis === relation) ? 1 : here.length > 0 ? WRONG_DIAGNOSIS : 0;
  };
  const verdicts = Object.fromEntries(marks.map((mark) => [mark.id, verdictOf(creditOf(mark))]));
  return { score, verdicts, feedback: { text: m.lines([m.verdict(score), m.e12.summary(credits.filter((credit) => credit > 0).length, accept.faults.length, extra), ...(marks.length < answer.length ? [m.differs] : []), m.rules['sound-map']]), ...sharedBy(parts, 'sound-map'), ...(marks.length < answer.length ? { differs: true } : {}) } };
}
