// Every anchor is a sentence, a heading or the title of the text.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const anchorUnknown = rule('anchor-unknown', 'advice', ({ map, text }, report: Report<{ anchor: string; id: Id }>) => {
  if (!text) return;
  for (const list of ['questions', 'statements', 'inferences', 'tensions'] as const) {
    map[list].forEach(({ id, anchors }, i) => {
      anchors?.forEach((anchor, k) => {
        if (!text.anchors.has(anchor)) report([list, i, 'anchors', k], [id], { anchor: anchor.slice(0, 60), id });
      });
    });
  }
});
