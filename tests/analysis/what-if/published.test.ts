// The published cases, and the design case with what becomes of each record when something is rejected.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorsEvaluation, differenceOf, evaluationOf, labelOf, type Label } from '../../../src/analysis/what-if/evaluation.ts';
import { NO_OVERRIDES } from '../../../src/analysis/what-if/overrides.ts';
import type { Id } from '../../../src/model/argument-map.ts';
import { mapOfPublished, type Published } from './published.ts';

const FOLDER = 'tests/fixtures/semantics';
const read = <T>(file: string): T => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as T;
const cases = readdirSync(FOLDER).filter((file) => file.startsWith('caes-')).map((file) => read<Published & { readonly expected: Readonly<Record<Id, Label>> }>(file));

describe('the published cases', () => {
  it('are there', () => expect(cases).toHaveLength(3));

  it.each(cases)('$id', ({ expected, ...published }) => {
    const evaluation = authorsEvaluation(mapOfPublished(published));
    expect(Object.fromEntries(published.statements.map((id) => [id, labelOf(evaluation, id)]))).toEqual(expected);
  });

  it('leave statements open that only support each other, as the source has it of the loop without its independent reason', () => {
    const loop = cases.find(({ id }) => id.endsWith('independent-support-loop'))!;
    const { a1, a2 } = loop.inferences;
    const evaluation = authorsEvaluation(mapOfPublished({ ...loop, statements: ['p', 'q'], assumed: [], inferences: { a1: a1!, a2: a2! } }));
    expect(['p', 'q'].map((id) => labelOf(evaluation, id))).toEqual(['open', 'open']);
  });

  it('have an issue decided where only one position has a reason that holds, and left open where both have one', () => {
    const issue: Published = { id: 'an-issue', statements: ['p', 'not-p', 'a', 'b'], assumed: ['a', 'b'], inferences: { i: { premises: ['a'], conclusion: 'p' }, k: { premises: ['b'], conclusion: 'not-p' } }, issues: { i1: ['p', 'not-p'] } };
    const map = mapOfPublished(issue);
    expect(['p', 'not-p'].map((id) => labelOf(authorsEvaluation(map), id))).toEqual(['open', 'open']);
    const decided = evaluationOf(map, { ...NO_OVERRIDES, reject: ['b'] });
    expect(['p', 'not-p'].map((id) => labelOf(decided, id))).toEqual(['in', 'out']);
  });
});

interface Expected {
  readonly before: Label;
  readonly after: Label;
  readonly status: string;
  readonly reasonsBefore: readonly Id[];
  readonly reasonsAfter: readonly Id[];
}

const design = read<Published & {
  readonly cases: readonly { readonly reject: readonly Id[]; readonly expected: Readonly<Record<Id, Expected>> }[];
  readonly singlePointsOfFailure: Readonly<Record<Id, readonly Id[]>>;
}>('what-if.json');
const CODES: Readonly<Record<string, string>> = { 'rejected by you': 'rejected', 'loses its support': 'loses-support' };

describe('the design case', () => {
  const map = mapOfPublished(design);
  const author = authorsEvaluation(map);

  it.each(design.cases)('rejected: $reject', ({ reject, expected }) => {
    const now = evaluationOf(map, { ...NO_OVERRIDES, reject });
    const differences = design.statements.map((id) => differenceOf(author, now, id)).filter(({ status }) => status !== 'stands' && status !== 'unchanged');
    expect(Object.fromEntries(differences.map(({ id, ...rest }) => [id, rest]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([id, { status, ...rest }]) => [id, { status: CODES[status] ?? status, ...rest }])),
    );
  });

  it.each(Object.entries(design.singlePointsOfFailure))('%s falls by one rejection of: %s', (claim, points) => {
    const falls = (id: Id): boolean => labelOf(evaluationOf(map, { ...NO_OVERRIDES, reject: [id] }), claim) === 'out';
    expect(design.statements.filter((id) => id !== claim && falls(id))).toEqual(points);
  });
});
