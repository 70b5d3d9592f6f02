// What comes next for somebody who practises: the kinds in a sensible order, what went wrong again, until each is mastered.

import { KINDS, type Kind } from './item.ts';

/** One answer that was graded, in the order in which they were given. */
export interface Attempt {
  readonly kind: Kind;
  /** The id of the item. */
  readonly item: string;
  /** Null where no machine could judge: such an attempt counts for nothing here. */
  readonly score: number | null;
}

/** What is practised together before the next. */
const STAGES = [
  ['E1', 'E2', 'E3'],
  ['E4', 'E5', 'E6'],
  ['E7', 'E8', 'E9'],
  ['E10', 'E11', 'E12'],
] as const satisfies readonly (readonly Kind[])[];

/** A kind is mastered when so many in a row came to so much. */
export const MASTERY = { last: 5, score: 0.8 } as const;
/** After so many of a kind the next stage opens all the same: who is stuck goes on and comes back. */
const ENOUGH = 10;
/** What went wrong comes again after so many others. */
const REST = 3;

/** Whether the last five of a kind came to .8 or more, each of them. O(attempts) */
export function isMastered(attempts: readonly Attempt[], kind: Kind): boolean {
  const last = scored(attempts, kind).slice(-MASTERY.last);
  return last.length === MASTERY.last && last.every(({ score }) => score >= MASTERY.score);
}

/** The items whose last attempt came to less than .8, the longest ago first. O(attempts) */
export function toRepeat(attempts: readonly Attempt[]): readonly Attempt[] {
  const last = new Map<string, Attempt>();
  for (const attempt of attempts) {
    last.delete(attempt.item);
    last.set(attempt.item, attempt);
  }
  return [...last.values()].filter(({ score }) => score !== null && score < MASTERY.score);
}

/** What an item that is done again came to the last time, where that went wrong. O(attempts) */
export function wentWrong(attempts: readonly Attempt[], item: string): number | undefined {
  const score = attempts.findLast((each) => each.item === item)?.score ?? undefined;
  return score !== undefined && score < MASTERY.score ? score : undefined;
}

/** What to practise: an item again, or a new one of a kind. */
export type Next = { readonly kind: Kind; readonly repeat?: string };

/**
 * What comes next: what went wrong and has rested; else, of the first stage that is not done, the kind that was tried least.
 * @param available the kinds that the map is large enough for
 * @returns nothing when all of them are mastered. O(attempts)
 */
export function nextUp(attempts: readonly Attempt[], available: readonly Kind[]): Next | undefined {
  const open = available.filter((kind) => !isMastered(attempts, kind));
  if (open.length === 0) return undefined;
  const resting = new Set(attempts.slice(-REST).map(({ item }) => item));
  const again = toRepeat(attempts).find(({ item, kind }) => !resting.has(item) && open.includes(kind));
  if (again) return { kind: again.kind, repeat: again.item };
  const count = (kind: Kind): number => scored(attempts, kind).length;
  const stage = STAGES.find((kinds) => kinds.some((kind) => open.includes(kind) && count(kind) < ENOUGH)) ?? KINDS;
  const [first, ...others] = stage.filter((kind) => open.includes(kind));
  return { kind: others.reduce((least, kind) => (count(kind) < count(least) ? kind : least), first!) };
}

function scored(attempts: readonly Attempt[], kind: Kind): readonly { readonly score: number }[] {
  return attempts.flatMap(({ kind: of, score }) => (of === kind && score !== null ? [{ score }] : []));
}
