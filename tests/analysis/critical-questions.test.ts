import { expect, it } from 'vitest';
import { criticalQuestionsOf } from '../../src/analysis/critical-questions.ts';
import type { Scheme } from '../../src/model/schemes.ts';
import { support } from '../arbitraries.ts';

const text = { en: 'Is it so?' };
const scheme: Scheme = { id: 'sign', name: text, form: text, questions: ['link', 'counter-sign'].map((word) => ({ id: `sign.${word}`, text, kind: 'step' })) };

it('a question is open until something takes it up; the order is that of the scheme', () => {
  const step = support('i', ['a'], 'b', { scheme: 'sign', critical: [{ question: 'sign.counter-sign', by: 'c' }, { question: 'sign.counter-sign', by: 'd' }] });
  expect(criticalQuestionsOf(step, scheme).map(({ question, takenUp }) => [question.id, takenUp.map(({ by }) => by)])).toEqual([
    ['sign.link', []],
    ['sign.counter-sign', ['c', 'd']],
  ]);
  expect(criticalQuestionsOf(support('i', ['a'], 'b'), scheme).flatMap(({ takenUp }) => takenUp)).toEqual([]);
});

it('a question that the scheme does not have is passed over', () => {
  const step = support('i', ['a'], 'b', { scheme: 'sign', critical: [{ question: 'analogy.case', by: 'c' }] });
  expect(criticalQuestionsOf(step, scheme).flatMap(({ takenUp }) => takenUp)).toEqual([]);
});
