// The quadratic energy model (Potyka 2018, "Continuous dynamical systems for weighted bipolar argumentation").

import type { GradualSemantics } from './semantics.ts';
import { energyOf, settle, type StrengthFunction } from './settle.ts';

export const quadraticEnergy = {
  id: 'quadratic-energy',
  kind: 'strengths',
  evaluate: (qbaf, limits) => settle(qbaf, strength, limits),
} as const satisfies GradualSemantics;

const strength: StrengthFunction = (base, attackers, supporters) => {
  const energy = energyOf(attackers, supporters);
  const impact = energy ** 2 / (1 + energy ** 2);
  return energy < 0 ? base - base * impact : base + (1 - base) * impact;
};
