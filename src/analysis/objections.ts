// Whether an objection has met a reply, from the author's own stances. Facts, not a verdict on who is right.

import type { ArgumentMap, Id, Inference } from '../model/argument-map.ts';
import { indexOf, type MapIndex } from '../model/map-index.ts';

/**
 * `answered`: something that the author holds attacks the objection's premise or its step.
 * `granted`: not attacked, and the author holds its premises: a reservation or a concession of his own, which waits for no reply.
 * `unanswered`: the author does not hold it and nothing that he holds is said against it.
 */
export type ObjectionStatus = 'answered' | 'granted' | 'unanswered';

/** The status of an attacking inference. O(attacks on it and on its premises). */
export function objectionStatus(map: ArgumentMap, inference: Inference): ObjectionStatus {
  const index = indexOf(map);
  if ([inference.id, ...inference.premises].some((id) => isAttackedByAuthor(index, id))) return 'answered';
  return authorHolds(index, inference) ? 'granted' : 'unanswered';
}

function isAttackedByAuthor(index: MapIndex, id: Id): boolean {
  return index.inferencesOn(id).some((i) => i.polarity === 'attack' && authorHolds(index, i));
}

function authorHolds(index: MapIndex, inference: Inference): boolean {
  return inference.premises.every((id) => {
    const stance = index.statement(id)?.stance;
    return stance === 'asserts' || stance === 'concedes';
  });
}
