// E1, of what stands beside an answer: its reservation, or a further answer to the same question. The answer itself is shown.

import { targetIdOf, type Id } from '../model/argument-map.ts';
import type { Context } from './context.ts';
import type { Candidate, Draft } from './exercise.ts';
import { optionsKey, type OptionsKey } from './keys.ts';
import { withoutOpening } from './opening-word.ts';
import type { Random } from '../model/random.ts';
import { inTurn } from './in-turn.ts';

/** What is looked for beside an answer that is shown. */
interface Beside {
  readonly question: Id;
  readonly shown: Id;
  readonly right: Id;
  readonly form: 'reservation' | 'furtherAnswer';
}

/** What a statement is to the answer that is shown, or to what is looked for. */
type Part = 'nearBeside' | 'nearAnswer' | 'againstAnswer' | 'furtherDown' | 'other-answer';
/** What is offered beside what is right, one of each before a second of any. */
const WRONG = ['nearBeside', 'nearAnswer', 'againstAnswer', 'other-answer', 'furtherDown'] as const satisfies readonly Part[];
const MOST_OPTIONS = 5;
const FEWEST_OPTIONS = 3;

/** All reservations of answers and all further answers, in the order of the map. */
export function besideCandidates(context: Context): readonly Candidate<OptionsKey>[] {
  const { map, index } = context;
  return map.questions.flatMap(({ id: question }) => {
    const answers = index.answersTo(question);
    const [first, ...further] = answers.filter(({ qualifies }) => qualifies === undefined);
    const reservations = answers.filter(({ qualifies }) => answers.some(({ id }) => id === qualifies));
    const all: readonly Beside[] = [
      ...reservations.map(({ id, qualifies }): Beside => ({ question, shown: qualifies!, right: id, form: 'reservation' })),
      ...further.map(({ id }): Beside => ({ question, shown: first!.id, right: id, form: 'furtherAnswer' })),
    ];
    // Not named by its own id, which would be the answer.
    return all.map((beside, i): Candidate<OptionsKey> => ({ id: `${question}/beside-${i + 1}`, build: (random) => build(context, beside, random) }));
  });
}

function build(context: Context, { question, shown, right, form }: Beside, random: Random): Draft<OptionsKey> | undefined {
  const { m, lang } = context;
  const parts = partsOf(context, question, shown, right);
  const groups = WRONG.map((part) => random.shuffled([...parts].flatMap(([id, each]) => (each === part ? [id] : []))));
  const wrong = inTurn(groups, MOST_OPTIONS - 1);
  if (wrong.length + 1 < FEWEST_OPTIONS) return undefined;
  const rightIs = form === 'reservation' ? 'reservation' : 'right';
  const rule = form === 'reservation' ? 'reservation' : 'further-answer';
  return {
    prompt: m.e1[form],
    about: [
      { id: question, as: m.as.question, text: context.text(question) },
      { id: shown, as: m.as.answer, text: context.text(shown) },
    ],
    ask: { shape: 'pick-one', options: random.shuffled([right, ...wrong]).map((id) => ({ id, text: withoutOpening(context.text(id), lang) })) },
    accept: optionsKey([
      [right, context.say(1, m.e1.because[rightIs], rule, [right])],
      ...wrong.map((id) => [id, context.say(parts.get(id) === 'nearBeside' ? 0.5 : 0, m.e1.because[parts.get(id)!], rule, [id])] as const),
    ]),
    look: [right],
    rule,
  };
}

/** Of statements that are wrong for sure; what one could defend as limiting the answer, or as answering, has no part. O(map) */
function partsOf({ map, index }: Context, question: Id, shown: Id, right: Id): ReadonlyMap<Id, Part> {
  const onto = (targets: readonly Id[], polarity: 'support' | 'attack'): Set<Id> => new Set(targets.flatMap((id) => index.inferencesOn(id)).flatMap((step) => (step.polarity === polarity ? step.premises : [])));
  const near = onto([right], 'support');
  const nearAnswer = onto([shown], 'support');
  const furtherDown = onto([...nearAnswer], 'support');
  const against = onto([shown], 'attack');
  const partOf = (id: Id): Part | undefined => {
    const { answers, elaborates, stance } = index.statement(id)!;
    const steps = index.inferencesFrom(id);
    if (id === map.thesis || id === shown || id === right || elaborates !== undefined) return undefined;
    if (answers !== undefined) return answers === question ? undefined : 'other-answer';
    // Readers take it otherwise, or it takes from the answer and is let stand: that may count as limiting it.
    if (steps.some(({ readings = [] }) => readings.some(({ field }) => field === 'target'))) return undefined;
    if (against.has(id)) return stance === 'rejects' ? 'againstAnswer' : undefined;
    if (steps.some((step) => step.polarity === 'attack' && (nearAnswer.has(targetIdOf(step)) || targetIdOf(step) === right))) return undefined;
    if (near.has(id)) return 'nearBeside';
    if (nearAnswer.has(id)) return 'nearAnswer';
    return furtherDown.has(id) ? 'furtherDown' : undefined;
  };
  return new Map(map.statements.flatMap(({ id }) => ((part) => (part ? [[id, part] as const] : []))(partOf(id))));
}
