// Preferred semantics (Dung 1995): the largest complete extensions.

import { IN, OPEN, OUT } from './attack-graph.ts';
import { extensionsByParts, type PartSearch } from './by-parts.ts';
import { searchLabellings } from './labelling-search.ts';
import type { ExtensionSemantics } from './semantics.ts';

export const preferred = {
  id: 'preferred',
  kind: 'extensions',
  evaluate: (af, limits) => extensionsByParts(af, largestLabellings, limits),
} as const satisfies ExtensionSemantics;

/**
 * The complete labellings of a part with most in. Larger ones are found before smaller ones, so whatever lies within none
 * that was found is one of the largest, also where the search is cut short.
 */
export const largestLabellings: PartSearch = (attackers, budget) => {
  const solutions: number[][] = [];
  const members: Uint8Array[] = [];
  const complete = searchLabellings(
    attackers,
    {
      allowed: IN | OUT | OPEN,
      isHopeless: (possible, spent) =>
        members.some((known) => {
          const outside = possible.findIndex((set, i) => (set & IN) !== 0 && known[i] === 0);
          spent.steps -= outside < 0 ? known.length : outside + 1;
          return outside < 0;
        }),
      found: (labels) => {
        solutions.push([...labels.keys()].filter((i) => labels[i] === IN));
        members.push(labels.map((label) => (label === IN ? 1 : 0)));
      },
    },
    budget,
  );
  return { solutions, complete };
};
