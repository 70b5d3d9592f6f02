// The key on paper and the grade of an answer never disagree: each is held against all answers that there are, and against what the
// items themselves accept.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/i18n/all.ts';
import { answerKeyOf, type AnswerKey } from '../../src/teaching/answer-key.ts';
import { asText } from '../../src/teaching/answers.ts';
import { drawnAnswer } from '../../src/teaching/chance.ts';
import { ruleIn, reasonIn, withoutRule } from '../../src/teaching/feedback-text.ts';
import { generate, itemsOf } from '../../src/teaching/generate.ts';
import { grade } from '../../src/teaching/grade.ts';
import { KINDS, type Answer, type Item, type Placement } from '../../src/teaching/item.ts';
import { randomOf } from '../../src/model/random.ts';
import { anyMap } from '../arbitraries.ts';
import { SCHEMES, shipped } from './shipped.ts';

/** What the key says that an answer is worth; nothing where it lists no such answers. */
function worthByKey(item: Item, key: AnswerKey, answer: Answer): number | undefined {
  const asSet = (each: Answer): string => JSON.stringify(Array.isArray(each) && typeof each[0] === 'string' ? (each as string[]).toSorted() : each);
  if (key.by === 'answers') {
    const found = key.answers.find((each) => asSet(each.answer) === asSet(answer));
    return found?.score ?? (key.isPartial ? undefined : 0);
  }
  if (key.by === 'rows') {
    const rows = key.rows.map(({ left, worth, most }) => ({ most, score: worth.find((each) => each.answer === (answer as Record<string, string>)[left])?.score ?? 0 }));
    if (rows.every(({ most, score }) => score === most)) return 1;
    return item.kind === 'E10' ? undefined : rows.reduce((sum, { score }) => sum + score, 0);
  }
  return undefined;
}

function agrees(item: Item): void {
  const key = answerKeyOf(item);
  const random = randomOf(3, item.id);
  const answers: Answer[] = [item.accept.model, ...Array.from({ length: 12 }, () => drawnAnswer(item, random))];
  for (const answer of answers) {
    const { score } = grade(item, answer);
    const told = worthByKey(item, key, answer);
    if (told !== undefined) expect(told, item.id).toBeCloseTo(score ?? 0, 9);
    // What is worth all is never left out of a list, and only such answers are called right.
    else if (key.by === 'answers' || key.by === 'rows') expect(score, item.id).toBeLessThan(1);
  }
  if (key.by === 'model') {
    for (const { answer: placed } of key.also) expect(grade(item, key.model.map((each) => (each.id === placed.id ? placed : each))).score, item.id).toBe(1);
    for (const { answer: placed } of key.neutral) expect(grade(item, [...key.model, placed]).score, item.id).toBe(1);
  }
}

describe.each(shipped)('$slug', ({ map, sources }) => {
  it.each(KINDS)('key and grade agree for all items of %s', { timeout: 60_000 }, (kind) => {
    const items = [...itemsOf(map, { ...sources, kind, seed: 4, lang: 'en' }), ...generate(map, { ...sources, kind, seed: 4, lang: 'zh', count: 3 })];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) agrees(item);
  });
});

it('lists what the items accept: by options, by places, by sets, by rows', () => {
  const seen = { differing: 0, halves: 0, several: 0 };
  for (const { map, sources } of shipped) {
    // Of a board only the model and what is near it is listed.
    for (const kind of KINDS.filter((each) => each !== 'E6' && each !== 'E12')) {
      for (const item of itemsOf(map, { ...sources, kind, seed: 9, lang: 'en' })) {
        const key = answerKeyOf(item);
        const accept = item.accept as { readonly options?: Readonly<Record<string, { readonly score: number; readonly feedback: { readonly differs?: true } }>>; readonly exact?: readonly Placement[]; readonly least?: readonly (readonly string[])[]; readonly model: Answer };
        if (key.by === 'answers' && accept.options) {
          const listed = Object.entries(accept.options).filter(([, { score }]) => score > 0);
          expect(key.answers.map(({ answer }) => asText(answer)).toSorted()).toEqual(listed.map(([id]) => id).toSorted());
          seen.differing += key.answers.filter(({ score, feedback }) => score === 1 && feedback.differs).length;
          seen.halves += key.answers.filter(({ score }) => score === 0.5).length;
        }
        if (key.by === 'answers' && accept.exact) {
          const full = key.answers.filter(({ score }) => score === 1).map(({ answer }) => (answer as readonly Placement[])[0]!);
          // A card is no place for itself, whatever a reading says.
          const reachable = accept.exact.filter(({ target }) => item.shape === 'place' && item.cards.every(({ id }) => id !== target));
          for (const { target, relation } of reachable) expect(full).toContainEqual(expect.objectContaining({ target, relation }));
          expect(full).toHaveLength(reachable.length);
        }
        if (key.by === 'answers' && accept.least) {
          expect(key.answers.map(({ answer }) => (answer as string[]).toSorted().join()).toSorted()).toEqual(accept.least.map((set) => set.toSorted().join()).toSorted());
          seen.several += key.answers.length > 1 ? 1 : 0;
        }
        if (key.by === 'rows') for (const { left, worth, most } of key.rows) expect(worth.filter(({ score }) => score === most).map(({ answer }) => answer), item.id).toContain((accept.model as Record<string, string>)[left]);
      }
    }
  }
  expect(seen.differing).toBeGreaterThan(0);
  expect(seen.halves).toBeGreaterThan(0);
  expect(seen.several).toBeGreaterThan(0);
});

it('key and grade agree on any map', () => {
  fc.assert(
    fc.property(anyMap(), fc.integer({ min: 0, max: 1000 }), (map, seed) => {
      for (const kind of KINDS) for (const item of generate(map, { schemes: SCHEMES, kind, seed, lang: 'en', count: 2 })) agrees(item);
    }),
    { numRuns: 25 },
  );
});

it('a reason is what is left without verdict and rule, and is never empty for what is right', () => {
  for (const { map, sources } of shipped) {
    for (const lang of ['en', 'zh'] as const) {
      for (const kind of ['E1', 'E2', 'E4', 'E5', 'E7', 'E9'] as const) {
        for (const item of itemsOf(map, { ...sources, kind, seed: 2, lang })) {
          const { feedback } = grade(item, item.accept.model);
          const rule = ruleIn(feedback, lang);
          expect(rule).not.toBe('');
          expect(feedback.text).toContain(rule);
          expect(withoutRule(feedback, lang)).not.toContain(rule);
          expect(reasonIn(feedback, lang)).toMatch(/\S/);
          expect(reasonIn(feedback, lang)).not.toMatch(/^(?:Right|对)/);
        }
      }
    }
  }
});
