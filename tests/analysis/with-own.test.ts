// What a reader adds to a map: the map stays what it was, what is added counts, and a reading is fitted to the map it is of.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequencesOf } from '../../src/analysis/what-if/consequences.ts';
import { authorsEvaluation, evaluationOf, labelOf } from '../../src/analysis/what-if/evaluation.ts';
import { fitReading } from '../../src/analysis/what-if/fit-reading.ts';
import { NO_OVERRIDES, type Overrides } from '../../src/analysis/what-if/overrides.ts';
import { addedTo, authorsMap, withOwn } from '../../src/analysis/what-if/with-own.ts';
import type { ArgumentMap, Id } from '../../src/model/argument-map.ts';
import { indexOf } from '../../src/model/map-index.ts';
import { NO_ADDITIONS, type OwnAdditions, type OwnReading } from '../../src/model/own-reading.ts';
import { parseMap } from '../../src/model/parse.ts';
import { anyMap, attack, mapOf, statement, support } from '../arbitraries.ts';

const YOU = { en: 'You', zh: '您' };
const readingOf = (map: ArgumentMap, more: Partial<OwnReading> = {}): OwnReading => ({ map: map.id, reject: [], doubt: [], grant: [], because: new Map(), own: NO_ADDITIONS, ...more });
const objectionTo = (target: Id): OwnAdditions => ({ statements: [{ id: 'own-1', text: { en: 'But no.' } }], inferences: [{ id: 'own-2', premises: ['own-1'], target: { statement: target }, polarity: 'attack' }] });

/** A map, additions to it, and what is said of it. */
const anyAdded = fc
  .record({ map: anyMap(), adds: fc.array(fc.record({ to: fc.nat(), isStep: fc.boolean(), isFor: fc.boolean() }), { minLength: 1, maxLength: 5 }), reject: fc.array(fc.nat(), { maxLength: 3 }), doubt: fc.array(fc.nat(), { maxLength: 3 }), grant: fc.array(fc.nat(), { maxLength: 3 }) })
  .map(({ map, adds, ...said }) => {
    const own: { statements: OwnAdditions['statements'][number][]; inferences: OwnAdditions['inferences'][number][] } = { statements: [], inferences: [] };
    adds.forEach(({ to, isStep, isFor }, i) => {
      const [statements, steps] = [[...map.statements, ...own.statements], [...map.inferences, ...own.inferences]];
      const target = isStep && steps.length > 0 ? { inference: steps[to % steps.length]!.id } : { statement: statements[to % statements.length]!.id };
      own.statements.push({ id: `mine-${i}`, text: { en: 'Mine.' } });
      own.inferences.push({ id: `step-${i}`, premises: [`mine-${i}`], target, polarity: isFor && 'statement' in target ? 'support' : 'attack' });
    });
    const records = [...map.statements, ...map.inferences];
    const pick = (numbers: number[]): Id[] => numbers.map((n) => records[n % records.length]!.id);
    const fitted = fitReading(map, readingOf(map, { own }))!;
    return { map, own: fitted.reading.own, leftOut: fitted.leftOut, said: { reject: pick(said.reject), doubt: pick(said.doubt), grant: pick(said.grant) } as Overrides };
  });

describe('a map with additions', () => {
  it('is sound, has everything of the map, and the additions at the end, held by a speaker of their own', () =>
    fc.assert(
      fc.property(anyAdded, ({ map, own, leftOut }) => {
        const whole = withOwn(map, own, YOU);
        expect(leftOut).toEqual([]);
        expect(parseMap(JSON.parse(JSON.stringify(whole)))).toMatchObject({ ok: true });
        expect(whole.statements.slice(0, map.statements.length)).toEqual(map.statements);
        const { id } = whole.speakers.at(-1)!;
        expect(map.speakers.map((speaker) => speaker.id)).not.toContain(id);
        for (const each of whole.statements.slice(map.statements.length)) expect(each).toMatchObject({ speaker: id, stance: 'asserts' });
        expect([authorsMap(whole), addedTo(map)]).toEqual([map, undefined]);
      }),
    ));

  it('is the same value for the same additions, and the map itself without any', () => {
    const map = mapOf({ statements: [statement('a')] });
    const own = objectionTo('a');
    expect(withOwn(map, own, YOU)).toBe(withOwn(map, own, YOU));
    expect(withOwn(map, NO_ADDITIONS, YOU)).toBe(map);
  });

  it('leaves the author’s reading as it is, whatever is said besides: additions that are rejected count for nothing', () =>
    fc.assert(
      fc.property(anyAdded, ({ map, own, said }) => {
        const whole = withOwn(map, own, YOU);
        const rejected = { ...said, reject: [...said.reject, ...own.statements.map(({ id }) => id)] };
        for (const [plain, added] of [[authorsEvaluation(map), authorsEvaluation(whole)], [evaluationOf(map, said), evaluationOf(whole, rejected)]] as const) {
          for (const { id } of [...map.statements, ...map.inferences]) expect([id, labelOf(added, id)]).toEqual([id, labelOf(plain, id)]);
        }
      }),
    ));
});

