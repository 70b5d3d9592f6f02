// What each health list holds, and what it must not hold.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { healthLists, type HealthListId } from '../../src/analysis/health/index.ts';
import type { ArgumentMap, Id } from '../../src/model/argument-map.ts';
import { healthMessagesOf } from '../../src/i18n/health.ts';
import { indexOf } from '../../src/model/map-index.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

const idsOf = (map: ArgumentMap, id: HealthListId): (readonly Id[])[] => healthLists.find((list) => list.id === id)!.entriesOf(map).map(({ ids }) => ids);

describe('health', () => {
  it('names objections that nobody answers, linked premises as one', () => {
    expect(idsOf(picnic, 'unanswered')).toEqual([['old-report'], ['clouds']]);
    const linked = mapOf({ statements: [statement('a'), statement('b', { stance: 'leaves-open' }), statement('c', { stance: 'leaves-open' })], inferences: [attack('i', ['b', 'c'], 'a')] });
    expect(idsOf(linked, 'unanswered')).toEqual([['b', 'c']]);
  });

  it('tells tensions with what resolves them', () => {
    const map = { ...picnic, tensions: [{ id: 't', between: ['r1', 'r2'], kind: 'resolved' as const, resolvedBy: 'deep', text: { en: 'Apart' } }] };
    expect(healthLists[0].entriesOf(map)).toEqual([{ ids: ['r1', 'r2', 'deep'], tension: map.tensions[0] }]);
    expect(idsOf(picnic, 'tensions')).toEqual([]);
  });

  it('takes a statement to be without reason only if none is given where it is said again either', () => {
    const map = mapOf({
      statements: [statement('a'), statement('a-again', { elaborates: 'a' }), statement('b'), statement('c', { implicit: true }), statement('d', { stance: 'rejects' })],
      inferences: [support('i', ['b'], 'a-again')],
    });
    expect(idsOf(map, 'without-reason')).toEqual([['b']]);
    expect(idsOf(map, 'unstated')).toEqual([['c']]);
  });

  it('names answers that rest on one reason, and circles each once', () => {
    const map = mapOf({
      questions: [{ id: 'q0', text: { en: 'q0' }, short: { en: 'q0' } }],
      statements: [statement('a', { answers: 'q0' }), statement('b', { answers: 'q0' }), statement('x'), statement('y'), statement('z')],
      inferences: [support('i1', ['x', 'y'], 'a'), support('i2', ['x'], 'b'), support('i3', ['y'], 'b'), support('i4', ['x'], 'y'), support('i5', ['y'], 'z'), support('i6', ['z'], 'x')],
    });
    expect(idsOf(map, 'single-reason')).toEqual([['a']]);
    expect(idsOf(map, 'circles').map((ids) => ids.toSorted())).toEqual([['x', 'y', 'z']]);
  });

  it('names claims that are tied to no words, but not what is marked as unstated', () => {
    expect(idsOf(mapOf({ statements: [statement('a', { anchors: ['P1.1'] }), statement('b', { anchors: [] }), statement('c', { anchors: [], implicit: true })] }), 'without-words')).toEqual([['b']]);
  });

  it('finds a gap only where the reasons lead elsewhere than the author’s word', () => {
    const map = mapOf({
      statements: [statement('a'), statement('b'), statement('no', { stance: 'rejects' }), statement('alone', { stance: 'rejects' }), statement('hit', { stance: 'rejects' }), statement('used', { stance: 'rejects' }), statement('r')],
      inferences: [support('i1', ['no'], 'a'), support('i2', ['no'], 'b'), support('i3', ['r'], 'b'), attack('i4', ['r'], 'no'), attack('i5', ['r'], 'hit'), support('i6', ['used'], 'b'), undercut('i7', ['r'], 'i6')],
    });
    expect(idsOf(map, 'stance-gaps').flat().toSorted()).toEqual(['a']);
  });

  it('leads, on any map, only to statements that there are, and has words in both languages', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        for (const list of healthLists) for (const { ids } of list.entriesOf(map)) for (const id of ids) expect(indexOf(map).statement(id)).toBeDefined();
      }),
    );
    for (const locale of ['en', 'zh'] as const) for (const { id } of healthLists) expect(healthMessagesOf(locale).list[id].name).not.toBe('');
  });
});
