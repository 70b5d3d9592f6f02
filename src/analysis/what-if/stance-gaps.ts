// Where the map's own reasons do not lead to what the author says: either an inference is missing or the text has a gap.

import type { ArgumentMap, Statement } from '../../model/argument-map.ts';
import { authorsEvaluation, labelOf, type Label } from './evaluation.ts';

export interface StanceGap {
  readonly statement: Statement;
  /** What the reasons of the map make of it. */
  readonly label: Label;
}

/** The statements that, with nothing overridden, have another label than the author's stance wants. O(size of the map) */
export function stanceGaps(map: ArgumentMap): readonly StanceGap[] {
  const evaluation = authorsEvaluation(map);
  return map.statements.flatMap((statement) => {
    if (statement.stance === 'leaves-open') return [];
    const label = labelOf(evaluation, statement.id);
    return label === (statement.stance === 'rejects' ? 'out' : 'in') ? [] : [{ statement, label }];
  });
}
