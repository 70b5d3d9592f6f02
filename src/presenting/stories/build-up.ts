// Branch by branch, each to its end before the next begins, and the thesis last: how an argument is built.

import { childrenOf, spineOf, type Place } from '../../analysis/spine.ts';
import { tellGrounds } from './answer-first.ts';
import type { Story } from './story.ts';

export const buildUp: Story = {
  id: 'build-up',
  tell: (teller) => {
    const { bands } = spineOf(teller.map);
    const grow = (root: Place): void => {
      const stack = [root];
      while (stack.length > 0) {
        const claim = stack.pop()!;
        tellGrounds(teller, claim);
        stack.push(...childrenOf(claim).toReversed());
      }
    };
    for (const { kind, id, roots } of bands) {
      if (kind === 'thesis') continue;
      for (const root of roots) {
        teller.tell(id ?? root.id, [root.id], (words, say) => words.answers(say(id ?? root.id)));
        grow(root);
      }
    }
    for (const { kind, roots } of bands) {
      if (kind !== 'thesis') continue;
      for (const root of roots) {
        teller.tell(root.id, [root.id], (words) => words.thesis);
        grow(root);
      }
    }
  },
};
