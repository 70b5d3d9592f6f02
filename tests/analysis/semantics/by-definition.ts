// The definitions of the literature, word for word and over all subsets: slow, and with nothing in common with what they test.

import type { AF, BAF } from '../../../src/analysis/frameworks/framework.ts';

type Sets = string[][];

/** All subsets of a list, each in its order. */
function subsetsOf(ids: readonly string[]): Sets {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, i) => (bits >> i) & 1));
}

const within = (a: readonly string[], b: readonly string[]): boolean => a.every((id) => b.includes(id));
const strictly = (a: readonly string[], b: readonly string[]): boolean => within(a, b) && a.length < b.length;
const largest = (sets: Sets): Sets => sets.filter((set) => !sets.some((other) => strictly(set, other)));

/** Dung 1995 and Caminada 2006. */
export function extensionsByDefinition({ arguments: all, attacks }: AF): Record<'grounded' | 'complete' | 'preferred' | 'stable' | 'semi-stable', Sets> {
  const attacked = (set: readonly string[]): string[] => all.filter((id) => attacks.some(([from, to]) => to === id && set.includes(from)));
  const defended = (set: readonly string[]): string[] => all.filter((id) => attacks.every(([from, to]) => to !== id || attacked(set).includes(from)));
  const free = subsetsOf(all).filter((set) => !set.some((id) => attacked(set).includes(id)));
  const complete = free.filter((set) => within(set, defended(set)) && within(defended(set), set));
  const range = (set: readonly string[]): string[] => [...set, ...attacked(set)];
  return {
    grounded: complete.filter((set) => complete.every((other) => within(set, other))),
    complete,
    preferred: largest(complete),
    stable: free.filter((set) => range(set).length === all.length),
    'semi-stable': complete.filter((set) => !complete.some((other) => strictly(range(set), range(other)))),
  };
}

/** Oren and Norman 2008: only what evidence supports attacks, and only that is accepted. */
export function evidentialByDefinition({ arguments: all, attacks, supports, necessities }: BAF): Record<'grounded' | 'complete' | 'preferred' | 'stable', Sets> {
  const needs = new Map(all.map((id) => [id, necessities.filter(([, to]) => to === id).map(([from]) => from)]));
  const supporters = new Map(all.map((id) => [id, supports.filter(([, to]) => to === id).map(([from]) => from)]));
  /** What a set supports by evidence within it. */
  const supported = (set: readonly string[]): string[] => {
    for (let known: string[] = []; ; ) {
      const next = set.filter((id) => within(needs.get(id)!, known) && (supporters.get(id)!.length === 0 || supporters.get(id)!.some((each) => known.includes(each))));
      if (next.length === known.length) return known;
      known = next;
    }
  };
  const selfSupporting = subsetsOf(all).filter((set) => supported(set).length === set.length);
  const least = (sets: Sets): Sets => sets.filter((set) => !sets.some((other) => strictly(other, set)));
  const attackersOf = (id: string): string[] => attacks.filter(([, to]) => to === id).map(([from]) => from);
  const supportedAttacks = new Map(all.map((id) => [id, least(selfSupporting.filter((set) => set.some((each) => attackersOf(id).includes(each))))]));
  const chains = new Map(all.map((id) => [id, least(selfSupporting.filter((set) => set.includes(id)))]));
  const hits = (set: readonly string[], other: readonly string[]): boolean => attacks.some(([from, to]) => set.includes(from) && other.includes(to));
  const acceptable = (set: readonly string[]): string[] => all.filter((id) => supported([...new Set([...set, id])]).includes(id) && supportedAttacks.get(id)!.every((attack) => hits(set, attack)));
  const free = selfSupporting.filter((set) => !hits(set, set));
  const complete = free.filter((set) => within(set, acceptable(set)) && within(acceptable(set), set));
  return {
    grounded: complete.filter((set) => complete.every((other) => within(set, other))),
    complete,
    preferred: largest(complete),
    stable: free.filter((set) => all.every((id) => set.includes(id) || chains.get(id)!.every((chain) => hits(set, chain)))),
  };
}

/** In one order, whatever the order was. */
export function sorted(sets: readonly (readonly string[])[]): Sets {
  return sets.map((set) => set.toSorted()).toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
}
