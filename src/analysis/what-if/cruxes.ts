// Where readings of one map part, and where that decides: two readings beside each other.

import type { Id } from '../../model/argument-map.ts';
import { labelOf, type Evaluation, type Label } from './evaluation.ts';
import { OVERRIDE, reevaluate } from './evaluate.ts';
import { conclusionsOf } from './load-bearing.ts';
import { OVERRIDE_KINDS, type OverrideKind } from './overrides.ts';
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
  const [saidFirst, saidSecond] = [first.said, second.said];
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
