// What bears on what, and with which sign, over some steps: of a whole map, or of a part of it that somebody builds.

import { targetIdOf, type ArgumentMap, type Id, type Polarity } from '../model/argument-map.ts';

/** A step, with its target by id alone: a statement, or another step. */
export interface Step {
  readonly id: Id;
  readonly premises: readonly Id[];
  readonly target: Id;
  readonly polarity: Polarity;
}

/** How a card bears on its target; an undercut is against a step. */
export const RELATIONS = ['support', 'attack', 'undercut'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Edge {
  readonly target: Id;
  readonly relation: Relation;
}

/** Something above a target, and whether what bears on the target speaks for or against it. */
export interface Above {
  readonly id: Id;
  readonly sign: 1 | -1;
}

/** How far off the right place still counts for something. */
export const WITHIN = 2;

/** The steps of a map. O(map) */
export function stepsOf(map: ArgumentMap): readonly Step[] {
  return map.inferences.map((inference) => ({ id: inference.id, premises: inference.premises, target: targetIdOf(inference), polarity: inference.polarity }));
}

/** How a statement bears on others directly. O(steps) */
export function edgesFrom(steps: readonly Step[], id: Id): readonly Edge[] {
  return steps.filter(({ premises }) => premises.includes(id)).map((step) => edgeOf(steps, step));
}

export function edgeOf(steps: readonly Step[], { target, polarity }: Step): Edge {
  return { target, relation: steps.some((other) => other.id === target) ? 'undercut' : polarity };
}

export function signOf(relation: string): 1 | -1 {
  return relation === 'support' ? 1 : -1;
}

/** What stands up to `WITHIN` levels above the target of an edge, and how what is placed there bears on it. O(steps of these levels) */
export function above(steps: readonly Step[], { target, relation }: Edge): readonly Above[] {
  const found: Above[] = [];
  let level: readonly Above[] = [{ id: target, sign: signOf(relation) }];
  for (let i = 0; i < WITHIN; i++) {
    level = level.flatMap(({ id, sign }) => steps.filter((step) => step.id === id || step.premises.includes(id)).map((step): Above => ({ id: step.target, sign: sign * signOf(step.polarity) === 1 ? 1 : -1 })));
    found.push(...level);
  }
  return found.filter((each) => each.id !== target);
}

/** All that bears on a statement or step, near or far. O(steps) a level */
export function below(steps: readonly Step[], id: Id): ReadonlySet<Id> {
  const found = new Set<Id>();
  let level: readonly Id[] = [id];
  while (level.length > 0) {
    const next = level.flatMap((each) => steps.filter(({ target }) => target === each).flatMap((step) => [step.id, ...step.premises]));
    level = [...new Set(next)].filter((each) => !found.has(each) && each !== id);
    for (const each of level) found.add(each);
  }
  return found;
}
