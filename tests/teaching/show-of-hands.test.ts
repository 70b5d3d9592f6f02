// What a class sees of an item that it answered by hands.

import { describe, expect, it } from 'vitest';
import { grade } from '../../src/teaching/grade.ts';
import { KINDS } from '../../src/teaching/item.ts';
import { generate } from '../../src/teaching/generate.ts';
import { isForHands, worthOfChoices } from '../../src/teaching/show-of-hands.ts';
import { bell } from './shipped.ts';

const ITEMS = KINDS.flatMap((kind) => generate(bell.map, { ...bell.sources, kind, seed: 3, lang: 'en', count: 20 }));
const FOR_HANDS = ITEMS.filter(isForHands);

describe('a show of hands', () => {
  it('is for the kinds whose answer is one of some choices, or several', () => {
    expect([...new Set(FOR_HANDS.map(({ kind }) => kind))]).toEqual(['E1', 'E2', 'E5', 'E7', 'E9', 'E11'].filter((kind) => ITEMS.some((item) => item.kind === kind)));
    expect(FOR_HANDS.length).toBeGreaterThan(10);
  });

  it('of one choice says of each what a learner would have got for it', () => {
    for (const item of FOR_HANDS) {
      if (item.shape !== 'pick-one') continue;
      const { choices, why } = worthOfChoices(item);
      expect(choices.map(({ id, text }) => ({ id, text }))).toEqual(item.options.map(({ id, text }) => ({ id, text })));
      for (const { id, worth, why: said } of choices) expect({ score: worth, text: said }).toEqual({ score: grade(item, id).score, text: grade(item, id).feedback.text });
      expect(why).toBe(grade(item, item.accept.model).feedback.text);
      expect(choices.some(({ worth }) => worth === 1)).toBe(true);
    }
  });

  it('of several marks those of the model answer, and those of any other that is wholly right', () => {
    const sets = FOR_HANDS.filter(({ shape }) => shape === 'set');
    expect(sets.length).toBeGreaterThan(0);
    for (const item of sets) {
      const { choices } = worthOfChoices(item);
      const right = choices.filter(({ worth }) => worth === 1).map(({ id }) => id);
      expect(right).toEqual(expect.arrayContaining([...(item.accept.model as readonly string[])]));
      // Each that is marked is in some answer of as few that is worth all; each that is not is in none.
      for (const { id, worth } of choices) expect([id, grade(item, [id]).score === 1 && worth === 0]).toEqual([id, false]);
      expect(right.length).toBeLessThan(choices.length);
    }
  });

  it('counts a further answer that the teacher accepts, with the reason', () => {
    const item = FOR_HANDS.find(({ shape }) => shape === 'pick-one')!;
    const wrong = worthOfChoices(item).choices.find(({ worth }) => worth < 1)!;
    const { choices } = worthOfChoices(item, [{ item: item.id, answer: wrong.id, reason: 'the text says both' }]);
    expect(choices.find(({ id }) => id === wrong.id)).toMatchObject({ worth: 1, why: expect.stringContaining('the text says both') as unknown });
  });
});
