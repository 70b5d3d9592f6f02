// Why something falls, in words: against sentences written by hand for a small map, and on any map free of the words that a
// labelling cannot justify.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consequencesOf } from '../../src/analysis/what-if/consequences.ts';
import { authorsEvaluation, evaluationOf } from '../../src/analysis/what-if/evaluation.ts';
import { NO_OVERRIDES, type Overrides } from '../../src/analysis/what-if/overrides.ts';
import { chainSentences, statusWords, type Told } from '../../src/formats/chain-sentences.ts';
import type { ArgumentMap, Id } from '../../src/model/argument-map.ts';
import type { Locale } from '../../src/model/localized-text.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../arbitraries.ts';

/** A thesis with two reasons, the first of two linked premises; an objection whose one answer holds it off; an undercut that is answered. */
const map = mapOf({
  statements: [
    statement('T'), statement('P1'), statement('P2'), statement('P3'), statement('O', { stance: 'rejects' }), statement('A'),
    statement('U', { stance: 'rejects' }), statement('V'), statement('again', { elaborates: 'P3' }),
  ],
  inferences: [support('i1', ['P1', 'P2'], 'T'), support('i2', ['P3'], 'T'), attack('i3', ['O'], 'T'), attack('i4', ['A'], 'O'), undercut('i5', ['U'], 'i2'), attack('i6', ['V'], 'U')],
});

function told(overrides: Partial<Overrides>, of: ArgumentMap = map, locale: Locale = 'en'): Told {
  const now = evaluationOf(of, { ...NO_OVERRIDES, ...overrides });
  return { map: of, now, consequences: consequencesOf(authorsEvaluation(of), now), locale };
}
const name = (id: Id): string => `“${map.statements.find((each) => each.id === id)!.text['en']!.replace(/\.$/, '')}”`;
const say = (told_: Told, id: Id): string => chainSentences(told_, id).join(' ');

describe('a chain of sentences', () => {
  it('tells of a premise that was needed together with another, and of the reason that is left', () => {
    expect(say(told({ reject: ['P1'] }), 'T')).toBe(`You rejected ${name('P1')}. ${name('P1')} was needed together with ${name('P2')} for ${name('T')}. ${name('T')} still has another reason, ${name('P3')}.`);
  });

  it('tells where no reason is left', () => {
    expect(say(told({ reject: ['P3', 'P1'] }), 'T')).toMatch(/No other reason for .* is left in this essay\.$/);
  });

  it('tells of an objection that its answer no longer holds off, and on what the claim then stands', () => {
    expect(say(told({ reject: ['A'] }), 'O')).toContain(`${name('A')} was an objection to ${name('O')}; that objection no longer holds. Nothing that still holds speaks against ${name('O')}, so it counts again.`);
    expect(say(told({ reject: ['A'] }), 'T')).toMatch(/it stands only on the author’s word\.$/);
  });

  it('tells of a step that is attacked now', () => {
    expect(say(told({ reject: ['V'] }), 'i2')).toContain(`So the step from ${name('P3')} to ${name('T')} no longer holds: ${name('U')} stands in its way.`);
  });

  it('tells of a step that the reader rejects, doubts or grants, and of what only restates a claim', () => {
    expect(say(told({ reject: ['i2'] }), 'T')).toBe(`You rejected the step from ${name('P3')} to ${name('T')}. ${name('T')} still has another reason, ${name('P1')} and ${name('P2')}.`);
    expect(say(told({ doubt: ['P3'] }), 'again')).toBe(`You doubt ${name('P3')}. ${name('again')} only restates ${name('P3')} and goes with it.`);
    expect(say(told({ grant: ['O'] }), 'T')).toContain(`${name('O')} now counts as an objection to ${name('T')}.`);
  });

  it('says so where nothing changes', () => {
    expect(say(told({ reject: ['P1'] }), 'P2')).toBe(`Nothing changes for ${name('P2')}.`);
  });

  it('of a long way tells the beginning and the end', () => {
    const n = 40;
    const chain = mapOf({ statements: Array.from({ length: n }, (_, i) => statement(`s${i}`)), inferences: Array.from({ length: n - 1 }, (_, i) => support(`i${i}`, [`s${i}`], `s${i + 1}`)) });
    const sentences = chainSentences(told({ reject: ['s0'] }, chain), `s${n - 1}`);
    expect(sentences.length).toBeLessThan(12);
    expect(sentences.some((each) => /steps between/.test(each))).toBe(true);
    expect(sentences.at(-1)).toContain('It was the only reason for');
  });

  it('begins, on any map and for anything said, with what the reader said, and never calls a claim false, valid, refuted or beaten', () => {
    fc.assert(
      fc.property(anyMap(), fc.infiniteStream(fc.nat()), fc.constantFrom('en' as const, 'zh' as const), (any, stream, locale) => {
        const ids = [...any.statements, ...any.inferences].map(({ id }) => id);
        const picked = [...stream.take(3)].map((n) => ids[n % ids.length]!);
        const all = told({ reject: picked.slice(0, 1), doubt: picked.slice(1, 2), grant: picked.slice(2) }, any, locale);
        for (const consequence of all.consequences.values()) {
          const sentences = chainSentences(all, consequence.id);
          expect(sentences[0]).toMatch(/^(?:You (?:rejected|doubt|granted)|您(?:否定了|怀疑|承认了))/);
          expect(statusWords(all, consequence)).not.toBe('');
          expect([...sentences, statusWords(all, consequence)].join(' ').replaceAll(/“[^”]*”/g, '')).not.toMatch(/\b(?:false|valid|refuted|wins?)\b/i);
        }
      }),
    );
  });
});
