// Lookups over a map in O(1), built once per map value and kept as long as that value lives. What grows with the map is kept in
// numbers: a list for each of ten thousand statements would take more room than their texts.

import { adjacencyOf, numbered, type Adjacency } from './adjacency.ts';
import { targetIdOf, type ArgumentMap, type Id, type Inference, type Question, type Speaker, type Statement } from './argument-map.ts';

/** What a map says about an id, and what hangs together with what. Lists are in the order of the file. */
export interface MapIndex {
  readonly map: ArgumentMap;
  readonly statement: (id: Id) => Statement | undefined;
  readonly inference: (id: Id) => Inference | undefined;
  readonly question: (id: Id) => Question | undefined;
  readonly speaker: (id: Id) => Speaker | undefined;
  /** Inferences that bear on a statement or an inference. */
  readonly inferencesOn: (id: Id) => readonly Inference[];
  /** Inferences that have the statement as a premise. */
  readonly inferencesFrom: (id: Id) => readonly Inference[];
  /** Statements that answer the question directly, its answer line first. */
  readonly answersTo: (question: Id) => readonly Statement[];
  /** Statements that restate or specify the statement. */
  readonly elaborationsOf: (id: Id) => readonly Statement[];
  /** Statements that are the reservation to an answer. */
  readonly reservationsOf: (id: Id) => readonly Statement[];
  /** The number of a statement or an inference, for tables over both: from 0 to below `keys`, statements first as they stand in the file; of another id, -1 or one of these. */
  readonly keyOf: (id: Id) => number;
  readonly keys: number;
  readonly numbers: IndexNumbers;
}

/**
 * The same for who goes over all of a map. Where no id stands for two records, as in every sound map, the key of a statement is where
 * it stands in the file; those of inferences follow, in the same way.
 */
export interface IndexNumbers {
  /** By where an inference stands in the file, the keys of its premises as they stand there. */
  readonly premises: Adjacency;
  /** By key, the inferences that bear on it, and those that it is a premise of, as they stand in the file. A key that came after the table is not in it. */
  readonly on: Adjacency;
  readonly from: Adjacency;
}

const NONE: readonly never[] = Object.freeze([]);
const indexes = new WeakMap<ArgumentMap, MapIndex>();

/** The index of a map: O(size of the map) the first time, O(1) after; lists are made anew, O(their length). */
export function indexOf(map: ArgumentMap): MapIndex {
  let index = indexes.get(map);
  if (!index) indexes.set(map, (index = buildIndex(map)));
  return index;
}

function buildIndex(map: ArgumentMap): MapIndex {
  const { statements, inferences } = map;
  const questions = byId(map.questions);
  const speakers = byId(map.speakers);
  const answers = groupBy(statements, (s) => s.answers);
  const elaborations = groupBy(statements, (s) => s.elaborates);
  const reservations = groupBy(statements, (s) => s.qualifies);
  const keys = new Map<Id, number>();
  const keyed = (id: Id): number => {
    const known = keys.get(id);
    if (known !== undefined) return known;
    keys.set(id, keys.size);
    return keys.size - 1;
  };
  for (const { id } of statements) keyed(id);
  for (const { id } of inferences) keyed(id);
  const isPlain = keys.size === statements.length + inferences.length;
  const targets = numbered(inferences.length, (i) => keyed(targetIdOf(inferences[i]!)));
  const on = adjacencyOf(keys.size, targets, numbered(targets.length, (i) => i));
  const premises = premisesOf(inferences, keyed);
  const from = turnedOnce(premises, keys.size);
  const listed = ({ start, list }: Adjacency, id: Id): readonly Inference[] => {
    const key = keys.get(id);
    // A key that came after the table has no neighbours in it.
    if (key === undefined || key + 1 >= start.length || start[key] === start[key + 1]) return NONE;
    const found: Inference[] = [];
    for (let k = start[key]!; k < start[key + 1]!; k++) found.push(inferences[list[k]!]!);
    return found;
  };
  return {
    map,
    statement: finder(statements, keys, isPlain ? 0 : undefined),
    inference: finder(inferences, keys, isPlain ? statements.length : undefined),
    question: (id) => questions.get(id),
    speaker: (id) => speakers.get(id),
    inferencesOn: (id) => listed(on, id),
    inferencesFrom: (id) => listed(from, id),
    answersTo: (id) => answers.get(id) ?? NONE,
    elaborationsOf: (id) => elaborations.get(id) ?? NONE,
    reservationsOf: (id) => reservations.get(id) ?? NONE,
    keyOf: (id) => keys.get(id) ?? -1,
    keys: keys.size,
    numbers: { premises, on, from },
  };
}

function premisesOf(inferences: readonly Inference[], keyed: (id: Id) => number): Adjacency {
  const start = new Int32Array(inferences.length + 1);
  inferences.forEach(({ premises }, i) => (start[i + 1] = start[i]! + premises.length));
  const list = new Int32Array(start[inferences.length]!);
  inferences.forEach(({ premises }, i) => premises.forEach((id, k) => (list[start[i]! + k] = keyed(id))));
  return { start, list };
}

/** The other way round; a premise that an inference names twice has it once. */
function turnedOnce({ start, list }: Adjacency, size: number): Adjacency {
  const inferenceOf = new Int32Array(list.length);
  const premise = new Int32Array(list.length);
  const lastNamedBy = new Int32Array(size).fill(-1);
  let count = 0;
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      if (lastNamedBy[list[k]!] === i) continue;
      lastNamedBy[list[k]!] = i;
      premise[count] = list[k]!;
      inferenceOf[count++] = i;
    }
  }
  return adjacencyOf(size, premise.subarray(0, count), inferenceOf.subarray(0, count));
}

/** @param first the key of the first record, where the keys of the others follow; else they are looked for, of two with one id the last */
function finder<T extends { readonly id: Id }>(records: readonly T[], keys: ReadonlyMap<Id, number>, first: number | undefined): (id: Id) => T | undefined {
  if (first !== undefined) return (id) => records[(keys.get(id) ?? -1) - first];
  const places = new Int32Array(keys.size).fill(-1);
  records.forEach(({ id }, i) => (places[keys.get(id)!] = i));
  return (id) => records[places[keys.get(id) ?? -1] ?? -1];
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): Map<Id, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => Id | undefined): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
