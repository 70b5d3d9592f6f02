// What stands behind a claim, counted by hand at the picnic, and against plain counting on random maps.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spineOf, subtreeOf } from '../../src/analysis/spine.ts';
import { countsBelow, countsInAll, markOf, marksBySteps } from '../../src/analysis/tally.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { chain, picnic } from './picnic.ts';

const none = { reasons: 0, objections: 0, answered: 0, granted: 0, unanswered: 0, unstated: 0 };
const place = (map: ArgumentMap, id: string) => spineOf(map).placeOf(id)!;
const roots = (map: ArgumentMap, question: string) => spineOf(map).bands.find((band) => band.id === question)!.roots;
const marks = (map: ArgumentMap, from: string) => marksBySteps(map, [place(map, from)]);

describe('what stands behind a claim', () => {
  it('is one reason where two premises are linked, and an attack on a step counts as an objection', () => {
    expect(countsBelow(picnic, place(picnic, 'dry'))).toEqual({ ...none, reasons: 1, objections: 2, unanswered: 2 });
  });

  it('is counted directly below it, not farther down', () => {
    expect(countsBelow(picnic, place(picnic, 'enough'))).toEqual({ ...none, reasons: 7 });
  });

  it('includes a reason whose premise is told elsewhere', () => {
    expect(countsBelow(picnic, place(picnic, 'r7'))).toEqual({ ...none, reasons: 2 });
    expect(countsBelow(picnic, place(picnic, 'go'))).toEqual(none);
  });

  it('is counted at any depth for a whole question', () => {
    expect(countsInAll(picnic, roots(picnic, 'q-food'))).toEqual({ ...none, reasons: 9 });
    expect(countsInAll(picnic, roots(picnic, 'q-weather'))).toEqual({ ...none, reasons: 1, objections: 2, unanswered: 2 });
  });

  it('tells answered, granted and unanswered objections apart, and counts unstated premises', () => {
    const map = mapOf({
      statements: [
        statement('claim'),
        statement('said'),
        statement('unsaid', { implicit: true }),
        statement('conceded', { stance: 'concedes' }),
        statement('refuted', { stance: 'rejects' }),
        statement('reply'),
        statement('open', { stance: 'leaves-open' }),
      ],
      inferences: [
        support('i1', ['said', 'unsaid'], 'claim'),
        attack('i2', ['conceded'], 'claim'),
        attack('i3', ['refuted'], 'claim'),
        attack('i4', ['reply'], 'refuted'),
        undercut('i5', ['open'], 'i1'),
      ],
    });
    expect(countsBelow(map, place(map, 'claim'))).toEqual({ reasons: 1, objections: 3, answered: 1, granted: 1, unanswered: 1, unstated: 1 });
    expect(countsInAll(map, [place(map, 'claim')])).toEqual({ reasons: 1, objections: 4, answered: 1, granted: 2, unanswered: 1, unstated: 1 });
  });

  test('an unstated premise that two steps need is one premise', () => {
    const map = mapOf({
      statements: [statement('claim'), statement('a'), statement('b'), statement('unsaid', { implicit: true })],
      inferences: [support('i1', ['a', 'unsaid'], 'claim'), support('i2', ['b', 'unsaid'], 'claim')],
    });
    expect(countsBelow(map, place(map, 'claim')).unstated).toBe(1);
  });

  it('adds up over any map to its inferences', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        const all = countsInAll(map, spineOf(map).bands.flatMap((band) => band.roots));
        expect(all.reasons).toBe(map.inferences.filter((i) => i.polarity === 'support').length);
        expect(all.objections).toBe(map.inferences.filter((i) => i.polarity === 'attack').length);
        expect(all.answered + all.granted + all.unanswered).toBe(all.objections);
      }),
    );
  });
});

describe('marks', () => {
  it('stand by their steps from the answer, one a statement, where it lives', () => {
    expect(marksBySteps(picnic, roots(picnic, 'q-food')).map((column) => column.map((mark) => mark.id))).toEqual([['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'], ['deep']]);
    expect(markOf(picnic, place(picnic, 'enough'))).toBeUndefined();
  });

  it('are reasons or objections, and say whether an objection waits', () => {
    const reason = { shape: 'reason', implicit: false } as const;
    const objection = { shape: 'objection', implicit: false, linked: false, status: 'unanswered' } as const;
    expect(marks(picnic, 'dry')).toEqual([
      [{ id: 'report', ...reason, linked: false }, { id: 'season', ...reason, linked: true }, { id: 'old-report', ...objection }, { id: 'clouds', ...objection }],
    ]);
  });

  it('show what is unstated, and a restatement as neither reason nor objection', () => {
    const statements = [statement('claim'), statement('unsaid', { implicit: true }), statement('again', { elaborates: 'claim' })];
    expect(marks(mapOf({ statements, inferences: [support('i', ['unsaid'], 'claim')] }), 'claim')).toEqual([
      [{ id: 'unsaid', shape: 'reason', implicit: true, linked: false }, { id: 'again', shape: 'elaboration', implicit: false, linked: false }],
    ]);
  });

  test('a premise whose partner is told elsewhere is not tied to the mark of another reason', () => {
    const statements = ['claim', 'shared', 'other', 'second', 'own'].map((id) => statement(id));
    const map = mapOf({ statements, inferences: [support('i1', ['shared'], 'other'), support('i2', ['second'], 'claim'), support('i3', ['shared', 'own'], 'claim')] });
    expect(marks(map, 'claim')[0]!.map((mark) => [mark.id, mark.linked])).toEqual([['second', false], ['own', false]]);
  });

  it('are as many as the statements below, in any map', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        for (const root of spineOf(map).bands.flatMap((band) => band.roots)) {
          const below = subtreeOf(root).slice(1);
          marksBySteps(map, [root]).forEach((column, i) => expect(column.map((mark) => mark.id)).toEqual(below.filter((each) => each.depth === i + 1).map((each) => each.id)));
          expect(marksBySteps(map, [root]).flat().length).toBe(below.length);
        }
      }),
    );
  });

  it('reach to the end of a chain of ten thousand reasons', () => {
    const long = chain(10_000);
    expect(marks(long, 's0').length).toBe(9999);
    expect(countsInAll(long, [place(long, 's0')]).reasons).toBe(9999);
  });
});
