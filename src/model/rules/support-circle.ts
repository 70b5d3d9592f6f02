// Reasons do not run in a circle.

import type { Id } from '../argument-map.ts';
import { supportCirclesOf } from '../support-circles.ts';
import { rule, type Report } from './rule.ts';

export const supportCircle = rule('support-circle', 'advice', ({ map, index }, report: Report<{ circle: string }>) => {
  const place = new Map(map.statements.map((s, i) => [s.id, i]));
  for (const circle of supportCirclesOf(index)) report(['statements', place.get(circle[0]!)!], circle, { circle: named(circle) });
});

function named(circle: readonly Id[]): string {
  const shown = circle.length > 6 ? [...circle.slice(0, 5), '…'] : circle;
  return [...shown, circle[0]!].join(' → ');
}
