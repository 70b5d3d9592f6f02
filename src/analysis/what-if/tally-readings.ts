// Readings of many laid over one map: how many reject, doubt and grant each statement and step, and who says why.

import { targetIdOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import type { OwnReading } from '../../model/own-reading.ts';
import { graphOf } from './graph.ts';
import { stepsToConclusions } from './load-bearing.ts';
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
 * Every record that a reading says something of, the one nearest to an answer or the thesis first; of equals the most evenly
 * split one.
 * @param map as its author has it, `readings` fitted to it. O(size of the map, and what they say, sorted)
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
  const steps = stepsToConclusions(map);
  const { node } = graphOf(map);
  const nearness = ({ id }: Tally): number => steps[node.get(id)!]!;
  const largestGroup = ({ counts: { reject, doubt, grant }, adding }: Tally): number => Math.max(reject, doubt, grant, readings.length - Math.max(adding, reject + doubt + grant));
  // Two that bear on no answer are equally far, and infinity has no difference to itself.
  const order = (a: number, b: number): number => (a === b ? 0 : a - b);
  return [...found].map(([id, tally]): Tally => ({ id, ...tally })).toSorted((a, b) => order(nearness(a), nearness(b)) || largestGroup(a) - largestGroup(b));
}
