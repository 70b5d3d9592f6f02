// What the author of a generated map says to each statement, so that the map's own steps lead there: rejected is only what
// something attacks that the author holds, and nothing is asserted whose reasons have all fallen.

import type { Inference, Stance } from '../argument-map.ts';
import type { Random } from '../random.ts';

/** How one statement is borne upon. */
interface Bearing {
  /** Whether a step that speaks for it, or against it, holds. */
  readonly supported: boolean;
  readonly attacked: boolean;
  readonly hasReasons: boolean;
}

const HELD: readonly Stance[] = ['asserts', 'concedes'];

/**
 * The stance on each statement, by place. From the last to the first: what bears on a statement or a step stands after it.
 * @param stepsOn the steps on each statement; `undercutsOf` those on each step; `placeOf` the place of a statement. O(statements + steps)
 */
export function stancesOf(
  statements: number,
  { stepsOn, undercutsOf, placeOf }: { readonly stepsOn: (i: number) => readonly Inference[]; readonly undercutsOf: (id: string) => readonly Inference[]; readonly placeOf: (id: string) => number },
  random: Random,
): readonly Stance[] {
  const stances: Stance[] = Array.from({ length: statements }, () => 'asserts');
  const isHeld = (id: string): boolean => HELD.includes(stances[placeOf(id)]!);
  /** An undercut is attacked by later ones in turn; a walk without recursion, for such a row may be long. */
  const holding = new Map<string, boolean>();
  const holds = (step: Inference): boolean => {
    const open = [step];
    for (let last = open.at(-1); last; last = open.at(-1)) {
      const unknown = holding.has(last.id) ? undefined : undercutsOf(last.id).find(({ id }) => !holding.has(id));
      if (unknown) open.push(unknown);
      else {
        holding.set(last.id, last.premises.every(isHeld) && !undercutsOf(last.id).some(({ id }) => holding.get(id)));
        open.pop();
      }
    }
    return holding.get(step.id)!;
  };
  for (let i = statements - 1; i >= 0; i--) {
    const steps = stepsOn(i);
    const reasons = steps.filter(({ polarity }) => polarity === 'support');
    stances[i] = stanceOn({ hasReasons: reasons.length > 0, supported: reasons.some(holds), attacked: steps.some((step) => step.polarity === 'attack' && holds(step)) }, random);
  }
  return stances;
}

function stanceOn({ hasReasons, supported, attacked }: Bearing, random: Random): Stance {
  const chance = random.below(10);
  if (attacked && chance < 6) return 'rejects';
  if (hasReasons && !supported) return 'leaves-open';
  return chance === 9 ? 'concedes' : 'asserts';
}