describe('an objection of one’s own', () => {
  it('leaves a claim of the author’s standing on the author’s word, and is told as the cause', () => {
    const map = mapOf({ statements: [statement('claim'), statement('reason')], inferences: [support('i', ['reason'], 'claim')] });
    const whole = withOwn(map, objectionTo('claim'), YOU);
    const found = consequencesOf(authorsEvaluation(whole), evaluationOf(whole, NO_OVERRIDES));
    expect([...found.values()].map(({ id, status, distance }) => [id, status, distance])).toEqual([['own-1', 'restored', 0], ['own-2', 'restored', 1], ['claim', 'contested', 2]]);
  });

  it('to a step makes the step dead, and brings down what has no other', () => {
    const map = mapOf({ statements: [statement('claim'), statement('reason')], inferences: [support('i', ['reason'], 'claim')] });
    const whole = withOwn(map, { ...objectionTo('claim'), inferences: [{ id: 'own-2', premises: ['own-1'], target: { inference: 'i' }, polarity: 'attack' }] }, YOU);
    expect(labelOf(evaluationOf(whole, NO_OVERRIDES), 'claim')).toBe('out');
  });

  it('a reason of one’s own brings back what the author turns down, and doubting it does not bring down what the author only says', () => {
    const map = mapOf({ statements: [statement('said'), statement('no', { stance: 'rejects' })] });
    const own = (target: Id): OwnAdditions => ({ ...objectionTo(target), inferences: [{ id: 'own-2', premises: ['own-1'], target: { statement: target }, polarity: 'support' }] });
    expect(labelOf(evaluationOf(withOwn(map, own('no'), YOU), NO_OVERRIDES), 'no')).toBe('in');
    expect(labelOf(evaluationOf(withOwn(map, own('said'), YOU), { ...NO_OVERRIDES, doubt: ['own-1'] }), 'said')).toBe('in');
  });
});

describe('a reading that is fitted to a map', () => {
  const map = mapOf({ id: 'm', version: '1.1.0', statements: [statement('a'), statement('b'), statement('own-1')], inferences: [support('i', ['a'], 'b'), attack('j', ['own-1'], 'a')] });

  it('is refused where it is of another map, and says where it is of another version', () => {
    expect(fitReading(map, readingOf(map, { map: 'other' }))).toBeUndefined();
    expect(fitReading(map, readingOf(map, { version: '1.0.0' }))?.isOtherVersion).toBe(true);
    expect(fitReading(map, readingOf(map, { version: '1.1.0' }))?.isOtherVersion).toBe(false);
  });

  it('keeps what is known, lists the rest, and of two things said of one id the first', () => {
    const { reading, leftOut } = fitReading(map, readingOf(map, { reject: ['a', 'gone', 'constructor'], doubt: ['i'], grant: ['a', 'b'], because: new Map([['a', 'why'], ['gone', 'who knows']]) }))!;
    expect([reading.reject, reading.doubt, reading.grant, [...reading.because.keys()]]).toEqual([['a'], ['i'], ['b'], ['a']]);
    expect(leftOut).toEqual([
      { part: 'reject', id: 'gone', why: 'unknown' },
      { part: 'reject', id: 'constructor', why: 'unknown' },
      { part: 'grant', id: 'a', why: 'repeated' },
      { part: 'because', id: 'gone', why: 'unknown' },
    ]);
  });

  it('gives additions ids that the map does not have, and what is said of them goes with them', () => {
    const { reading, leftOut } = fitReading(map, readingOf(map, { own: { statements: [{ id: 'mine', text: { en: 'x' } }, { id: 'own-3', text: { en: 'y' } }], inferences: [{ id: 'i', premises: ['mine'], target: { statement: 'b' }, polarity: 'attack' }, { id: 'own-4', premises: ['own-3'], target: { inference: 'i' }, polarity: 'attack' }] }, doubt: ['mine'], because: new Map([['mine', 'hm']]) }))!;
    expect(leftOut).toEqual([]);
    expect(new Set(reading.own.statements.map(({ id }) => id))).toEqual(new Set([reading.doubt[0], 'own-3']));
    expect(reading.doubt[0]).toMatch(/^own-\d+$/);
    expect(indexOf(map).statement(reading.doubt[0]!)).toBeUndefined();
    expect([...reading.because.keys()]).toEqual(reading.doubt);
  });

  it('leaves out what bears on nothing, on itself, or on the author’s own words alone', () => {
    const step = (id: Id, premises: Id[], target: OwnAdditions['inferences'][number]['target'], polarity: 'support' | 'attack' = 'attack') => ({ id, premises, target, polarity });
    const { reading, leftOut } = fitReading(map, readingOf(map, { own: {
      statements: [{ id: 'p', text: { en: 'p' } }, { id: 'q', text: { en: 'q' } }, { id: 'p', text: { en: 'again' } }],
      inferences: [step('s1', ['p'], { statement: 'gone' }), step('s2', ['a'], { statement: 'b' }), step('s3', ['p'], { inference: 'i' }, 'support'), step('s4', ['p'], { statement: 'p' }), step('s5', ['p'], { statement: 'b' })],
    } }))!;
    expect(reading.own.statements.map(({ text }) => text['en'])).toEqual(['p']);
    expect(leftOut.map(({ id, why }) => [id, why])).toEqual([['p', 'repeated'], ['s1', 'unknown'], ['s2', 'unsound'], ['s3', 'unsound'], ['s4', 'unsound'], ['q', 'unknown']]);
  });
});
