// DF-QuAD (Rago, Toni, Aurisicchio and Baroni 2016, "Discontinuity-free decision support with quantitative argumentation debates").

import type { GradualSemantics } from './semantics.ts';
import { settle, type StrengthFunction } from './settle.ts';

export const dfQuad = {
  id: 'df-quad',
  kind: 'strengths',
  evaluate: (qbaf, limits) => settle(qbaf, strength, limits),
} as const satisfies GradualSemantics;

/** The stronger side moves the base score toward 0 or 1, by the difference of the two. */
const strength: StrengthFunction = (base, attackers, supporters) => {
  const difference = together(supporters) - together(attackers);
  return difference < 0 ? base + base * difference : base + (1 - base) * difference;
};

/** The probabilistic sum: 0 for none. */
function together(strengths: readonly number[]): number {
  return 1 - strengths.reduce((product, each) => product * (1 - each), 1);
}
