// What is said of answers: every right place once, each line with what it is about, nothing told twice, and the maxim that fits.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/i18n/all.ts';
import { exerciseMessagesOf } from '../../src/i18n/exercises.ts';
import { AUTHOR, speakerOf } from '../../src/model/argument-map.ts';
import { randomOf } from '../../src/model/random.ts';
import { shortened } from '../../src/model/shortened.ts';
import { drawnAnswer } from '../../src/teaching/chance.ts';
import { remarksOn } from '../../src/teaching/feedback-text.ts';
import { generate, itemsOf } from '../../src/teaching/generate.ts';
import { grade } from '../../src/teaching/grade.ts';
import type { Answer, Item, Kind } from '../../src/teaching/item.ts';
import { modelLeft, modelTree, type ModelLine } from '../../src/teaching/model-left.ts';
import { wentWrong } from '../../src/teaching/practice.ts';
import { reportsSaying } from '../../src/teaching/saying.ts';
import { anyMap } from '../arbitraries.ts';
import { bell, essay, shipped } from './shipped.ts';

const LANGS = ['en', 'zh'] as const;
const allOf = (kind: Kind): readonly Item[] => shipped.flatMap(({ map, sources }) => LANGS.flatMap((lang) => itemsOf(map, { ...sources, kind, seed: 6, lang })));
const drawn = (item: Item, n: number): readonly Answer[] => Array.from({ length: n }, (_, i) => drawnAnswer(item, randomOf(i, item.id)));
const times = (text: string, part: string): number => text.split(part).length - 1;

describe('E4', () => {
  it('tells all places that are right, each once, whatever was answered, and no model beside', () => {
    let several = 0;
    for (const item of allOf('E4')) {
      if (item.shape !== 'place') continue;
      const { quote } = exerciseMessagesOf(item.lang);
      const [card] = item.cards;
      const puts = item.targets.flatMap((target) => item.relations.map((relation) => ({ target, relation, put: [{ id: card!.id, target: target.id, relation: relation.id }] })));
      const right = puts.filter(({ put }) => grade(item, put).score === 1);
      several += right.length > 1 ? 1 : 0;
      const wrong = puts.find(({ put }) => grade(item, put).score === 0);
      for (const put of [...(wrong ? [wrong.put] : []), ...right.map((each) => each.put)]) {
        const { feedback } = grade(item, put);
        const places = right.filter(({ target }) => target.is === 'statement');
        // One end of a step that is right as well stands in the words of that step once more.
        const steps = right.filter(({ target }) => target.is === 'step').map(({ target }) => target.text);
        for (const { target } of places) expect(times(feedback.text, quote(target.text)), item.id).toBe(places.filter((each) => each.target.id === target.id).length + steps.reduce((sum, step) => sum + times(step, quote(target.text)), 0));
        for (const step of steps) expect(times(feedback.text, step), item.id).toBe(1);
        expect(modelLeft(item, feedback)).toBe('');
        expect(modelTree(item)).toEqual([]);
      }
    }
    expect(several).toBeGreaterThan(5);
  });

  it('says how another reader takes it', () => {
    const item = itemsOf(bell.map, { ...bell.sources, kind: 'E4', seed: 1, lang: 'en' }).find(({ id }) => id === 'E4:weak-will')!;
    const { text } = grade(item, []).feedback;
    expect(text).toMatch(/It speaks against “.*Readers differ here: .*Taken so, it stands against the step from .* right too\./);
  });
});

describe.each(['E6', 'E10', 'E12'] as const)('the remarks of %s', (kind) => {
  it('begin with what they are about, in one pair of quotation marks; what is right stands in one line', () => {
    let one = 0;
    for (const item of allOf(kind)) {
      for (const answer of [...drawn(item, 2), item.accept.model]) {
        const { feedback } = grade(item, answer);
        const remarks = remarksOn(item, feedback);
        const right = feedback.parts!.filter(({ isRight }) => isRight).length;
        expect(remarks).toHaveLength(feedback.parts!.length - right + (right > 0 ? 1 : 0));
        expect(remarks.filter(({ about }) => !about)).toHaveLength(right > 0 ? 1 : 0);
        for (const { text, about } of remarks) {
          if (!about) {
            one++;
            expect(text).toContain(String(right));
            continue;
          }
          expect(text.startsWith(`“${Array.from(about.of!).slice(0, 6).join('').replaceAll('“', '‘').replaceAll('”', '’')}`), text).toBe(true);
          expect(text).not.toMatch(/^[^”]*[.。]”[:：]/);
        }
        if (answer === item.accept.model) expect(remarks).toHaveLength(1);
      }
    }
    expect(one).toBeGreaterThan(0);
  });
});

describe('E6', () => {
  it('says how the score comes about, and the agreement of lines not in the same breath', () => {
    for (const item of allOf('E6')) {
      const [some] = drawn(item, 1);
      const { counts } = exerciseMessagesOf(item.lang).e6;
      const { score, feedback } = grade(item, some!);
      expect(score).toBeLessThan(1);
      expect([counts(0), counts(1)].some((each) => feedback.text.includes(each))).toBe(true);
      expect(feedback.text).not.toMatch(/\d ?%/);
      expect(grade(item, item.accept.model).feedback.text).not.toContain(counts(0));
    }
  });

  it('has every card once in the tree of the model, without a stop before the quotation mark', () => {
    const flat = (lines: readonly ModelLine[]): readonly ModelLine[] => lines.flatMap((line) => [line, ...flat(line.under)]);
    for (const item of allOf('E6')) {
      const lines = flat(modelTree(item));
      expect(lines.map(({ id }) => id).toSorted()).toEqual((item.accept.model as readonly { readonly id: string }[]).map(({ id }) => id).toSorted());
      for (const { text } of lines) expect(text).not.toMatch(/[.。]”/);
    }
  });
});

