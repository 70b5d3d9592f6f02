// Where readings part, and where that decides.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cruxesOf } from '../../../src/analysis/what-if/cruxes.ts';
import { authorsEvaluation, evaluationOf, labelOf } from '../../../src/analysis/what-if/evaluation.ts';
import { conclusionsOf } from '../../../src/analysis/what-if/load-bearing.ts';
import { NO_OVERRIDES, overrideOf, type OverrideKind, type Overrides } from '../../../src/analysis/what-if/overrides.ts';
import type { ArgumentMap, Id } from '../../../src/model/argument-map.ts';
import { anyMap, attack, mapOf, statement, support } from '../../arbitraries.ts';

const reading = (some: Partial<Overrides>): Overrides => ({ ...NO_OVERRIDES, ...some });

//   t  because a (i1) / because b (i2);   a because p (i3);   b because q (i4), but o (k, turned down by nobody's reason)
const small = mapOf({
  thesis: 't',
  statements: [statement('t'), statement('a'), statement('b'), statement('p'), statement('q'), statement('o', { stance: 'rejects' })],
  inferences: [support('i1', ['a'], 't'), support('i2', ['b'], 't'), support('i3', ['p'], 'a'), support('i4', ['q'], 'b'), attack('k', ['o'], 'b')],
});
const at = (some: Partial<Overrides>, map = small) => evaluationOf(map, reading(some));

/** Any map with two to five readings of it, in which ids may stand twice or be unknown. */
const anyReadings = anyMap({ maxStatements: 12 }).chain((map) => {
  const ids = fc.constantFrom(...[...map.statements, ...map.inferences].map(({ id }) => id), 'unknown');
  const some = fc.array(ids, { maxLength: 4 });
  return fc.tuple(fc.constant(map), fc.array(fc.record({ reject: some, doubt: some, grant: some }), { minLength: 2, maxLength: 5 }));
});
const recordsOf = (map: ArgumentMap): Id[] => [...map.statements, ...map.inferences].map(({ id }) => id);

/** A reading that says of one record what another says, and of the rest what it said. */
function adopting(own: Overrides, id: Id, other: Overrides): Overrides {
  const said = overrideOf(other, id);
  const others = (kind: OverrideKind) => own[kind].filter((each) => each !== id);
  const rest: Overrides = { reject: others('reject'), doubt: others('doubt'), grant: others('grant') };
  return said ? { ...rest, [said]: [...rest[said], id] } : rest;
}

describe('two readings', () => {
  it('a difference that alone turns the thesis is a crux; one with another reason beside it is not', () => {
    const { cruxes, said } = cruxesOf(authorsEvaluation(small), at({ reject: ['p'] }));
    expect(said).toEqual([{ id: 'p', first: undefined, second: 'reject', turnsFirst: [], turnsSecond: [] }]);
    expect(cruxes).toEqual([]);
    expect(cruxesOf(at({ reject: ['q'] }), at({ reject: ['q', 'p'] })).cruxes).toEqual([{ id: 'p', first: undefined, second: 'reject', turnsFirst: ['t'], turnsSecond: ['t'] }]);
  });

  it('where two differences do it only together, each turns it in the reading that has both', () => {
    const { said } = cruxesOf(authorsEvaluation(small), at({ reject: ['p', 'q'] }));
    expect(said.map(({ id, turnsFirst, turnsSecond }) => [id, turnsFirst, turnsSecond])).toEqual([
      ['p', [], ['t']],
      ['q', [], ['t']],
    ]);
  });

  it('what both hold, and where the labels part without anything being said there', () => {
    const { bothHold, part } = cruxesOf(authorsEvaluation(small), at({ reject: ['p'] }));
    expect(bothHold).toEqual(['t', 'b', 'q', 'i2', 'i4']);
    expect(part).toEqual(['a', 'p', 'i1', 'i3'].map((id) => ({ id, first: 'in', second: 'out' })));
  });

  it('a thesis that one of them rejects is a crux itself; the same reading twice has none', () => {
    expect(cruxesOf(authorsEvaluation(small), at({ reject: ['t'] })).cruxes.map(({ id }) => id)).toEqual(['t']);
    expect(cruxesOf(at({ doubt: ['p'] }), at({ doubt: ['p'] }))).toMatchObject({ part: [], said: [], cruxes: [] });
  });

  it('readings of different maps are refused', () => {
    expect(() => cruxesOf(at({}), at({}, mapOf({ ...small })))).toThrow(RangeError);
  });

  it('any two readings: what each crux turns is what one sees who adopts that one thing', () => {
    fc.assert(
      fc.property(anyReadings, ([map, [one, two]]) => {
        const [first, second] = [evaluationOf(map, one!), evaluationOf(map, two!)];
        const found = cruxesOf(first, second);
        const ids = recordsOf(map);
        expect(found.said.map(({ id }) => id)).toEqual(ids.filter((id) => overrideOf(one!, id) !== overrideOf(two!, id)));
        expect(found.part.map(({ id }) => id)).toEqual(ids.filter((id) => labelOf(first, id) !== labelOf(second, id)));
        expect(found.bothHold).toEqual(ids.filter((id) => labelOf(first, id) === 'in' && labelOf(second, id) === 'in'));
        const turned = (own: Overrides, id: Id, other: Overrides) => {
          const [before, after] = [evaluationOf(map, own), evaluationOf(map, adopting(own, id, other))];
          return conclusionsOf(map).filter((each) => labelOf(before, each) !== labelOf(after, each));
        };
        for (const { id, turnsFirst, turnsSecond } of found.said) {
          expect([id, turnsFirst, turnsSecond]).toEqual([id, turned(one!, id, two!), turned(two!, id, one!)]);
        }
        // The other way round everything is the same, mirrored.
        const mirrored = cruxesOf(second, first);
        expect(mirrored.cruxes.map(({ id, turnsFirst }) => [id, turnsFirst])).toEqual(found.cruxes.map(({ id, turnsSecond }) => [id, turnsSecond]));
      }),
    );
  });
});
