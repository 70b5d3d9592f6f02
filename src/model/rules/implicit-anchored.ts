// What the text leaves unsaid has no sentence that says it.

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const implicitAnchored = rule('implicit-anchored', 'advice', ({ map, text }, report: Report<{ id: Id }>) => {
  if (!text) return;
  map.statements.forEach((s, i) => {
    if (s.implicit === true && s.anchors?.length) report(['statements', i, 'anchors'], [s.id], { id: s.id });
  });
});
