// One branch a click, for a class: each reason and each objection comes alone, with what it needs, and is followed to its end before the
// next comes. Every scene is about one box, so that it is one press on every screen.

import { spineOf, withUndercuts, type Place, type Step } from '../../analysis/spine.ts';
import { recordsOf } from './answer-first.ts';
import type { Story } from './story.ts';

/** What is still to be told: what bears on a claim, or the claim itself in other words. */
type Branch = { readonly on: Place; readonly step: Step } | { readonly on: Place; readonly again: Place };

export const branches: Story = {
  id: 'branches',
  tell: (teller) => {
    const tell: typeof teller.tell = (about, records, title) => teller.tell(about, records, title, { isOneBox: true });
    const grow = (root: Place): void => {
      const todo = branchesOf(root);
      while (todo.length > 0) {
        const branch = todo.pop()!;
        const { on } = branch;
        if ('again' in branch) tell(on.id, [branch.again.id], (words, say) => words.again(say(on.id)));
        else tell(on.id, recordsOf([branch.step]), (words, say) => words[branch.step.attacks ? 'step' : branch.step.polarity === 'support' ? 'reasons' : 'against'](say(on.id)));
        const claims = 'again' in branch ? [branch.again] : branch.step.premises.flatMap(({ place }) => place ?? []);
        todo.push(...claims.toReversed().flatMap(branchesOf));
      }
    };
    const { bands } = spineOf(teller.map);
    for (const { kind, id, roots } of bands.toSorted((a, b) => Number(a.kind === 'thesis') - Number(b.kind === 'thesis'))) {
      for (const root of roots) {
        tell(id ?? root.id, [root.id], (words, say) => (kind === 'thesis' ? words.thesis : words.answers(say(id ?? root.id))));
        grow(root);
      }
    }
  },
};

/** The last first. */
function branchesOf(on: Place): Branch[] {
  return [...on.steps.flatMap(withUndercuts).map((step): Branch => ({ on, step })), ...on.elaborations.map((again): Branch => ({ on, again }))].toReversed();
}
