// Support told as facts: what is counted, in which words, and in which tone.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spineOf } from '../../src/analysis/spine.ts';
import { countsBelow, type Counts } from '../../src/analysis/tally.ts';
import { messagesOf } from '../../src/i18n/translate.ts';
import { factParts, factsOf, withCommas } from '../../src/scene/facts.ts';
import { picnic } from '../analysis/picnic.ts';

const none: Counts = { reasons: 0, objections: 0, answered: 0, granted: 0, unanswered: 0, unstated: 0 };
const en = (counts: Partial<Counts>, form?: 'brief'): string => factsOf({ ...none, ...counts }, 'en', form);
const zh = (counts: Partial<Counts>, form?: 'brief'): string => factsOf({ ...none, ...counts }, 'zh', form);

describe('the facts behind a claim', () => {
  it('are reasons, objections, whether these are answered, and unstated premises, in this order', () => {
    expect(en({ reasons: 3, objections: 1, unanswered: 1, unstated: 1 })).toBe('3 separate reasons, 1 objection, unanswered, 1 unstated premise');
    expect(zh({ reasons: 3, objections: 1, unanswered: 1, unstated: 1 })).toBe('3 条独立理由，1 条异议，未获回应，1 个未明说的前提');
  });

  it('are silent about what there is none of', () => {
    expect(en({})).toBe('');
    expect(zh({})).toBe('');
    expect(en({ unstated: 2 })).toBe('2 unstated premises');
    expect(en({ objections: 2, answered: 2 })).toBe('2 objections, answered');
  });

  it('call one reason a reason, and several separate', () => {
    expect(en({ reasons: 1 })).toBe('1 reason');
    expect(en({ reasons: 2 })).toBe('2 separate reasons');
    expect(zh({ reasons: 1 })).toBe('1 条理由');
  });

  it('are told briefly inside a box', () => {
    expect(en({ reasons: 2, objections: 1, answered: 1 }, 'brief')).toBe('2 reasons, 1 objection, answered');
    expect(zh({ reasons: 2 }, 'brief')).toBe('2 条理由');
  });

  it('are those of the picnic', () => {
    const of = (id: string): string => factsOf(countsBelow(picnic, spineOf(picnic).placeOf(id)!), 'en');
    expect(of('dry')).toBe('1 reason, 2 objections, 2 unanswered');
    expect(of('enough')).toBe('7 separate reasons');
    expect(of('go')).toBe('');
  });
});

describe('objections', () => {
  it('tell how many of several wait for a reply', () => {
    expect(en({ objections: 3, answered: 1, granted: 1, unanswered: 1 })).toBe('3 objections, 1 unanswered');
  });

  it('are called answered only if each of them is', () => {
    expect(en({ objections: 2, answered: 1, granted: 1 })).toBe('2 objections');
  });

  it('that the author grants himself are neither answered nor unanswered', () => {
    expect(en({ objections: 1, granted: 1 })).toBe('1 objection');
  });
});

test('each fact has a tone: reasons, objections, what waits for a reply, and what is plain', () => {
  const tones = (counts: Partial<Counts>) => factParts({ ...none, ...counts }, 'en').map((part) => part.tone);
  expect(tones({ reasons: 1, objections: 1, unanswered: 1, unstated: 1 })).toEqual(['support', 'attack', 'alarm', 'plain']);
  expect(tones({ objections: 1, answered: 1 })).toEqual(['attack', 'attack']);
});

test('commas stand between facts, each with the fact before it', () => {
  const parts = factParts({ ...none, reasons: 1, objections: 1, granted: 1 }, 'en');
  expect(withCommas(parts, messagesOf('en')).map((part) => part.text)).toEqual(['1 reason, ', '1 objection']);
  expect(withCommas([], messagesOf('en'))).toEqual([]);
});

test('an unanswered objection is never left out, whatever else is counted', () => {
  const n = fc.nat({ max: 20 });
  fc.assert(
    fc.property(n, n, n, n, fc.integer({ min: 1, max: 20 }), fc.constantFrom('en', 'zh'), fc.constantFrom('whole', 'brief'), (reasons, unstated, answered, granted, unanswered, locale, form) => {
      const parts = factParts({ reasons, unstated, answered, granted, unanswered, objections: answered + granted + unanswered }, locale, form);
      expect(parts.filter((part) => part.tone === 'alarm').length).toBe(1);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
  );
});
