// From a bipolar framework to a Dung framework: what support means is said by further attacks.
// Cayrol and Lagasquie-Schiex, "Bipolarity in argumentation graphs: Towards a better understanding" (2013), who show that
// the deductive and the necessary reading are each other's mirror: both say which argument commits one to which.

import type { Id } from '../../model/argument-map.ts';
import { unfoldEvidence } from './evidence.ts';
import { sourcesBy, type AF, type BAF, type Edge, type SupportReading } from './framework.ts';

/** So many arguments and attacks of a translation at most: some hundred megabytes. */
const LARGEST = 2_000_000;

/**
 * The Dung framework whose extensions are those of the bipolar one under a reading of support.
 * @returns nothing where it would have more than two million arguments and attacks: attacks are as many as
 * commitments in a chain, evidence is quadratic in the size of a circle of reasons
 */
export function flatten(baf: BAF, reading: SupportReading): AF | undefined {
  // Whoever accepts the first accepts the second.
  const needs = baf.necessities.map(([needed, needing]): Edge => [needing, needed]);
  switch (reading) {
    case 'deductive':
      return withComplexAttacks(baf, [...needs, ...baf.supports]);
    case 'necessary':
      return withComplexAttacks(baf, [...needs, ...baf.supports.map(([from, to]): Edge => [to, from])]);
    case 'evidential': {
      const unfolded = unfoldEvidence(baf, LARGEST);
      return unfolded && withComplexAttacks(unfolded.af, unfolded.commitments);
    }
  }
}

/**
 * Adds the complex attacks. Where x commits one to y,
 * what y attacks is attacked by x (a supported attack; with necessary support an extended one),
 * and what attacks y attacks x (a mediated attack; with necessary support a secondary one),
 * also both at once (super-mediated) and along chains of commitments.
 */
function withComplexAttacks(af: AF, commitments: readonly Edge[]): AF | undefined {
  const committing = committingTo(commitments);
  const attacks = new Map<Id, Set<Id>>();
  let size = af.arguments.length;
  for (const [from, to] of af.attacks) {
    const targets = committing(to);
    for (const source of committing(from)) {
      const attacked = attacks.get(source) ?? new Set();
      attacks.set(source, attacked);
      size -= attacked.size;
      for (const target of targets) attacked.add(target);
      size += attacked.size;
      if (size > LARGEST) return undefined;
    }
  }
  return { ...af, attacks: [...attacks].flatMap(([from, targets]) => [...targets].map((to): Edge => [from, to])) };
}

/** An argument and all that commit one to it, near or far. */
function committingTo(commitments: readonly Edge[]): (id: Id) => readonly Id[] {
  const direct = sourcesBy(commitments);
  const known = new Map<Id, readonly Id[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const reached = new Set([id]);
    for (const each of reached) for (const next of direct(each)) reached.add(next);
    const all = [...reached];
    known.set(id, all);
    return all;
  };
}
