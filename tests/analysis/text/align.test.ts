// The parts of the alignment, each by itself.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { likeliestBeads, type Alignable } from '../../../src/analysis/text/beads.ts';
import { longestInOrder } from '../../../src/analysis/text/in-order.ts';
import { likenessOf, termsOf } from '../../../src/analysis/text/likeness.ts';
import { couldBeIn, scriptOf } from '../../../src/analysis/text/script.ts';
import { suretyOf } from '../../../src/analysis/text/surety.ts';

const problem = (expected: number[], found: number[], ratio = 1): Alignable => ({ expected, found, ratio, skip: 0.05, evidence: () => 0, without: () => 0 });
const beads = (...args: Parameters<typeof problem>): string[] => likeliestBeads(problem(...args)).beads.map(({ expected, found }) => `${expected.join('-')} ${found.join('-')}`);

describe('beads by length', () => {
  it('take one for one where the lengths agree, also in another language', () => {
    expect(beads([100, 40, 200], [101, 38, 205])).toEqual(['0-1 0-1', '1-2 1-2', '2-3 2-3']);
    expect(beads([100, 40, 200], [33, 14, 70], 1 / 3)).toEqual(['0-1 0-1', '1-2 1-2', '2-3 2-3']);
  });

  it('take two where they ran together or were parted', () => {
    expect(beads([100, 60, 200], [162, 200])).toEqual(['0-2 0-1', '2-3 1-2']);
    expect(beads([160, 300], [100, 61, 300])).toEqual(['0-1 0-2', '1-2 2-3']);
  });

  it('leave out what has no counterpart', () => {
    expect(beads([100, 40, 200], [100, 200])).toEqual(['0-1 0-1', '2-3 1-2']);
    expect(beads([100, 200], [100, 60, 200])).toEqual(['0-1 0-1', '1-2 2-3']);
    expect([beads([], [10, 20]), beads([10], []), beads([], [])]).toEqual([[], [], []]);
  });
});

test('how sure a pair is: a probability, and all that one passage has is at most two beads of one', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 8 });
  fc.assert(
    fc.property(lengths, lengths, (expected, found) => {
      const each = problem(expected, found);
      const { of, total } = suretyOf(each);
      expect(total).toBeGreaterThanOrEqual(likeliestBeads(each).score - 1e-6);
      for (const j of found.keys()) {
        const all = [...expected.keys()].map((i) => of(i, j));
        for (const sureness of all) expect(sureness >= 0 && sureness <= 1).toBe(true);
        expect(all.reduce((sum, sureness) => sum + sureness, 0)).toBeLessThanOrEqual(2 + 1e-6);
      }
    }),
  );
});

test('the longest chain in both orders', () => {
  expect([...longestInOrder([[5], [0], [1], [7], [2, 3], [3]])].toSorted((a, b) => a[0] - b[0])).toEqual([[1, 0], [2, 1], [4, 2], [5, 3]]);
  expect([...longestInOrder([])]).toEqual([]);
});

describe('likeness', () => {
  it('compares numbers, beginnings of words, and Chinese by two letters', () => {
    expect([...termsOf('The schools of 2015, in AI')]).toEqual(['school', '2015']);
    expect([...termsOf('湖滨中学')]).toEqual(['湖滨', '滨中', '中学']);
  });

  it('speaks for what shares rare words, and says nothing without hints', () => {
    const passages = ['The bell rings at nine.', 'Thirty families need a minder.', 'Lakeside moved to nine.', 'Nobody knows why.', ...Array.from({ length: 20 }, (_, i) => `Lesson ${i} is over.`)];
    const likeness = likenessOf([['About thirty families would need help.'], []], passages);
    expect(likeness.of(0, 1)).toBeGreaterThan(0.5);
    for (const j of [0, 2, 3]) expect(likeness.of(0, j)).toBeLessThan(0);
    expect(likeness.of(1, 0)).toBe(0);
  });
});

test('the language that a text could be in', () => {
  expect([scriptOf('Hello'), scriptOf('DeepSeek是一家公司'), scriptOf('Привет'), scriptOf('12')]).toEqual([['Latn'], ['Hans', 'Hant', 'Hani'], ['Cyrl'], []]);
  expect([couldBeIn('我们去学校', 'zh'), couldBeIn('我们去学校', 'zh-Hant-TW'), couldBeIn('我们去学校', 'en'), couldBeIn('こんにちは', 'zh'), couldBeIn('x', 'no tag')]).toEqual([true, true, false, false, false]);
  const german = 'Die Schule fängt um acht an, und im nächsten Monat stimmt der Rat darüber ab, ob sie um neun anfangen soll. Er sollte dafür stimmen, denn die meisten Kinder schlafen zu wenig, und das merkt man ihnen an.';
  expect(couldBeIn(german, 'en')).toBe(false);
});
