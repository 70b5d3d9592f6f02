// E2: what is a statement, or a sentence, in the argument: claim, premise, evidence, objection, rebuttal, or (of sentences) background?

import { groundedIn } from '../../analysis/sentences.ts';
import { spineOf, type Step } from '../../analysis/spine.ts';
import { AUTHOR, speakerOf, targetIdOf, type ArgumentMap, type Basis, type Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import type { Context, Scored } from '../context.ts';
import { differingOn } from '../differing.ts';
import type { Candidate, Exercise } from '../exercise.ts';
import { asText } from '../answers.ts';
import { reportsSaying } from '../saying.ts';
import { withoutOpening } from '../opening-word.ts';
import { gradeOption, optionsKey, optionsKeySchema, type OptionsKey } from '../keys.ts';

const ROLES = ['claim', 'premise', 'evidence', 'objection', 'rebuttal', 'background'] as const;
type Role = (typeof ROLES)[number];

/** What plays more parts than this is asked of nobody. */
const MOST_ROLES = 2;

export const whatRole: Exercise<OptionsKey> = {
  kind: 'E2',
  key: optionsKeySchema,
  candidates: (context) => {
    const { map, words, background } = context;
    const asStatement = map.statements.flatMap(({ id }) => candidate(context, id, id, 'statement'));
    const asSentence = [...words.keys()].flatMap((sentence): Candidate<OptionsKey>[] => {
      const { statements } = groundedIn(map, sentence);
      if (statements.length === 0 && background.includes(sentence)) return candidate(context, sentence, undefined, 'sentence');
      return statements.length === 1 ? candidate(context, sentence, statements[0]!, 'sentence') : [];
    });
    return [...asStatement, ...asSentence];
  },
  grade: (item, answer) => gradeOption(item, asText(answer)),
};

function candidate(context: Context, id: string, statement: Id | undefined, form: 'statement' | 'sentence'): Candidate<OptionsKey>[] {
  const { map, m, index } = context;
  const roles: ReadonlyMap<Role, Id> = statement === undefined ? new Map([['background', id]]) : (rolesOf(map, statement) ?? new Map());
  if (roles.size === 0 || roles.size > MOST_ROLES) return [];
  const own = statement === undefined ? [] : [statement, ...index.inferencesFrom(statement).map((step) => step.id)];
  const differing = differingOn(map, own, ['basis', 'polarity', 'target']).flatMap(({ map: other, reading }) => Array.from(rolesOf(other, statement!) ?? [], ([role]) => ({ role, why: context.textOf(reading.why) })));
  const isEither = roles.has('premise') && statement !== undefined && mayBeReport(context, statement);
  const isIt = m.lines(Array.from(roles, ([role, target]) => (role === 'premise' && isEither ? m.e2.either(context.quoted(target)) : m.e2.is(role, index.statement(target) || index.inference(target) ? context.quoted(target) : ''))));
  const worth = (role: Role): Scored => {
    const records = statement === undefined ? [] : [statement, ...new Set(roles.values())];
    const other = differing.find((each) => each.role === role);
    const isNear = (role === 'premise' && roles.has('evidence')) || (role === 'evidence' && roles.has('premise'));
    const score = roles.has(role) || other || (isEither && role === 'evidence') ? 1 : isNear ? 0.5 : 0;
    const said = context.say(score, score === 0.5 && role === 'evidence' ? m.lines([isIt, m.e2.noEvidence]) : isIt, 'role-by-target', records, roles.has(role) ? undefined : other?.why);
    return form === 'statement' ? said : { ...said, feedback: { ...said.feedback, places: [id] } };
  };
  return [
    {
      id,
      build: (random) => {
        const offered = ROLES.filter((role) => form === 'sentence' || role !== 'background');
        return {
          prompt: m.e2.prompt(form),
          about: [{ id, as: m.as[form], text: withoutOpening(form === 'statement' ? context.text(id) : context.words.get(id)!.text, context.lang) }],
          ask: { shape: 'pick-one', options: random.shuffled(offered).map((role) => ({ id: role, text: m.e2.role[role], note: m.e2.gloss[role] })) },
          accept: optionsKey([...roles.keys(), ...offered.filter((role) => !roles.has(role))].map((role) => [role, worth(role)])),
          look: statement === undefined ? [] : [statement, ...new Set(roles.values())],
          rule: 'role-by-target',
        };
      },
    },
  ];
}

/**
 * The parts that a statement plays, each with what it plays it to; for a claim the claim itself.
 * @returns nothing where the five words do not fit: a reason for an objection is a premise and on the objection's side, a
 * reservation is part of an answer and takes from it
 */
function rolesOf(map: ArgumentMap, id: Id): ReadonlyMap<Role, Id> | undefined {
  const index = indexOf(map);
  const statement = index.statement(id)!;
  if (statement.qualifies !== undefined) return undefined;
  const roles = new Map<Role, Id>();
  if (id === map.thesis || statement.answers !== undefined || index.inferencesOn(id).some(({ polarity }) => polarity === 'support')) roles.set('claim', id);
  for (const step of index.inferencesFrom(id)) {
    const target = targetIdOf(step);
    // Of an objection of several premises each is a premise as well.
    if (step.polarity === 'attack' && step.premises.length > 1) return undefined;
    if (step.polarity === 'attack') roles.set(isAgainst(map, target) ? 'rebuttal' : 'objection', target);
    else if (isAgainst(map, target)) return undefined;
    else roles.set(isReport(statement.basis) ? 'evidence' : 'premise', target);
  }
  return roles;
}

/** Whether a reason that the map does not call a report may well be one: another's words, or words of what is said, in any language. */
function mayBeReport({ index }: Context, id: Id): boolean {
  const statement = index.statement(id)!;
  return statement.basis === undefined && (speakerOf(statement) !== AUTHOR || (['en', 'zh'] as const).some((lang) => reportsSaying(statement.text[lang] ?? '', lang)));
}

/** An analogy shows nothing that was seen; what an example, a figure, a quotation or a fact reports was. */
function isReport(basis: Basis | undefined): boolean {
  return basis !== undefined && basis !== 'analogy';
}

/** Whether a statement or step stands, where it lives, on the side of an objection: under an odd number of attacks. O(depth) */
function isAgainst(map: ArgumentMap, id: Id): boolean {
  const spine = spineOf(map);
  let attacks = 0;
  const count = (from: Step | undefined): void => {
    for (let step = from; step; step = step.attacks) if (step.polarity === 'attack') attacks++;
  };
  const own = spine.stepOf(id);
  count(own);
  for (let place = own?.under ?? spine.placeOf(id); place; place = place.parent) count(place.step);
  return attacks % 2 === 1;
}
