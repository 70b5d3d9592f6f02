// What is shown as rows and as trees: the same, whichever is made of which; and what the filters keep as bits.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { keptBy, type FilterState } from '../../src/analysis/filtering.ts';
import { filters } from '../../src/analysis/filters/index.ts';
import { ROW, standingAt, type ShownRows } from '../../src/analysis/shown-rows.ts';
import { spineOf } from '../../src/analysis/spine.ts';
import { valuesIn } from '../../src/analysis/value-table.ts';
import { drawnIn, hidesMore, rowsOf } from '../../src/analysis/visible-tree.ts';
import { visibleSubmap, type VisiblePlace, type VisibleStep, type VisibleSubmap } from '../../src/analysis/visible.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { anyMap, bigMap, mapOf, statement, support, undercut } from '../arbitraries.ts';

const request = fc.record({ everything: fc.boolean(), opened: fc.array(fc.nat(), { maxLength: 12 }), kept: fc.option(fc.array(fc.nat(), { maxLength: 12 }), { nil: undefined }), hide: fc.constantFrom('dim', 'remove') });

const holds = (check: (map: ArgumentMap, visible: VisibleSubmap, rows: ShownRows) => void): void =>
  fc.assert(
    fc.property(anyMap(), request, (map, { everything, opened, kept, hide }) => {
      const ids = [...map.questions, ...map.statements].flatMap(({ id }) => [id, `${id}~`]);
      const visible = visibleSubmap(map, { open: everything ? 'all' : new Set(opened.map((n) => ids[n % ids.length]!)), kept: kept && new Set(kept.map((n) => map.statements[n % map.statements.length]!.id)), hide });
      check(map, visible, rowsOf(visible, spineOf(map)));
    }),
    { numRuns: 200 },
  );

/** A copy that nobody has made of rows. */
const asTrees = (visible: VisibleSubmap): VisibleSubmap => ({ ...visible, bands: visible.bands.map(({ band, isOpen, roots }) => ({ band, isOpen, roots })) });

/** The lists of rows, without what a tree does not have. */
const listsOf = ({ foldedAt, ...lists }: ShownRows) => ({ ...lists, spine: undefined, folded: Array.from(lists.flags, (flags, row) => (flags & ROW.reference ? undefined : foldedAt(row))).map((folded) => folded && [folded.folded, folded.foldedElaborations]) });

describe('rows', () => {
  it('are the same where they are made of the trees that were made of them', () => {
    holds((map, visible, rows) => {
      const again = rowsOf(asTrees(visible), spineOf(map));
      // Of a closed question trees tell what stands behind its answers; rows of one are not drawn.
      const open = rows.bands.every(({ isOpen }) => isOpen);
      const [a, b] = [listsOf(rows), listsOf(again)];
      expect({ ...b, flags: 0, folded: 0 }).toEqual({ ...a, flags: 0, folded: 0 });
      if (open) expect([b.flags, b.folded]).toEqual([a.flags, a.folded]);
    });
  });

  it('stand with those below one claim beside each other, a claim before them, and a step’s in one run', () => {
    holds((_map, _visible, { count, parents, steps, firsts, counts, inferences, stepFirsts, stepCounts, attacks }) => {
      for (let row = 0; row < count; row++) {
        expect(parents[row]).toBeLessThan(row);
        expect(Array.from({ length: counts[row]! }, (_, i) => parents[firsts[row]! + i])).toEqual(Array.from({ length: counts[row]! }, () => row));
      }
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(parents.filter((parent) => parent >= 0).length);
      inferences.forEach((_, s) => {
        expect(stepCounts[s]).toBeGreaterThan(0);
        expect(Array.from(steps).flatMap((own, row) => (own === s ? [row] : []))).toEqual(Array.from({ length: stepCounts[s]! }, (_, i) => stepFirsts[s]! + i));
        expect(attacks[s]).toBeLessThan(s);
      });
    });
  });

  it('say of each statement what its tree says, and each band how many it has', () => {
    holds((map, visible, rows) => {
      const stepsOf = (list: readonly VisibleStep[]): VisibleStep[] => list.flatMap((step) => [step, ...stepsOf(step.undercuts)]);
      const all = (shown: VisiblePlace): VisiblePlace[] => [shown, ...[...stepsOf(shown.steps).flatMap((step) => step.premises.flatMap((p) => p.shown ?? [])), ...shown.elaborations].flatMap(all)];
      const rowAt = new Map(Array.from(rows.places).flatMap((place, row) => (rows.flags[row]! & ROW.reference ? [] : [[place, row] as const])));
      for (const { band, isOpen, roots } of visible.bands) {
        const shown = roots.flatMap(all);
        expect(drawnIn(visible, spineOf(map)).get(band)).toBe(shown.length);
        if (!isOpen) continue;
        for (const each of shown) expect(standingAt(rows, rowAt.get(each.place.order)!)).toEqual({ place: each.place, isOpen: each.isOpen, isDimmed: each.isDimmed, hidesMore: hidesMore(each), removed: each.removed.length });
      }
    });
  });

  test('of ten thousand undercuts, each of the one before, are made without running out of room', () => {
    const n = 10_000;
    const map = mapOf({ thesis: 's0', statements: Array.from({ length: n }, (_, i) => statement(`s${i}`)), inferences: [support('i1', ['s1'], 's0'), ...Array.from({ length: n - 2 }, (_, i) => undercut(`i${i + 2}`, [`s${i + 2}`], `i${i + 1}`))] });
    const visible = visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' });
    expect(rowsOf(visible, spineOf(map)).count).toBe(n);
    expect(rowsOf(asTrees(visible), spineOf(map)).count).toBe(n);
  });
});

describe('what the filters keep', () => {
  const none = Object.fromEntries(filters.map(({ id }) => [id, []])) as unknown as FilterState;

  it('is a set as any other', () => {
    const map = bigMap(300, 'debate');
    const kept = keptBy(map, { ...none, stance: ['asserts'] })!;
    const plain = new Set(map.statements.filter(({ stance }) => stance === 'asserts').map(({ id }) => id));
    expect([...kept]).toEqual([...plain]);
    expect(kept.size).toBe(plain.size);
    expect([...kept.entries()]).toEqual([...plain.entries()]);
    const called: string[] = [];
    kept.forEach((id) => called.push(id));
    expect(called).toEqual([...plain]);
    for (const { id } of [...map.statements, ...map.inferences]) expect(kept.has(id)).toBe(plain.has(id));
    expect(kept.has('nobody')).toBe(false);
    const asked = { open: new Set<string>(), hide: 'remove' } as const;
    expect(visibleSubmap(map, { ...asked, kept })).toEqual(visibleSubmap(map, { ...asked, kept: plain }));
  });

  it('goes by the values that a filter finds in each statement', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        for (const filter of filters) {
          const { words, starts, codes } = valuesIn(map, filter);
          expect(map.statements.map((_, i) => Array.from(codes.subarray(starts[i], starts[i + 1]), (code) => words[code]))).toEqual(map.statements.map((each) => filter.valuesOf(map, each)));
        }
      }),
      { numRuns: 50 },
    );
  });
});
