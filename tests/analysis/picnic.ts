// A map drawn by hand, small enough to check by eye:
//
//   T  go: We should hold the picnic.      no grounds of its own
//   1  q-weather: Will the weather hold?
//      1.1 dry: Yes.          because report & season (linked) / undercut: old-report
//                             but clouds (unanswered)
//      1.2 but-wind: But it will be windy.  (reservation to dry)
//   2  q-food: Will there be enough food?
//      2.1 enough: Yes.       because r1 / r2 / r3 / r4 / r5 / r6 / r7 (seven reasons; r7 rests on deep)
//                             r7: because report (it lives under question 1)

import type { ArgumentMap, Inference, Statement } from '../../src/model/argument-map.ts';

const text = (en: string) => ({ en });
const statement = (id: string, more: Partial<Statement> = {}): Statement => ({ id, text: text(id), stance: 'asserts', ...more });
const inference = (id: string, premises: string[], target: string, more: Partial<Inference> = {}): Inference => ({
  id,
  premises,
  target: { statement: target },
  polarity: 'support',
  ...more,
});

export const picnic: ArgumentMap = {
  formatVersion: 1,
  id: 'picnic',
  title: text('Picnic'),
  language: ['en'],
  thesis: 'go',
  questions: [
    { id: 'q-weather', text: text('Will the weather hold?'), short: text('Weather') },
    { id: 'q-food', text: text('Will there be enough food?'), short: text('Food') },
  ],
  speakers: [
    { id: 'author', name: text('Ann') },
    { id: 'bob', name: text('Bob') },
  ],
  statements: [
    statement('go'),
    statement('dry', { question: 'q-weather', answers: 'q-weather' }),
    statement('but-wind', { question: 'q-weather', answers: 'q-weather', qualifies: 'dry' }),
    statement('report', { question: 'q-weather' }),
    statement('season', { question: 'q-weather' }),
    statement('old-report', { question: 'q-weather', speaker: 'bob', stance: 'rejects' }),
    statement('clouds', { question: 'q-weather', speaker: 'bob', stance: 'leaves-open' }),
    statement('enough', { question: 'q-food', answers: 'q-food' }),
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => statement(`r${n}`, { question: 'q-food' })),
    statement('deep', { question: 'q-food' }),
  ],
  inferences: [
    inference('dry-because', ['report', 'season'], 'dry'),
    inference('dry-but', ['clouds'], 'dry', { polarity: 'attack' }),
    inference('too-old', ['old-report'], '', { target: { inference: 'dry-because' }, polarity: 'attack' }),
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => inference(`because-${n}`, [`r${n}`], 'enough')),
    inference('r7-because', ['deep'], 'r7'),
    inference('r7-also', ['report'], 'r7'),
  ],
  tensions: [],
};

/** Without questions or thesis: two roots, the first with a reason. */
export const loose: ArgumentMap = {
  formatVersion: 1,
  id: 'loose',
  title: text('Loose'),
  language: ['en'],
  questions: [],
  speakers: [],
  statements: [statement('claim'), statement('ground'), statement('other')],
  inferences: [inference('step', ['ground'], 'claim')],
  tensions: [],
};

/** A chain of reasons: `s0` because `s1` because ... */
export function chain(length: number): ArgumentMap {
  return {
    ...loose,
    id: 'chain',
    statements: Array.from({ length }, (_, i) => statement(`s${i}`)),
    inferences: Array.from({ length: length - 1 }, (_, i) => inference(`i${i}`, [`s${i + 1}`], `s${i}`)),
  };
}
