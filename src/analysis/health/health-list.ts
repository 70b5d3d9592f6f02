// A health list: places of a map at which somebody may want to stop, each of one kind. Facts, and no verdict on the essay.

import type { ArgumentMap, Id, Stance, Statement, Tension } from '../../model/argument-map.ts';
import type { Label } from '../what-if/evaluation.ts';
import { spineOf } from '../spine.ts';

/** One place: the statements to go to, for a tension what its sentence is, and for a gap what the author says and what the reasons lead to. */
export interface HealthEntry {
  readonly ids: readonly Id[];
  readonly tension?: Tension;
  readonly gap?: { readonly stance: Stance; readonly label: Label };
}

export interface HealthList {
  readonly id: string;
  /** Who looks for it: somebody who reads the essay, or somebody who makes the map. */
  readonly audience: 'readers' | 'curators';
  /** In reading order, of any map. O(map) */
  readonly entriesOf: (map: ArgumentMap) => readonly HealthEntry[];
}

/** A list of statements that one look at each decides, each an entry of its own. */
export function statementList<const Id extends string>(id: Id, audience: HealthList['audience'], holds: (statement: Statement, map: ArgumentMap) => boolean): HealthList & { readonly id: Id } {
  return { id, audience, entriesOf: (map) => inReadingOrder(map, map.statements.filter((statement) => holds(statement, map)).map((statement) => ({ ids: [statement.id] }))) };
}

/** Entries by where their first statement stands. O(n log n) */
export function inReadingOrder(map: ArgumentMap, entries: readonly HealthEntry[]): readonly HealthEntry[] {
  const order = new Map(spineOf(map).places.map((place, i) => [place.id, i]));
  return entries.toSorted((a, b) => order.get(a.ids[0]!)! - order.get(b.ids[0]!)!);
}
