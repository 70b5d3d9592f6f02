// The address of a part opens just that part, and keeps what else the address of the page says.

import { expect, test } from 'vitest';
import { decode } from '../../src/store/deep-link.ts';
import { linkToPart } from '../../src/store/part-view.ts';
import { mapOf, statement, support } from '../arbitraries.ts';

const map = mapOf({
  questions: [{ id: 'q', text: { en: 'Q?' }, short: { en: 'Q' } }],
  statements: [statement('answer', { question: 'q', answers: 'q' }), statement('reason'), statement('ground')],
  inferences: [support('i', ['reason'], 'answer'), support('j', ['ground'], 'reason')],
});
const HERE = 'https://example.org/crux/?x#v=1&map=m&lang=zh&open=all&at=answer&q=word&f.stance=rejects&cam=1,2,1&later=kept';
const stateOf = (part: 'statement' | 'path' | 'branch', at: string) => decode(linkToPart(HERE, map, part, at).split('#')[1]!).state;

test('it selects the part, opens the way to it, and filters nothing', () => {
  const state = stateOf('path', 'ground');
  expect(state).toMatchObject({ map: 'm', lang: 'zh', at: 'ground', q: '', cam: undefined, unknown: ['later=kept'] });
  expect(state.filters.stance).toEqual([]);
  expect([...(state.open as ReadonlySet<string>)].toSorted()).toEqual(['answer', 'q', 'reason']);
});

test('of a branch all is open, and of what needs nothing open nothing is said', () => {
  expect([...(stateOf('branch', 'answer').open as ReadonlySet<string>)].toSorted()).toEqual(['answer', 'q', 'reason']);
  expect(stateOf('statement', 'q').open).toBeUndefined();
});

test('the page stays the same', () => {
  expect(linkToPart(HERE, map, 'path', 'ground')).toMatch(/^https:\/\/example\.org\/crux\/\?x#v=1&map=m&/);
});
