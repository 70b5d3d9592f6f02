// Answers first, then what stands behind them, level by level: whoever leaves early has heard the most important.

import type { Id } from '../../model/argument-map.ts';
import { spineOf, withUndercuts, type Place, type Step } from '../../analysis/spine.ts';
import { firstHere } from '../../analysis/walk.ts';
import type { Teller } from '../teller.ts';
import type { Story } from './story.ts';

/** Levels below an answer that are told. */
const DEEPEST = 2;

export const answerFirst: Story = {
  id: 'answer-first',
  tell: (teller) => {
    const { bands } = spineOf(teller.map);
    for (const { kind, id, roots } of bands) {
      if (kind === 'thesis') teller.tell(id!, [id!], (words) => words.thesis);
      else if (kind === 'question') teller.tell(id!, [id!, ...roots.slice(0, 1).map((root) => root.id)], (words, say) => words.answers(say(id!)));
    }
    for (const { id, roots } of bands) {
      let level: readonly Place[] = roots;
      for (const root of roots) teller.tell(id ?? root.id, [root.id], (words, say) => words.answers(say(id ?? root.id)));
      for (let depth = 1; depth <= DEEPEST; depth++) {
        for (const claim of level) tellGrounds(teller, claim);
        level = level.flatMap((claim) => claim.steps.flatMap(withUndercuts).flatMap((step) => step.premises.flatMap(({ place }) => place ?? [])));
      }
    }
  },
};

/** The reasons of a claim, then its objections, then what attacks its steps, and what says it again. */
export function tellGrounds(teller: Teller, claim: Place): void {
  const of = (polarity: Step['polarity']): Step[] => claim.steps.filter((step) => step.polarity === polarity);
  teller.tell(claim.id, recordsOf(of('support')), (words, say) => words.reasons(say(claim.id)));
  teller.tell(claim.id, recordsOf(of('attack')), (words, say) => words.against(say(claim.id)));
  teller.tell(claim.id, recordsOf(claim.steps.flatMap((step) => withUndercuts(step).slice(1))), (words, say) => words.step(say(claim.id)));
  teller.tell(claim.id, claim.elaborations.map(({ id }) => id), (words, say) => words.again(say(claim.id)));
}

/** The premises of steps; of one whose premises all stand elsewhere, the step itself. */
export function recordsOf(steps: readonly Step[]): Id[] {
  return steps.flatMap((step) => (firstHere(step) ? step.premises.flatMap(({ place }) => place?.id ?? []) : [step.id]));
}
