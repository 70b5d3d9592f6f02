// Where careful readers differ: the map as another reader took one of its fields.

import type { ArgumentMap, Id, Inference, Reading, Statement } from '../model/argument-map.ts';
import { indexOf } from '../model/map-index.ts';

/** The map read otherwise in one place, and why. */
export interface Differing {
  readonly map: ArgumentMap;
  readonly record: Id;
  readonly reading: Reading;
}

/** What each field may be, for a reading is any value. */
const ALLOWED: Readonly<Record<string, (value: unknown, map: ArgumentMap) => boolean>> = {
  stance: oneOf('asserts', 'concedes', 'rejects', 'leaves-open'),
  hedge: oneOf('certain', 'probable', 'possible'),
  basis: oneOf('fact', 'figure', 'example', 'quotation', 'analogy'),
  polarity: oneOf('support', 'attack'),
  speaker: (value, map) => typeof value === 'string' && indexOf(map).speaker(value) !== undefined,
  scheme: (value) => typeof value === 'string',
  answers: (value, map) => typeof value === 'string' && indexOf(map).question(value) !== undefined,
  elaborates: (value, map) => typeof value === 'string' && indexOf(map).statement(value) !== undefined,
  premises: (value, map) => Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string' && indexOf(map).statement(id) !== undefined),
  target: isTarget,
};

/** The map as each other reading of the records has it, as far as a reading says something that a map can say. O(map) a reading */
export function differingOn(map: ArgumentMap, records: readonly Id[], fields: readonly string[]): readonly Differing[] {
  const index = indexOf(map);
  return [...new Set(records)].flatMap((id) =>
    ((index.statement(id) ?? index.inference(id))?.readings ?? []).flatMap((reading): Differing[] => {
      const { field, value } = reading;
      if (!fields.includes(field) || !ALLOWED[field]?.(value, map)) return [];
      const changed = <T extends Statement | Inference>(list: readonly T[]): readonly T[] => list.map((record) => (record.id === id ? { ...record, [field]: value } : record));
      return [{ map: { ...map, statements: changed(map.statements), inferences: changed(map.inferences) }, record: id, reading }];
    }),
  );
}

/** The fields by which a reading draws the map otherwise, and with it what falls with what. */
export const OF_STRUCTURE: readonly string[] = ['premises', 'target', 'polarity'];

const others = new WeakMap<ArgumentMap, readonly ArgumentMap[]>();

/** The map as each reading has it that draws a step otherwise, the same maps each time. O(map) a reading the first time */
export function drawnOtherwise(map: ArgumentMap): readonly ArgumentMap[] {
  let known = others.get(map);
  if (!known) others.set(map, (known = differingOn(map, map.inferences.map(({ id }) => id), OF_STRUCTURE).map(({ map: other }) => other)));
  return known;
}

function oneOf(...values: readonly string[]): (value: unknown) => boolean {
  return (value) => values.some((each) => each === value);
}

function isTarget(value: unknown, map: ArgumentMap): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { statement, inference } = value as { readonly statement?: unknown; readonly inference?: unknown };
  return typeof statement === 'string' ? indexOf(map).statement(statement) !== undefined : typeof inference === 'string' && indexOf(map).inference(inference) !== undefined;
}
