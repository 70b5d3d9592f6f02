// Going back to what was shown before: the very same value, as long as it means the same.

import { describe, expect, it } from 'vitest';
import { noteRead } from '../../src/analysis/filters/read.ts';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import { generateMap } from '../../src/model/generated/generate-map.ts';
import { initialView, keptOf, NO_FILTERS, visibleOf, type Filters, type ViewState } from '../../src/store/view-store.ts';

const mapOf = (seed: number) => generateMap({ statements: 60, seed, shape: 'debate' });
const filtered = (filters: Partial<Filters>, more: Partial<ViewState> = {}): ViewState => ({ ...initialView('x', 'all'), filters: { ...NO_FILTERS, ...filters }, ...more });

describe('what is shown', () => {
  it('is the same value when a filter is taken away, and set again', () => {
    const map = mapOf(1);
    const [all, some] = [visibleOf(map, filtered({})), visibleOf(map, filtered({ stance: ['asserts'] }))];
    expect(some.shown).toBeLessThan(all.shown);
    expect(visibleOf(map, filtered({}))).toBe(all);
    expect(visibleOf(map, filtered({ stance: ['asserts'] }))).toBe(some);
    // Three are remembered: now, the one before, and one that is expected.
    visibleOf(map, filtered({ stance: ['rejects'] }));
    expect(visibleOf(map, filtered({}))).toBe(all);
    for (const stance of ['rejects', 'grants', 'open']) visibleOf(map, filtered({ stance: [stance] }));
    expect(visibleOf(map, filtered({}))).not.toBe(all);
    expect(visibleOf(map, filtered({}))).toEqual(all);
  });

  it('is another value for anything that it follows from', () => {
    const map = mapOf(2);
    const base = visibleOf(map, filtered({ stance: ['asserts'] }));
    const changes: Partial<ViewState>[] = [{ hide: 'dim' }, { q: 'school' }, { open: new Set() }, { extra: [map.statements[5]!.id] }, { filters: { ...NO_FILTERS, stance: ['asserts', 'rejects'] } }, { filters: { ...NO_FILTERS, hedge: ['likely'], stance: ['asserts'] } }];
    for (const change of changes) {
      const view = filtered({ stance: ['asserts'] }, change);
      const kept = keptOf(map, view);
      const expected = visibleSubmap(map, { open: view.open, kept: kept && view.hide === 'remove' ? new Set([...kept, ...view.extra]) : kept, hide: view.hide });
      expect(visibleOf(map, view)).toEqual(expected);
      expect(visibleOf(map, view)).not.toBe(base);
      visibleOf(map, filtered({ stance: ['asserts'] }));
    }
  });

  it('by what was read is what was read when that was chosen', () => {
    const map = mapOf(3);
    const ids = map.statements.map(({ id }) => id);
    noteRead(map, new Set(ids.slice(0, 1)));
    const chosen = filtered({ read: ['read'] });
    expect([...keptOf(map, chosen)!]).toEqual(ids.slice(0, 1));
    noteRead(map, new Set(ids.slice(0, 3)));
    expect([...keptOf(map, chosen)!]).toEqual(ids.slice(0, 1));
    expect([...keptOf(map, filtered({ read: ['read'] }))!]).toEqual(ids.slice(0, 3));
  });
});
