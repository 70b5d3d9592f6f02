// With nothing overridden the reasons of a map lead to what its author says; where not, that is a gap and is listed.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorsEvaluation, evaluationOf, labelOf } from '../../../src/analysis/what-if/evaluation.ts';
import { NO_OVERRIDES } from '../../../src/analysis/what-if/overrides.ts';
import { stanceGaps } from '../../../src/analysis/what-if/stance-gaps.ts';
import { parseMap } from '../../../src/model/parse.ts';
import { attack, mapOf, statement, support } from '../../arbitraries.ts';

const slugs = (JSON.parse(readFileSync('data/maps/index.json', 'utf8')) as { readonly slug: string }[]).map(({ slug }) => slug);
const rejected = (id: string) => statement(id, { stance: 'rejects' });

describe('the author\'s own reading', () => {
  it.each(slugs)('of %s has the author\'s stance for every statement', (slug) => {
    const parsed = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
    if (!parsed.ok) throw new Error('the map does not parse');
    const evaluation = authorsEvaluation(parsed.value);
    expect(parsed.value.statements.length).toBeGreaterThan(0);
    for (const { id, stance } of parsed.value.statements) {
      if (stance !== 'leaves-open') expect([id, labelOf(evaluation, id)]).toEqual([id, stance === 'rejects' ? 'out' : 'in']);
    }
    expect(stanceGaps(parsed.value)).toEqual([]);
  });

  it('has a gap where every reason is rejected, where a reported reason holds unanswered, and where all hangs in a circle', () => {
    const map = mapOf({
      statements: [statement('sunk'), rejected('no'), rejected('kept'), statement('r'), statement('x'), statement('y'), statement('whatever', { stance: 'leaves-open' }), rejected('argued')],
      inferences: [support('i1', ['no'], 'sunk'), support('i2', ['r'], 'kept'), support('i3', ['x'], 'y'), support('i4', ['y'], 'x'), support('i5', ['no'], 'whatever'), attack('i6', ['r'], 'argued')],
    });
    expect(stanceGaps(map).map(({ statement: { id }, label }) => [id, label])).toEqual([['sunk', 'out'], ['kept', 'in'], ['x', 'open'], ['y', 'open']]);
  });

  it('is worked out once a map, and is what saying nothing gives', () => {
    const map = mapOf({ statements: [statement('a')] });
    expect(authorsEvaluation(map)).toBe(authorsEvaluation(map));
    expect(evaluationOf(map, NO_OVERRIDES).labels).toBe(authorsEvaluation(map).labels);
  });
});
