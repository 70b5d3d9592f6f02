// Two readings side by side, and many over one map.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/analysis/what-if/compare-readings.ts';
import { authorsEvaluation, evaluationOf, labelOf } from '../../src/analysis/what-if/evaluation.ts';
import { tallyReadings } from '../../src/analysis/what-if/tally-readings.ts';
import { withOwn } from '../../src/analysis/what-if/with-own.ts';
import type { ArgumentMap, Id } from '../../src/model/argument-map.ts';
import { NO_ADDITIONS, type OwnAdditions, type OwnReading } from '../../src/model/own-reading.ts';
import { anyMap, mapOf, statement, support } from '../arbitraries.ts';

const YOU = { en: 'You' };
const readingOf = (map: ArgumentMap, more: Partial<OwnReading> = {}): OwnReading => ({ map: map.id, reject: [], doubt: [], grant: [], because: new Map(), own: NO_ADDITIONS, ...more });
const objection = (target: OwnAdditions['inferences'][number]['target']): OwnAdditions => ({ statements: [{ id: 'own-1', text: { en: 'No.' } }], inferences: [{ id: 'own-2', premises: ['own-1'], target, polarity: 'attack' }] });

/** Thesis t on answer a, which has reasons r and s; a second answer b on its own word. */
const map = mapOf({
  id: 'm',
  thesis: 't',
  questions: [{ id: 'q', text: { en: 'Q?' }, short: { en: 'Q' } }],
  statements: [statement('t'), statement('a', { answers: 'q' }), statement('b', { answers: 'q' }), statement('r'), statement('s')],
  inferences: [support('at', ['a'], 't'), support('ra', ['r'], 'a'), support('sa', ['s'], 'a')],
});

describe('two readings', () => {
  it('part where they do not say the same, and each parting alone says what it would change', () => {
    const { same, partings, sameOutcomes, outcomes } = compareReadings(map, readingOf(map, { reject: ['r'], doubt: ['b'] }), readingOf(map, { reject: ['s', 'r'] }), YOU);
    expect(same).toEqual([{ id: 'r', said: 'reject' }]);
    expect(partings).toEqual([
      { id: 's', a: 'none', b: 'reject', addedBy: undefined, changes: ['t', 'a'] },
      { id: 'b', a: 'doubt', b: 'none', addedBy: undefined, changes: ['b'] },
    ]);
    expect([outcomes, sameOutcomes]).toEqual([['t', 'a', 'b'], []]);
  });

  it('may each add under the same ids, and neither counts in the other', () => {
    const a = readingOf(map, { own: objection({ inference: 'at' }) });
    const b = readingOf(map, { own: objection({ statement: 'b' }), doubt: ['own-1'] });
    const { map: whole, partings, a: one, b: other } = compareReadings(map, a, b, YOU);
    expect(whole.statements.length).toBe(map.statements.length + 2);
    expect([labelOf(one, 't'), labelOf(other, 't')]).toEqual(['out', 'in']);
    expect(partings.map(({ addedBy, changes }) => [addedBy, changes])).toEqual([['a', ['t']], ['b', []]]);
  });

  it('that are the same part nowhere', () =>
    fc.assert(
      fc.property(anyMap(), fc.array(fc.nat(), { maxLength: 4 }), (any, picks) => {
        const ids: Id[] = [...new Set(picks.map((n) => any.statements[n % any.statements.length]!.id))];
        const reading = readingOf(any, { reject: ids.slice(0, 2), doubt: ids.slice(2) });
        const { same, partings, outcomes, sameOutcomes } = compareReadings(any, reading, reading, YOU);
        expect([same.length, partings, sameOutcomes]).toEqual([ids.length, [], outcomes]);
      }),
    ));

  it('give the labels that each gives by itself', () =>
    fc.assert(
      fc.property(anyMap(), fc.nat(), fc.nat(), (any, i, k) => {
        const at = (n: number): Id => any.statements[n % any.statements.length]!.id;
        const a = readingOf(any, { reject: [at(i)], own: objection({ statement: at(k) }) });
        const b = readingOf(any, { grant: [at(k)] });
        const compared = compareReadings(any, a, b, YOU);
        const [alone, other] = [evaluationOf(withOwn(any, a.own, YOU), a), evaluationOf(any, b)];
        for (const { id } of any.statements) expect([labelOf(compared.a, id), labelOf(compared.b, id)]).toEqual([labelOf(alone, id), labelOf(other, id)]);
        const none = compareReadings(any, readingOf(any), readingOf(any), YOU);
        for (const { id } of any.statements) expect(labelOf(none.a, id)).toBe(labelOf(authorsEvaluation(any), id));
      }),
    ));
});

describe('readings of many', () => {
  it('are counted by record, nearest to an answer first, of those the most evenly split, and by who says why', () => {
    const doubting = (id: Id, n: number, more: Partial<OwnReading> = {}): OwnReading[] => Array.from({ length: n }, () => readingOf(map, { doubt: [id], ...more }));
    const readings = [...doubting('s', 9), ...doubting('r', 2, { because: new Map([['r', 'hm']]) }), ...doubting('a', 1, { reject: ['ra'], own: objection({ statement: 'a' }) })];
    expect(tallyReadings(map, readings)).toEqual([
      { id: 'a', counts: { reject: 0, doubt: 1, grant: 0 }, adding: 1, because: [] },
      { id: 'ra', counts: { reject: 1, doubt: 0, grant: 0 }, adding: 0, because: [] },
      { id: 's', counts: { reject: 0, doubt: 9, grant: 0 }, adding: 0, because: [] },
      { id: 'r', counts: { reject: 0, doubt: 2, grant: 0 }, adding: 0, because: [{ reading: 9, why: 'hm' }, { reading: 10, why: 'hm' }] },
    ]);
    expect(tallyReadings(map, [])).toEqual([]);
  });
});
