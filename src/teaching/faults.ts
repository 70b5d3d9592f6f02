// What can be wrong with a map, planted in a part of one that is sound.

import { AUTHOR, speakerOf, type Id, type Stance } from '../model/argument-map.ts';
import { fnv1a } from '../model/fnv1a.ts';
import { signOf, type Step } from './bearing.ts';
import type { Context } from './context.ts';
import { withoutOpening } from './opening-word.ts';

export const DIAGNOSES = ['wrong-sign', 'claim-for-step', 'restatement', 'reported-as-own', 'two-in-one'] as const;
export type Diagnosis = (typeof DIAGNOSES)[number];

/** A statement as it is shown: its words and voice may be planted. */
export interface ShownStatement {
  readonly id: Id;
  readonly text: string;
  readonly speaker: Id;
  readonly stance: Stance;
}

/** A part of a map, sound or not. */
export interface PartOfMap {
  readonly claim: Id;
  readonly statements: readonly ShownStatement[];
  readonly steps: readonly Step[];
}

/** A fault that can be planted. */
export interface Fault {
  readonly diagnosis: Diagnosis;
  /** Where it can be marked, the plainest first. */
  readonly places: readonly Id[];
  /** What it touches: no two faults touch the same. */
  readonly touches: readonly Id[];
  readonly plant: (part: PartOfMap) => PartOfMap;
  /** The records of the map that show what would be right. */
  readonly records: readonly Id[];
}

/** All faults that can be planted in a part; what another careful reader has so too is none. O(steps²) */
export function faultsFor(context: Context, part: PartOfMap): readonly Fault[] {
  const { map, index } = context;
  const changeStep = (id: Id, fields: Partial<Step>) => (before: PartOfMap): PartOfMap => ({ ...before, steps: before.steps.map((step) => (step.id === id ? { ...step, ...fields } : step)) });
  const reads = (id: Id, fields: readonly string[]): boolean => (index.statement(id) ?? index.inference(id))?.readings?.some(({ field }) => fields.includes(field)) ?? false;
  const stepOf = (id: Id): Step | undefined => part.steps.find((step) => step.id === id);
  const ofSteps = part.steps.flatMap((step): Fault[] => {
    if (reads(step.id, ['polarity', 'target', 'premises'])) return [];
    const common = { places: [step.id, ...step.premises], touches: [step.id, ...step.premises], records: [step.id, ...step.premises] };
    const attacked = stepOf(step.target);
    if (!attacked) return [{ ...common, diagnosis: 'wrong-sign', plant: changeStep(step.id, { polarity: signOf(step.polarity) === 1 ? 'attack' : 'support' }) }];
    if (stepOf(attacked.target)) return [];
    return [{ ...common, diagnosis: 'claim-for-step', touches: [...common.touches, attacked.id], plant: changeStep(step.id, { target: attacked.target }) }];
  });
  const restated = map.statements.flatMap(({ id, elaborates }): Fault[] => {
    if (elaborates === undefined || !part.statements.some((each) => each.id === elaborates) || part.statements.some((each) => each.id === id)) return [];
    // Its id must not say what it is.
    const step: Step = { id: `i-${fnv1a(id).toString(36)}`, premises: [id], target: elaborates, polarity: 'support' };
    return [{ diagnosis: 'restatement', places: [step.id, id], touches: [step.id, id], records: [id, elaborates], plant: (before) => ({ ...before, statements: [...before.statements, shown(context, id)], steps: [...before.steps, step] }) }];
  });
  const voiced = part.statements.flatMap(({ id, speaker }): Fault[] => {
    if (speaker === AUTHOR || id === part.claim || reads(id, ['speaker'])) return [];
    return [{ diagnosis: 'reported-as-own', places: [id], touches: [id], records: [id], plant: (before) => ({ ...before, statements: before.statements.map((each) => (each.id === id ? { ...each, speaker: AUTHOR, stance: 'asserts' } : each)) }) }];
  });
  return [...ofSteps, ...restated, ...voiced, ...twoInOne(context, part)];
}

/** A statement of the map as it stands in a part. */
export function shown({ index, textOf }: Context, id: Id): ShownStatement {
  const statement = index.statement(id)!;
  return { id, text: textOf(statement.text), speaker: speakerOf(statement), stance: statement.stance };
}

/** Whether a sentence begins with a name: its first word has a capital inside sentences too, or the word after it has one. O(letters) */
function beginsWithName(sentence: string, texts: readonly string[]): boolean {
  const [first = '', second = ''] = sentence.split(/[\s,]+/);
  const inside = (word: string): boolean => texts.some((text) => text.slice(1).split(/[^\p{L}\p{N}’]+/u).includes(word));
  return /\p{Lu}/u.test(first.slice(1)) || (/^\p{Lu}/u.test(second) && second.length > 1) || (inside(first) && !inside(first.toLowerCase()));
}

/** Two reasons for one claim, or two premises of one step, that nothing else hangs on: the second moves into the box of the first. */
function twoInOne({ m, map, textOf, lang }: Context, part: PartOfMap): readonly Fault[] {
  const stepsOn = (id: Id): number => part.steps.filter(({ target }) => target === id).length;
  const stepsFrom = (id: Id): readonly Step[] => part.steps.filter(({ premises }) => premises.includes(id));
  const isLoose = ({ id, speaker, stance }: ShownStatement): boolean => id !== part.claim && speaker === AUTHOR && stance === 'asserts' && stepsOn(id) === 0 && stepsFrom(id).length === 1;
  const loose = part.statements.filter(isLoose);
  // What answers a question would say by its first word that it was another box.
  const second = ({ text }: ShownStatement): string => withoutOpening(text, lang);
  return loose.flatMap((one) =>
    loose.flatMap((other): Fault[] => {
      const [ofOne] = stepsFrom(one.id);
      const [ofOther] = stepsFrom(other.id);
      if (one === other || ofOne!.target !== ofOther!.target || ofOne!.polarity !== ofOther!.polarity) return [];
      const isOneStep = ofOne === ofOther;
      if (!isOneStep && (ofOther!.premises.length > 1 || stepsOn(ofOther!.id) > 0)) return [];
      return [
        {
          diagnosis: 'two-in-one',
          places: [one.id],
          touches: [one.id, other.id, ofOne!.id, ofOther!.id],
          records: [one.id, other.id],
          plant: (before) => ({
            ...before,
            statements: before.statements.flatMap((each) => (each.id === other.id ? [] : each.id === one.id ? [{ ...each, text: m.e12.joined(one.text, second(other), beginsWithName(second(other), map.statements.map(({ text }) => textOf(text)))) }] : [each])),
            steps: before.steps.flatMap((step) => (step.id !== ofOther!.id ? [step] : isOneStep ? [{ ...step, premises: step.premises.filter((id) => id !== other.id) }] : [])),
          }),
        },
      ];
    }),
  );
}
