// Random maps for the evaluation: small and dense, so that circles, undercuts of undercuts, ties and elaborations meet; and
// what a reader may say of one.

import fc from 'fast-check';
import { OVERRIDE_KINDS, type Overrides } from '../../../src/analysis/what-if/overrides.ts';
import type { ArgumentMap, Id } from '../../../src/model/argument-map.ts';
import { anyMap } from '../../arbitraries.ts';

const WEIGHTS = [undefined, undefined, 0, 0.2, 0.2, 0.5, 1];

export const idsOf = (map: ArgumentMap): Id[] => [...map.statements, ...map.inferences].map(({ id }) => id);

/** Also with what a checked map only advises against: an elaboration of itself, a reason for a step, a step without premises. */
export const denseMap: fc.Arbitrary<ArgumentMap> = fc
  .record({
    map: anyMap({ maxStatements: 8, maxInferences: 14 }),
    weights: fc.array(fc.nat(), { minLength: 14, maxLength: 14 }),
    odd: fc.array(fc.nat({ max: 39 }), { minLength: 14, maxLength: 14 }),
    again: fc.array(fc.option(fc.nat(), { freq: 5 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ map, weights, odd, again }) => ({
    ...map,
    statements: map.statements.map((each, i) => (again[i] == null ? each : { ...each, elaborates: map.statements[again[i] % map.statements.length]!.id })),
    inferences: map.inferences.map((each, i) => {
      const weight = WEIGHTS[weights[i]! % WEIGHTS.length];
      const strange = odd[i] === 0 ? { premises: [] } : odd[i] === 1 ? { polarity: 'support' as const } : {};
      return { ...each, ...strange, ...(weight === undefined ? {} : { weight }) };
    }),
  }));

/** What a reader may say: each record in no list, in one, now and then in several; and ids that are not there. */
export function overridesOf(map: ArgumentMap): fc.Arbitrary<Overrides> {
  const some = fc.array(fc.constantFrom(...idsOf(map), 'nobody'), { maxLength: 3 });
  return fc.record(Object.fromEntries(OVERRIDE_KINDS.map((kind) => [kind, some])) as Record<keyof Overrides, typeof some>);
}

/** A random map with what a reader says of it. */
export const mapAndOverrides: fc.Arbitrary<{ readonly map: ArgumentMap; readonly overrides: Overrides }> = denseMap.chain((map) => overridesOf(map).map((overrides) => ({ map, overrides })));

/** A list in an order that numbers decide. */
export function shuffled<T>(list: readonly T[], numbers: readonly number[]): T[] {
  return list.map((each, i) => ({ each, at: numbers[i % numbers.length]! * (i + 1) % 101 })).toSorted((a, b) => a.at - b.at).map(({ each }) => each);
}
