// What is on the screen: opening and closing, filters that dim or remove, and that no count lies.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import { visibleSubmap, type OpenState, type VisiblePlace, type VisibleStep, type VisibleSubmap } from '../../src/analysis/visible.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { anyMap, attack, bigMap, mapOf, statement, support } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

const open = (map: ArgumentMap, ...ids: string[]) => visibleSubmap(map, { open: new Set(ids), kept: undefined, hide: 'dim' });
const filtered = (map: ArgumentMap, hide: 'dim' | 'remove', kept: readonly string[], ids: OpenState = new Set()) => visibleSubmap(map, { open: ids, kept: new Set(kept), hide });

const stepsOf = (steps: readonly VisibleStep[]): VisibleStep[] => steps.flatMap((step) => [step, ...stepsOf(step.undercuts)]);
const belowOf = (shown: VisiblePlace): VisiblePlace[] => [...stepsOf(shown.steps).flatMap((step) => step.premises.flatMap((p) => p.shown ?? [])), ...shown.elaborations];
const all = (shown: VisiblePlace): VisiblePlace[] => [shown, ...belowOf(shown).flatMap(all)];
const placesOf = (visible: VisibleSubmap): VisiblePlace[] => visible.bands.flatMap((band) => band.roots).flatMap(all);
const idsOf = (visible: VisibleSubmap): string => placesOf(visible).map((shown) => shown.place.id).join(' ');
const find = (visible: VisibleSubmap, id: string): VisiblePlace => placesOf(visible).find((shown) => shown.place.id === id)!;
const countsOf = ({ shown, closed, filtered: out, dimmed }: VisibleSubmap) => ({ shown, closed, filtered: out, dimmed });

describe('opening', () => {
  it('shows of a closed map the thesis, each answer and its reservation', () => {
    expect(idsOf(open(picnic))).toBe('go dry but-wind enough');
    expect(countsOf(open(picnic))).toEqual({ shown: 4, closed: 12, filtered: 0, dimmed: 0 });
  });

  it('shows what hangs directly below an open claim, and counts what a click would show', () => {
    const visible = open(picnic, 'q-weather', 'dry');
    expect(idsOf(visible)).toBe('go dry report season old-report clouds but-wind enough');
    expect(find(open(picnic, 'q-weather'), 'dry').folded.map((step) => step.id)).toEqual(['dry-because', 'dry-but']);
  });

  it('draws an undercut with the step that it attacks', () => {
    expect(find(open(picnic, 'q-weather', 'dry'), 'dry').steps[0]!.undercuts.map((step) => step.step.id)).toEqual(['too-old']);
  });

  it('draws five grounds and folds the rest, until all are asked for', () => {
    const enough = find(open(picnic, 'q-food', 'enough'), 'enough');
    expect(enough.steps.map((step) => step.step.id)).toEqual(['because-1', 'because-2', 'because-3', 'because-4', 'because-5']);
    expect(enough.folded.map((step) => step.id)).toEqual(['because-6', 'because-7']);
    expect(find(open(picnic, 'q-food', 'enough~'), 'enough').folded).toEqual([]);
  });

  it('leaves nothing closed where everything is open', () => {
    expect(countsOf(visibleSubmap(picnic, { open: 'all', kept: undefined, hide: 'dim' }))).toEqual({ shown: 16, closed: 0, filtered: 0, dimmed: 0 });
  });
});

