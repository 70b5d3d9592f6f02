// Whether an objection waits for a reply, by small examples from the author's own stances.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { objectionStatus } from '../../src/analysis/objections.ts';
import type { Inference, Stance } from '../../src/model/argument-map.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

/** The status of the first inference given, in a map of a claim, an objection and a reply with the given stances. */
function status(objection: Stance, reply: Stance, inferences: readonly Inference[]): string {
  const map = mapOf({
    statements: [statement('claim'), statement('reason'), statement('objection', { stance: objection }), statement('also', { stance: objection }), statement('reply', { stance: reply })],
    inferences,
  });
  return objectionStatus(map, inferences[0]!);
}

const against = attack('against', ['objection'], 'claim');

describe('an objection that the author does not hold', () => {
  it('is unanswered while nothing is said against it', () => {
    expect(status('rejects', 'asserts', [against])).toBe('unanswered');
    expect(status('leaves-open', 'asserts', [against])).toBe('unanswered');
  });

  it('is answered by an attack on its premise', () => {
    expect(status('rejects', 'asserts', [against, attack('i', ['reply'], 'objection')])).toBe('answered');
  });

  it('is answered by an attack on one of its linked premises', () => {
    expect(status('rejects', 'asserts', [attack('against', ['also', 'objection'], 'claim'), attack('i', ['reply'], 'objection')])).toBe('answered');
  });

  it('is answered by an attack on its step', () => {
    expect(status('rejects', 'asserts', [against, undercut('i', ['reply'], 'against')])).toBe('answered');
  });

  it('is answered by something that the author grants', () => {
    expect(status('rejects', 'concedes', [against, attack('i', ['reply'], 'objection')])).toBe('answered');
  });

  it('is not answered by a reply that the author rejects or leaves open', () => {
    expect(status('rejects', 'rejects', [against, attack('i', ['reply'], 'objection')])).toBe('unanswered');
    expect(status('rejects', 'leaves-open', [against, undercut('i', ['reply'], 'against')])).toBe('unanswered');
  });

  it('is not answered by a reason for the claim, nor by a reason for the objection', () => {
    expect(status('rejects', 'asserts', [against, support('i', ['reply'], 'claim')])).toBe('unanswered');
    expect(status('rejects', 'asserts', [against, support('i', ['reply'], 'objection')])).toBe('unanswered');
  });

  it('waits where only one of its linked premises is held', () => {
    const map = mapOf({ statements: [statement('claim'), statement('held'), statement('open', { stance: 'leaves-open' })], inferences: [attack('i', ['held', 'open'], 'claim')] });
    expect(objectionStatus(map, map.inferences[0]!)).toBe('unanswered');
  });
});

describe("the author's own attacks", () => {
  it('do not wait for a reply: a concession and a reservation of his own are granted', () => {
    expect(status('concedes', 'asserts', [against])).toBe('granted');
    expect(status('asserts', 'asserts', [against])).toBe('granted');
  });

  it('do not wait for a reply on a step either', () => {
    expect(status('asserts', 'asserts', [undercut('cut', ['objection'], 'step'), support('step', ['reason'], 'claim')])).toBe('granted');
  });

  it('are answered where he replies to them himself', () => {
    expect(status('concedes', 'asserts', [against, attack('i', ['reply'], 'objection')])).toBe('answered');
  });
});

test("at the picnic, Bob's two objections are without reply", () => {
  const of = (id: string) => objectionStatus(picnic, picnic.inferences.find((i) => i.id === id)!);
  expect(of('dry-but')).toBe('unanswered');
  expect(of('too-old')).toBe('unanswered');
});

test('once everything is asserted, no objection of any map is unanswered', () => {
  fc.assert(
    fc.property(anyMap(), (map) => {
      const sure = { ...map, statements: map.statements.map((s) => ({ ...s, stance: 'asserts' as const })) };
      for (const i of sure.inferences) expect(objectionStatus(sure, i)).not.toBe('unanswered');
    }),
  );
});

test('once everything is rejected, every objection of any map is unanswered', () => {
  fc.assert(
    fc.property(anyMap(), (map) => {
      const unsure = { ...map, statements: map.statements.map((s) => ({ ...s, stance: 'rejects' as const })) };
      for (const i of unsure.inferences) expect(objectionStatus(unsure, i)).toBe('unanswered');
    }),
  );
});
