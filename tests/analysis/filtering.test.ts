// What the filters keep, and the count beside every choice, against a click tried out.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { choiceCounts, keptBy, type FilterState } from '../../src/analysis/filtering.ts';
import { filters, type FilterId } from '../../src/analysis/filters/index.ts';
import { spineOf } from '../../src/analysis/spine.ts';
import { visibleSubmap } from '../../src/analysis/visible.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { anyMap, mapOf, statement, support } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

const none = Object.fromEntries(filters.map(({ id }) => [id, []])) as unknown as FilterState;
const kept = (state: Partial<FilterState>, map: ArgumentMap = picnic): string | undefined => {
  const ids = keptBy(map, { ...none, ...state });
  return ids && [...ids].join(' ');
};
const counts = (state: Partial<FilterState>, id: FilterId): Record<string, number> => Object.fromEntries(choiceCounts(picnic, { ...none, ...state })[id]);

describe('one filter', () => {
  it('keeps everything while nothing is chosen', () => {
    expect(kept({})).toBeUndefined();
  });

  it('keeps what is told under a question', () => {
    expect(kept({ question: ['q-weather'] })).toBe('dry but-wind report season old-report clouds');
  });

  it("keeps one person's views, the author's where nobody is named", () => {
    expect(kept({ speaker: ['bob'] })).toBe('old-report clouds');
    expect(kept({ speaker: ['author'], question: ['q-weather'] })).toBe('dry but-wind report season');
  });

  it("keeps what the author's stance is, and what part a statement plays", () => {
    expect(kept({ stance: ['rejects'] })).toBe('old-report');
    expect(kept({ role: ['counterclaim'] })).toBe('clouds');
  });

  it('keeps texts in any language of the map, whatever the letters’ case and width, and a number', () => {
    const map = mapOf({ language: ['en', 'zh'], statements: [statement('a', { text: { en: 'Rain is likely.', zh: '可能下雨。' } }), statement('b', { short: { en: 'No RAIN' } }), statement('c')] });
    expect(kept({ text: ['rain'] }, map)).toBe('a b');
    expect(kept({ text: ['ｒａｉｎ'] }, map)).toBe('a b');
    expect(kept({ text: ['下雨'] }, map)).toBe('a');
    expect(kept({ text: [' 2.1.7 '] })).toBe('r7');
  });

  it('keeps what the text says how surely, as what, or not at all', () => {
    const map = mapOf({
      statements: [
        statement('sure', { hedge: 'certain', basis: 'figure', anchors: ['P1.1'] }),
        statement('plain', { anchors: ['P2.1', 'P10.2', 'S1.h', 'T'] }),
        statement('unsaid', { implicit: true }),
      ],
      inferences: [support('r', ['sure', 'unsaid'], 'plain')],
    });
    expect(kept({ hedge: ['certain'] }, map)).toBe('sure');
    expect(kept({ hedge: ['none'] }, map)).toBe('plain unsaid');
    expect(kept({ basis: ['figure', 'none'] }, map)).toBe('sure plain unsaid');
    expect(kept({ stated: ['implicit'] }, map)).toBe('unsaid');
    expect(kept({ polarity: ['support'] }, map)).toBe('sure unsaid');
    expect(kept({ polarity: ['attack'] }, map)).toBe('');
    expect(kept({ paragraph: ['P10'] }, map)).toBe('plain');
    expect([...choiceCounts(map, none).paragraph]).toEqual([['P1', 1], ['P2', 1], ['P10', 1]]);
  });
});

describe('several filters', () => {
  it('keep what passes all kinds', () => {
    expect(kept({ speaker: ['bob'], stance: ['leaves-open'] })).toBe('clouds');
    expect(kept({ speaker: ['bob'], question: ['q-food'] })).toBe('');
  });

  it('keep what has any of the values of one kind', () => {
    expect(kept({ stance: ['rejects', 'leaves-open'] })).toBe('old-report clouds');
    expect(kept({ text: ['1.2', 'deep'] })).toBe('but-wind deep');
  });
});

