// The chance level of each kind: by hand where a formula is plain, and as the mean of a random answerer over many items.

import { describe, expect, it } from 'vitest';
import '../../src/i18n/all.ts';
import { chanceOf, drawnAnswer } from '../../src/teaching/chance.ts';
import { itemsOf } from '../../src/teaching/generate.ts';
import { grade } from '../../src/teaching/grade.ts';
import { KINDS, type Item } from '../../src/teaching/item.ts';
import { randomOf } from '../../src/model/random.ts';
import { bell, essay } from './shipped.ts';

/** A rebuilt map takes longest to score. */
const itemsOfKind = (kind: (typeof KINDS)[number]): readonly Item[] => [bell, essay].flatMap(({ map, sources }) => itemsOf(map, { ...sources, kind, seed: 21, lang: 'en' }).slice(0, kind === 'E6' ? 2 : 12));

describe('by hand', () => {
  it.each([
    ['E5', () => 1 / 2],
    ['E7', () => 1 / 4],
    // The surest of three levels, or of one and two that are possible only.
    ['E9', ({ id, accept }: Item) => (/^E9:(threatens-rulers|not-main-factor)\/surest$/.test(id) ? 1 / 3 : accept.model === 'probable' ? (0.5 + 1 + 0.5) / 3 : (1 + 0.5 + 0) / 3)],
  ] as const)('%s', (kind, level) => {
    for (const item of itemsOfKind(kind)) {
      if (item.shape === 'pick-one' && item.options.some(({ id }) => grade(item, id).feedback.differs)) continue;
      expect(chanceOf(item)).toEqual({ level: expect.closeTo(level(item), 10), exact: true, error: 0 });
    }
  });

  it('E3: half for one of so many speakers, half for one of four stances, and for what another reader says', () => {
    for (const item of itemsOfKind('E3')) {
      if (item.shape !== 'match') throw new Error(item.shape);
      const [speakers, stances] = item.left.map(({ id, right }) => right.filter((each) => grade(item, { [id]: each }).score === 0.5).length / right.length);
      expect(chanceOf(item)!.level).toBeCloseTo(speakers! / 2 + stances! / 2, 10);
    }
  });

  it('E12, for marks that are drawn one by one: what one, two and three of them find on average', () => {
    for (const item of itemsOfKind('E12').slice(0, 4)) {
      const { level, error, exact } = chanceOf(item)!;
      expect(exact).toBe(false);
      expect(level).toBeLessThan(0.3);
      expect(error).toBeLessThan(0.01);
    }
  });

  it('nothing where a machine does not judge', () => {
    const [written] = itemsOf(bell.map, { ...bell.sources, kind: 'E7', seed: 1, lang: 'en', written: true });
    expect(chanceOf(written!)).toBeUndefined();
  });
});

describe('a random answerer', () => {
  it.each(KINDS)('%s: scores near the chance level', (kind) => {
    const items = itemsOfKind(kind);
    const random = randomOf(99, kind);
    const ROUNDS = 40;
    let got = 0;
    let squares = 0;
    let expected = 0;
    let known = 0;
    for (const item of items) {
      const { level, error } = chanceOf(item)!;
      expected += level;
      known += error ** 2;
      for (let i = 0; i < ROUNDS; i++) {
        const score = grade(item, drawnAnswer(item, random)).score!;
        got += score / ROUNDS;
        squares += (score - level) ** 2 / ROUNDS ** 2;
      }
    }
    // Four standard errors, of the drawn answers and of what is known of the levels.
    expect(Math.abs(got - expected)).toBeLessThan(4 * Math.sqrt(squares + known));
    // Whoever knows nothing is far from mastery.
    expect(got / items.length).toBeLessThan(0.7);
  });
});