describe('E3 and E8', () => {
  it('say one line a question, and of the model only what that leaves open', () => {
    for (const item of [...allOf('E3'), ...allOf('E8')]) {
      if (item.shape !== 'match') continue;
      for (const answer of drawn(item, 3) as readonly Readonly<Record<string, string>>[]) {
        const { score, feedback } = grade(item, answer);
        const lines = feedback.text.split('\n');
        for (const { text } of item.left) expect(lines.filter((line) => line.startsWith(text.replace(/[?？]$/, '')))).toHaveLength(1);
        expect(remarksOn(item, feedback)).toEqual([]);
        const left = modelLeft(item, feedback);
        if (score === 1 || item.kind === 'E3') expect(left, item.id).toBe('');
        else for (const { text } of item.left) expect(times(left, text.replace(/[?？]$/, ''))).toBeLessThanOrEqual(1);
      }
      const model = item.accept.model as Readonly<Record<string, string>>;
      // Where a question was not answered nothing was told of it.
      const [first] = item.left;
      const { [first!.id]: gone, ...rest } = model;
      expect(modelLeft(item, grade(item, rest).feedback)).toContain(item.right.find(({ id }) => id === gone)!.text.replace(/[.。]$/, '').slice(0, 12));
    }
  });

  it('names the author once in the question', () => {
    const [item] = generate(essay.map, { ...essay.sources, kind: 'E3', seed: 1, lang: 'en', count: 1 });
    expect(item!.prompt).toMatch(/Deng Yuwen, the author,/);
  });
});

it('E2: a reason that may be a report, and that the map does not tell from one, is right as either', () => {
  const seen = { either: 0, told: 0 };
  const holds = ({ map, lang = 'en' as const }: { readonly map: Parameters<typeof itemsOf>[0]; readonly lang?: 'en' | 'zh' }): void => {
    for (const item of itemsOf(map, { kind: 'E2', seed: 2, lang })) {
      const statement = map.statements.find(({ id }) => item.id === `E2:${id}`);
      if (!statement) continue;
      const [premise, evidence] = ['premise', 'evidence'].map((role) => grade(item, role));
      const isOthers = speakerOf(statement) !== AUTHOR || LANGS.some((each) => reportsSaying(statement.text[each] ?? '', each));
      if (premise!.score !== 1 || statement.readings) continue;
      if (statement.basis === undefined && isOthers) {
        seen.either++;
        expect(evidence!.score, item.id).toBe(1);
      } else if (statement.basis === undefined) {
        seen.told++;
        expect(evidence!.score, item.id).toBe(0.5);
        expect(evidence!.feedback.text).toContain(exerciseMessagesOf(lang).e2.noEvidence);
      }
    }
  };
  fc.assert(fc.property(anyMap(), (map) => holds({ map })), { numRuns: 40 });
  for (const { map } of shipped) for (const lang of LANGS) holds({ map, lang });
  expect(seen.either).toBeGreaterThan(0);
  expect(seen.told).toBeGreaterThan(0);
});

it('E2: words of saying are words, not parts of words', () => {
  expect(['Many admit it.', 'The council says so.', 'According to Ann, no.'].every((text) => reportsSaying(text, 'en'))).toBe(true);
  expect(['An essay on dens.', 'It rose by half.', 'Admittance is free.'].some((text) => reportsSaying(text, 'en'))).toBe(false);
  expect([reportsSaying('多数人承认如此。', 'zh'), reportsSaying('产量增加了。', 'zh')]).toEqual([true, false]);
});

it('E1: the maxim is of the form that is asked for', () => {
  const seen = new Set<string>();
  for (const item of allOf('E1')) {
    const { e1, rules } = exerciseMessagesOf(item.lang);
    const isThesis = [e1.thesis('statement'), e1.thesis('sentence')].includes(item.prompt);
    const rule = item.prompt === e1.reservation ? rules.reservation : item.prompt === e1.furtherAnswer ? rules['further-answer'] : isThesis ? rules.thesis : rules['answer-to-question'];
    seen.add(`${item.lang} ${rule}`);
    for (const answer of drawn(item, 3)) expect(grade(item, answer).feedback.text).toContain(rule);
    expect(item.hints[1]).toBe(rule);
  }
  expect(seen.size).toBe(8);
});

it('an item comes again because it went wrong the last time, not because it once did', () => {
  const done = (item: string, score: number | null) => ({ kind: 'E1' as const, item, score });
  const attempts = [done('a', 0.5), done('b', 0.2), done('b', 0.9), done('c', null), done('a', 0)];
  expect(['a', 'b', 'c', 'd'].map((item) => wentWrong(attempts, item))).toEqual([0, undefined, undefined, undefined]);
});

it('a text is cut between words, also a Latin one among Chinese', () => {
  expect(shortened('one two three four', 10)).toBe('one two…');
  expect(shortened('这里说的是DeepSeek的事', 9)).toBe('这里说的是…');
  expect(shortened('这里说的是别的事情', 6)).toBe('这里说的是…');
});
