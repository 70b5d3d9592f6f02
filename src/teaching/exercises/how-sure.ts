// E9: how sure does the author put it: certain, probable or possible? Of one claim, or which of several the surest. Claims are shown
// without the words that say so, for otherwise one word would be the answer.

import { AUTHOR, speakerOf, type Hedge, type Id, type Statement } from '../../model/argument-map.ts';
import { textIn } from '../../model/localized-text.ts';
import type { Context, Scored } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Candidate, Draft, Exercise } from '../exercise.ts';
import { asText } from '../answers.ts';
import { gradeOption, optionsKey, optionsKeySchema, type OptionsKey } from '../keys.ts';
import type { Random } from '../../model/random.ts';
import { saysHowSure } from '../sureness.ts';

/** From the surest on; what stands beside each other is half right. */
const HEDGES: readonly Hedge[] = ['certain', 'probable', 'possible'];
const BESIDE = 0.5;
const LESS_SURE = 2;

/** A claim of the author's that says how sure it is, and is shown without that. */
interface Claim {
  readonly id: Id;
  readonly hedge: Hedge;
  readonly text: string;
  /** Readers agree how sure it is. */
  readonly isClear: boolean;
}

export const howSure: Exercise<OptionsKey> = {
  kind: 'E9',
  key: optionsKeySchema,
  candidates: (context) => {
    const claims = context.map.statements.flatMap((statement) => claimOf(context, statement) ?? []);
    const lessSure = (claim: Claim): readonly Claim[] => claims.filter(({ hedge, isClear }) => isClear && rank(hedge) > rank(claim.hedge));
    return claims.flatMap((claim): Candidate<OptionsKey>[] => [
      { id: claim.id, build: () => levelOf(context, claim) },
      ...(claim.isClear && lessSure(claim).length >= LESS_SURE ? [{ id: `${claim.id}/surest`, build: (random: Random) => surest(context, claim, lessSure(claim), random) }] : []),
    ]);
  },
  grade: (item, answer) => gradeOption(item, asText(answer)),
};

function rank(hedge: Hedge): number {
  return HEDGES.indexOf(hedge);
}

/** Nothing where the words of sureness cannot be left out: nobody wrote the claim without them. */
function claimOf({ map, distractors, textOf }: Context, statement: Statement): Claim | undefined {
  const { id, hedge, implicit, text } = statement;
  if (hedge === undefined || implicit || speakerOf(statement) !== AUTHOR) return undefined;
  const bare = distractors?.bare?.[id];
  // In all languages, so that the items are the same in each.
  if (!bare && (['en', 'zh'] as const).some((lang) => saysHowSure(textIn(text, lang, map.language).text, lang))) return undefined;
  return { id, hedge, text: textOf(bare ?? text), isClear: differingOn(map, [id], ['hedge']).length === 0 };
}

function levelOf(context: Context, { id, hedge, text }: Claim): Draft<OptionsKey> {
  const { m, map } = context;
  const readings = differingOn(map, [id], ['hedge']).map(({ reading }) => reading);
  const worth = (each: Hedge): Scored => {
    const why = readings.find(({ value }) => value === each)?.why;
    const distance = Math.abs(rank(each) - rank(hedge));
    const score = distance === 0 || why ? 1 : distance === 1 ? BESIDE : 0;
    return context.say(score, m.e9.is(hedge, context.quoted(id)), 'words-of-sureness', [id], distance > 0 && why ? context.textOf(why) : undefined);
  };
  return {
    prompt: m.e9.prompt(context.speaker(AUTHOR)),
    about: [{ id, as: m.as.statement, text }],
    ask: { shape: 'pick-one', options: HEDGES.map((each) => ({ id: each, text: m.e9.name[each], note: m.e9.gloss[each] })) },
    accept: optionsKey([hedge, ...HEDGES.filter((each) => each !== hedge)].map((each) => [each, worth(each)])),
    look: [id],
    rule: 'words-of-sureness',
  };
}

function surest(context: Context, claim: Claim, lessSure: readonly Claim[], random: Random): Draft<OptionsKey> {
  const { m } = context;
  // One of each level where there are three, for then one lies between.
  const drawn = random.shuffled(lessSure);
  const between = drawn.find(({ hedge }) => rank(hedge) === rank(claim.hedge) + 1 && lessSure.some((each) => rank(each.hedge) > rank(hedge)));
  const others = between ? [between, drawn.find(({ hedge }) => rank(hedge) > rank(between.hedge))!] : drawn.slice(0, LESS_SURE);
  const worth = (each: Claim): Scored =>
    context.say(each === claim ? 1 : each === between ? BESIDE : 0, m.lines([m.e9.is(each.hedge, context.quoted(each.id)), each === claim ? '' : m.e9.surer(claim.hedge, context.quoted(claim.id))]), 'words-of-sureness', [...new Set([each.id, claim.id])]);
  return {
    prompt: m.e9.surest(context.speaker(AUTHOR)),
    about: [],
    ask: { shape: 'pick-one', options: random.shuffled([claim, ...others]).map(({ id, text }) => ({ id, text })) },
    accept: optionsKey([claim, ...others].map((each) => [each.id, worth(each)])),
    look: [claim, ...others].map(({ id }) => id),
    rule: 'words-of-sureness',
  };
}
