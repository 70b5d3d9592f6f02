// A part of a map: what stands under one claim, as far as there is room.

import { below, stepsOf, stepsOn, type Step } from './bearing.ts';
import { AUTHOR, type Id } from '../model/argument-map.ts';
import type { Context } from './context.ts';
import type { Candidate, Draft } from './exercise.ts';
import type { ShownStatement } from './faults.ts';
import type { Key, Part } from './item.ts';
import type { Random } from '../model/random.ts';

/** The steps under a claim, nearest first, whole, as long as there is room for their cards. O(steps of the part and on it, squared) */
function partUnder(steps: readonly Step[], claim: Id, most: number): readonly Step[] {
  const part: Step[] = [];
  const inside = new Set<Id>([claim]);
  const queue: Id[] = [claim];
  for (const at of queue) {
    for (const each of stepsOn(steps, at)) {
      const fresh = each.premises.filter((id) => !inside.has(id));
      // A card may have two places, but none that leads round in a circle. What is looked up in a list holds for it as it is now.
      const soFar = [...part];
      const isCircle = each.premises.some((id) => id === claim || at === id || below(soFar, id).has(at));
      if (isCircle || inside.size - 1 + fresh.length > most) continue;
      part.push(each);
      for (const id of fresh) inside.add(id);
      queue.push(each.id, ...fresh);
    }
  }
  return part;
}

/** The steps that lead from a part into it but are not in it, with those of their premises that are: what is put there is no mistake. O(steps on the part, squared) */
export function besides(steps: readonly Step[], part: readonly Step[], claim: Id): readonly Step[] {
  const inside = new Set([claim, ...part.flatMap(({ id, premises }) => [id, ...premises])]);
  return [...inside].flatMap((id) => stepsOn(steps, id)).flatMap((step): Step[] => {
    const premises = step.premises.filter((id) => inside.has(id) && id !== claim && id !== step.target && !below(part, id).has(step.target));
    return premises.length > 0 && !part.some(({ id }) => id === step.id) ? [{ ...step, premises }] : [];
  });
}

/** The statements of a part but for its claim. */
export function cardsOf(part: readonly Step[], claim: Id): readonly Id[] {
  return [...new Set(part.flatMap(({ premises }) => premises))].filter((id) => id !== claim);
}

/** A statement as an item has it that shows a part of a map: with whose view it is, also in a line. */
export function inPart({ m, speaker }: Context, statement: ShownStatement): Part['statements'][number] {
  const isAuthor = statement.speaker === AUTHOR;
  const name = speaker(statement.speaker);
  return { ...statement, ...(isAuthor ? {} : { name }), said: m.e12.said(name, statement.stance, isAuthor) };
}

/**
 * A candidate for each claim and size, each part once.
 * @param sizes how many cards at most, from the smallest on @param fewest with fewer nothing is made
 */
export function partCandidates<A extends Key>({ map, index }: Context, sizes: readonly number[], fewest: number, build: (claim: Id, part: readonly Step[], random: Random) => Draft<A> | undefined): readonly Candidate<A>[] {
  const steps = stepsOf(map);
  const count = (part: readonly Step[], claim: Id): number => cardsOf(part, claim).length;
  return map.statements.flatMap(({ id }) =>
    index.inferencesOn(id).length === 0
      ? []
      : sizes.map((most, i): Candidate<A> => ({
          id: `${id}/${most}`,
          build: (random) => {
            const part = partUnder(steps, id, most);
            const smaller = i === 0 ? 0 : count(partUnder(steps, id, sizes[i - 1]!), id);
            return count(part, id) < fewest || count(part, id) === smaller ? undefined : build(id, part, random);
          },
        })),
  );
}
