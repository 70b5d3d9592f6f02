// Answers held against the shapes: all seven, also those that no kind asks for yet.

import { describe, expect, it } from 'vitest';
import { checkAnswer, sameAnswer } from '../../src/teaching/answers.ts';
import type { Ask } from '../../src/teaching/item.ts';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const one: Ask = { shape: 'pick-one', options };
const many: Ask = { shape: 'pick-many', options };
const set: Ask = { shape: 'set', options };
const order: Ask = { shape: 'order', options };
const match: Ask = { shape: 'match', left: [{ id: 'x', text: 'x', right: ['a', 'b'] }, { id: 'y', text: 'y', right: ['c'] }], right: options };
const place: Ask = { shape: 'place', cards: options, targets: [...options, { id: 't', text: 't' }].map((each) => ({ ...each, is: 'statement' as const })), relations: [{ id: 'support', text: 'for' }] };
const written: Ask = { shape: 'written', most: 5 };

describe('checkAnswer', () => {
  it.each([
    [one, 'a'],
    [many, []],
    [many, ['c', 'a']],
    [set, ['b']],
    [order, ['c', 'b', 'a']],
    [match, { x: 'b', y: 'c' }],
    [match, {}],
    [place, [{ id: 'a', target: 't', relation: 'support' }]],
    [written, '一二三'],
  ] as const)('%o takes %o', (ask, value) => expect(checkAnswer(ask, value)).toEqual({ ok: true, answer: value }));

  it.each([
    [one, ['a'], 'form'],
    [one, 'z', 'unknown'],
    [many, 'a', 'form'],
    [many, ['a', 'a'], 'twice'],
    [set, ['z'], 'unknown'],
    [set, [1], 'form'],
    [order, ['a', 'b'], 'missing'],
    [match, ['a'], 'form'],
    [match, null, 'form'],
    [match, { x: 1 }, 'form'],
    [match, { z: 'a' }, 'unknown'],
    [match, { y: 'a' }, 'unknown'],
    [place, {}, 'form'],
    [place, [{ id: 'a', target: 't' }], 'form'],
    [place, [{ id: 'a', target: 'a', relation: 'support' }], 'unknown'],
    [place, [{ id: 'a', target: 'nowhere', relation: 'support' }], 'unknown'],
    [place, [{ id: 'a', target: 't', relation: 'like' }], 'unknown'],
    [place, [{ id: 'a', target: 't', relation: 'support' }, { id: 'a', target: 'b', relation: 'support' }], 'twice'],
    [written, '123456', 'too-long'],
    [written, 5, 'form'],
  ] as const)('%o refuses %o: %s', (ask, value, fault) => expect(checkAnswer(ask, value)).toMatchObject({ ok: false, fault }));
});

describe('sameAnswer', () => {
  it('counts the order only where it is asked for', () => {
    expect(sameAnswer('set', ['a', 'b'], ['b', 'a'])).toBe(true);
    expect(sameAnswer('order', ['a', 'b'], ['b', 'a'])).toBe(false);
    expect(sameAnswer('match', { x: 'a', y: 'c' }, { y: 'c', x: 'a' })).toBe(true);
    expect(sameAnswer('match', { x: 'a' }, { x: 'b' })).toBe(false);
    const [first, second] = [{ id: 'a', target: 't', relation: 'support' }, { id: 'b', target: 't', relation: 'support' }];
    expect(sameAnswer('place', [first, second], [second, first])).toBe(true);
    expect(sameAnswer('place', [first], [second])).toBe(false);
    expect(sameAnswer('written', ' So it is.', 'So it is. ')).toBe(true);
  });
});
