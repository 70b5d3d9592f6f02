// How much of a map has been read: per question, its answers, what speaks for them and what speaks against them.

import type { ArgumentMap, Id } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';
import { spineOf, type Band, type Step } from './spine.ts';

export const SIDES = ['answers', 'for', 'against'] as const;
/** What a statement is to the answer that it is told under; of the thesis and of what is tied to nothing, `answers`. */
export type Side = (typeof SIDES)[number];

export interface ReadCount {
  readonly read: number;
  readonly total: number;
}

/** One part of the map: a question, the thesis with what concerns the whole text, or the rest. */
export interface BandProgress {
  readonly band: Band;
  readonly sides: Readonly<Record<Side, ReadCount>>;
}

/** The parts in their order; each statement counts once, where it lives. O(map) */
export function progressOf(map: ArgumentMap, read: ReadonlySet<Id>): readonly BandProgress[] {
  const { bands, places } = spineOf(map);
  const sides = sidesOf(map);
  const counts = new Map(bands.map((band) => [band, { answers: { read: 0, total: 0 }, for: { read: 0, total: 0 }, against: { read: 0, total: 0 } }]));
  for (const { id, band } of places) {
    const count = counts.get(band)![sides.get(id)!];
    count.total++;
    if (read.has(id)) count.read++;
  }
  return Array.from(counts, ([band, each]) => ({ band, sides: each }));
}

/**
 * The side of each statement. What attacks turns the side, what attacks an attack turns it back; a reservation takes from its
 * answer, so it is against it. O(map)
 */
export function sidesOf(map: ArgumentMap): ReadonlyMap<Id, Side> {
  const index = indexOf(map);
  const sides = new Map<Id, Side>();
  for (const { id, parent, step } of spineOf(map).places) {
    const isFor = parent === undefined ? index.statement(id)?.qualifies === undefined : (sides.get(parent.id) !== 'against') === (step === undefined || speaksFor(step));
    sides.set(id, !isFor ? 'against' : parent === undefined ? 'answers' : 'for');
  }
  return sides;
}

/** Whether a step speaks for the claim that it stands under: an attack on a step for it does not. O(attacks on attacks) */
function speaksFor(step: Step): boolean {
  let isFor = true;
  for (let each: Step | undefined = step; each; each = each.attacks) if (each.polarity === 'attack') isFor = !isFor;
  return isFor;
}
