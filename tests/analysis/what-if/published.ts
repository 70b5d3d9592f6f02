// A published case as an argument map: statements that are assumed or concluded are asserted, positions of an issue are left
// open and each reason for one is also an attack on the others, what is none of these is rejected.

import type { ArgumentMap, Id, Inference, Stance } from '../../../src/model/argument-map.ts';
import { attack, mapOf, statement, support, undercut } from '../../arbitraries.ts';

/** As in `tests/fixtures/semantics`. */
export interface Published {
  readonly id: string;
  readonly statements: readonly Id[];
  readonly assumed: readonly Id[];
  readonly inferences: Readonly<Record<Id, { readonly premises: readonly Id[]; readonly conclusion: Id; readonly undercutter?: Id }>>;
  /** By issue: its positions. */
  readonly issues?: Readonly<Record<string, readonly Id[]>>;
}

/** A step without premises makes its conclusion a starting point; what undercuts it attacks that statement then. */
export function mapOfPublished({ statements, assumed, inferences, issues = {} }: Published): ArgumentMap {
  const steps = Object.entries(inferences);
  const positions = Object.values(issues);
  const stanceOf = (id: Id): Stance => {
    if (positions.flat().includes(id)) return 'leaves-open';
    return assumed.includes(id) || steps.some(([, { premises, conclusion }]) => premises.length > 0 && conclusion === id) ? 'asserts' : 'rejects';
  };
  return mapOf({
    statements: statements.map((id) => statement(id, { stance: stanceOf(id) })),
    inferences: steps.flatMap(([id, { premises, conclusion, undercutter }]): Inference[] => {
      if (premises.length === 0) return undercutter === undefined ? [] : [attack(`${id}-undercut`, [undercutter], conclusion)];
      const others = positions.filter((issue) => issue.includes(conclusion)).flat().filter((each) => each !== conclusion);
      return [
        support(id, premises, conclusion),
        ...others.map((other) => attack(`${id}-against-${other}`, premises, other)),
        ...(undercutter === undefined ? [] : [undercut(`${id}-undercut`, [undercutter], id)]),
      ];
    }),
  });
}
