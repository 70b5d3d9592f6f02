// Where the author rejects a statement that is attacked, at least one attack rests on nothing that he rejects too:
// otherwise the map shows no ground of his for turning it down. (A rejected view that nothing attacks is fine.)

import type { Id } from '../argument-map.ts';
import { rule, type Report } from './rule.ts';

export const rejectedByRejectedOnly = rule('rejected-by-rejected-only', 'advice', ({ map, index }, report: Report<{ id: Id }>) => {
  map.statements.forEach((s, i) => {
    if (s.stance !== 'rejects') return;
    const attacks = index.inferencesOn(s.id).filter((inference) => inference.polarity === 'attack');
    const hasGround = attacks.some((inference) => inference.premises.every((id) => index.statement(id)?.stance !== 'rejects'));
    if (attacks.length > 0 && !hasGround) report(['statements', i], [s.id, ...attacks.map((inference) => inference.id)], { id: s.id });
  });
});
