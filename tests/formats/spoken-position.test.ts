// Where the reader is, as it is spoken: number, relation, text, stance where it is not asserted, counts.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import { stepsOfWalk } from '../../src/analysis/guided-walk.ts';
import { spokenPosition } from '../../src/formats/spoken-position.ts';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import { anyMap, attack, mapOf, statement, support } from '../arbitraries.ts';
import { loose, picnic } from '../analysis/picnic.ts';

/** What is spoken, with plain spaces. */
const spoken = (map: ArgumentMap, id: string, locale: Locale = 'en'): string => spokenPosition(map, id, locale).replaceAll('\u00a0', ' ');

describe('a question, the thesis and an answer', () => {
  it('a question is spoken with its number', () => {
    expect(spoken(picnic, 'q-food')).toBe('Question 2: Will there be enough food?');
    expect(spoken(picnic, 'q-food', 'zh')).toBe('问题 2：Will there be enough food?');
  });

  it('an answer is spoken with its number, its words and what stands behind it', () => {
    expect(spoken(picnic, 'dry')).toBe('1.1. Answer. dry. 1 reason, 2 objections, 2 unanswered');
    expect(spoken(picnic, 'dry', 'zh')).toBe('1.1。回答。dry。1 条理由，2 条异议，2 条未获回应');
    expect(spoken(picnic, 'but-wind')).toBe('1.2. Reservation. but-wind');
  });

  it('the thesis and a claim tied to nothing are spoken without a relation', () => {
    expect(spoken(picnic, 'go')).toBe('T. go');
    expect(spoken(loose, 'claim')).toBe('1. claim. 1 reason');
  });
});

describe('a ground', () => {
  it('is counted among those of its kind', () => {
    expect(spoken(picnic, 'r2')).toBe('2.1.2. Reason 2 of 7 to 2.1. r2');
    expect(spoken(picnic, 'r2', 'zh')).toBe('2.1.2。对 2.1 的理由，第 2 条，共 7 条。r2');
  });

  it('is counted together with those that are told elsewhere', () => {
    const map = mapOf({
      questions: [{ id: 'q', text: { en: 'Q?' }, short: { en: 'Q?' } }],
      statements: [statement('first', { answers: 'q' }), statement('second', { answers: 'q' }), statement('shared'), statement('own')],
      inferences: [support('i', ['shared'], 'first'), support('j', ['shared'], 'second'), support('k', ['own'], 'second')],
    });
    expect(spoken(map, 'own')).toContain('Reason 2 of 2 to 1.2');
  });

  it('is spoken as its sentence where the step itself is meant', () => {
    const map = mapOf({ thesis: 'claim', statements: [statement('claim', { text: { en: 'It pays.' } }), statement('cheap', { text: { en: 'It is cheap.' } })], inferences: [support('i', ['cheap'], 'claim')] });
    expect(spoken(map, 'i')).toBe('“It is cheap” is given as a reason for “It pays”.');
  });

  test('is not counted as two reasons where two premises are linked', () => {
    expect(spoken(picnic, 'season')).not.toContain('2 of 2');
  });

  it('tells whose view it is, then the stance, then that nobody answers', () => {
    expect(spoken(picnic, 'clouds')).toBe('1.1.4. Objection to 1.1. Bob: clouds. Author leaves open. Unanswered');
    expect(spoken(picnic, 'old-report')).toBe('1.1.3. Attack on a step to 1.1. Bob: old-report. Author rejects. Unanswered');
    expect(spoken(picnic, 'clouds', 'zh')).toBe('1.1.4。对 1.1 的异议。Bob：clouds。作者未下结论。未获回应');
  });

  it('tells that the text does not say it, and that it says a claim again', () => {
    const map = mapOf({
      thesis: 'claim',
      statements: [statement('claim'), statement('unsaid', { implicit: true, text: { en: 'Nobody says so.' } }), statement('again', { elaborates: 'claim', text: { en: 'Or so.' } })],
      inferences: [support('i', ['unsaid'], 'claim')],
    });
    expect(spoken(map, 'unsaid')).toBe('T.1. Reason to T. Nobody says so. Unstated premise');
    expect(spoken(map, 'again')).toBe('T.2. Restatement to T. Or so');
  });

  it('tells of an objection that the author grants only that he does', () => {
    const map = mapOf({ thesis: 'claim', statements: [statement('claim'), statement('but', { stance: 'concedes', text: { en: 'It costs.' } })], inferences: [attack('i', ['but'], 'claim')] });
    expect(spoken(map, 'but')).toBe('T.1. Objection to T. It costs. Author grants');
    expect(spoken(map, 'claim')).toContain('1 objection');
  });
});

test('an unknown id is not spoken', () => {
  expect(spoken(picnic, 'nobody')).toBe('');
});

test('every stop of the guided walk has its words', () => {
  fc.assert(
    fc.property(anyMap(), fc.constantFrom('en', 'zh'), (map, locale) => {
      for (const { id } of stepsOfWalk(map)) expect(spoken(map, id, locale)).not.toBe('');
    }),
  );
});

test('everything that is spoken of any map begins with its number, in both languages', () => {
  fc.assert(
    fc.property(anyMap(), fc.constantFrom('en', 'zh'), (map, locale) => {
      for (const { id, number } of spineOf(map).places) {
        const parts = spoken(map, id, locale).split(locale === 'en' ? '. ' : '。');
        expect(parts[0]).toBe(number);
        expect(parts.slice(1).some((part) => part === '')).toBe(false);
      }
    }),
  );
});
