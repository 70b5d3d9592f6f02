// By how near a statement stands to one: a value is a number of steps, a dot and an id, `2.private-firm`.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { neighbourhood } from '../neighbourhood.ts';
import type { Filter } from './filter.ts';

/** Farther away everything bears on everything. */
export const MOST_STEPS = 4;

let last: { readonly map: ArgumentMap; readonly value: string; readonly members: ReadonlySet<Id> } | undefined;

export const near: Filter & { readonly id: 'near' } = {
  id: 'near',
  control: 'choice',
  words: undefined,
  optionsOf: () => [],
  has: (map, value) => membersOf(map, value).size > 0,
  valuesOf: () => [],
  keeps: (map, { id }, chosen) => [...chosen].some((value) => membersOf(map, value).has(id)),
};

/** What a value says; nothing where it says none. */
export function readNear(value: string): { readonly steps: number; readonly id: Id } | undefined {
  const [, steps, id] = /^([1-9])\.(.+)$/.exec(value) ?? [];
  return id !== undefined && Number(steps) <= MOST_STEPS ? { steps: Number(steps), id } : undefined;
}

/** The last answer is kept, for it is asked of every statement. */
function membersOf(map: ArgumentMap, value: string): ReadonlySet<Id> {
  if (last?.map !== map || last.value !== value) {
    const said = readNear(value);
    last = { map, value, members: said && indexOf(map).statement(said.id) ? neighbourhood(map, said.id, said.steps) : new Set() };
  }
  return last.members;
}
