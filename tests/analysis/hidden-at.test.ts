// What a counted stub stands for, and what pressing it does, on any map and any filter.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hiddenAt } from '../../src/analysis/hidden-at.ts';
import { spineOf } from '../../src/analysis/spine.ts';
import { visibleSubmap, type VisiblePlace, type VisibleStep, type VisibleSubmap } from '../../src/analysis/visible.ts';
import { anyMap, mapOf, statement, support } from '../arbitraries.ts';

const chain = mapOf({
  questions: [{ id: 'q', text: { en: 'Q?' }, short: { en: 'Q' } }],
  statements: [statement('answer', { answers: 'q' }), statement('middle'), statement('deeper'), statement('ground'), statement('aside')],
  inferences: [support('r1', ['middle'], 'answer'), support('r2', ['deeper'], 'middle'), support('r3', ['ground'], 'deeper'), support('r4', ['aside'], 'ground')],
});
const filtered = (kept: readonly string[], map = chain): VisibleSubmap => visibleSubmap(map, { open: new Set(), kept: new Set(kept), hide: 'remove' });

/** Everything that is shown, and every step of it. */
function shownIn({ bands }: VisibleSubmap): { places: VisiblePlace[]; steps: VisibleStep[] } {
  const places: VisiblePlace[] = [];
  const steps: VisibleStep[] = [];
  const visitStep = (step: VisibleStep): void => {
    steps.push(step);
    for (const { shown } of step.premises) if (shown) visit(shown);
    step.undercuts.forEach(visitStep);
  };
  const visit = (place: VisiblePlace): void => {
    places.push(place);
    place.steps.forEach(visitStep);
    place.elaborations.forEach(visit);
  };
  for (const band of bands) band.roots.forEach(visit);
  return { places, steps };
}

describe('a stub', () => {
  it('on a line stands for the claims between, the nearest first', () => {
    expect(hiddenAt(filtered(['ground']), 'r3')).toEqual({ behind: [], onLine: ['middle', 'deeper'] });
    expect(hiddenAt(filtered(['ground']), 'ground')).toEqual({ behind: ['aside'], onLine: ['middle', 'deeper'] });
  });

  it('behind a claim stands for its own grounds, and for nothing where they lead to what is shown', () => {
    expect(hiddenAt(filtered(['middle']), 'middle').behind).toEqual(['deeper']);
    expect(hiddenAt(filtered(['ground']), 'answer').behind).toEqual([]);
  });

  it('is nowhere while nothing is filtered', () => {
    expect(hiddenAt(visibleSubmap(chain, { open: 'all', kept: undefined, hide: 'remove' }), 'ground')).toEqual({ behind: [], onLine: [] });
  });
});

const anyFilter = anyMap().chain((map) => fc.subarray(map.statements.map(({ id }) => id)).map((kept) => ({ map, kept })));

describe('any map and any filter', () => {
  test('a stub counts as many as it stands for, and none of them is shown', () => {
    fc.assert(
      fc.property(anyFilter, ({ map, kept }) => {
        const visible = filtered(kept, map);
        const { places, steps } = shownIn(visible);
        const shown = new Set(places.map(({ place }) => place.id));
        for (const { place, removed } of places) {
          const { behind } = hiddenAt(visible, place.id);
          expect(behind).toHaveLength(removed.length);
          expect(behind.filter((id) => shown.has(id))).toEqual([]);
        }
        for (const { step } of steps) {
          const between = steps.filter((each) => each.step === step).flatMap(({ through }) => through);
          expect([...hiddenAt(visible, step.id).onLine].sort()).toEqual([...new Set(between)].sort());
        }
      }),
    );
  });

  test('what is pressed shows exactly what it counted, and every statement stays counted once', () => {
    fc.assert(
      fc.property(anyFilter, fc.nat(), ({ map, kept }, which) => {
        const visible = filtered(kept, map);
        const { places } = shownIn(visible);
        fc.pre(places.length > 0);
        const { place } = places[which % places.length]!;
        const { behind } = hiddenAt(visible, place.id);
        const after = filtered([...kept, ...behind], map);
        const before = new Set(places.map((each) => each.place.id));
        expect(shownIn(after).places.map((each) => each.place.id).filter((id) => !before.has(id)).sort()).toEqual([...behind].sort());
        expect(after.shown + after.closed + after.filtered).toBe(spineOf(map).places.length);
      }),
    );
  });
});
