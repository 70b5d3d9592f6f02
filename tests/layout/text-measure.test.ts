// Where lines break. The letters of this measurer are all ten wide, Chinese ones twenty, so that lines are counted by hand.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { approximateMeasurer, breakLines, type Font, type TextMeasurer } from '../../src/layout/text-measure.ts';

const font: Font = { face: 'serif', size: 20 };
const ten: TextMeasurer = (text) => Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uff60\u3000-\u303f]/.test(letter) ? 20 : 10), 0);
/** Lines of a text of so many letters, Chinese ones counting two. */
const lines = (text: string, letters: number, before = 0): string[] => breakLines(text, letters * 10, font, ten, before * 10).map((line) => line.trimEnd());

describe('an English text', () => {
  it('breaks at spaces, as late as it can', () => {
    expect(lines('the wind was high that night', 13)).toEqual(['the wind was', 'high that', 'night']);
    expect(lines('one line', 8)).toEqual(['one line']);
    expect(lines('', 8)).toEqual(['']);
  });

  it('breaks inside a word that is too long for a line, and nowhere else', () => {
    expect(lines('counterrevolutionaries ran', 10)).toEqual(['counterrev', 'olutionari', 'es ran']);
  });

  it('keeps together what a hard space joins', () => {
    expect(lines('see page\u00a0200 there', 9)).toEqual(['see', 'page\u00a0200', 'there']);
  });

  it('keeps punctuation with its word', () => {
    expect(lines('he said (loudly), no', 9)).toEqual(['he said', '(loudly),', 'no']);
  });

  it('leaves room for what stands before the first line', () => {
    expect(lines('the wind was high', 12, 4)).toEqual(['the wind', 'was high']);
  });

  test('does not break a word behind a number that would fit on the next line', () => {
    expect(lines('unemployment rises', 14, 6).join(' ')).toContain('unemployment');
  });
});

describe('a Chinese text', () => {
  it('breaks between words without spaces', () => {
    expect(lines('今天下雨我们在家', 8)).toEqual(['今天下雨', '我们在家']);
  });

  it('never begins a line with closing punctuation, nor ends one with an opening mark', () => {
    expect(lines('今天下雨。我们在家', 8)).toEqual(['今天', '下雨。', '我们在家']);
    expect(lines('我们说（今天）下雨', 8)).toEqual(['我们说', '（今天）', '下雨']);
  });

  test('never begins a line with the dot inside a name', () => {
    for (let letters = 8; letters <= 20; letters++) for (const line of lines('总统唐纳德·特朗普当选', letters)) expect(line).not.toMatch(/^·/);
  });
});

describe('a last line', () => {
  it('of a letter or two gets the word before it', () => {
    expect(lines('we all went by it', 14)).toEqual(['we all went', 'by it']);
    expect(lines('大家今天都在家里吃饭', 16)).toEqual(['大家今天都在', '家里吃饭']);
  });

  it('stays as it is where it is long enough, or where the word before it would not fit beside it', () => {
    expect(lines('we all went there', 12)).toEqual(['we all went', 'there']);
    expect(lines('it is incomparable to', 13)).toEqual(['it is', 'incomparable', 'to']);
  });
});

const CHINESE = ['今天', '我们', '集市', '港口', '下雨', '咖啡馆', '不', '是', '应当', '两百个'];
const MARKS = ['，', '。', '？', '；', '、', '：', '！', '“今天”', '（港口）', '《集市》', '……', '——'];
const chinese = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...CHINESE) }, fc.tuple(fc.constantFrom(...CHINESE), fc.constantFrom(...MARKS)).map((pair) => pair.join(''))), { maxLength: 30 }).map((words) => words.join(''));
const english = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'i', 'm'), minLength: 1, maxLength: 14 }), { maxLength: 30 }).map((words) => words.join(' '));
const anyText = fc.oneof(chinese, english, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));
const letterOf = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('any text at any width', () => {
  const measured = fc.record({ text: anyText, width: fc.integer({ min: 0, max: 400 }), before: fc.integer({ min: 0, max: 80 }) });

  test('no line is wider than asked, unless a letter alone is', () => {
    fc.assert(
      fc.property(measured, ({ text, width, before }) => {
        breakLines(text, width, font, approximateMeasurer, before).forEach((line, i) => {
          if (approximateMeasurer(line.trimEnd(), font) > width - (i === 0 ? before : 0) + 1e-5) expect([...letterOf.segment(line)].length).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('the lines together are the text, up to spaces', () => {
    const plain = (text: string): string => text.replace(/\s/g, '');
    fc.assert(
      fc.property(measured, ({ text, width, before }) => {
        expect(plain(breakLines(text, width, font, approximateMeasurer, before).join(''))).toBe(plain(text));
      }),
      { numRuns: 400 },
    );
  });

  test('a line keeps the blank at which it was broken, and no other: the lines are the text', () => {
    fc.assert(
      fc.property(fc.oneof(chinese, english), fc.integer({ min: 1, max: 400 }), (text, width) => {
        expect(breakLines(text, width, font, ten).join('')).toBe(text);
      }),
    );
  });

  test('words are whole where each fits on a line', () => {
    fc.assert(
      fc.property(english, fc.integer({ min: 14, max: 60 }), (text, letters) => {
        expect(lines(text, letters).join(' ')).toBe(text);
      }),
    );
  });

  test('no Chinese line of eight characters or more begins with closing or ends with opening punctuation', () => {
    fc.assert(
      fc.property(chinese, fc.integer({ min: 16, max: 60 }), (text, letters) => {
        for (const line of lines(text, letters)) expect(line).not.toMatch(/^[，。？；、：！”）》…—]|[“（《]$/);
      }),
    );
  });
});

test('plain letters break where the same text breaks with an accent in it', () => {
  const plain = fc.string({ unit: fc.constantFrom(...Array.from('aabc.,;( )[]-"!?%1 2  ')), maxLength: 80 }).map((text) => `${text}a`);
  fc.assert(
    fc.property(plain, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 60 }), (text, width, before) => {
      const accented = breakLines(text.replaceAll('a', 'ä'), width, font, ten, before);
      expect(breakLines(text, width, font, ten, before)).toEqual(accented.map((line) => line.replaceAll('ä', 'a')));
    }),
    { numRuns: 1000 },
  );
});

test('a text of a hundred thousand letters is broken', () => {
  expect(lines('word '.repeat(20_000).trim(), 9).length).toBe(10_000);
});
