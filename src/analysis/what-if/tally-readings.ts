// Readings of many laid over one map: how many reject, doubt and grant each statement and step, and who says why.

import { targetIdOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import type { OwnReading } from '../../model/own-reading.ts';
import { spineOf } from '../spine.ts';
import { OVERRIDE_KINDS, type OverrideKind } from './overrides.ts';

/** What readers say of one record. */
export interface Tally {
  readonly id: Id;
  /** How many say each. */
  readonly counts: Readonly<Record<OverrideKind, number>>;
  /** How many add a reason to it or an objection. */
  readonly adding: number;
  /** Who says why, by their place in the list of readings. */
  readonly because: readonly { readonly reading: number; readonly why: string }[];
}

/**
 * Every record that a reading says something of, the one nearest to an even split of all readers first; of equals the one that
 * stands higher in the map.
 * @param map as its author has it, `readings` fitted to it. O(what they say, sorted)
 */
export function tallyReadings(map: ArgumentMap, readings: readonly OwnReading[]): readonly Tally[] {
  const found = new Map<Id, { counts: Record<OverrideKind, number>; adding: number; because: { reading: number; why: string }[] }>();
  const at = (id: Id) => {
    let tally = found.get(id);
    if (!tally) found.set(id, (tally = { counts: { reject: 0, doubt: 0, grant: 0 }, adding: 0, because: [] }));
    return tally;
  };
  readings.forEach((reading, i) => {
    const own = new Set([...reading.own.statements, ...reading.own.inferences].map(({ id }) => id));
    const said = OVERRIDE_KINDS.flatMap((kind) => reading[kind].map((id) => ({ kind, id }))).filter(({ id }) => !own.has(id));
    for (const { kind, id } of said) {
      at(id).counts[kind]++;
      const why = reading.because.get(id);
      if (why !== undefined) at(id).because.push({ reading: i, why });
    }
    const targets = new Set(reading.own.inferences.map(targetIdOf).filter((id) => !own.has(id)));
    for (const id of targets) at(id).adding++;
  });
  const { placeOf, stepOf } = spineOf(map);
  const depth = (id: Id): number => placeOf(id)?.depth ?? (stepOf(id)?.under.depth ?? 0) + 0.5;
  const fromEven = ({ counts, adding }: Omit<Tally, 'id'>): number => Math.abs(2 * Math.max(adding, counts.reject + counts.doubt + counts.grant) - readings.length);
  return [...found].map(([id, tally]): Tally => ({ id, ...tally })).toSorted((a, b) => fromEven(a) - fromEven(b) || depth(a.id) - depth(b.id));
}
