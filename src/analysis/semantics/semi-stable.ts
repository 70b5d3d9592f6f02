// Semi-stable semantics (Caminada 2006): complete extensions that leave as little open as possible. They are preferred
// ones, and the stable ones where there are any.

import { extensionsByParts, type PartSearch } from './by-parts.ts';
import { largestLabellings } from './preferred.ts';
import type { ExtensionSemantics } from './semantics.ts';

export const semiStable = {
  id: 'semi-stable',
  kind: 'extensions',
  evaluate: (af, limits) => extensionsByParts(af, leastOpen, limits),
} as const satisfies ExtensionSemantics;

const leastOpen: PartSearch = (attackers, budget) => {
  const { solutions, complete } = largestLabellings(attackers, budget);
  const open = solutions.map((solution) => openUnder(attackers, new Set(solution)));
  // Of a search that was cut short, only what leaves nothing open is known to leave least.
  const isLeast = (set: ReadonlySet<number>): boolean =>
    set.size === 0 || (complete && !open.some((other) => other.size < set.size && [...other].every((each) => set.has(each))));
  return { solutions: solutions.filter((_, i) => isLeast(open[i]!)), complete };
};

/** Who is neither in nor attacked by who is. */
function openUnder(attackers: readonly (readonly number[])[], members: ReadonlySet<number>): Set<number> {
  return new Set([...attackers.keys()].filter((i) => !members.has(i) && !attackers[i]!.some((each) => members.has(each))));
}
