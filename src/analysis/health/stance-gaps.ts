// Where the author's word on a statement and what the map says for or against it do not meet: asserted, though every reason
// for it needs something that he rejects; or rejected, though the map says nothing against it, nor against a step to or from
// it. Only what the labels alone show; how much weight each side has is no question here.

import type { ArgumentMap, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import { statementList } from './health-list.ts';
import { saidAgain } from './said-again.ts';

export const stanceGaps = statementList('stance-gaps', 'curators', ({ id, stance }, map) => {
  const family = [...saidAgain(map, id)];
  return (stance === 'asserts' && hasOnlyRejectedReasons(map, family)) || (stance === 'rejects' && !isSpokenAgainst(map, family));
});

function hasOnlyRejectedReasons(map: ArgumentMap, family: readonly Id[]): boolean {
  const index = indexOf(map);
  const reasons = family.flatMap((id) => index.inferencesOn(id).filter(({ polarity }) => polarity === 'support'));
  return reasons.length > 0 && reasons.every(({ premises }) => premises.some((id) => index.statement(id)?.stance === 'rejects'));
}

function isSpokenAgainst(map: ArgumentMap, family: readonly Id[]): boolean {
  const index = indexOf(map);
  const steps = family.flatMap((id) => [...index.inferencesOn(id), ...index.inferencesFrom(id)]);
  return [...family, ...steps.map(({ id }) => id)].some((id) => index.inferencesOn(id).some(({ polarity }) => polarity === 'attack'));
}
