// The Euler-based semantics (Amgoud and Ben-Naim 2018, "Evaluation of arguments in weighted bipolar graphs").
// Its authors define it without circles; in circles it is updated as Potyka 2018 does.

import type { GradualSemantics } from './semantics.ts';
import { energyOf, settle, type StrengthFunction } from './settle.ts';

export const eulerBased = {
  id: 'euler-based',
  kind: 'strengths',
  evaluate: (qbaf, limits) => settle(qbaf, strength, limits),
} as const satisfies GradualSemantics;

/** A base score of 0 or 1 stays as it is; nothing falls below the square of its base score. */
const strength: StrengthFunction = (base, attackers, supporters) =>
  // Nothing times a support without bound is still nothing.
  base === 0 ? 0 : 1 - (1 - base ** 2) / (1 + base * Math.exp(energyOf(attackers, supporters)));
