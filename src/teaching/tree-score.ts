// How well a rebuilt map agrees with the one that it was taken from.

import { signOf, stepIn, stepsFrom, WITHIN, type Relation, type Step } from './bearing.ts';
import type { Id } from '../model/argument-map.ts';
import type { Placement } from './item.ts';

/** What a card is to another one that it counts only together with. */
export const WITH = 'with' as const;

export type Outcome = 'right' | 'near' | 'wrong-sign' | 'elsewhere' | 'left-out';

/** What each card is worth. */
export const CARD_WORTH: Readonly<Record<Outcome, number>> = { right: 1, near: 0.5, 'wrong-sign': 0.25, elsewhere: 0, 'left-out': 0 };
/** What each wrong linking takes from the sum. */
const WRONG_LINKING = -0.25;

/** Where a card is put: on a card or the claim, with its sign; against the step of a card. */
interface Put {
  readonly parent: Id;
  readonly relation: Relation;
}

export interface TreeScore {
  /** 0 to 1. */
  readonly score: number;
  readonly cards: readonly { readonly id: Id; readonly outcome: Outcome }[];
  readonly wrongLinkings: number;
  readonly edgeF1: number;
}

/**
 * Holds placements against steps. A card is right on its parent with its relation; near where it stands up to two levels above or
 * below the right parent and speaks for or against as it should; and a quarter is left where only the sign is wrong.
 * A linking is wrong where cards were joined that do not need each other, or cards that stand right were not joined.
 * The score is the mean over the cards after what wrong linkings take, at least 0. O(cards · steps)
 */
export function scoreTree(cards: readonly Id[], steps: readonly Step[], placed: readonly Placement[]): TreeScore {
  const puts = resolved(placed);
  const tree = treeOf(cards, steps);
  const outcomes = cards.map((id) => ({ id, outcome: outcomeOf(id, tree, puts.get(id)) }));
  const right = new Set(outcomes.flatMap(({ id, outcome }) => (outcome === 'right' ? [id] : [])));
  const wrongLinkings = countWrongLinkings(cards, steps, placed, right);
  const sum = outcomes.reduce((all, { outcome }) => all + CARD_WORTH[outcome], 0) + wrongLinkings * WRONG_LINKING;
  return { score: Math.max(0, sum / cards.length), cards: outcomes, wrongLinkings, edgeF1: (2 * right.size) / (puts.size + cards.length) };
}

/** The places of cards: one that is joined to another stands where that stands. What is joined in a circle stands nowhere. */
function resolved(placed: readonly Placement[]): ReadonlyMap<Id, Put> {
  const byCard = new Map(placed.map((each) => [each.id, each]));
  return new Map(
    placed.flatMap(({ id }): [Id, Put][] => {
      const seen = new Set<Id>();
      let at = byCard.get(id);
      while (at?.relation === WITH && !seen.has(at.id)) {
        seen.add(at.id);
        at = byCard.get(at.target);
      }
      return at && at.relation !== WITH ? [[id, { parent: at.target, relation: at.relation as Relation }]] : [];
    }),
  );
}

/** The right places of a card: on the target of its step, or against the step of any of the cards that make it. */
export function rightPuts(id: Id, steps: readonly Step[]): readonly Put[] {
  return stepsFrom(steps, id).flatMap((step): Put[] => {
    const attacked = stepIn(steps, step.target);
    return attacked ? attacked.premises.map((parent) => ({ parent, relation: 'undercut' })) : [{ parent: step.target, relation: step.polarity }];
  });
}

/** By card its right places, and the cards that stand directly under it or under the claim. */
interface Tree {
  readonly up: ReadonlyMap<Id, readonly Put[]>;
  readonly down: ReadonlyMap<Id, readonly Put[]>;
}

function treeOf(cards: readonly Id[], steps: readonly Step[]): Tree {
  const up = new Map(cards.map((id) => [id, rightPuts(id, steps)]));
  const down = new Map<Id, Put[]>();
  for (const [id, puts] of up) for (const { parent, relation } of puts) down.set(parent, [...(down.get(parent) ?? []), { parent: id, relation }]);
  return { up, down };
}

function outcomeOf(id: Id, tree: Tree, put: Put | undefined): Outcome {
  if (!put) return 'left-out';
  const puts = tree.up.get(id) ?? [];
  if (puts.some(({ parent, relation }) => parent === put.parent && relation === put.relation)) return 'right';
  const reached = puts.flatMap((right) => aroundOf(right, tree, id)).filter((around) => around.id === put.parent);
  if (reached.some(({ sign }) => sign === signOf(put.relation))) return 'near';
  return reached.length > 0 ? 'wrong-sign' : 'elsewhere';
}

/**
 * What stands up to two levels above or below a right place, itself included, and the sign that a card put there has to have so as
 * to speak for or against the same. Against a step is not the same as against its card, but near.
 */
function aroundOf({ parent, relation }: Put, { up, down }: Tree, card: Id): readonly { readonly id: Id; readonly sign: 1 | -1 }[] {
  const found = [{ id: parent, sign: signOf(relation) }];
  for (const next of [up, down]) {
    let level = found.slice(0, 1);
    for (let i = 0; i < WITHIN; i++) {
      level = level.flatMap(({ id, sign }) => (next.get(id) ?? []).filter((put) => put.parent !== card).map((put) => ({ id: put.parent, sign: (sign * signOf(put.relation)) as 1 | -1 })));
      found.push(...level);
    }
  }
  return found;
}

/** Joins that are too many, and those that are missing between cards that stand right. O(cards²) */
function countWrongLinkings(cards: readonly Id[], steps: readonly Step[], placed: readonly Placement[], right: ReadonlySet<Id>): number {
  const joined = placed.filter(({ relation }) => relation === WITH);
  const areLinked = (one: Id, other: Id): boolean => stepsFrom(steps, one).some(({ premises }) => premises.includes(other));
  const tooMany = joined.filter(({ id, target }) => !areLinked(id, target)).length;
  const group = new Map(cards.map((id) => [id, id]));
  const root = (id: Id): Id => {
    let at = id;
    while (group.get(at) !== at && group.has(at)) at = group.get(at)!;
    return at;
  };
  for (const { id, target } of joined) if (group.has(target)) group.set(root(id), root(target));
  // Of the cards of one step that stand right: one join fewer than there are heaps of them. A card of two steps may stand in either.
  const missing = steps.reduce((sum, { premises }) => {
    const here = premises.filter((id) => right.has(id) && stepsFrom(steps, id).length === 1);
    return sum + Math.max(0, new Set(here.map(root)).size - 1);
  }, 0);
  return tooMany + missing;
}
