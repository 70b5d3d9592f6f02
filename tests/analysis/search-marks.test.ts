// Why a hit is one: which letters of it are marked.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../src/analysis/fold.ts';
import { marksOf } from '../../src/analysis/search-marks.ts';
import { searchOf } from '../../src/analysis/search.ts';
import { picnic } from './picnic.ts';

/** What is marked where the search has found each word of the query. */
const marked = (text: string, query: string, terms = fold(query).split(' ')): string[] => marksOf(text, query, terms).map(([start, end]) => text.slice(start, end));

describe('the marks of a search', () => {
  it('are the query where a word begins with it, else the words that were found', () => {
    expect(marked('The state stated its estate.', 'state')).toEqual(['state', 'state']);
    expect(marked('Sleep longer, wake later', 'later sleep')).toEqual(['Sleep', 'later']);
    expect(marked('Freedom of thought', 'fredom', ['freedom'])).toEqual(['Freedom']);
    expect(marked('Nothing of it', 'absent', [])).toEqual([]);
  });

  it('do not mind capitals, accents and wide letters, and mark what stands in the text', () => {
    expect(marked('Ｃafé CAFÉ', 'café')).toEqual(['Ｃafé', 'CAFÉ']);
    expect(marked('cafe\u0301s', 'CAFE')).toEqual(['cafe\u0301']);
    expect(marked('Όδος ΛΌΓΟΣ', 'λογος')).toEqual(['ΛΌΓΟΣ']);
  });

  it('never mark half of a joined letter', () => {
    expect(marked('oﬃce', 'off')).toEqual(['oﬃ']);
    expect(marked('한글', '한글')).toEqual(['한글']);
    expect(marked('한글'.normalize('NFD'), '한')).toEqual(['한'.normalize('NFD')]);
  });

  it('are one Chinese letter, or several together where they stand together', () => {
    expect(marked('创新要有自由，自由要有创新', '新')).toEqual(['新', '新']);
    expect(marked('技术创新与制度创新', '创新')).toEqual(['创新', '创新']);
    expect(marked('新的技术要创造', '创新', ['创', '新'])).toEqual(['新', '创']);
  });

  it('take signs of patterns as letters', () => {
    expect(marked('Is 1+1 (really) 2?', '(really)')).toEqual(['(really)']);
    expect(marked('a.b', '.*')).toEqual([]);
  });

  test('lie in the text, in order, apart from each other, and split no letter, in any text and query', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 4 }), fc.constantFrom('ﬃ', '한', 'e\u0301', 'ς', 'Å', '创新', ' ', '½', 'ǆ')), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.string({ unit: 'grapheme', maxLength: 6 }), (text, query) => {
        const borders = new Set([...Array.from(graphemes.segment(text), ({ index }) => index), text.length]);
        let last = -1;
        for (const [start, end] of marksOf(text, query, fold(query).split(' '))) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(borders.has(start) && borders.has(end)).toBe(true);
          last = end;
        }
      }),
    );
  });

  test('a piece of a text that starts a word is marked there, whatever stands around it', () => {
    const word = fc.constantFrom('free', 'Talent', '创新', 'A1', 'ﬁne', 'École', '한글');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(4), (parts, i) => {
        const query = parts[i % parts.length]!;
        const marks = marksOf(parts.join(' '), query, []);
        const said = marks.map(([start, end]) => fold(parts.join(' ').slice(start, end)));
        expect(said).toEqual(parts.filter((part) => fold(part) === fold(query)).map(fold));
      }),
    );
  });

  test('every hit of a search by a word of a statement, or by a slip in one, marks something in it', () => {
    const search = searchOf(picnic);
    for (const { id, text } of picnic.statements) {
      for (const [locale, said] of Object.entries(text)) {
        for (const word of fold(said).split(/[^\p{L}\p{N}]+/u).filter((each) => each.length > 4 && locale === 'en')) {
          for (const query of [word, `${word.slice(0, 2)}${word.slice(3)}`]) {
            const hit = search(query).find((each) => each.id === id);
            if (hit) expect(Object.values(text).some((each) => marksOf(each, query, hit.terms).length > 0), `${query} in ${id}`).toBe(true);
            else expect(query).not.toBe(word);
          }
        }
      }
    }
  });
});
