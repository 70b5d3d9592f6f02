// What was read of each part and side; each statement counts once, on the side that it speaks for.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf, SIDES, sidesOf } from '../../src/analysis/progress.ts';
import { nextPlace } from '../../src/analysis/walk.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { loose, picnic } from './picnic.ts';

describe('progress', () => {
  it('tells the sides of an answer apart: a reservation, an objection and an attack on a step are against it', () => {
    const sides = sidesOf(picnic);
    expect([sides.get('go'), sides.get('dry'), sides.get('report')]).toEqual(['answers', 'answers', 'for']);
    expect([sides.get('but-wind'), sides.get('old-report'), sides.get('clouds')]).toEqual(['against', 'against', 'against']);
    expect(sides.get('deep')).toBe('for');
  });

  it('turns the side with each attack, and back with an attack on an attack', () => {
    const map = mapOf({
      questions: [{ id: 'q0', text: { en: 'q0' }, short: { en: 'q0' } }],
      statements: [statement('a', { answers: 'q0' }), statement('b'), statement('c'), statement('d'), statement('e'), statement('f')],
      inferences: [attack('i1', ['b'], 'a'), support('i2', ['c'], 'b'), attack('i3', ['d'], 'b'), undercut('i4', ['e'], 'i1'), undercut('i5', ['f'], 'i4')],
    });
    expect(Object.fromEntries(sidesOf(map))).toEqual({ a: 'answers', b: 'against', c: 'against', d: 'for', e: 'for', f: 'against' });
  });

  it('counts by question and side', () => {
    const [thesis, weather, food] = progressOf(picnic, new Set(['go', 'report', 'clouds', 'nobody']));
    expect(thesis!.sides.answers).toEqual({ read: 1, total: 1 });
    expect(weather!.sides).toEqual({ answers: { read: 0, total: 1 }, for: { read: 1, total: 2 }, against: { read: 1, total: 3 } });
    expect(food!.sides).toEqual({ answers: { read: 0, total: 1 }, for: { read: 0, total: 8 }, against: { read: 0, total: 0 } });
    expect(progressOf(loose, new Set()).map(({ band }) => band.kind)).toEqual(['rest']);
  });

  it('counts every statement of any map once', () => {
    fc.assert(
      fc.property(anyMap(), fc.func(fc.boolean()), (map, isRead) => {
        const read = new Set(map.statements.map(({ id }) => id).filter((id) => isRead(id)));
        const counts = progressOf(map, read).flatMap(({ sides }) => SIDES.map((side) => sides[side]));
        expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(map.statements.length);
        expect(counts.reduce((sum, count) => sum + count.read, 0)).toBe(read.size);
      }),
    );
  });

  it('the next one wanted comes in reading order and round again, and is never the one that one stands at', () => {
    expect(nextPlace(picnic, undefined, () => true)?.id).toBe('go');
    expect(nextPlace(picnic, 'go', () => true)?.id).toBe('dry');
    expect(nextPlace(picnic, 'deep', ({ id }) => id === 'go')?.id).toBe('go');
    expect(nextPlace(picnic, 'dry', ({ id }) => id === 'dry')).toBeUndefined();
    expect(nextPlace(picnic, 'q-food', () => true)?.id).toBe('enough');
  });
});
