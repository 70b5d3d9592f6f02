// The order of a map in numbers: where each statement lives, what bears on it, and when it is read. Objects for ten thousand statements
// would take more room than their texts and, made by code that runs for the first time, a fifth of a second. How it grows: `spine-growth.ts`.

import type { Adjacency } from '../model/adjacency.ts';
import type { Id } from '../model/argument-map.ts';

/** What `Band` says of itself, and its roots in reading order. */
export interface BandRoots {
  readonly kind: 'thesis' | 'question' | 'rest';
  readonly id: Id | undefined;
  readonly number: string;
  readonly roots: Int32Array;
}

/** Places by their order of reading, from 0; steps by where their inference stands in the file. -1 where there is none. */
export interface SpineTable {
  readonly bands: readonly BandRoots[];
  /** By band, its first place; and one more, how many places there are. */
  readonly bandStarts: Int32Array;
  /** By where a statement stands in the file, its place. */
  readonly orders: Int32Array;
  /** By place: where its statement stands in the file, the place that it hangs below, the step that brings it there, and which child it is. */
  readonly statements: Int32Array;
  readonly parents: Int32Array;
  readonly brought: Int32Array;
  readonly nths: Int32Array;
  readonly depths: Int32Array;
  /** By place, reasons and then objections; and the places of what says it again. */
  readonly steps: Adjacency;
  readonly elaborations: Adjacency;
  /** By step: the place whose grounds it belongs to, the step that it attacks, and whether it attacks at all. */
  readonly unders: Int32Array;
  readonly attacked: Int32Array;
  readonly isAttack: Uint8Array;
  readonly undercuts: Adjacency;
  /** By step, the places of its premises; of one that lives elsewhere, as `elsewhere` has it. */
  readonly premises: Adjacency;
}

/** No place, no step. */
export const NONE = -1;

/** How a place is told that is only referred to; the other way round as well. Below -1, which is none. */
export function elsewhere(place: number): number {
  return NONE - 1 - place;
}

/** Where a premise lives, here or elsewhere. */
export function homeOf(premise: number): number {
  return premise < NONE ? elsewhere(premise) : premise;
}

/** A step and, each right after what it attacks, its undercuts and theirs. */
export function withUndercutsIn({ undercuts: { start, list } }: SpineTable, step: number): number[] {
  const order: number[] = [];
  const stack = [step];
  while (stack.length > 0) {
    const next = stack.pop()!;
    order.push(next);
    for (let i = start[next + 1]! - 1; i >= start[next]!; i--) stack.push(list[i]!);
  }
  return order;
}
