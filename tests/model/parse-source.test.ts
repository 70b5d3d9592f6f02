import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/model/parse-source.ts';
import { errorsOf } from '../errors-of.ts';

const edition = { id: 'en', language: 'en', title: 'A text', sections: [{ id: 'S0', paragraphs: [{ id: 'P1', precis: { en: 'It begins.' } }] }] };

describe('the text of a map', () => {
  it('may have an edition that lists paragraphs only', () => {
    const result = parseSource({ formatVersion: 1, editions: [edition] });
    expect(result.ok && result.value.editions[0]).toMatchObject({ ...edition, sentences: [], background: [] });
  });

  it('keeps the words of a sentence where they are shipped', () => {
    const sentence = { id: 'P1.1', chars: 4, words: 1, digest: '0123456789abcdef', text: 'So.' };
    const result = parseSource({ formatVersion: 1, editions: [{ ...edition, sentences: [sentence], background: ['P1.1'] }] });
    expect(result.ok && result.value.editions[0]!.sentences).toEqual([sentence]);
  });

  it('is refused with its place where its shape is wrong', () => {
    const said = (value: unknown) => errorsOf(parseSource(value)).map(({ rule, path }) => [rule, ...path].join(' '));
    expect(said([])).toEqual(['wrong-type']);
    expect(said({ formatVersion: 3, editions: [] })).toEqual(['newer-format formatVersion']);
    expect(said({ formatVersion: 1 })).toEqual(['missing-field']);
    expect(said({ formatVersion: 1, editions: [{ ...edition, sentences: [{ id: 1 }] }] })).toEqual([
      'wrong-type editions 0 sentences 0 id',
      'missing-field editions 0 sentences 0',
      'missing-field editions 0 sentences 0',
      'missing-field editions 0 sentences 0',
    ]);
  });
});
