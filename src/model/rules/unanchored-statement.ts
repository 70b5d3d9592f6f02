// What the text says is anchored in it; a statement without anchors is one that the text leaves unsaid.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const unanchoredStatement = rule('unanchored-statement', 'advice', ({ map, text }, report: Report<{ id: Id }>) => {
  if (!text) return;
  map.statements.forEach((s, i) => {
    if (s.implicit !== true && !s.anchors?.length) report(['statements', i], [s.id], { id: s.id });
  });
});