describe('a filter', () => {
  it('opens the way to a hit by itself, past the first five grounds too', () => {
    expect(find(filtered(picnic, 'dim', ['deep']), 'r7').isOpen).toBe(true);
    expect(idsOf(filtered(picnic, 'remove', ['clouds']))).toBe('go dry clouds but-wind enough');
  });

  it('never removes or dims the thesis, an answer or its reservation', () => {
    const visible = filtered(picnic, 'remove', []);
    expect(idsOf(visible)).toBe('go dry but-wind enough');
    expect(countsOf(visible)).toEqual({ shown: 4, closed: 0, filtered: 12, dimmed: 0 });
  });

  it('dims the rest of what is open where it is asked to', () => {
    const visible = filtered(picnic, 'dim', ['clouds']);
    expect(placesOf(visible).filter((shown) => shown.isDimmed).map((shown) => shown.place.id)).toEqual(['report', 'season', 'old-report']);
    expect(countsOf(visible)).toEqual({ shown: 8, closed: 8, filtered: 0, dimmed: 3 });
  });

  it('counts the grounds that it removed beside a claim', () => {
    expect(find(filtered(picnic, 'remove', ['clouds']), 'dry').removed).toHaveLength(3);
  });

  test('has nothing to open where it removed all that stands behind a claim, and counts that', () => {
    const clouds = mapOf({
      thesis: 'claim',
      statements: ['claim', 'hit', 'below', 'under'].map((id) => statement(id)),
      inferences: [support('i', ['hit'], 'claim'), attack('j', ['below'], 'hit'), attack('k', ['under'], 'below')],
    });
    expect(find(filtered(clouds, 'remove', ['hit']), 'hit')).toMatchObject({ isOpen: true, removed: ['below'], folded: [] });
    expect(find(filtered(clouds, 'remove', ['hit', 'below']), 'hit').removed).toHaveLength(0);
    expect(find(filtered(clouds, 'dim', ['hit']), 'hit')).toMatchObject({ isOpen: false, removed: [] });
  });

  test('that removes the rest dims nothing of what stays', () => {
    expect(filtered(picnic, 'remove', ['clouds', 'deep'], 'all').dimmed).toBe(0);
  });

  test('shows a hit that is a further answer of a closed question', () => {
    const questions = [{ id: 'q', text: { en: 'Why?' }, short: { en: 'Why' } }];
    const map = mapOf({ questions, statements: ['first', 'second', 'third'].map((id) => statement(id, { answers: 'q' })) });
    expect(idsOf(filtered(map, 'remove', ['third']))).toBe('first third');
  });
});

describe('any map, however opened and filtered', () => {
  const request = fc.record({ everything: fc.boolean(), opened: fc.array(fc.nat(), { maxLength: 8 }), kept: fc.option(fc.array(fc.nat(), { maxLength: 8 }), { nil: undefined }), hide: fc.constantFrom('dim', 'remove') });
  const holds = (check: (visible: VisibleSubmap, map: ArgumentMap, kept: ReadonlySet<string> | undefined) => void): void =>
    fc.assert(
      fc.property(anyMap(), request, (map, { everything, opened, kept: numbers, hide }) => {
        const ids = [...map.questions, ...map.statements].flatMap(({ id }) => [id, `${id}~`]);
        const kept = numbers && new Set(numbers.map((n) => map.statements[n % map.statements.length]!.id));
        check(visibleSubmap(map, { open: everything ? 'all' : new Set(opened.map((n) => ids[n % ids.length]!)), kept, hide }), map, kept);
      }),
      { numRuns: 200 },
    );

  test('shown, closed and filtered add up to the whole, and each is counted from the boxes', () => {
    holds((visible, map, kept) => {
      const ids = placesOf(visible).map((shown) => shown.place.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(visible.shown).toBe(ids.length);
      expect(visible.shown + visible.closed + visible.filtered).toBe(visible.total);
      expect(visible.total).toBe(map.statements.length);
      expect(Math.min(visible.closed, visible.filtered, visible.dimmed)).toBeGreaterThanOrEqual(0);
      expect(visible.dimmed).toBe(placesOf(visible).filter((shown) => shown.isDimmed).length);
      if (!kept) expect(visible.filtered + visible.dimmed).toBe(0);
    });
  });

  test('a hit that hangs below something is always shown, and never dimmed', () => {
    holds((visible, map, kept) => {
      for (const id of kept ?? []) if (spineOf(map).placeOf(id)!.parent) expect(find(visible, id)).toMatchObject({ isDimmed: false });
    });
  });

  test('a step never passes through what the filter keeps', () => {
    holds((visible, _map, kept) => {
      for (const step of placesOf(visible).flatMap((each) => stepsOf(each.steps))) expect(step.through.filter((id) => kept!.has(id))).toEqual([]);
    });
  });
});

test('ten thousand statements are opened and filtered', () => {
  for (const shape of ['star', 'debate'] as const) {
    const map = bigMap(10_000, shape);
    expect(visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' }).shown).toBe(10_000);
    expect(filtered(map, 'remove', ['s10000']).shown).toBeLessThan(20);
  }
});
