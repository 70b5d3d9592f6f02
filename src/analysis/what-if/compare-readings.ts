// Two readings of one map side by side: what both say, where they part, and which of these partings alone would change what
// the essay sets out to show. What one adds counts for nothing in the other.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import { indexOf } from '../../model/map-index.ts';
import type { OwnReading } from '../../model/own-reading.ts';
import { evaluationOf, labelOf, type Evaluation } from './evaluation.ts';
import { fitReading } from './fit-reading.ts';
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
  /** The thesis and the answers that come out otherwise in one of the readings if it takes this over from the other. */
  readonly changes: readonly Id[];
}

export interface Comparison {
  /** The map with what both have added. */
  readonly map: ArgumentMap;
  readonly a: Evaluation;
  readonly b: Evaluation;
  /** What both say of a record. */
  readonly same: readonly { readonly id: Id; readonly said: OverrideKind }[];
  /** Those that change most come first. */
  readonly partings: readonly Parting[];
  /** The thesis and the answers, each once. */
  readonly outcomes: readonly Id[];
  /** Those of them that have the same label in both. */
  readonly sameOutcomes: readonly Id[];
}

/** The thesis and the answers, each once. O(questions) */
export function outcomesOf(map: ArgumentMap): readonly Id[] {
  const answers = map.questions.flatMap(({ id }) => indexOf(map).answersTo(id)).map(({ id }) => id);
  return [...new Set([...(map.thesis === undefined ? [] : [map.thesis]), ...answers])];
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
  const outcomes = outcomesOf(map);
  const sayingsA = sayingsOf(a, addedB!);
  const sayingsB = sayingsOf(other, addedA!);
  const [evaluationA, evaluationB] = [sayingsA, sayingsB].map((sayings) => evaluationOf(whole, overridesIn(sayings)));
  const changedBy = (before: Evaluation, sayings: ReadonlyMap<Id, OverrideKind>, id: Id, to: OverrideKind | undefined): readonly Id[] => {
    const next = new Map(sayings);
    next.delete(id);
    if (to) next.set(id, to);
    const after = evaluationOf(whole, overridesIn(next));
    return outcomes.filter((outcome) => outcome !== id && labelOf(after, outcome) !== labelOf(before, outcome));
  };
  const ids = [...new Set([...sayingsA.keys(), ...sayingsB.keys()])];
  const partings = ids
    .filter((id) => sayingsA.get(id) !== sayingsB.get(id))
    .map((id): Parting => {
      const changes = new Set([...changedBy(evaluationA!, sayingsA, id, sayingsB.get(id)), ...changedBy(evaluationB!, sayingsB, id, sayingsA.get(id))]);
      const addedBy = addedA!.includes(id) ? 'a' : addedB!.includes(id) ? 'b' : undefined;
      return { id, a: overrideOf(a, id) ?? 'none', b: overrideOf(other, id) ?? 'none', addedBy, changes: outcomes.filter((outcome) => changes.has(outcome)) };
    });
  return {
    map: whole,
    a: evaluationA!,
    b: evaluationB!,
    same: ids.flatMap((id) => (sayingsA.get(id) === sayingsB.get(id) ? [{ id, said: sayingsA.get(id)! }] : [])),
    partings: partings.toSorted((one, two) => two.changes.length - one.changes.length),
    outcomes,
    sameOutcomes: outcomes.filter((id) => labelOf(evaluationA!, id) === labelOf(evaluationB!, id)),
  };
}

/** What is said of each record; what only the other has added counts for nothing. */
function sayingsOf(said: Overrides, notMine: readonly Id[]): ReadonlyMap<Id, OverrideKind> {
  const sayings = new Map<Id, OverrideKind>();
  for (const kind of OVERRIDE_KINDS.toReversed()) for (const id of said[kind]) sayings.set(id, kind);
  for (const id of notMine) sayings.set(id, 'reject');
  return sayings;
}

function overridesIn(sayings: ReadonlyMap<Id, OverrideKind>): Overrides {
  const of = (kind: OverrideKind): readonly Id[] => [...sayings].flatMap(([id, said]) => (said === kind ? [id] : []));
  return { reject: of('reject'), doubt: of('doubt'), grant: of('grant') };
}
