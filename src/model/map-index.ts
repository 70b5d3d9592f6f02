// Lookups over a map in O(1), built once per map value and kept as long as that value lives.

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
}

const indexes = new WeakMap<ArgumentMap, MapIndex>();

/** The index of a map: O(size of the map) the first time, O(1) after. */
export function indexOf(map: ArgumentMap): MapIndex {
  let index = indexes.get(map);
  if (!index) indexes.set(map, (index = buildIndex(map)));
  return index;
}

function buildIndex(map: ArgumentMap): MapIndex {
  const statements = byId(map.statements);
  const inferences = byId(map.inferences);
  const questions = byId(map.questions);
  const speakers = byId(map.speakers);
  const on = groupBy(map.inferences, (i) => [targetIdOf(i)]);
  const from = groupBy(map.inferences, (i) => i.premises);
  const answers = groupBy(map.statements, (s) => (s.answers === undefined ? [] : [s.answers]));
  const elaborations = groupBy(map.statements, (s) => (s.elaborates === undefined ? [] : [s.elaborates]));
  const reservations = groupBy(map.statements, (s) => (s.qualifies === undefined ? [] : [s.qualifies]));
  return {
    map,
    statement: (id) => statements.get(id),
    inference: (id) => inferences.get(id),
    question: (id) => questions.get(id),
    speaker: (id) => speakers.get(id),
    inferencesOn: (id) => on.get(id) ?? [],
    inferencesFrom: (id) => from.get(id) ?? [],
    answersTo: (id) => answers.get(id) ?? [],
    elaborationsOf: (id) => elaborations.get(id) ?? [],
    reservationsOf: (id) => reservations.get(id) ?? [],
  };
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): Map<Id, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function groupBy<T>(records: readonly T[], keysOf: (record: T) => readonly Id[]): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}
