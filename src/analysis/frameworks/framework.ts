// The abstract frameworks in which arguments are evaluated. What an argument is made of plays no part in them.

import type { Id } from '../../model/argument-map.ts';

/** From one argument to another. */
export type Edge = readonly [from: Id, to: Id];

/** A Dung framework: arguments and attacks (Dung 1995). */
export interface AF {
  readonly arguments: readonly Id[];
  readonly attacks: readonly Edge[];
  /** Arguments that only a translation put in: evaluated like all others, told in no result. */
  readonly auxiliary?: ReadonlySet<Id>;
}

/**
 * A bipolar framework (Cayrol and Lagasquie-Schiex 2005), with what an argument needs told apart from what supports it:
 * how a support is read is a choice, and that a step falls with a premise is none.
 */
export interface BAF {
  readonly arguments: readonly Id[];
  readonly attacks: readonly Edge[];
  /** Read as the caller chooses. */
  readonly supports: readonly Edge[];
  /** From what is needed to what needs it, all of it; never in a circle (Nouioua and Risch 2010). */
  readonly necessities: readonly Edge[];
}

/** An argument of a QBAF. */
interface QuantitativeArgument {
  readonly id: Id;
  /** The base score, 0..1. */
  readonly base: number;
  /** Where there are some, the weakest of them times `base` is the base score. */
  readonly premises?: readonly Id[];
}

/** A quantitative bipolar framework: a BAF with base scores (Baroni, Rago and Toni 2018). */
export interface QBAF {
  readonly arguments: readonly QuantitativeArgument[];
  readonly attacks: readonly Edge[];
  readonly supports: readonly Edge[];
}

/**
 * What "a supports b" is taken to mean.
 * `deductive`: whoever accepts a has to accept b (Boella, Gabbay, van der Torre and Villata 2010).
 * `necessary`: whoever accepts b has to accept a (Nouioua and Risch 2010).
 * `evidential`: b needs some support, which comes from arguments that need none (Oren and Norman 2008).
 */
export const SUPPORT_READINGS = ['deductive', 'necessary', 'evidential'] as const;
export type SupportReading = (typeof SUPPORT_READINGS)[number];

/** Where the edges to an argument come from, in the order of the list; built in O(edges). */
export function sourcesBy(edges: readonly Edge[]): (target: Id) => readonly Id[] {
  const sources = new Map<Id, Id[]>();
  for (const [from, to] of edges) {
    const list = sources.get(to);
    if (list) list.push(from);
    else sources.set(to, [from]);
  }
  return (target) => sources.get(target) ?? [];
}
