// The named sets, each against what a reader who knows the map would put into it.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sets, type NamedSetId } from '../../src/analysis/sets/index.ts';
import { parseMap } from '../../src/model/parse.ts';
import { attack, mapOf, statement, support } from '../arbitraries.ts';

const membersOf = (id: NamedSetId, map = ESSAY): string[] => [...sets.find((set) => set.id === id)!.membersOf(map)].sort();
const ESSAY = readMap('deepseek-shock-wave');

function readMap(slug: string) {
  const result = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
  if (!result.ok) throw new Error(slug);
  return result.value;
}

describe('of the essay, readers find', () => {
  it('what the author rejects', () => {
    expect(membersOf('rejected')).toEqual(['attention-on-product', 'control-failed', 'milestone', 'national-destiny', 'path-overturned', 'route-will-win', 'surface-unrelated']);
  });

  it('the objection that nobody answers, in its two linked premises, which is what he leaves open', () => {
    expect(membersOf('unanswered')).toEqual(['compute-unneeded', 'no-hold-without-compute']);
    expect(membersOf('left-open')).toEqual(membersOf('unanswered'));
  });

  it('whose views these are: all that he rejects or leaves open, and what DeepSeek says of itself', () => {
    expect(membersOf('others-views')).toEqual([...membersOf('rejected'), ...membersOf('left-open'), 'application-level'].sort());
  });

  it('what rests on one example or figure', () => {
    expect(membersOf('one-example')).toEqual(['key-projects', 'most-stem', 'no-shortage', 'results-poor']);
  });

  it('as much as the file says of what is granted, unsaid, and pulls two ways', () => {
    expect(membersOf('granted')).toHaveLength(ESSAY.statements.filter(({ stance }) => stance === 'concedes').length);
    expect(membersOf('unsaid')).toHaveLength(7);
    expect(membersOf('pulls-two-ways')).toContain('isolated-case');
  });
});

describe('what rests on one example', () => {
  const map = mapOf({
    statements: [
      statement('one'), statement('case', { basis: 'example' }),
      statement('two'), statement('a', { basis: 'figure' }), statement('b', { basis: 'example' }),
      statement('mixed'), statement('number', { basis: 'figure' }), statement('claim'),
      statement('bridged'), statement('instance', { basis: 'example' }), statement('bridge', { implicit: true }),
      statement('against'), statement('counter', { basis: 'example' }),
    ],
    inferences: [
      support('r1', ['case'], 'one'),
      support('r2', ['a'], 'two'), support('r3', ['b'], 'two'),
      support('r4', ['number', 'claim'], 'mixed'),
      support('r5', ['instance', 'bridge'], 'bridged'),
      attack('r6', ['counter'], 'against'),
    ],
  });

  it('has one reason, which says a single case and nothing else; what is unsaid does not count', () => {
    expect(membersOf('one-example', map)).toEqual(['bridged', 'case', 'instance', 'one']);
  });
});
