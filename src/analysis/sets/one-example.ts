// Claims whose whole support is one report of a single case: one reason, and in it an example or a figure. The report is
// in the set too, or one could not see what it carries.

import type { Basis, Id } from '../../model/argument-map.ts';
import { indexOf } from '../../model/map-index.ts';
import type { NamedSet } from './named-set.ts';

const SINGLE: ReadonlySet<Basis | undefined> = new Set<Basis>(['example', 'figure']);

export const oneExample = {
  id: 'one-example',
  membersOf: (map) => {
    const index = indexOf(map);
    const ids = new Set<Id>();
    for (const { id } of map.statements) {
      const reasons = index.inferencesOn(id).filter(({ polarity }) => polarity === 'support');
      const [only] = reasons;
      if (reasons.length !== 1 || !only) continue;
      const said = only.premises.filter((premise) => !index.statement(premise)?.implicit);
      if (said.length === 0 || !said.every((premise) => SINGLE.has(index.statement(premise)?.basis))) continue;
      for (const each of [id, ...said]) ids.add(each);
    }
    return ids;
  },
} as const satisfies NamedSet;
