// Where readings of one map part, and where that decides: two readings beside each other, or those of a whole class.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { authorsEvaluation, evaluationOf, labelOf, type Evaluation, type Label } from './evaluation.ts';
import { OVERRIDE, reevaluate } from './evaluate.ts';
import { conclusionsOf, stepsToConclusions } from './load-bearing.ts';
import { asNumbers, OVERRIDE_KINDS, type OverrideKind, type Overrides } from './overrides.ts';
import { LABEL } from './settle.ts';

/** A record that has another label in each of two readings. */
export interface Parting {
  readonly id: Id;
  readonly first: Label;
  readonly second: Label;
}

/** A record of which two readings say something different, nothing being one of the things to say. */
export interface SaidDifferently {
  readonly id: Id;
  readonly first: OverrideKind | undefined;
  readonly second: OverrideKind | undefined;
  /** The answers and the thesis, where one is, that would have another label in the first reading if it said of this record alone what the second says. */
  readonly turnsFirst: readonly Id[];
  /** The same for the second reading, if it said of this record alone what the first says. */
  readonly turnsSecond: readonly Id[];
}

export interface Cruxes {
  /** What is in in both. */
  readonly bothHold: readonly Id[];
  readonly part: readonly Parting[];
  readonly said: readonly SaidDifferently[];
  /** Those of `said` that alone turn an answer or the thesis in one of the readings or in both: here the argument between the two is decided. */
  readonly cruxes: readonly SaidDifferently[];
}

/**
 * Where two readings of one map part. Labels may differ where nothing was said differently, as a consequence; a crux is only
 * what was said, for that is what the two can talk about. Several differences may turn a conclusion together though none does
 * alone: then there is no crux. Lists are in the order of the file, statements before inferences.
 * O(size of the map), and two `reevaluate` and copies of what is said for each record that is said differently
 * @throws where the two are of different maps
 */
export function cruxesOf(first: Evaluation, second: Evaluation): Cruxes {
  if (first.map !== second.map) throw new RangeError('Two readings can only be compared on the same map.');
  const { map, graph } = first;
  const conclusions = conclusionsOf(map).map((id) => graph.node.get(id)!);
  const [saidFirst, saidSecond] = [asNumbers(map, first.overrides), asNumbers(map, second.overrides)];
  const turned = (reading: Evaluation, said: Uint8Array, node: number, other: Uint8Array): readonly Id[] => {
    const after = reevaluate(graph, reading.labels, said.with(node, other[node]!), [node]);
    return conclusions.filter((each) => after[each] !== reading.labels[each]).map((each) => graph.ids[each]!);
  };
  const said = graph.ids.flatMap((id, node): SaidDifferently[] => {
    if (saidFirst[node] === saidSecond[node]) return [];
    const turnsFirst = turned(first, saidFirst, node, saidSecond);
    const turnsSecond = turned(second, saidSecond, node, saidFirst);
    return [{ id, first: kindOf(saidFirst[node]!), second: kindOf(saidSecond[node]!), turnsFirst, turnsSecond }];
  });
  return {
    bothHold: graph.ids.filter((_, node) => first.labels[node] === LABEL.in && second.labels[node] === LABEL.in),
    part: graph.ids.filter((_, node) => first.labels[node] !== second.labels[node]).map((id) => ({ id, first: labelOf(first, id), second: labelOf(second, id) })),
    said,
    cruxes: said.filter(({ turnsFirst, turnsSecond }) => turnsFirst.length > 0 || turnsSecond.length > 0),
  };
}

/** What a reading says of a record, from the number that stands for it. */
function kindOf(said: number): OverrideKind | undefined {
  return OVERRIDE_KINDS.find((kind) => OVERRIDE[kind] === said);
}

/** What many readings say of a record, and what label it has in them: numbers of readings. */
export interface Tally extends Readonly<Record<OverrideKind | Label, number>> {
  readonly id: Id;
}

/**
 * Readings laid over one another. Unknown ids in them are ignored; where one says two things of a record, the first of
 * `OVERRIDE_KINDS` counts.
 * @returns every record, in the order of the file, statements before inferences. O(readings * size of the map)
 */
export function tallied(map: ArgumentMap, readings: readonly Overrides[]): readonly Tally[] {
  const { graph } = authorsEvaluation(map);
  const tallies = graph.ids.map((id) => ({ id, reject: 0, doubt: 0, grant: 0, in: 0, out: 0, open: 0 }));
  for (const overrides of readings) {
    const evaluation = evaluationOf(map, overrides);
    const said = asNumbers(map, overrides);
    tallies.forEach((tally, node) => {
      tally[labelOf(evaluation, tally.id)]++;
      const kind = kindOf(said[node]!);
      if (kind) tally[kind]++;
    });
  }
  return tallies;
}

/**
 * The records of which the readings do not all say the same (nothing being one of the things to say), the nearest first: over
 * the fewest steps to an answer or the thesis, as consequences are listed too, for there a disagreement bears most directly on
 * what the text comes to; of those equally near the most evenly split one, where the largest group that says the same is
 * smallest; then in the order of the file.
 * @param tallies of the map, from `tallied`. O(size of the map, and sorting what is disagreed on)
 */
export function disagreements(map: ArgumentMap, tallies: readonly Tally[]): readonly Tally[] {
  const { graph } = authorsEvaluation(map);
  const steps = stepsToConclusions(map);
  const nearness = (id: Id): number => steps[graph.node.get(id)!]!;
  return tallies
    .filter((tally) => largestGroup(tally) < readingsIn(tally))
    .toSorted((a, b) => order(nearness(a.id), nearness(b.id)) || largestGroup(a) - largestGroup(b));
}

function readingsIn(tally: Tally): number {
  return tally.in + tally.out + tally.open;
}

/** How many readings say of a record what most of them say. */
function largestGroup(tally: Tally): number {
  const { reject, doubt, grant } = tally;
  return Math.max(reject, doubt, grant, readingsIn(tally) - reject - doubt - grant);
}

/** Two numbers of which both may be infinite. */
function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
