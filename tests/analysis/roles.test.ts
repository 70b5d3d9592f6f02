// What part a statement plays, role by role on maps of a few statements.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roleOf, ROLES } from '../../src/analysis/roles.ts';
import type { ArgumentMap, Inference, Statement } from '../../src/model/argument-map.ts';
import { anyMap, attack, bigMap, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

/** A thesis, one question with an answer, and what a test adds. */
function around(statements: readonly Statement[], inferences: readonly Inference[] = []): ArgumentMap {
  const questions = [{ id: 'q', text: { en: 'Shall we?' }, short: { en: 'Shall we' } }];
  return mapOf({ thesis: 'thesis', questions, statements: [statement('thesis'), statement('answer', { answers: 'q' }), ...statements], inferences });
}

test('the thesis is the thesis, even where it is used as a reason', () => {
  expect(roleOf(around([]), 'thesis')).toBe('thesis');
  expect(roleOf(around([], [support('i', ['thesis'], 'answer')]), 'thesis')).toBe('thesis');
});

test('what answers a question is an answer, and a reservation where it qualifies one', () => {
  const map = around([statement('but', { answers: 'q', qualifies: 'answer' })]);
  expect(roleOf(map, 'answer')).toBe('answer');
  expect(roleOf(map, 'but')).toBe('reservation');
});

test('a premise of a supporting step is a reason, whatever it supports', () => {
  const map = around(['reason', 'deeper', 'attacker', 'for-attacker'].map((id) => statement(id)), [
    support('i1', ['reason'], 'answer'),
    support('i2', ['deeper'], 'reason'),
    attack('i3', ['attacker'], 'answer'),
    support('i4', ['for-attacker'], 'attacker'),
  ]);
  for (const id of ['reason', 'deeper', 'for-attacker']) expect(roleOf(map, id)).toBe('reason');
});

test('what attacks an answer, a reservation or the thesis is a counterclaim', () => {
  const map = around([statement('but', { answers: 'q', qualifies: 'answer' }), ...['a', 'b', 'c'].map((id) => statement(id))], [
    attack('i1', ['a'], 'answer'),
    attack('i2', ['b'], 'but'),
    attack('i3', ['c'], 'thesis'),
  ]);
  for (const id of ['a', 'b', 'c']) expect(roleOf(map, id)).toBe('counterclaim');
});

test('what attacks a reason, a restatement or a loose claim is an objection', () => {
  const map = around([statement('reason'), statement('again', { elaborates: 'answer' }), statement('loose'), ...['a', 'b', 'c'].map((id) => statement(id))], [
    support('i1', ['reason'], 'answer'),
    attack('i2', ['a'], 'reason'),
    attack('i3', ['b'], 'again'),
    attack('i4', ['c'], 'loose'),
  ]);
  for (const id of ['a', 'b', 'c']) expect(roleOf(map, id)).toBe('objection');
});

test('what attacks an objection, a counterclaim or an attack on a step is a rebuttal', () => {
  const map = around(['reason', 'objection', 'counter', 'cut', 'a', 'b', 'c'].map((id) => statement(id)), [
    support('i1', ['reason'], 'answer'),
    attack('i2', ['objection'], 'reason'),
    attack('i3', ['counter'], 'answer'),
    undercut('i4', ['cut'], 'i1'),
    attack('i5', ['a'], 'objection'),
    attack('i6', ['b'], 'counter'),
    attack('i7', ['c'], 'cut'),
  ]);
  for (const id of ['a', 'b', 'c']) expect(roleOf(map, id)).toBe('rebuttal');
});

test('what attacks a step is an undercut, and so is what attacks an undercut', () => {
  const map = around(['reason', 'cut', 'again'].map((id) => statement(id)), [support('i1', ['reason'], 'thesis'), undercut('i2', ['cut'], 'i1'), undercut('i3', ['again'], 'i2')]);
  expect(roleOf(map, 'cut')).toBe('undercut');
  expect(roleOf(map, 'again')).toBe('undercut');
});

test('what says a claim again is an elaboration, and what is tied to nothing is unattached', () => {
  const map = around([statement('again', { elaborates: 'answer' }), statement('loose', { question: 'q' })]);
  expect(roleOf(map, 'again')).toBe('elaboration');
  expect(roleOf(map, 'loose')).toBe('unattached');
  expect(roleOf(map, 'nobody')).toBe('unattached');
});

test('a statement with two uses has the role of the first in the file', () => {
  expect(roleOf(picnic, 'report')).toBe('reason');
  const map = around(['reason', 'both'].map((id) => statement(id)), [support('i1', ['reason'], 'answer'), attack('i2', ['both'], 'reason'), support('i3', ['both'], 'answer')]);
  expect(roleOf(map, 'both')).toBe('objection');
});

test('every statement of any map has one of the roles, and an answer always that of an answer or a reservation', () => {
  fc.assert(
    fc.property(anyMap(), (map) => {
      for (const s of map.statements) {
        expect(ROLES).toContain(roleOf(map, s.id));
        expect(['answer', 'reservation'].includes(roleOf(map, s.id))).toBe(s.answers !== undefined && s.id !== map.thesis);
      }
    }),
  );
});

test('the last of ten thousand reasons in a chain has a role', () => {
  expect(roleOf(bigMap(10_000, 'chain'), 's10000')).toBe('reason');
});
