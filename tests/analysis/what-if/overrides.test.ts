// What a reader says: which word counts where there are several, and what cannot be taken as it was said.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationOf, labelOf } from '../../../src/analysis/what-if/evaluation.ts';
import { cleaned, NO_OVERRIDES, OVERRIDE_KINDS, overrideOf } from '../../../src/analysis/what-if/overrides.ts';
import { LABEL } from '../../../src/analysis/what-if/settle.ts';
import { mapOf, statement, support } from '../../arbitraries.ts';
import { idsOf, mapAndOverrides } from './random-maps.ts';

const map = mapOf({ statements: [statement('c'), statement('p')], inferences: [support('i', ['p'], 'c')] });

describe('several words on one record', () => {
  it('count in this order: rejected, doubted, granted', () => {
    const label = (kinds: readonly string[]) => labelOf(evaluationOf(map, { ...NO_OVERRIDES, ...Object.fromEntries(kinds.map((kind) => [kind, ['p']])) }), 'p');
    expect(label(['reject', 'doubt', 'grant'])).toBe('out');
    expect(label(['reject', 'grant'])).toBe('out');
    expect(label(['doubt', 'grant'])).toBe('open');
    expect(overrideOf({ ...NO_OVERRIDES, doubt: ['p'], grant: ['p'] }, 'p')).toBe('doubt');
    expect(overrideOf({ ...NO_OVERRIDES, doubt: ['p'] }, 'c')).toBeUndefined();
  });
});

describe('what is cleaned', () => {
  it('is each known id once; what is left out is listed, but not the same word said twice', () => {
    expect(cleaned(map, { reject: ['p', 'nobody', 'p'], doubt: ['i', 'p'], grant: ['p', 'i', 'c', 'nobody'] })).toEqual({
      overrides: { reject: ['p'], doubt: ['i'], grant: ['c'] },
      faults: [
        { fault: 'unknown', id: 'nobody' },
        { fault: 'repeated', id: 'p' },
        { fault: 'repeated', id: 'p' },
        { fault: 'repeated', id: 'i' },
        { fault: 'unknown', id: 'nobody' },
      ],
    });
    expect(cleaned(map, NO_OVERRIDES)).toEqual({ overrides: NO_OVERRIDES, faults: [] });
  });

  it('may be a hundred thousand words on a hundred thousand records', () => {
    const statements = Array.from({ length: 100_000 }, (_, i) => statement(`s${i}`));
    const large = mapOf({ statements });
    const { overrides, faults } = cleaned(large, { ...NO_OVERRIDES, reject: statements.map(({ id }) => id), grant: ['s0'] });
    expect(overrides.reject).toHaveLength(statements.length);
    expect(faults).toEqual([{ fault: 'repeated', id: 's0' }]);
    expect(evaluationOf(large, overrides).labels.every((label) => label === LABEL.out)).toBe(true);
  });

  it('means the same as what was said, and is clean', () => {
    fc.assert(
      fc.property(mapAndOverrides, ({ map: any, overrides }) => {
        const clean = cleaned(any, overrides).overrides;
        expect(evaluationOf(any, clean).labels).toEqual(evaluationOf(any, overrides).labels);
        for (const id of idsOf(any)) expect(overrideOf(clean, id)).toBe(overrideOf(overrides, id));
        expect(cleaned(any, clean)).toEqual({ overrides: clean, faults: [] });
        const kept = OVERRIDE_KINDS.flatMap((kind) => clean[kind]);
        expect(new Set(kept).size).toBe(kept.length);
      }),
    );
  });
});
