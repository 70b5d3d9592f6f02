// Finding statements by their words, in English and Chinese, by their numbers, and the way to what was found.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { searchOf, tokensOf } from '../../src/analysis/search.ts';
import { anyMap, attack, bigMap, mapOf, statement, support } from '../arbitraries.ts';
import { picnic } from './picnic.ts';

const market = mapOf({
  language: ['en', 'zh'],
  questions: [{ id: 'q', text: { en: 'Should the market move?', zh: '集市该不该搬？' }, short: { en: 'Move', zh: '搬不搬' } }],
  speakers: [{ id: 'zoe', name: { en: 'Zoë Müller', zh: '穆勒' } }],
  statements: [
    statement('yes', { answers: 'q', question: 'q', text: { en: 'The market should move to the harbour.', zh: '集市应当搬到港口。' } }),
    statement('room', { text: { en: 'The harbour has room for two hundred stalls.', zh: '港口有地方，容得下两百个摊位。' } }),
    statement('café', { text: { en: 'The café on the square would lose its customers.', zh: '广场上的咖啡馆会失去顾客。' }, speaker: 'zoe', stance: 'concedes' }),
    statement('wind', { text: { en: 'It is windy there.', zh: '那里地方大，没有遮挡，风大。' }, short: { en: 'Gusts' } }),
  ],
  inferences: [support('i1', ['room'], 'yes'), attack('i2', ['café'], 'yes'), attack('i3', ['wind'], 'room')],
});
const search = searchOf(market);
const found = (query: string): string[] => search(query).map((hit) => hit.id).toSorted();

describe('searching for words', () => {
  it('finds a word by its beginning, whatever the case', () => {
    expect(found('harb')).toEqual(['room', 'yes']);
    expect(found('HARBOUR')).toEqual(['room', 'yes']);
  });

  it('asks for all words, in any order', () => {
    expect(found('stalls harbour')).toEqual(['room']);
    expect(found('stalls square')).toEqual([]);
  });

  it('forgives a slip of the pen in a long word', () => {
    expect(found('custmers')).toEqual(['café']);
    expect(found('harvour')).toEqual(['room', 'yes']);
  });

  it('does not ask for accents, nor mind them', () => {
    expect(found('cafe')).toEqual(['café']);
    expect(found('hárbour')).toEqual(['room', 'yes']);
  });

  it('finds letters of full width', () => {
    expect(found('ｈａｒｂｏｕｒ')).toEqual(['room', 'yes']);
  });

  it('finds questions, short texts and whose view it is', () => {
    expect(found('should')).toEqual(['q', 'yes']);
    expect(found('gusts')).toEqual(['wind']);
    expect(found('zoe muller')).toEqual(['café']);
  });

  it('finds nothing for nothing, nor for what nobody says', () => {
    for (const query of ['', '  ', '?!', 'elephant', '大象']) expect(found(query)).toEqual([]);
  });
});

describe('searching in Chinese', () => {
  it('finds a word in a text without spaces', () => {
    expect(found('咖啡馆')).toEqual(['café']);
    expect(found('港口')).toEqual(['room', 'yes']);
    expect(found('穆勒')).toEqual(['café']);
  });

  it('names first the text in which the characters stand together', () => {
    expect(search('有地方').map((hit) => hit.id)).toEqual(['room', 'wind']);
  });

  it('takes Latin words and Chinese ones in one query', () => {
    expect(found('harbour 摊位')).toEqual(['room']);
    expect(tokensOf('AI会下棋')).toEqual(['ai', '会', '下', '棋']);
  });

  test('names first the text in which the characters stand together, among many', () => {
    const scattered = Array.from({ length: 250 }, (_, i) => statement(`s${i}`, { text: { zh: '方地' } }));
    const together = statement('together', { text: { zh: '这座城里最大的空地和最老的广场都不是合适的地方' } });
    expect(searchOf(mapOf({ language: ['zh'], statements: [...scattered, together] }))('地方')[0]?.id).toBe('together');
  });
});

describe('going to a number', () => {
  const ofPicnic = searchOf(picnic);
  it('names first what has the number', () => {
    expect(ofPicnic('2.1')[0]!.id).toBe('enough');
    expect(ofPicnic(' 2.1.7 ')[0]!.id).toBe('r7');
    expect(ofPicnic('2')[0]!.id).toBe('q-food');
    expect(ofPicnic('t')[0]!.id).toBe('go');
    expect(ofPicnic('9.9')).toEqual([]);
  });
});

describe('the way to a hit', () => {
  it('leads from its question down to it, the hit itself left out', () => {
    expect(search('gusts')).toEqual([{ id: 'wind', path: ['q', 'yes', 'room'], terms: ['gusts'] }]);
    expect(search('move').find((hit) => hit.id === 'q')!.path).toEqual([]);
    expect(search('move').find((hit) => hit.id === 'yes')!.path).toEqual(['q']);
  });
});

test('ten thousand statements are searched, and no more than fifty are named', () => {
  const large = searchOf(bigMap(10_000, 'chain'));
  expect(large('case').length).toBe(50);
  expect(large('9876').map((hit) => hit.id)).toEqual(['s9876']);
  expect(large('9876')[0]!.path.length).toBe(9875);
});

test('any text can be searched for in any map, and what it finds is in the map, once', () => {
  const query = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', 'constructor', '\ud800', '*', '"', '\\', '(', '1.'));
  fc.assert(
    fc.property(anyMap(), fc.array(query, { maxLength: 5 }), (map, queries) => {
      const ids = new Set([...map.questions, ...map.statements].map(({ id }) => id));
      const any = searchOf(map);
      for (const each of queries) {
        const hits = any(each).map((hit) => hit.id);
        expect(new Set(hits).size).toBe(hits.length);
        for (const id of hits) expect(ids).toContain(id);
      }
    }),
  );
});

test('every statement of any map is found by its own words', () => {
  fc.assert(
    fc.property(anyMap(), (map) => {
      const any = searchOf(map);
      for (const s of map.statements) expect(any(s.text['en']!).map((hit) => hit.id)).toContain(s.id);
    }),
    { numRuns: 30 },
  );
});
