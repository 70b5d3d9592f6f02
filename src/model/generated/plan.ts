// How the statements of a generated map hang together, before anybody has said a word. A statement bears only on what stands
// before it, so that reasons never run in a circle; everything is drawn in one pass.

import type { Random } from '../random.ts';

/** What a statement is there for. */
export type Part =
  | { readonly as: 'thesis' | 'alone' }
  | { readonly as: 'answer'; readonly question: number }
  /** On a statement, by its place. */
  | { readonly as: 'reason' | 'objection' | 'reservation' | 'restatement'; readonly on: number; /** A second claim that it is a reason for. */ readonly also?: number }
  /** With the first premise of a step, or against that step: by the place of this premise, which is what names a step. */
  | { readonly as: 'linked' | 'undercut'; readonly on: number };

export interface Plan {
  readonly questions: number;
  readonly parts: readonly Part[];
}

/** @returns a plan for exactly so many statements, from one. O(statements) */
export type Shape = (statements: number, random: Random) => Plan;

/** All but the thesis bear on a statement; every seventh is an objection. */
function simple(statements: number, onOf: (i: number) => number): Plan {
  return { questions: 0, parts: Array.from({ length: statements }, (_, i): Part => (i === 0 ? { as: 'thesis' } : { as: i % 7 === 6 ? 'objection' : 'reason', on: onOf(i) })) };
}

/** Premises that one step has at most. */
const MOST_PREMISES = 3;

/**
 * As in a debate: a few questions, whose answers carry the thesis; below them each statement takes up any earlier one (a random
 * recursive tree: its depth grows as the logarithm of its size), as a reason or an objection, linked to another premise, against a
 * step, or in other words; some are reasons for two claims.
 */
function debate(statements: number, random: Random): Plan {
  const questions = statements < 3 ? 0 : Math.max(1, Math.min(Math.round(4 * Math.log10(statements)) - 4, statements - 2));
  const parts: Part[] = [{ as: 'thesis' }];
  for (let i = 1; i <= questions; i++) parts.push({ as: 'answer', question: i - 1 });
  /** The first premises of steps that one more can be linked to or that can be attacked, and how many premises each has. */
  const steps: number[] = [];
  const premises = new Uint8Array(statements);
  const claim = (): number => {
    const drawn = questions === 0 || parts.length === 1 ? 0 : 1 + random.below(parts.length - 1);
    const part = parts[drawn]!;
    return part.as === 'restatement' ? part.on : drawn;
  };
  for (let i = parts.length; i < statements; i++) {
    const chance = random.below(100);
    const step = steps.length > 0 ? random.one(steps) : undefined;
    if (i <= 2 * questions && chance < 50) parts.push({ as: 'reservation', on: i - questions });
    else if (chance < 3) parts.push({ as: 'restatement', on: claim() });
    else if (step !== undefined && chance < 9) parts.push({ as: 'undercut', on: step });
    else if (step !== undefined && chance < 23 && parts[step]!.as === 'reason' && premises[step]! < MOST_PREMISES) {
      parts.push({ as: 'linked', on: step });
      premises[step]!++;
    } else {
      const [on, other] = [claim(), claim()];
      if (chance >= 72) parts.push({ as: 'objection', on });
      else parts.push({ as: 'reason', on, ...(chance < 28 && other !== on && { also: other }) });
      premises[i] = 1;
      steps.push(i);
    }
  }
  return { questions, parts };
}

/** One component a statement, a star, a chain, or a debate. A new shape is one line. */
export const SHAPES = {
  debate,
  chain: (statements) => simple(statements, (i) => i - 1),
  star: (statements) => simple(statements, () => 0),
  scattered: (statements) => ({ questions: 0, parts: Array.from({ length: statements }, (): Part => ({ as: 'alone' })) }),
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeId = keyof typeof SHAPES;
