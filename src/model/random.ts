// Numbers that look drawn and are the same for the same seed: xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom
// number generators", ACM Transactions on Mathematical Software 47, 2021), its state filled by SplitMix32, the 32-bit form of
// SplitMix (Steele, Lea and Flood, OOPSLA 2014). Nothing here depends on the runtime, so a sheet of exercises or a generated map is the same everywhere.

import { fnv1a } from './fnv1a.ts';

/** A stream of drawn numbers. */
export interface Random {
  /** A whole number from 0 to below `n`, each as likely. */
  readonly below: (n: number) => number;
  /** One of a list that is not empty. */
  readonly one: <T>(list: readonly T[]) => T;
  /** The same members in a drawn order (Fisher and Yates, after Durstenfeld 1964). O(list) */
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

export const LARGEST_SEED = 2 ** 32 - 1;

export function isSeed(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED;
}

/** The stream of a seed and of what it is for: two uses of one seed have streams of their own. */
export function randomOf(seed: number, ...uses: readonly (string | number)[]): Random {
  const next = xoshiro128(splitMix32((seed ^ fnv1a(uses.join('\n'))) >>> 0));
  const below = (n: number): number => {
    // What does not fill the last round of n is drawn again, so that no number is likelier.
    const limit = 2 ** 32 - (2 ** 32 % n);
    for (;;) {
      const drawn = next();
      if (drawn < limit) return drawn % n;
    }
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const order = [...list];
    for (let i = order.length - 1; i > 0; i--) {
      const k = below(i + 1);
      [order[i], order[k]] = [order[k]!, order[i]!];
    }
    return order;
  };
  return { below, one: (list) => list[below(list.length)]!, shuffled };
}

function splitMix32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
}

function xoshiro128(fill: () => number): () => number {
  const s = Uint32Array.of(fill(), fill(), fill(), fill());
  const turn = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
  return () => {
    const result = Math.imul(turn(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const t = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= t;
    s[3] = turn(s[3]!, 11);
    return result;
  };
}
