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

/** What is looked up in steps; kept as long as their list lives. */
interface Lookup {
  readonly byId: ReadonlyMap<Id, Step>;
  readonly on: ReadonlyMap<Id, readonly Step[]>;
  readonly from: ReadonlyMap<Id, readonly Step[]>;
}

const NONE: readonly Step[] = [];
const lookups = new WeakMap<readonly Step[], Lookup>();
const known = new WeakMap<ArgumentMap, readonly Step[]>();

function lookupIn(steps: readonly Step[]): Lookup {
  let lookup = lookups.get(steps);
  if (!lookup) {
    const [on, from] = [new Map<Id, Step[]>(), new Map<Id, Step[]>()];
    const add = (to: Map<Id, Step[]>, id: Id, step: Step): void => {
      const list = to.get(id);
      if (list) list.push(step);
      else to.set(id, [step]);
    };
    for (const step of steps) {
      add(on, step.target, step);
      for (const premise of new Set(step.premises)) add(from, premise, step);
    }
    lookups.set(steps, (lookup = { byId: new Map(steps.map((step) => [step.id, step])), on, from }));
  }
  return lookup;
}

/** The steps of a map, the same list each time. O(map) the first time */
export function stepsOf(map: ArgumentMap): readonly Step[] {
  let steps = known.get(map);
  if (!steps) {
    steps = map.inferences.map((inference) => ({ id: inference.id, premises: inference.premises, target: targetIdOf(inference), polarity: inference.polarity }));
    known.set(map, steps);
  }
  return steps;
}

/** A step by its id. O(1) after the first look into a list, as is all below */
export function stepIn(steps: readonly Step[], id: Id): Step | undefined {
  return lookupIn(steps).byId.get(id);
}

/** The steps on a statement or step, in their order. */
export function stepsOn(steps: readonly Step[], id: Id): readonly Step[] {
  return lookupIn(steps).on.get(id) ?? NONE;
}

/** The steps that have the statement as a premise, in their order. */
export function stepsFrom(steps: readonly Step[], id: Id): readonly Step[] {
  return lookupIn(steps).from.get(id) ?? NONE;
}

/** Where the premises of a step bear, and how. */
export function edgeOf(steps: readonly Step[], { target, polarity }: Step): Edge {
  return { target, relation: stepIn(steps, target) ? 'undercut' : polarity };
}

export function signOf(relation: string): 1 | -1 {
  return relation === 'support' ? 1 : -1;
}

/** What stands up to `WITHIN` levels above the target of an edge, and how what is placed there bears on it. O(steps of these levels) */
export function above(steps: readonly Step[], { target, relation }: Edge): readonly Above[] {
  const found: Above[] = [];
  const higher = (id: Id): readonly Step[] => [...(stepIn(steps, id) ? [stepIn(steps, id)!] : []), ...stepsFrom(steps, id)];
  let level: readonly Above[] = [{ id: target, sign: signOf(relation) }];
  for (let i = 0; i < WITHIN; i++) {
    level = level.flatMap(({ id, sign }) => higher(id).map((step): Above => ({ id: step.target, sign: (sign * signOf(step.polarity)) as 1 | -1 })));
    found.push(...level);
  }
  return found.filter((each) => each.id !== target);
}

/** All that bears on a statement or step, near or far. O(what is found) */
export function below(steps: readonly Step[], id: Id): ReadonlySet<Id> {
  const found = new Set<Id>();
  const queue: Id[] = [id];
  for (const at of queue) {
    for (const step of stepsOn(steps, at)) {
      for (const each of [step.id, ...step.premises]) {
        if (each === id || found.has(each)) continue;
        found.add(each);
        queue.push(each);
      }
    }
  }
  return found;
}
