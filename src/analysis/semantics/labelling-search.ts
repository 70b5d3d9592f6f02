// All complete labellings of a framework in which the grounded labelling leaves everything open, by backtracking
// (Modgil and Caminada 2009; Nofal, Atkinson and Dunne 2014). Each argument has a set of labels that are still possible;
// one is assumed to be in, then not to be in, and after each assumption the sets are narrowed until nothing follows.

import { IN, OPEN, OUT } from './attack-graph.ts';
import { PossibleLabels, type Budget } from './possible-labels.ts';

/** What the search is for. */
interface Goal {
  /** The labels that an argument may have. */
  readonly allowed: number;
  /** Whether no labelling within these sets is wanted. */
  readonly isHopeless: (possible: Uint8Array, budget: Budget) => boolean;
  /** Is given each labelling that is found, to be copied. One with more arguments in comes before one with some of these. */
  readonly found: (labels: Uint8Array) => void;
}

/**
 * @param attackers by argument, from 0: who attacks it
 * @returns whether the search went to its end; it stops where the budget is spent
 */
export function searchLabellings(attackers: readonly (readonly number[])[], goal: Goal, budget: Budget): boolean {
  const possible = new PossibleLabels(attackers, goal.allowed, budget);
  // Whoever has most to do with others settles most.
  const order = [...attackers.keys()].toSorted((a, b) => possible.degreeOf(b) - possible.degreeOf(a) || a - b);
  const assumed: { readonly argument: number; readonly mark: number }[] = [];
  if (!possible.narrowAll()) return true;
  for (;;) {
    if (budget.steps <= 0 || budget.shouldStop()) return false;
    let isDeadEnd = goal.isHopeless(possible.sets, budget);
    if (!isDeadEnd) {
      budget.steps -= order.length;
      const argument = order.find((each) => (possible.sets[each]! & IN) !== 0 && possible.sets[each] !== IN);
      if (argument === undefined) {
        // Who is in decides who is out: all other sets have one label left.
        goal.found(possible.sets);
        isDeadEnd = true;
      } else {
        assumed.push({ argument, mark: possible.mark() });
        isDeadEnd = !possible.assume(argument, IN);
      }
    }
    while (isDeadEnd) {
      const last = assumed.pop();
      if (!last) return true;
      possible.undo(last.mark);
      isDeadEnd = !possible.assume(last.argument, OUT | OPEN);
    }
  }
}
