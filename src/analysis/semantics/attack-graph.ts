// A Dung framework by numbers instead of ids, and its grounded labelling.
// Labels after Caminada 2006: in where all attackers are out, out where some attacker is in, open otherwise.

import type { Id } from '../../model/argument-map.ts';
import type { AF } from '../frameworks/framework.ts';

/** Labels are bits, so that a set of possible labels is a number too. */
export const IN = 1;
export const OUT = 2;
export const OPEN = 4;

/** Arguments are numbered in the order of their ids, whatever their order in the framework. */
export interface AttackGraph {
  readonly ids: readonly Id[];
  /** By argument: who attacks it, each once. */
  readonly attackers: readonly (readonly number[])[];
  /** By argument: whom it attacks, each once. */
  readonly targets: readonly (readonly number[])[];
  readonly isAuxiliary: (argument: number) => boolean;
}

/** O(arguments log arguments + attacks) */
export function attackGraphOf(af: AF): AttackGraph {
  const ids = af.arguments.toSorted();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const targetSets = ids.map(() => new Set<number>());
  for (const [from, to] of af.attacks) targetSets[numberOf.get(from)!]!.add(numberOf.get(to)!);
  const targets = targetSets.map((set) => [...set]);
  const attackers = ids.map((): number[] => []);
  for (const [from, list] of targets.entries()) for (const to of list) attackers[to]!.push(from);
  return { ids, attackers, targets, isAuxiliary: (argument) => af.auxiliary?.has(ids[argument]!) ?? false };
}

/**
 * The least complete labelling: in is what has no attackers, out what that attacks, and so on
 * (Modgil and Caminada 2009, algorithm for grounded semantics). O(arguments + attacks)
 */
export function groundedLabels({ attackers, targets }: AttackGraph): Uint8Array {
  const labels = new Uint8Array(attackers.length).fill(OPEN);
  const notOut = attackers.map((list) => list.length);
  const free = [...attackers.keys()].filter((argument) => notOut[argument] === 0);
  for (const argument of free) {
    labels[argument] = IN;
    for (const target of targets[argument]!) {
      if (labels[target] !== OPEN) continue;
      labels[target] = OUT;
      for (const defended of targets[target]!) if (--notOut[defended]! === 0) free.push(defended);
    }
  }
  return labels;
}
