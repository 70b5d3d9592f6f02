// What comes next in practice.

import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../src/teaching/item.ts';
import { isMastered, nextUp, toRepeat, type Attempt } from '../../src/teaching/practice.ts';

const tries = (kind: Kind, ...scores: readonly (number | null)[]): Attempt[] => scores.map((score, i) => ({ kind, item: `${kind}:${i}`, score }));

describe('mastery', () => {
  it('is the last five of a kind at .8 or more', () => {
    expect(isMastered(tries('E1', 1, 1, 1, 1), 'E1')).toBe(false);
    expect(isMastered(tries('E1', 0, 0.8, 1, 1, 1, 0.8), 'E1')).toBe(true);
    expect(isMastered(tries('E1', 1, 1, 1, 1, 0.79), 'E1')).toBe(false);
    expect(isMastered(tries('E7', 1, 1, null, 1, 1, null, 1), 'E7')).toBe(true);
    expect(isMastered([...tries('E1', 1, 1, 1, 1, 1), ...tries('E2', 0)], 'E1')).toBe(true);
  });
});

describe('what comes next', () => {
  it('begins with the first kinds in turn, as far as the map has them', () => {
    expect(nextUp([], KINDS)).toEqual({ kind: 'E1' });
    expect(nextUp(tries('E1', 1), KINDS)).toEqual({ kind: 'E2' });
    expect(nextUp([...tries('E1', 1), ...tries('E2', 1)], KINDS)).toEqual({ kind: 'E3' });
    expect(nextUp([], ['E6', 'E9'])).toEqual({ kind: 'E6' });
    expect(nextUp([], [])).toBeUndefined();
  });

  it('goes on when a stage is mastered, and ends when all is', () => {
    const five = (kind: Kind): Attempt[] => tries(kind, 1, 1, 1, 1, 1);
    expect(nextUp(['E1', 'E2', 'E3'].flatMap((kind) => five(kind as Kind)), KINDS)).toEqual({ kind: 'E4' });
    expect(nextUp(KINDS.flatMap(five), KINDS)).toBeUndefined();
  });

  it('brings back what went wrong after three others, the longest ago first, until it is right', () => {
    const wrong: Attempt = { kind: 'E1', item: 'E1:x', score: 0.5 };
    const right: Attempt = { ...wrong, score: 1 };
    expect(toRepeat([wrong])).toEqual([wrong]);
    expect(toRepeat([wrong, right])).toEqual([]);
    expect(nextUp([wrong, ...tries('E2', 1, 1)], KINDS)).toEqual({ kind: 'E3' });
    expect(nextUp([wrong, ...tries('E2', 1, 1, 1)], KINDS)).toEqual({ kind: 'E1', repeat: 'E1:x' });
    expect(nextUp([wrong, ...tries('E2', 1, 1, 1), right], KINDS)).not.toHaveProperty('repeat');
  });

  it('does not hold whoever is stuck in one stage for ever', () => {
    // Eleven of a kind, the last five not all at .8, and what went wrong put right since.
    const stuck = [...tries('E3', 1, 1, 1, 1, 1, 1, 1, 0.5), { kind: 'E3', item: 'E3:7', score: 0.9 } as const, ...tries('E3', 1, 1)];
    expect(isMastered(stuck, 'E3')).toBe(false);
    expect(nextUp(stuck.slice(1, 9), ['E3', 'E4'])).toEqual({ kind: 'E3' });
    expect(nextUp(stuck, ['E3', 'E4'])).toEqual({ kind: 'E4' });
  });
});
