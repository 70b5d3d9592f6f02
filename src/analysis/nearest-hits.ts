// What is drawn below a claim while a filter removes statements: the nearest statements that it keeps, each with what was
// removed on the way, so that nothing seems to bear on a claim more directly than it does.

import type { Id, Polarity } from '../model/argument-map.ts';
import { withUndercuts, type Place, type Premise, type Step } from './spine.ts';

/** What the filter says of a statement. */
export interface Sieve {
  /** It does not pass. */
  readonly isRemoved: (premise: Premise) => boolean;
  /** It is nowhere on the page: not even as a heading, which stays whatever is filtered. */
  readonly isGone: (premise: Premise) => boolean;
  /** Something below it is shown. */
  readonly leadsOn: (place: Place) => boolean;
}

/** A step of which something is shown. */
export interface StepHit {
  readonly step: Step;
  /** Polarity of the first step below the claim: the word beside it. */
  readonly word: Polarity;
  /** Statements that were removed between the claim and this step, nearest the claim first. */
  readonly through: readonly Id[];
  /** Its premises that are shown; a restatement of a removed premise stands for it. */
  readonly premises: readonly Premise[];
}

interface NearestHits {
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
    for (const step of place.steps) for (const each of withUndercuts(step)) addFrom(each, word, through, sieve, found);
    for (const restatement of place.elaborations) {
      const itself = { id: restatement.id, place: restatement };
      if (sieve.isRemoved(itself)) {
        if (sieve.leadsOn(restatement)) found.push({ place: restatement, word, through: [...through, restatement.id] });
      } else if (place === from) elaborations.push(restatement);
      else if (place.step) found.push({ step: place.step, word: word ?? 'support', through, premises: [itself] });
      else elaborations.push(restatement);
    }
    for (let i = found.length - 1; i >= 0; i--) stack.push(found[i]!);
  }
  return { steps: withAttackedHeadings(steps, sieve), elaborations };
}

/** Adds a step's own hit, and the removed premises below which there are more. */
function addFrom(step: Step, above: Polarity | undefined, through: readonly Id[], sieve: Sieve, found: (Pending | StepHit)[]): void {
  const word = above ?? baseOf(step).polarity;
  const way = step.attacks ? [...through, ...attackedBy(step).filter(sieve.isGone).map(({ id }) => id)] : through;
  const shown = step.premises.some(sieve.isRemoved) ? step.premises.filter((premise) => !sieve.isRemoved(premise)) : step.premises;
  if (shown.length > 0) found.push({ step, word, through: way, premises: shown });
  if (shown === step.premises) return;
  for (const premise of step.premises) if (premise.place && sieve.isRemoved(premise) && sieve.leadsOn(premise.place)) found.push({ place: premise.place, word, through: [...way, premise.id] });
}

/** The step that an undercut attacks, or that one, and so on: the one that bears on the claim itself. */
export function baseOf(step: Step): Step {
  let base = step;
  while (base.attacks) base = base.attacks;
  return base;
}

/** The premises of the steps that an undercut attacks, outermost first: without them it would seem to attack the claim. */
function attackedBy(step: Step): Premise[] {
  const steps: Step[] = [];
  for (let at = step.attacks; at; at = at.attacks) steps.push(at);
  return steps.toReversed().flatMap((each) => each.premises);
}

/** An attack needs the step that it attacks wherever all of that step's premises are on the page anyway. */
function withAttackedHeadings(hits: readonly StepHit[], { isGone }: Sieve): readonly StepHit[] {
  if (!hits.some(({ step }) => step.attacks)) return hits;
  const there = new Set(hits.map(({ step }) => step));
  return hits.flatMap((hit) => {
    const attacked = hit.step.attacks;
    if (!attacked || there.has(attacked) || attacked.premises.some(isGone)) return [hit];
    there.add(attacked);
    return [{ ...hit, step: attacked, premises: attacked.premises }, hit];
  });
}
