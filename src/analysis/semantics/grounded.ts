// Grounded semantics (Dung 1995): what has to be accepted whatever else one accepts.

import { attackGraphOf, groundedLabels, IN } from './attack-graph.ts';
import type { ExtensionSemantics } from './semantics.ts';

/** Always exactly one extension, at once and without a bound. O(arguments log arguments + attacks) */
export const grounded = {
  id: 'grounded',
  kind: 'extensions',
  evaluate: (af) => {
    const graph = attackGraphOf(af);
    const labels = groundedLabels(graph);
    return { extensions: [graph.ids.filter((_, i) => labels[i] === IN && !graph.isAuxiliary(i))], complete: true };
  },
} as const satisfies ExtensionSemantics;
