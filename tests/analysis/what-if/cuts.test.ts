// What a claim hangs on: against every subset tried one by one, against the published case, and as recipes that say the same.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsFor } from '../../../src/analysis/what-if/cuts.ts';
import { authorsEvaluation, evaluationOf, labelOf } from '../../../src/analysis/what-if/evaluation.ts';
import { conclusionsOf, loadBearing } from '../../../src/analysis/what-if/load-bearing.ts';
import { NO_OVERRIDES } from '../../../src/analysis/what-if/overrides.ts';
import { recipesOf } from '../../../src/analysis/what-if/recipes.ts';
import { readMapText } from '../../../src/formats/read-map-text.ts';
import type { ArgumentMap, Id } from '../../../src/model/argument-map.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../../arbitraries.ts';

const falls = (map: ArgumentMap, claim: Id, set: readonly Id[]): boolean => labelOf(evaluationOf(map, { ...NO_OVERRIDES, reject: set }), claim) === 'out';

/** Every subset of the starting points, by size; what has a smaller one within it that works is left out. */
function bruteForce(map: ArgumentMap, claim: Id): Id[][] {
  const author = authorsEvaluation(map);
  if (labelOf(author, claim) !== 'in') return [];
  const points = map.statements.filter(({ id }) => id !== claim && labelOf(author, id) === 'in' && !map.inferences.some((step) => step.polarity === 'support' && 'statement' in step.target && step.target.statement === id)).map(({ id }) => id).toSorted();
  const found: Id[][] = [];
  const subsets = Array.from({ length: 2 ** points.length }, (_, bits) => points.filter((_point, i) => (bits >> i) % 2 === 1)).toSorted((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
  for (const set of subsets) if (!found.some((smaller) => smaller.every((id) => set.includes(id))) && falls(map, claim, set)) found.push(set);
  return found;
}

/** The design case of the reference: a thesis on two reasons, one of two linked premises or another, one held by a rebuttal. */
const design = mapOf({
  statements: [statement('T'), statement('C1'), statement('C2'), statement('P1'), statement('P2'), statement('P3'), statement('P4'), statement('O1'), statement('Rb'), statement('U', { stance: 'rejects' })].map((each) => (each.id === 'O1' ? { ...each, stance: 'rejects' as const } : each)),
  inferences: [support('i1', ['P1', 'P2'], 'C1'), support('i2', ['P3'], 'C1'), support('i3', ['P4'], 'C2'), support('i4', ['C1'], 'T'), support('i5', ['C2'], 'T'), support('i6', ['O1'], 'U'), undercut('i8', ['U'], 'i3'), attack('i7', ['Rb'], 'O1')],
});

describe('the least sets that bring a claim down', () => {
  it('are those of the published case', () => {
    expect(cutsFor(design, 'C2')).toEqual({ for: 'C2', sets: [['P4'], ['Rb']], complete: true });
    expect(cutsFor(design, 'C1').sets).toEqual([['P1', 'P3'], ['P2', 'P3']]);
    expect(cutsFor(design, 'T').sets).toEqual([['P1', 'P3', 'P4'], ['P1', 'P3', 'Rb'], ['P2', 'P3', 'P4'], ['P2', 'P3', 'Rb']]);
    expect(cutsFor(design, 'U')).toEqual({ for: 'U', sets: [], complete: true });
  });

  it('are on any small map, with circles, weights and undercuts, those that trying every subset finds', () => {
    fc.assert(
      fc.property(anyMap({ maxStatements: 9, maxInferences: 12 }), (map) => {
        for (const { id } of map.statements) {
          const { sets, complete } = cutsFor(map, id);
          expect(complete).toBe(true);
          expect(sets).toEqual(bruteForce(map, id));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same whatever the order of the file', () => {
    fc.assert(
      fc.property(anyMap({ maxStatements: 12 }), fc.nat(), (map, turn) => {
        const turned = <T>(list: readonly T[]): T[] => [...list.slice(turn % Math.max(1, list.length)), ...list.slice(0, turn % Math.max(1, list.length))].toReversed();
        const other = { ...map, statements: turned(map.statements), inferences: turned(map.inferences) };
        for (const { id } of map.statements.slice(0, 3)) expect(cutsFor(other, id)).toEqual(cutsFor(map, id));
      }),
    );
  });

  it('are, where the exact search is out of reach, all up to a size, and that is said; the search can be stopped', () => {
    const n = 30;
    const wide = mapOf({
      statements: [statement('T'), ...Array.from({ length: n }, (_, i) => statement(`p${i}`))],
      inferences: Array.from({ length: n / 2 }, (_, i) => support(`i${i}`, [`p${2 * i}`, `p${2 * i + 1}`], i === 0 ? 'T' : `p${2 * (i - 1)}`)),
    });
    const bounded = cutsFor(wide, 'T', { maxSteps: 20 });
    expect(bounded.complete).toBe(false);
    for (const set of bounded.sets) expect(falls(wide, 'T', set)).toBe(true);
    expect(cutsFor(wide, 'T').complete).toBe(true);
    // As many sets as no list can hold: two to the power of forty.
    const many = mapOf({
      statements: [statement('T'), ...Array.from({ length: 80 }, (_, i) => statement(`q${i}`))],
      inferences: Array.from({ length: 40 }, (_, i) => support(`i${i}`, [`q${2 * i}`, `q${2 * i + 1}`], 'T')),
    });
    expect(cutsFor(many, 'T')).toEqual({ for: 'T', sets: [], complete: false });
    // More starting points than one may go deep.
    const flat = mapOf({ statements: [statement('T'), ...Array.from({ length: 5000 }, (_, i) => statement(`f${i}`))], inferences: [support('all', Array.from({ length: 5000 }, (_, i) => `f${i}`), 'T')] });
    expect(cutsFor(flat, 'T', { maxSteps: 100_000 }).complete).toBe(false);
    let asked = 0;
    expect(cutsFor(many, 'T', { shouldStop: () => ++asked > 0 }).complete).toBe(false);
    expect(asked).toBeGreaterThan(0);
  });

  it('of the shipped maps are least: all of it brings the claim down, and nothing less does', async () => {
    for (const slug of readdirSync('data/maps', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))) {
      const { result } = await readMapText(new Uint8Array(readFileSync(`data/maps/${slug}/map.json`)));
      if (!result.ok) throw new Error(slug);
      const map = result.value;
      for (const claim of conclusionsOf(map)) {
        const { sets, complete } = cutsFor(map, claim);
        expect(complete).toBe(true);
        for (const set of sets) {
          expect(falls(map, claim, set), `${claim}: ${set.join()}`).toBe(true);
          for (const id of set) expect(falls(map, claim, set.filter((other) => other !== id)), `${claim}: ${set.join()} without ${id}`).toBe(false);
        }
        // What the list of single claims says is what the least sets of one say.
        const bearing = [...loadBearing(map)].filter(([id, fallen]) => fallen.includes(claim) && map.statements.some((each) => each.id === id)).map(([id]) => id);
        for (const [only, ...more] of sets) if (only !== undefined && more.length === 0) expect(bearing).toContain(only);
      }
    }
  });
});

describe('what bears a load', () => {
  it('is what brings down a claim by itself: against rejecting each record in turn', () => {
    fc.assert(
      fc.property(anyMap({ maxStatements: 14 }), (map) => {
        const author = authorsEvaluation(map);
        const claims = conclusionsOf(map).filter((id) => labelOf(author, id) === 'in');
        const expected = [...map.statements, ...map.inferences].flatMap(({ id }) => {
          const fallen = claims.filter((claim) => claim !== id && falls(map, claim, [id]));
          return fallen.length > 0 ? [[id, fallen] as const] : [];
        });
        expect([...loadBearing(map)]).toEqual(expected);
      }),
    );
  });
});

describe('recipes', () => {
  it('say exactly the sets that they are made from', () => {
    const setsOf = (recipe: readonly (readonly Id[])[]): Id[][] => recipe.reduce<Id[][]>((sets, group) => sets.flatMap((set) => group.map((id) => [...set, id])), [[]]);
    const asText = (sets: readonly (readonly Id[])[]): string[] => sets.map((set) => set.toSorted().join(' ')).toSorted();
    fc.assert(
      fc.property(fc.uniqueArray(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 4 }), { maxLength: 12, selector: (set) => set.toSorted().join() }), (sets) => {
        expect(asText(recipesOf(sets).flatMap(setsOf))).toEqual(asText(sets));
      }),
    );
  });

  it('put together what can take each other’s place', () => {
    expect(recipesOf(cutsFor(design, 'T').sets)).toEqual([[['P1', 'P2'], ['P3'], ['P4', 'Rb']]]);
  });
});