describe('the count beside a choice', () => {
  it('is told by hand at the picnic', () => {
    expect(counts({}, 'question')).toEqual({ 'q-weather': 6, 'q-food': 9 });
    expect(counts({}, 'speaker')).toEqual({ author: 14, bob: 2 });
    expect(counts({ speaker: ['bob'] }, 'stance')).toEqual({ asserts: 0, concedes: 0, rejects: 1, 'leaves-open': 1 });
    expect(counts({ question: ['q-food'] }, 'role')).toEqual({ thesis: 0, answer: 1, reservation: 0, reason: 8, counterclaim: 0, undercut: 0 });
  });

  it('takes no notice of what is chosen in its own kind', () => {
    expect(counts({ question: ['q-food'] }, 'question')).toEqual(counts({}, 'question'));
  });
});

const MANY: readonly FilterId[] = ['set', 'paragraph'];

/** A map with some values chosen in some of the kinds. */
const chosen = anyMap().chain((map) =>
  fc
    .record({
      ...Object.fromEntries(filters.filter((filter) => filter.control === 'choice').map((filter) => [filter.id, fc.subarray([...filter.optionsOf(map)]).map((values) => values.slice(0, 2))])),
      text: fc.subarray(['claim 1', 'word word word', '陈述', '1.1', 'nowhere'], { maxLength: 2 }),
    })
    .map((state) => ({ map, state: { ...none, ...state } as FilterState })),
);
const sizeOf = (map: ArgumentMap, state: FilterState): number => keptBy(map, state)?.size ?? map.statements.length;

describe('any map and any filters', () => {
  test('the count beside every choice is what that choice leaves', () => {
    fc.assert(
      fc.property(chosen, ({ map, state }) => {
        const all = choiceCounts(map, state);
        for (const { id, control, optionsOf } of filters) {
          if (control === 'text') continue;
          expect([...all[id].keys()]).toEqual(optionsOf(map));
          for (const [value, count] of all[id]) expect(count).toBe(sizeOf(map, { ...state, [id]: [value] }));
        }
      }),
    );
  });

  test('a further value of one kind adds exactly its count, or less where statements have both, and a further kind never adds', () => {
    fc.assert(
      fc.property(chosen, ({ map, state }) => {
        const all = choiceCounts(map, state);
        for (const { id, control } of filters) {
          if (control !== 'text' && state[id].length > 0) {
            const sum = state[id].reduce((before, value) => before + all[id].get(value)!, 0);
            // A statement may stand in several paragraphs and be in several sets.
            if (MANY.includes(id)) expect(sizeOf(map, state)).toBeLessThanOrEqual(sum);
            else expect(sizeOf(map, state)).toBe(sum);
          }
          const without = keptBy(map, { ...state, [id]: [] });
          for (const s of keptBy(map, state) ?? []) expect(without?.has(s) ?? true).toBe(true);
        }
      }),
    );
  });

  test('a statement passes exactly where each kind by itself lets it pass', () => {
    fc.assert(
      fc.property(chosen, ({ map, state }) => {
        const alone = filters.filter(({ id }) => state[id].length > 0).map(({ id }) => keptBy(map, { ...none, [id]: state[id] })!);
        const passing = map.statements.map((s) => s.id).filter((id) => alone.every((set) => set.has(id)));
        expect([...(keptBy(map, state) ?? map.statements.map((s) => s.id))]).toEqual(passing);
      }),
    );
  });

  test('filtering never adds statements', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom('dim', 'remove'), ({ map, state }, hide) => {
        const everything = visibleSubmap(map, { open: 'all', kept: undefined, hide: 'dim' });
        expect(visibleSubmap(map, { open: 'all', kept: keptBy(map, state), hide }).shown).toBeLessThanOrEqual(everything.shown);
        expect([...(keptBy(map, state) ?? [])].filter((id) => !spineOf(map).placeOf(id))).toEqual([]);
      }),
    );
  });
});
