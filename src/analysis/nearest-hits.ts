// What is drawn below a claim while a filter removes statements: the nearest statements that it keeps, each with what was
// removed on the way, so that nothing seems to bear on a claim more directly than it does.

import type { Id, Polarity } from '../model/argument-map.ts';
import { withUndercuts, type Place, type Step } from './spine.ts';

/** What the filter says of a record. */
export interface Sieve {
  /** The statement does not pass. */
  readonly isRemoved: (id: Id) => boolean;
  /** It is nowhere on the page: not even as a heading, which stays whatever is filtered. */
  readonly isGone: (id: Id) => boolean;
  /** Something below the statement is shown. */
  readonly leadsOn: (id: Id) => boolean;
}

/** A step of which something is shown. */
export interface StepHit {
  readonly step: Step;
  /** Polarity of the first step below the claim: the word beside it. */
  readonly word: Polarity;
  /** Statements that were removed between the claim and this step, nearest the claim first. */
  readonly through: readonly Id[];
  /** Its premises that are shown; a restatement of a removed premise stands for it. */
  readonly premises: readonly { readonly id: Id; readonly place: Place | undefined }[];
}

export interface NearestHits {
  /** In reading order; what attacks a step right after it. */
  readonly steps: readonly StepHit[];
  readonly elaborations: readonly Place[];
}

interface Pending {
  readonly place: Place;
  readonly word: Polarity | undefined;
  readonly through: readonly Id[];
}

/** The nearest hits below a place. O(what is removed below it); a stack, for chains may be as long as the map. */
export function nearestHits(from: Place, sieve: Sieve): NearestHits {
  const steps: StepHit[] = [];
  const elaborations: Place[] = [];
  const stack: (Pending | StepHit)[] = [{ place: from, word: undefined, through: [] }];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if ('step' in next) {
      steps.push(next);
      continue;
    }
    const { place, word, through } = next;
    const found: (Pending | StepHit)[] = [];
    for (const step of place.steps.flatMap(withUndercuts)) found.push(...inStep(step, word, through, sieve));
    for (const restatement of place.elaborations) {
      if (sieve.isRemoved(restatement.id)) {
        if (sieve.leadsOn(restatement.id)) found.push({ place: restatement, word, through: [...through, restatement.id] });
      } else if (place === from) elaborations.push(restatement);
      else if (place.step) found.push({ step: place.step, word: word ?? 'support', through, premises: [{ id: restatement.id, place: restatement }] });
      else elaborations.push(restatement);
    }
    stack.push(...found.toReversed());
  }
  return { steps: withAttackedHeadings(steps, sieve), elaborations };
}

/** A step's own hit, and the removed premises below which there are more. */
function inStep(step: Step, above: Polarity | undefined, through: readonly Id[], sieve: Sieve): (Pending | StepHit)[] {
  const word = above ?? baseOf(step).polarity;
  const way = [...through, ...attackedBy(step).filter(sieve.isGone)];
  const shown = step.premises.filter(({ id }) => !sieve.isRemoved(id));
  const found: (Pending | StepHit)[] = shown.length > 0 ? [{ step, word, through: way, premises: shown }] : [];
  for (const { id, place } of step.premises) if (place && sieve.isRemoved(id) && sieve.leadsOn(id)) found.push({ place, word, through: [...way, id] });
  return found;
}

/** The step that an undercut attacks, or that one, and so on: the one that bears on the claim itself. */
function baseOf(step: Step): Step {
  let base = step;
  while (base.attacks) base = base.attacks;
  return base;
}

/** The premises of the steps that an undercut attacks, outermost first: without them it would seem to attack the claim. */
function attackedBy(step: Step): Id[] {
  const steps: Step[] = [];
  for (let at = step.attacks; at; at = at.attacks) steps.push(at);
  return steps.toReversed().flatMap((each) => each.premises.map(({ id }) => id));
}

/** An attack needs the step that it attacks wherever all of that step's premises are on the page anyway. */
function withAttackedHeadings(hits: readonly StepHit[], { isGone }: Sieve): StepHit[] {
  const there = new Set(hits.map(({ step }) => step));
  return hits.flatMap((hit) => {
    const attacked = hit.step.attacks;
    if (!attacked || there.has(attacked) || attacked.premises.some(({ id }) => isGone(id))) return [hit];
    there.add(attacked);
    return [{ ...hit, step: attacked, premises: attacked.premises }, hit];
  });
}
