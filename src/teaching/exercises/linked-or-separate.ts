// E5: do two reasons need each other, or does each count by itself? What follows when one is rejected tells the two apart.

import { differenceOf, evaluationOf, authorsEvaluation, labelOf } from '../../analysis/what-if/evaluation.ts';
import { sentencesOf } from '../../analysis/sentences.ts';
import { NO_OVERRIDES } from '../../analysis/what-if/overrides.ts';
import type { ArgumentMap, Id, Inference } from '../../model/argument-map.ts';
import type { Context, Scored } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import { asText } from '../answers.ts';
import { gradeOption, optionsKey, optionsKeySchema, type OptionsKey } from '../keys.ts';

const OPTIONS = ['linked', 'separate'] as const;
type Tie = (typeof OPTIONS)[number];

/** Of a claim with hundreds of reasons not every pair is looked at. */
const MOST_STEPS = 8;

/** Two reasons for one claim, and the steps by which they count: one step where they are linked. What else these need is given. */
interface Pair {
  readonly first: Id;
  readonly second: Id;
  readonly steps: readonly Inference[];
  readonly claim: Id;
  readonly tie: Tie;
}

export const linkedOrSeparate: Exercise<OptionsKey> = {
  kind: 'E5',
  key: optionsKeySchema,
  candidates: (context) => pairsOf(context).map((pair): Candidate<OptionsKey> => ({ id: `${pair.claim}/${pair.first}/${pair.second}`, build: (random) => build(context, pair, random.below(2) === 0) })),
  grade: (item, answer) => gradeOption(item, asText(answer)),
};

/**
 * Pairs of one tie only, whose claim stands by the author's word: otherwise there is nothing to take away from. None on which
 * readers differ, for of two answers both would be right; nor two reasons out of one sentence, which may mean them as one.
 */
function pairsOf({ map, index }: Context): readonly Pair[] {
  const author = authorsEvaluation(map);
  return map.statements.flatMap(({ id: claim }): Pair[] => {
    const steps = index.inferencesOn(claim).filter(({ polarity, premises }) => polarity === 'support' && premises.every((id) => labelOf(author, id) === 'in')).slice(0, MOST_STEPS);
    if (labelOf(author, claim) !== 'in') return [];
    const linked = steps.flatMap((step) => step.premises.flatMap((first, i): Pair[] => step.premises.slice(i + 1).map((second) => ({ first, second, steps: [step], claim, tie: 'linked' }))));
    const separate = steps.flatMap((one, i) =>
      steps.slice(i + 1).flatMap((other): Pair[] => {
        if (one.premises.some((id) => other.premises.includes(id) || other.premises.some((each) => shareSentence(map, id, each)))) return [];
        return [{ first: one.premises[0]!, second: other.premises[0]!, steps: [one, other], claim, tie: 'separate' }];
      }),
    );
    const ties = (pair: Pair): number => [...linked, ...separate].filter(({ first, second }) => (first === pair.first && second === pair.second) || (first === pair.second && second === pair.first)).length;
    // One that is a reason for the other as well is no clear case.
    const leans = ({ first, second }: Pair): boolean => [[first, second], [second, first]].some(([from, to]) => index.inferencesOn(to!).some(({ premises }) => premises.includes(from!)));
    const isDisputed = (pair: Pair): boolean => differingOn(map, pair.steps.map(({ id }) => id), ['premises']).some(({ map: other }) => tieIn(other, pair) !== pair.tie);
    return [...linked, ...separate].filter((pair) => ties(pair) === 1 && !leans(pair) && !isDisputed(pair));
  });
}

function shareSentence(map: ArgumentMap, one: Id, other: Id): boolean {
  return sentencesOf(map, one).some((sentence) => sentencesOf(map, other).includes(sentence));
}

function build(context: Context, pair: Pair, isTurned: boolean): Draft<OptionsKey> {
  const { m, map } = context;
  const [first, second] = isTurned ? [pair.second, pair.first] : [pair.first, pair.second];
  // A premise is no reason without those that its step needs besides.
  const given = pair.steps.flatMap(({ premises }) => premises).filter((id) => id !== first && id !== second);
  const taken = OPTIONS.map((tie) => m.e5.outcome(tie, ...outcome(tie === pair.tie ? map : turned(map, pair), first, pair.claim)));
  const worth = (tie: Tie): Scored => context.say(tie === pair.tie ? 1 : 0, m.lines([m.e5.is[pair.tie], ...taken]), 'linked-or-separate', [first, second, pair.claim, ...pair.steps.map(({ id }) => id)]);
  return {
    prompt: m.e5.prompt,
    about: [
      { id: pair.claim, as: m.as.claim, text: context.text(pair.claim) },
      { id: first, as: m.as.reason(1), text: context.text(first) },
      { id: second, as: m.as.reason(2), text: context.text(second) },
      ...given.map((id) => ({ id, as: m.as.given, text: context.text(id) })),
    ],
    ask: { shape: 'pick-one', options: OPTIONS.map((tie) => ({ id: tie, text: m.e5.name[tie], note: m.e5.gloss[tie] })) },
    accept: optionsKey([pair.tie, ...OPTIONS.filter((tie) => tie !== pair.tie)].map((tie) => [tie, worth(tie)])),
    look: [first, second],
    rule: 'linked-or-separate',
    half: m.e5.half(context.quoted(first), context.quoted(second)),
  };
}

function tieIn({ inferences }: ArgumentMap, { first, second, claim }: Pair): Tie {
  return inferences.some(({ premises, target }) => 'statement' in target && target.statement === claim && premises.includes(first) && premises.includes(second)) ? 'linked' : 'separate';
}

/** The map with the pair tied the other way: two steps made one, or one step made two. O(map) */
function turned(map: ArgumentMap, { steps, first, tie }: Pair): ArgumentMap {
  const [one, other] = steps;
  const inferences = map.inferences.flatMap((step): Inference[] => {
    if (tie === 'linked') return step.id === one!.id ? [{ ...step, premises: step.premises.filter((id) => id !== first) }, { ...step, id: `${step.id}.apart`, premises: [first] }] : [step];
    if (step.id === other!.id) return [];
    if (step.id === one!.id) return [{ ...step, premises: [...one!.premises, ...other!.premises] }];
    return ['inference' in step.target && step.target.inference === other!.id ? { ...step, target: { inference: one!.id } } : step];
  });
  return { ...map, inferences };
}

/** How many reasons for the claim are left of how many when a reason is rejected, and whether it stands. */
function outcome(map: ArgumentMap, rejected: Id, claim: Id): readonly [left: number, of: number, stands: boolean] {
  const { after, reasonsBefore, reasonsAfter } = differenceOf(authorsEvaluation(map), evaluationOf(map, { ...NO_OVERRIDES, reject: [rejected] }), claim);
  return [reasonsAfter.length, reasonsBefore.length, after === 'in'];
}
