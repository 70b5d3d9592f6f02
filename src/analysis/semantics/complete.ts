// Complete semantics (Dung 1995): sets without inner attacks that hold exactly what they defend.

import { IN, OPEN, OUT } from './attack-graph.ts';
import { extensionsByParts, type PartSearch } from './by-parts.ts';
import { searchLabellings } from './labelling-search.ts';
import type { ExtensionSemantics } from './semantics.ts';

export const complete = {
  id: 'complete',
  kind: 'extensions',
  evaluate: (af, limits) => extensionsByParts(af, labellingsWith(IN | OUT | OPEN), limits),
} as const satisfies ExtensionSemantics;

/** The complete labellings of a part that use these labels alone. */
export function labellingsWith(allowed: number): PartSearch {
  return (attackers, budget) => {
    const solutions: number[][] = [];
    const found = (labels: Uint8Array): void => void solutions.push([...labels.keys()].filter((i) => labels[i] === IN));
    const isComplete = searchLabellings(attackers, { allowed, isHopeless: () => false, found }, budget);
    return { solutions, complete: isComplete };
  };
}
