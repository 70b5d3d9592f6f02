// What the filters keep, as a bit for each statement: a set of ids that is made without asking for one.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';

export class KeptSet implements ReadonlySet<Id> {
  readonly map: ArgumentMap;
  /** By where a statement stands in the file; 1: it stays. */
  readonly #bits: Uint8Array;
  readonly size: number;

  constructor(map: ArgumentMap, bits: Uint8Array) {
    this.map = map;
    this.#bits = bits;
    let size = 0;
    for (let i = 0; i < bits.length; i++) size += bits[i]!;
    this.size = size;
  }

  has(id: Id): boolean {
    return this.#bits[indexOf(this.map).keyOf(id)] === 1;
  }

  /** Calls for the place in the file of each statement that stays. O(statements) */
  forEachAt(call: (statement: number) => void): void {
    const bits = this.#bits;
    for (let i = 0; i < bits.length; i++) if (bits[i] === 1) call(i);
  }

  *values(): SetIterator<Id> {
    const { statements } = this.map;
    for (let i = 0; i < statements.length; i++) if (this.#bits[i] === 1) yield statements[i]!.id;
  }

  keys(): SetIterator<Id> {
    return this.values();
  }

  *entries(): SetIterator<[Id, Id]> {
    for (const id of this.values()) yield [id, id];
  }

  [Symbol.iterator](): SetIterator<Id> {
    return this.values();
  }

  forEach(call: (id: Id, again: Id, set: ReadonlySet<Id>) => void): void {
    for (const id of this.values()) call(id, id, this);
  }
}
