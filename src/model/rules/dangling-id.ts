// Every id that a record names is the id of a record of the right kind.

import { AUTHOR, targetIdOf, type Id } from '../argument-map.ts';
import type { MapIndex } from '../map-index.ts';
import { rule, type Path, type Report } from './rule.ts';

/** The kind of record that a field asks for. */
export type Wanted = 'statement' | 'question' | 'inference' | 'speaker';

/** What the id is instead, or `none`. */
export type Instead = Wanted | 'none';

interface Names {
  readonly field: string;
  readonly id: Id;
  readonly wanted: Wanted;
  readonly instead: Instead;
}

export const danglingId = rule('dangling-id', 'error', ({ map, index }, report: Report<{ [K in keyof Names]: Names[K] }>) => {
  const look = (id: Id | undefined, wanted: Wanted, owner: Id, path: Path): void => {
    if (id === undefined || isThere(index, id, wanted)) return;
    const field = String(path.findLast((key) => typeof key === 'string'));
    report(path, [owner, id], { field, id, wanted, instead: kindOf(index, id) });
  };
  look(map.thesis, 'statement', map.id, ['thesis']);
  map.statements.forEach((s, i) => {
    look(s.question, 'question', s.id, ['statements', i, 'question']);
    look(s.answers, 'question', s.id, ['statements', i, 'answers']);
    look(s.qualifies, 'statement', s.id, ['statements', i, 'qualifies']);
    look(s.speaker, 'speaker', s.id, ['statements', i, 'speaker']);
    look(s.elaborates, 'statement', s.id, ['statements', i, 'elaborates']);
  });
  map.inferences.forEach((inference, i) => {
    inference.premises.forEach((id, k) => look(id, 'statement', inference.id, ['inferences', i, 'premises', k]));
    const wanted = 'statement' in inference.target ? 'statement' : 'inference';
    look(targetIdOf(inference), wanted, inference.id, ['inferences', i, 'target', wanted]);
  });
  map.tensions.forEach((tension, i) => {
    tension.between.forEach((id, k) => look(id, 'statement', tension.id, ['tensions', i, 'between', k]));
    look(tension.resolvedBy, 'statement', tension.id, ['tensions', i, 'resolvedBy']);
  });
});

function isThere(index: MapIndex, id: Id, wanted: Wanted): boolean {
  return index[wanted](id) !== undefined || (wanted === 'speaker' && id === AUTHOR);
}

function kindOf(index: MapIndex, id: Id): Instead {
  return (['statement', 'question', 'inference', 'speaker'] as const).find((kind) => index[kind](id)) ?? 'none';
}
