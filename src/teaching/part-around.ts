// A part of a map around some places: what they bear on, up to the answer where there is room, and what bears on the same.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { stepIn, stepsFrom, stepsOf, stepsOn, WITHIN, type Step } from './bearing.ts';
import type { Random } from '../model/random.ts';

/** Boxes. With fewer, more is added from elsewhere; more would not be seen together on a small screen. */
const FEWEST = 6;
const MOST = 8;

export interface PartAround {
  readonly statements: readonly Id[];
  readonly steps: readonly Step[];
}

/**
 * The steps nearest to some statements and steps, each whole: first the way up from them, then what lies around that.
 * @param isLeftOut what must not be in it @param random which of what is as near comes in first, so that a place in the middle is
 * no sign of being the right one
 * @returns in the order of the map; nothing where one of the places needs something that is left out. O(steps around, squared)
 */
export function partAround(map: ArgumentMap, places: readonly Id[], isLeftOut: (id: Id) => boolean, random: Random): PartAround | undefined {
  const all = stepsOf(map);
  const statements = new Set<Id>();
  const steps = new Set<Step>();
  /** A step with what it attacks: an undercut is drawn on its step. */
  const wholeOf = (step: Step): readonly Step[] => {
    const whole = [step];
    for (let at = stepIn(all, step.target); at && !whole.includes(at); at = stepIn(all, at.target)) whole.push(at);
    return whole;
  };
  const claimOf = (step: Step): Id => wholeOf(step).at(-1)!.target;
  const boxesOf = (step: Step): readonly Id[] => [...wholeOf(step).flatMap(({ premises }) => premises), claimOf(step)];
  const take = (step: Step, most: number): boolean => {
    const boxes = boxesOf(step);
    // In a circle of steps there is no claim to draw them under.
    if (stepIn(all, claimOf(step)) || wholeOf(step).some(({ id }) => isLeftOut(id)) || boxes.some(isLeftOut) || new Set([...statements, ...boxes]).size > most) return false;
    for (const id of boxes) statements.add(id);
    for (const each of wholeOf(step)) steps.add(each);
    return true;
  };
  for (const id of places) {
    const step = stepIn(all, id);
    if (step ? !take(step, Infinity) : isLeftOut(id)) return undefined;
    if (!step) statements.add(id);
  }
  // The way up: by the first step of each, as the map itself is drawn.
  const ways = [...statements];
  for (const from of [...statements].toReversed()) {
    let [at] = stepsFrom(all, from);
    for (let level = 0; level < WITHIN && at && !steps.has(at) && take(at, MOST); level++) {
      ways.push(claimOf(at));
      [at] = stepsFrom(all, claimOf(at));
    }
  }
  const spread = (from: readonly Id[], next: (id: Id) => readonly Step[], most: number): void => {
    const queue = [...from];
    const seen = new Set(queue);
    for (const at of queue) {
      for (const step of random.shuffled(next(at))) {
        if (statements.size >= most || !take(step, MOST)) continue;
        for (const id of [step.id, ...boxesOf(step)]) {
          if (seen.has(id)) continue;
          seen.add(id);
          queue.push(id);
        }
      }
    }
  };
  spread([...new Set([...places, ...ways])], (id) => stepsOn(all, id), MOST);
  if (statements.size < FEWEST) spread([...statements], (id) => [...stepsFrom(all, id), ...stepsOn(all, id)], FEWEST);
  // On an island: something from elsewhere stands there too.
  for (const { id } of statements.size < FEWEST ? random.shuffled(map.statements) : []) {
    if (statements.size >= FEWEST) break;
    if (isLeftOut(id) || statements.has(id)) continue;
    statements.add(id);
    spread([id], (each) => stepsOn(all, each), FEWEST);
  }
  return { statements: map.statements.flatMap(({ id }) => (statements.has(id) ? [id] : [])), steps: all.filter((step) => steps.has(step)) };
}
