// What a speaker in the text would say of it: a reading like a reader's, made from the map.

import { AUTHOR, speakerOf, type ArgumentMap, type Id } from '../../model/argument-map.ts';
import { NO_ADDITIONS, type OwnReading } from '../../model/own-reading.ts';
import { authorsEvaluation, labelOf } from './evaluation.ts';

/** The speakers, in the order of the file, who hold anything that is not in for the author. O(statements) */
export function dissenters(map: ArgumentMap): readonly Id[] {
  return map.speakers.map(({ id }) => id).filter((id) => id !== AUTHOR && heldAgainst(map, id).length > 0);
}

/** The reading that grants what a speaker holds where it is not in for the author. O(statements) */
export function speakerReading(map: ArgumentMap, speaker: Id, name: string): OwnReading {
  return { map: map.id, ...(map.version === undefined ? {} : { version: map.version }), by: name, reject: [], doubt: [], grant: heldAgainst(map, speaker), because: new Map(), own: NO_ADDITIONS };
}

function heldAgainst(map: ArgumentMap, speaker: Id): readonly Id[] {
  const author = authorsEvaluation(map);
  return map.statements.filter((each) => speakerOf(each) === speaker && labelOf(author, each.id) !== 'in').map(({ id }) => id);
}
