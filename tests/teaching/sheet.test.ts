// Sets of exercises: the same everywhere, and what answers to them come to.

import { describe, expect, it } from 'vitest';
import '../../src/i18n/all.ts';
import { drawnAnswer } from '../../src/teaching/chance.ts';
import { itemsOf } from '../../src/teaching/generate.ts';
import { KINDS } from '../../src/teaching/item.ts';
import { randomOf } from '../../src/model/random.ts';
import { gradeSheet, itemsOfSheet, parseSheet, sheetId, toldBy, type Given, type Sheet } from '../../src/teaching/sheet.ts';
import { mapOf, statement } from '../arbitraries.ts';
import { bell, essay } from './shipped.ts';

const sheet: Sheet = { map: essay.slug, mapVersion: essay.map.version!, kinds: KINDS, number: 24, order: 'by-kind', seed: 5, lang: 'en', hints: 4 };
const items = itemsOfSheet(essay.map, sheet, essay.sources);

describe('the items of a set', () => {
  it('are as many as asked for, as many of each kind, and the same for the same seed', () => {
    expect(items).toHaveLength(24);
    for (const kind of KINDS) expect(items.filter((item) => item.kind === kind)).toHaveLength(2);
    expect(new Set(items.map(({ id }) => id)).size).toBe(24);
    expect(itemsOfSheet(structuredClone(essay.map), sheet, essay.sources)).toEqual(items);
    expect(itemsOfSheet(essay.map, { ...sheet, seed: 6 }, essay.sources).map(({ id }) => id)).not.toEqual(items.map(({ id }) => id));
  });

  it('come mixed where that is asked for', () => {
    const mixed = itemsOfSheet(essay.map, { ...sheet, order: 'mixed' }, essay.sources);
    expect(mixed.map(({ id }) => id)).not.toEqual(items.map(({ id }) => id));
    expect(mixed.map(({ id }) => id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });

  it('ask for sentences only where the set says so', () => {
    const forms = (sentences: boolean): boolean => itemsOfSheet(bell.map, { ...sheet, map: bell.slug, kinds: ['E1', 'E2'], number: 20, sentences }, bell.sources).some(({ id }) => /P\d|sentence/.test(id));
    expect([forms(true), forms(false)]).toEqual([true, false]);
  });

  it('tells of no statement twice as long as there is something else to ask', () => {
    for (const { slug, map, sources } of [essay, bell]) {
      const given = { ...sources, words: new Map() };
      for (const seed of [1, 7, 12]) {
        const made = itemsOfSheet(map, { ...sheet, map: slug, number: 24, seed }, sources);
        const told = made.map(toldBy);
        const shares = (own: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): boolean => others.some((other) => [...other].some((id) => own.has(id)));
        const doubled = made.filter((_, i) => shares(told[i]!, told.slice(0, i)));
        for (const { id, kind } of doubled) {
          const before = told.slice(0, made.findIndex((item) => item.id === id));
          const instead = itemsOf(map, { ...given, kind, seed, lang: 'en' }).filter((item) => !made.some((each) => each.id === item.id) && !shares(toldBy(item), before));
          expect(instead.map((item) => item.id), `${slug} ${seed} ${id}`).toEqual([]);
        }
      }
    }
  });

  it('tells of nothing twice in an item of each kind, on a map that is large enough', () => {
    for (const seed of [2, 7, 30]) {
      const told = itemsOfSheet(essay.map, { ...sheet, number: KINDS.length, seed }, essay.sources).flatMap((item) => [...toldBy(item)]);
      expect(told.length - new Set(told).size, String(seed)).toBe(0);
    }
  });

  it('what one kind cannot give the others do, and a small map gives what it has', () => {
    const short = itemsOfSheet(bell.map, { ...sheet, map: bell.slug, kinds: ['E9', 'E2'], number: 20 }, bell.sources);
    // Four claims that say how sure they are, and two comparisons: there are two that are certain.
    expect([short.length, short.filter(({ kind }) => kind === 'E9').length]).toEqual([20, 6]);
    const tiny = mapOf({ statements: [statement('a', { hedge: 'possible' })] });
    expect(itemsOfSheet(tiny, { ...sheet, number: 10 }, {}).map(({ id }) => id)).toEqual(['E9:a']);
  });
});

describe('what answers come to', () => {
  const random = randomOf(1, 'answers');
  const given = items.map((item): Given => ({ item: item.id, answer: drawnAnswer(item, random), hints: random.below(5) }));

  it('the mean over the items; the key is worth 1, no answer nothing', () => {
    expect(gradeSheet(items, items.map(({ id, accept }) => ({ item: id, answer: accept.model }))).score).toBe(1);
    expect(gradeSheet(items, [])).toMatchObject({ score: 0 });
    const { score, grades } = gradeSheet(items, given);
    expect(score).toBeCloseTo(grades.reduce((sum, { grade }) => sum + grade!.score!, 0) / 24);
    expect(gradeSheet(items, items.slice(0, 6).map(({ id, accept }) => ({ item: id, answer: accept.model }))).score).toBeCloseTo(6 / 24);
  });

  it('recomputing from what was stored gives the same', () => {
    const stored = JSON.parse(JSON.stringify(given)) as Given[];
    expect(gradeSheet(itemsOfSheet(essay.map, sheet, essay.sources), stored)).toEqual(gradeSheet(items, given));
  });

  it('what no machine judges is left out of the mean', () => {
    const written = itemsOfSheet(bell.map, { ...sheet, map: bell.slug, kinds: ['E7', 'E5'], number: 4 }, { ...bell.sources, written: true });
    const answers = written.map(({ id, shape, accept }): Given => ({ item: id, answer: shape === 'written' ? 'A sentence of mine.' : accept.model }));
    expect(gradeSheet(written, answers)).toMatchObject({ score: 1 });
    expect(gradeSheet(written, []).score).toBe(0);
    const only = written.filter(({ shape }) => shape === 'written');
    expect(gradeSheet(only, answers).score).toBeNull();
  });

  it('an answer of another item is none', () => {
    expect(gradeSheet(items, [{ item: items[0]!.id, answer: 'nonsense' }]).grades[0]).toEqual({ item: items[0]!.id });
  });

  it('a further answer that the teacher accepts counts, and the learner reads why and what the program said', () => {
    const pick = items.find(({ kind }) => kind === 'E2')!;
    const wrong = pick.shape === 'pick-one' ? pick.options.find(({ id }) => gradeSheet([pick], [{ item: pick.id, answer: id }]).score === 0)!.id : '';
    const contested: Given = { item: pick.id, answer: wrong, contested: 'I read it as that.' };
    const accepted = [{ item: pick.id, answer: wrong, reason: 'Well argued.' }];
    expect(gradeSheet([pick], [contested])).toMatchObject({ score: 0, grades: [{ contested: 'I read it as that.' }] });
    const after = gradeSheet([pick], [contested], accepted);
    expect(after).toMatchObject({ score: 1, grades: [{ contested: 'I read it as that.', grade: { feedback: { text: expect.stringMatching(/^Your teacher accepts this answer: Well argued\. .*Not right\./) } } }] });
    expect(gradeSheet([pick], [{ ...contested, hints: 4 }], accepted).score).toBe(0.25);
    const set = items.find(({ shape }) => shape === 'set')!;
    const twoWays = [{ item: set.id, answer: ['b', 'a'], reason: 'x' }];
    expect(gradeSheet([{ ...set, shape: 'set', options: [{ id: 'a', text: 'a' }, { id: 'b', text: 'b' }] } as typeof set], [{ item: set.id, answer: ['a', 'b'] }], twoWays).score).toBe(1);
  });
});

describe('a set from outside', () => {
  it('comes back as it was, and has one id whatever is accepted later', () => {
    const parsed = parseSheet(JSON.parse(JSON.stringify(sheet)));
    expect(parsed).toEqual({ ok: true, sheet });
    expect(sheetId({ ...sheet, accepted: [{ item: 'E2:x', answer: 'claim', reason: 'y' }] })).toBe(sheetId(sheet));
    expect(sheetId({ ...sheet, seed: 6 })).not.toBe(sheetId(sheet));
  });

  it('is refused with the fields that are wrong, and the kinds that are unknown', () => {
    expect(parseSheet({ ...sheet, kinds: ['E1', 'E99'], seed: -1, number: 1000 })).toEqual({ ok: false, fields: ['kinds', 'number', 'seed'], unknownKinds: ['E99'] });
    expect(parseSheet(null)).toMatchObject({ ok: false });
  });
});
