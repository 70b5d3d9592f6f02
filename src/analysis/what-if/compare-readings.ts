// Two readings of one map side by side: what both say, where they part, and which of these partings alone would change what
// the essay sets out to show. What one adds counts for nothing in the other.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import type { OwnReading } from '../../model/own-reading.ts';
import { cruxesOf } from './cruxes.ts';
import { evaluationOf, labelOf, type Evaluation } from './evaluation.ts';
import { fitReading } from './fit-reading.ts';
import { conclusionsOf } from './load-bearing.ts';
import { OVERRIDE_KINDS, overrideOf, type OverrideKind, type Overrides } from './overrides.ts';
import { withOwn } from './with-own.ts';

/** What a reading says of a record; `none`: as its author has it. */
export type Saying = OverrideKind | 'none';

/** A record of which two readings do not say the same, or that only one of them has. */
export interface Parting {
  readonly id: Id;
  readonly a: Saying;
  readonly b: Saying;
  /** Which of the two has added it. */
  readonly addedBy: 'a' | 'b' | undefined;
  /** The thesis and the answers, itself among them, that come out otherwise in one of the readings if it takes this over from the other. */
  readonly changes: readonly Id[];
}

export interface Comparison {
  /** The map with what both have added. */
  readonly map: ArgumentMap;
  readonly a: Evaluation;
  readonly b: Evaluation;
  /** The statements of the map that are in in both. */
  readonly bothHold: readonly Id[];
  /** What both say of a record. */
  readonly same: readonly { readonly id: Id; readonly said: OverrideKind }[];
  /** Those that change most come first. */
  readonly partings: readonly Parting[];
  /** The thesis and the answers, each once. */
  readonly outcomes: readonly Id[];
  /** Those of them that have the same label in both. */
  readonly sameOutcomes: readonly Id[];
}

/**
 * @param map as its author has it
 * @param a fitted to it, as `b`; their ids may clash
 * @param name what whoever adds is called
 * O(size of the map), and for each parting what it reaches and a scan of the labels
 */
export function compareReadings(map: ArgumentMap, a: OwnReading, b: OwnReading, name: LocalizedText): Comparison {
  const withA = withOwn(map, a.own, name);
  // Laid over a map that has the other's additions, a reading gets ids that none of these has.
  const other = fitReading(withA, b)!.reading;
  const own = { statements: [...a.own.statements, ...other.own.statements], inferences: [...a.own.inferences, ...other.own.inferences] };
  const whole = withOwn(map, own, name);
  const [addedA, addedB] = [a, other].map((reading) => reading.own.statements.map(({ id }) => id));
  const [evaluationA, evaluationB] = [overridesBeside(a, addedB!), overridesBeside(other, addedA!)].map((overrides) => evaluationOf(whole, overrides));
  const outcomes = conclusionsOf(map);
  const { said, bothHold } = cruxesOf(evaluationA!, evaluationB!);
  const partings = said.map(({ id, turnsFirst, turnsSecond }): Parting => {
    const addedBy = addedA!.includes(id) ? 'a' : addedB!.includes(id) ? 'b' : undefined;
    return { id, a: overrideOf(a, id) ?? 'none', b: overrideOf(other, id) ?? 'none', addedBy, changes: outcomes.filter((outcome) => turnsFirst.includes(outcome) || turnsSecond.includes(outcome)) };
  });
  const parts = new Set(said.map(({ id }) => id));
  return {
    map: whole,
    a: evaluationA!,
    b: evaluationB!,
    bothHold: bothHold.filter((id) => indexOf(map).statement(id)),
    same: OVERRIDE_KINDS.flatMap((kind) => [...new Set(a[kind])].filter((id) => overrideOf(a, id) === kind && !parts.has(id)).map((id) => ({ id, said: kind }))),
    partings: partings.toSorted((one, two) => two.changes.length - one.changes.length),
    outcomes,
    sameOutcomes: outcomes.filter((id) => labelOf(evaluationA!, id) === labelOf(evaluationB!, id)),
  };
}

/** What a reading says beside what only the other has added: that counts for nothing in it. */
function overridesBeside({ reject, doubt, grant }: OwnReading, notMine: readonly Id[]): Overrides {
  return { reject: [...reject, ...notMine], doubt, grant };
}
