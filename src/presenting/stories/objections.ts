// Objection and reply: every answer, and then each thing that is said against anything, right after it what is said against that.

import { spineOf, withUndercuts, type Place, type Step } from '../../analysis/spine.ts';
import { recordsOf } from './answer-first.ts';
import type { Story } from './story.ts';

/** An attack, and what its scene asks. */
interface Attack {
  readonly step: Step;
  readonly on: Place;
  readonly as: 'against' | 'step' | 'reply';
}

export const objections: Story = {
  id: 'objections',
  tell: (teller) => {
    const { bands, places } = spineOf(teller.map);
    for (const { kind, id, roots } of bands) {
      if (kind === 'question') teller.tell(id!, [id!, ...roots.slice(0, 1).map((root) => root.id)], (words, say) => words.answers(say(id!)));
    }
    const told = new Set<Step>();
    for (const place of places) {
      const todo = attacksOn(place, 'against').toReversed();
      while (todo.length > 0) {
        const { step, on, as } = todo.pop()!;
        if (told.has(step)) continue;
        told.add(step);
        teller.tell(on.id, recordsOf([step]), (words, say) => words[as](say(on.id)));
        // The reply comes before the next objection.
        const replies = step.premises.flatMap(({ place: premise }) => (premise ? attacksOn(premise, 'reply') : []));
        todo.push(...replies.toReversed());
      }
    }
  },
};

/** What attacks a claim, and what attacks the steps that lead to it, each right after its step. */
function attacksOn(on: Place, as: 'against' | 'reply'): Attack[] {
  const steps = on.steps.flatMap(withUndercuts);
  return steps.filter(({ polarity }) => polarity === 'attack').map((step) => ({ step, on, as: step.attacks ? 'step' : as }));
}
