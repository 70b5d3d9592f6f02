// What was read, as this browser keeps it: ids by the id of their map, the map that was read last first. Bounded, and another
// version or somebody's hand may have written it.

import type { Id } from '../model/argument-map.ts';

/** By map the ids that were read, those read last at the end. */
export type KeptRead = ReadonlyMap<string, readonly Id[]>;

const VERSION = 1;
const MOST_MAPS = 50;
/** Letters of all ids together: a browser gives a site some five million, and this is not the only thing kept. */
export const MOST_LETTERS = 200_000;

/** What is usable of a text that was kept. Never throws. */
export function parseKept(text: string | undefined): KeptRead {
  let value: unknown;
  try {
    value = JSON.parse(text ?? 'null');
  } catch {
    return new Map();
  }
  if (typeof value !== 'object' || value === null) return new Map();
  const { v, maps } = value as Record<string, unknown>;
  if (v !== VERSION || !Array.isArray(maps)) return new Map();
  return new Map(maps.slice(0, MOST_MAPS).flatMap((each: unknown): [string, Id[]][] => {
    if (!Array.isArray(each)) return [];
    const [map, ids] = each as unknown[];
    return typeof map === 'string' && Array.isArray(ids) ? [[map, ids.filter((id) => typeof id === 'string')]] : [];
  }));
}

/** The text to keep once of a map just these ids are read; what was read longest ago gives way. O(letters) */
export function keptText(before: KeptRead, map: string, ids: readonly Id[]): string {
  let room = MOST_LETTERS;
  const maps: [string, readonly Id[]][] = [];
  for (const [name, read] of new Map([[map, ids], ...[...before].filter(([other]) => other !== map)])) {
    const fitting = lastThatFit(read, room - name.length);
    if (fitting.length === 0) continue;
    room -= name.length + fitting.reduce((sum, id) => sum + id.length, 0);
    maps.push([name, fitting]);
  }
  return JSON.stringify({ v: VERSION, maps: maps.slice(0, MOST_MAPS) });
}

function lastThatFit(ids: readonly Id[], given: number): readonly Id[] {
  let room = given;
  let first = ids.length;
  while (first > 0 && (room -= ids[first - 1]!.length) >= 0) first--;
  return first === 0 ? ids : ids.slice(first);
}
