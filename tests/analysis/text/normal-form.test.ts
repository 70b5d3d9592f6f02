// The form of a text of which digests are taken, of a sentence and of a whole text with its places.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldText, unitAt } from '../../../src/analysis/text/folded-text.ts';
import { normalForm } from '../../../src/analysis/text/normal-form.ts';

describe('the normal form', () => {
  it.each([
    ['quotes', '‘a’ “b” „c‟', `'a' "b" "c"`],
    ['dashes', 'a – b — c‑d − e', 'a - b - c-d - e'],
    ['white space', ' a \r\n\t b\u00A0c\u3000d ', 'a b c d'],
    ['what is not seen', 'exam\u00ADple \u200Bhere\uFEFF', 'example here'],
    ['wide and joined letters', 'ＡＢ，ﬁt…', 'AB,fit...'],
    ['case, which stays', 'DeepSeek', 'DeepSeek'],
  ])('folds %s', (_, text, folded) => expect(normalForm(text)).toBe(folded));

  it('is its own normal form', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(normalForm(normalForm(text))).toBe(normalForm(text)); }));
  });
});

describe('a whole text in normal form', () => {
  const sign = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 3 }), fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('e\u0301', 'ｶﾞ', '\u1112\u1161\u11ab', 'ㄱ', 'ㅏ', '㉠', 'ￂ', 'ﾡ', '…', ' \n', '“', '\u00AD', '中', '´', '\ud800'));
  const text = fc.array(sign, { maxLength: 30 }).map((parts) => parts.join(''));

  it('is the same as the normal form of the text', () => {
    fc.assert(fc.property(text, (each) => { expect(foldText(each).text.trim()).toBe(normalForm(each)); }), { numRuns: 1000 });
  });

  it('knows where each unit comes from', () => {
    fc.assert(
      fc.property(text, (each) => {
        const { text: folded, from, to } = foldText(each);
        expect([from.length, to.length]).toEqual([folded.length, folded.length]);
        for (let i = 0; i < folded.length; i++) {
          expect(from[i]!).toBeLessThan(to[i]!);
          if (i > 0) expect(from[i]! >= to[i - 1]! || from[i] === from[i - 1]).toBe(true);
          if (folded[i] !== ' ') expect(normalForm(each.slice(from[i], to[i]))).toContain(folded[i]);
        }
      }),
    );
  });
});

test('a place of the text is found among the units of its normal form', () => {
  const folded = foldText('a  …b');
  expect(folded.text).toBe('a ...b');
  expect([0, 1, 2, 3, 4, 5].map((place) => unitAt(folded, place))).toEqual([0, 1, 2, 2, 5, 6]);
});
