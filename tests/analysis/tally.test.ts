// What hangs directly below a claim, counted by hand at the picnic.

import { describe, expect, it, test } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import { countsBelow, markOf } from '../../src/analysis/tally.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

const none = { reasons: 0, objections: 0, answered: 0, granted: 0, unanswered: 0, unstated: 0 };
const place = (map: ArgumentMap, id: string) => spineOf(map).placeOf(id)!;

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
  });

  test('an unstated premise that two steps need is one premise', () => {
    const map = mapOf({
      statements: [statement('claim'), statement('a'), statement('b'), statement('unsaid', { implicit: true })],
      inferences: [support('i1', ['a', 'unsaid'], 'claim'), support('i2', ['b', 'unsaid'], 'claim')],
    });
    expect(countsBelow(map, place(map, 'claim')).unstated).toBe(1);
  });
});

describe('the mark of a statement where it lives', () => {
  it('is a reason or an objection, which says whether it waits; an answer has none', () => {
    const reason = { shape: 'reason', implicit: false } as const;
    expect(markOf(picnic, place(picnic, 'report'))).toEqual({ id: 'report', ...reason, linked: false });
    expect(markOf(picnic, place(picnic, 'season'))).toEqual({ id: 'season', ...reason, linked: true });
    expect(markOf(picnic, place(picnic, 'clouds'))).toEqual({ id: 'clouds', shape: 'objection', implicit: false, linked: false, status: 'unanswered' });
    expect(markOf(picnic, place(picnic, 'enough'))).toBeUndefined();
  });

  it('shows what is unstated, and a restatement as neither reason nor objection', () => {
    const statements = [statement('claim'), statement('unsaid', { implicit: true }), statement('again', { elaborates: 'claim' })];
    const map = mapOf({ statements, inferences: [support('i', ['unsaid'], 'claim')] });
    expect(markOf(map, place(map, 'unsaid'))).toMatchObject({ shape: 'reason', implicit: true });
    expect(markOf(map, place(map, 'again'))).toMatchObject({ shape: 'elaboration', implicit: false });
  });

  test('is not tied to the mark of another reason where its partner is told elsewhere', () => {
    const statements = ['claim', 'shared', 'other', 'second', 'own'].map((id) => statement(id));
    const map = mapOf({ statements, inferences: [support('i1', ['shared'], 'other'), support('i2', ['second'], 'claim'), support('i3', ['shared', 'own'], 'claim')] });
    expect(markOf(map, place(map, 'own'))!.linked).toBe(false);
  });
});
