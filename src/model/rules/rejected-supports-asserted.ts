// What the author rejects does not, unchallenged, support what he asserts.
// Challenged means that something in the map attacks the rejected premise or the step itself.

import { targetIdOf, type Id } from '../argument-map.ts';
import type { MapIndex } from '../map-index.ts';
import { rule, type Report } from './rule.ts';

export const rejectedSupportsAsserted = rule(
  'rejected-supports-asserted',
  'advice',
  ({ map, index }, report: Report<{ id: Id; target: Id; inference: Id }>) => {
    map.inferences.forEach((inference, i) => {
      const target = targetIdOf(inference);
      if (inference.polarity !== 'support' || index.statement(target)?.stance !== 'asserts' || isAttacked(index, inference.id)) return;
      inference.premises.forEach((id, k) => {
        if (index.statement(id)?.stance !== 'rejects' || isAttacked(index, id)) return;
        report(['inferences', i, 'premises', k], [inference.id, id, target], { id, target, inference: inference.id });
      });
    });
  },
);

function isAttacked(index: MapIndex, id: Id): boolean {
  return index.inferencesOn(id).some((inference) => inference.polarity === 'attack');
}
