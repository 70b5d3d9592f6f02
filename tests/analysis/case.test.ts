// The case for a claim: what carries it and what is said against that, and nothing of anybody else's case.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { caseFor, countsOf, marksOf } from '../../src/analysis/case.ts';
import { spineOf } from '../../src/analysis/spine.ts';
import type { ArgumentMap, Id } from '../../src/model/argument-map.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { chain, picnic } from './picnic.ts';

const of = (map: ArgumentMap, id: Id) => caseFor(map, spineOf(map).placeOf(id)!);
const ids = (steps: readonly (readonly { readonly id: Id }[])[]) => steps.map((group) => group.map((step) => step.id));

describe('the case for a claim', () => {
  it('is its reasons by their distance from it, with what is said against them at the same distance', () => {
    expect(ids(of(picnic, 'enough').reasons)).toEqual([[1, 2, 3, 4, 5, 6, 7].map((n) => `because-${n}`), ['r7-because', 'r7-also']]);
    expect(ids(of(picnic, 'dry').objections)).toEqual([['too-old', 'dry-but']]);
  });

  it('does not count what supports an objection, nor what is replied to it', () => {
    const map = mapOf({
      statements: ['claim', 'reason', 'objection', 'its-ground', 'reply', 'doubt', 'its-reply'].map((id) => statement(id)),
      inferences: [
        support('r', ['reason'], 'claim'),
        attack('o', ['objection'], 'claim'),
        support('g', ['its-ground'], 'objection'),
        attack('a', ['reply'], 'objection'),
        undercut('u', ['doubt'], 'r'),
        undercut('v', ['its-reply'], 'u'),
      ],
    });
    const { reasons, objections } = of(map, 'claim');
    expect([ids(reasons), ids(objections)]).toEqual([[['r']], [['u', 'o']]]);
  });

  it('counts linked premises as one reason and each unstated premise once', () => {
    const map = mapOf({
      statements: [statement('claim'), statement('a'), statement('b'), statement('unsaid', { implicit: true }), statement('but', { stance: 'rejects' }), statement('reply')],
      inferences: [support('i1', ['a', 'unsaid'], 'claim'), support('i2', ['b', 'unsaid'], 'claim'), attack('i3', ['but'], 'a'), attack('i4', ['reply'], 'but')],
    });
    expect(countsOf(map, spineOf(map).placeOf('claim')!)).toEqual({ reasons: 2, direct: { reasons: 2, objections: 0 }, objections: 1, answered: 1, granted: 0, unanswered: 0, unstated: 1 });
  });

  it('reaches to the end of a chain of ten thousand reasons', () => {
    const long = chain(10_000);
    expect(countsOf(long, spineOf(long).placeOf('s0')!).reasons).toBe(9999);
  });

  test('in any map every reason supports, every objection attacks, and none is counted twice', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        for (const place of spineOf(map).places) {
          const { reasons, objections } = caseFor(map, place);
          expect(reasons.flat().every((step) => step.polarity === 'support')).toBe(true);
          expect(objections.flat().every((step) => step.polarity === 'attack' || step.attacks !== undefined)).toBe(true);
          const all = ids([...reasons, ...objections]).flat();
          expect(new Set(all).size).toBe(all.length);
          const counts = countsOf(map, place);
          expect(counts.answered + counts.granted + counts.unanswered).toBe(counts.objections);
        }
      }),
    );
  });
});

describe('the marks of a case', () => {
  it('are tied where premises hold only together, so that what is tied is one of the count', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        for (const place of spineOf(map).places) {
          const found = caseFor(map, place);
          const marks = marksOf(map, found);
          const heads = (shape: string): number => marks.flat().filter((mark) => mark.shape === shape && !mark.linked).length;
          expect([heads('reason'), heads('objection')]).toEqual([found.reasons.flat().length, found.objections.flat().length]);
        }
      }),
    );
  });

  it('include a premise that is told elsewhere, and say which objection waits', () => {
    expect(marksOf(picnic, of(picnic, 'enough'))[1]!.map((mark) => mark.id)).toEqual(['deep', 'report']);
    expect(marksOf(picnic, of(picnic, 'dry'))[0]).toEqual([
      { id: 'report', shape: 'reason', implicit: false, linked: false },
      { id: 'season', shape: 'reason', implicit: false, linked: true },
      { id: 'old-report', shape: 'objection', implicit: false, linked: false, status: 'unanswered' },
      { id: 'clouds', shape: 'objection', implicit: false, linked: false, status: 'unanswered' },
    ]);
  });
});
