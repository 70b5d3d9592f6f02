// A relation as one sentence made from both of its ends.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { relationSentence } from '../../src/formats/relation-sentence.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';

const map = mapOf({
  language: ['en', 'zh'],
  statements: [
    statement('bring', { text: { en: 'We should bring umbrellas.', zh: '我们应当带伞。' } }),
    statement('clouds', { text: { en: 'There are clouds.', zh: '天上有云。' } }),
    statement('wind', { text: { en: 'The wind is wet', zh: '风很湿' } }),
    statement('heavy', { text: { en: 'Umbrellas are heavy.', zh: '伞很重。' } }),
    statement('high', { text: { en: 'The clouds are high.', zh: '云很高。' } }),
    statement('guess', { text: { en: 'Nobody has measured that.', zh: '没有人量过。' } }),
    statement('said', { text: { en: 'Bob said “no”.' }, speaker: 'bob' }),
  ],
  inferences: [
    support('because', ['clouds'], 'bring'),
    support('together', ['clouds', 'wind'], 'bring'),
    attack('but', ['heavy'], 'bring'),
    undercut('cut', ['high'], 'because'),
    undercut('again', ['guess'], 'cut'),
    undercut('cut-linked', ['high'], 'together'),
    attack('quoted', ['said'], 'bring'),
  ],
});

/** Whether the parts stand in the sentence in this order. */
const order = (sentence: string, ...parts: string[]): boolean => {
  const at = parts.map((part) => sentence.indexOf(part));
  return at.every((place, i) => place >= 0 && (i === 0 || place > at[i - 1]!));
};

describe('in English', () => {
  it('a reason and an objection are named with what they bear on, without the full stops', () => {
    expect(relationSentence(map, 'because', 'en')).toBe('“There are clouds” is given as a reason for “We should bring umbrellas”.');
    expect(relationSentence(map, 'but', 'en')).toBe('“Umbrellas are heavy” is an objection to “We should bring umbrellas”.');
  });

  it('linked premises are named together', () => {
    expect(order(relationSentence(map, 'together', 'en'), '“There are clouds” and “The wind is wet”', 'reason for “We should bring umbrellas”')).toBe(true);
  });

  test('linked premises are spoken of in the plural', () => {
    expect(relationSentence(map, 'together', 'en')).not.toContain('” is given');
  });

  it('an undercut says which step does not follow, and does not deny the premise', () => {
    expect(relationSentence(map, 'cut', 'en')).toBe('“The clouds are high” says that the step from “There are clouds” to “We should bring umbrellas” does not follow.');
    expect(relationSentence(map, 'cut-linked', 'en')).toContain('the step from “There are clouds” and “The wind is wet” to “We should bring umbrellas”');
  });

  it('an undercut of an undercut names what it attacks and the claim that it is about', () => {
    expect(order(relationSentence(map, 'again', 'en'), '“Nobody has measured that”', '“The clouds are high”', '“We should bring umbrellas”')).toBe(true);
  });

  test('an undercut of an undercut does not make the attacked one a step to the claim', () => {
    expect(relationSentence(map, 'again', 'en')).not.toContain('the step from “The clouds are high” to “We should bring umbrellas”');
  });

  it('quotation marks within a text give way to single ones', () => {
    expect(relationSentence(map, 'quoted', 'en')).toContain('“Bob said ‘no’”');
  });
});

describe('in Chinese', () => {
  it('a reason and an objection are named with what they bear on', () => {
    expect(relationSentence(map, 'because', 'zh')).toBe('“天上有云”是“我们应当带伞”的理由。');
    expect(relationSentence(map, 'but', 'zh')).toBe('“伞很重”是对“我们应当带伞”的异议。');
  });

  it('linked premises are named together', () => {
    expect(relationSentence(map, 'together', 'zh')).toBe('“天上有云”和“风很湿”合起来是“我们应当带伞”的理由。');
  });

  it('an undercut says which step does not follow', () => {
    expect(relationSentence(map, 'cut', 'zh')).toBe('“云很高”指出，从“天上有云”推不出“我们应当带伞”。');
    expect(order(relationSentence(map, 'again', 'zh'), '“没有人量过”', '“云很高”', '“我们应当带伞”')).toBe(true);
  });

  it('a text that is only in English is quoted in English', () => {
    expect(relationSentence(map, 'quoted', 'zh')).toBe('“Bob said ‘no’”是对“我们应当带伞”的异议。');
  });
});

test('there is no sentence for what is no relation', () => {
  expect(relationSentence(map, 'bring', 'en')).toBe('');
  expect(relationSentence(map, 'nobody', 'zh')).toBe('');
});

test('every relation of any map names each of its premises in both languages', () => {
  fc.assert(
    fc.property(anyMap(), fc.constantFrom('en', 'zh'), (any, locale) => {
      for (const inference of any.inferences) {
        const sentence = relationSentence(any, inference.id, locale);
        for (const id of inference.premises) {
          const { text } = any.statements.find((s) => s.id === id)!;
          expect(sentence).toContain((text[locale] ?? text['en']!).replace(/[.。]$/, ''));
        }
      }
    }),
  );
});
