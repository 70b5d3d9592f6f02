// Each rule of scoring by answers whose worth was worked out by hand, on a small map:
//
//   t (thesis)  <- s1 { a & b }  <- s2 { c }         a <- s3 { d }      s3 <~ s4 { e } (undercut)
//               <- o1 { f } (objection)              f <- r1 { g } (rebuttal)
//
// q is answered by t2, for which h is a direct reason and i a reason for h.

import { describe, expect, it } from 'vitest';
import type { ArgumentMap } from '../../src/model/argument-map.ts';
import { itemsOf } from '../../src/teaching/generate.ts';
import { grade } from '../../src/teaching/grade.ts';
import type { Answer, Item, Kind, Placement } from '../../src/teaching/item.ts';
import { macroF1 } from '../../src/teaching/macro-f1.ts';
import { scoreTree } from '../../src/teaching/tree-score.ts';
import { danglingIn } from '../../src/teaching/terms.ts';
import { attack, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { bell, essay, SCHEMES } from './shipped.ts';

const map: ArgumentMap = mapOf({
  thesis: 't',
  speakers: [{ id: 'author', name: { en: 'Ann' } }, { id: 'bob', name: { en: 'Bob' } }],
  questions: [{ id: 'q', text: { en: 'Is it so?' }, short: { en: 'So?' } }],
  statements: [
    statement('t'),
    statement('t2', { answers: 'q', question: 'q' }),
    statement('a'),
    statement('b'),
    statement('c', { basis: 'fact' }),
    statement('d'),
    statement('e'),
    statement('f', { speaker: 'bob', stance: 'rejects' }),
    statement('g', { hedge: 'probable' }),
    statement('h', { question: 'q' }),
    statement('i', { question: 'q' }),
    statement('again', { elaborates: 't' }),
  ],
  inferences: [
    support('s1', ['a', 'b'], 't', { scheme: 'sign', critical: [{ question: 'sign.counter-sign', by: 'o1' }] }),
    support('s2', ['c'], 't'),
    support('s3', ['d'], 'a'),
    undercut('s4', ['e'], 's3'),
    attack('o1', ['f'], 't'),
    attack('r1', ['g'], 'f'),
    support('s5', ['h'], 't2'),
    support('s6', ['i'], 'h'),
  ],
});

/** Without the undercut, so that all reasons for t hold. */
const calm: ArgumentMap = { ...map, inferences: map.inferences.filter(({ id }) => id !== 's4') };

function item(kind: Kind, id: string, of: ArgumentMap = map): Item {
  const found = itemsOf(of, { kind, seed: 4, lang: 'en', schemes: SCHEMES }).find((each) => each.id === `${kind}:${id}`);
  if (!found) throw new Error(`${kind}:${id}`);
  return found;
}

const scoreOf = (kind: Kind, id: string, answer: Answer): number | null => grade(item(kind, id), answer).score;
const put = (id: string, target: string, relation: string): Placement => ({ id, target, relation });

describe('E1', () => {
  it('1 for the answer, .5 for a direct reason, nothing for what is further off', () => {
    expect(['t2', 'h', 'i', 't'].map((id) => scoreOf('E1', 'q/statement', id))).toEqual([1, 0.5, 0, 0]);
  });
});

describe('E2', () => {
  it('1 for a role, .5 for premise and evidence in each other’s place', () => {
    const roles = ['claim', 'premise', 'evidence', 'objection', 'rebuttal'];
    const all = (id: string): unknown => roles.map((role) => scoreOf('E2', id, role));
    expect(all('t')).toEqual([1, 0, 0, 0, 0]);
    expect(all('b')).toEqual([0, 1, 0.5, 0, 0]);
    expect(all('c')).toEqual([0, 0.5, 1, 0, 0]);
    expect(all('a')).toEqual([1, 1, 0.5, 0, 0]);
    expect(all('f')).toEqual([0, 0, 0, 1, 0]);
    expect(all('g')).toEqual([0, 0, 0, 0, 1]);
    expect(all('e')).toEqual([0, 0, 0, 1, 0]);
  });

  it('a sentence may be background', () => {
    const sentences = itemsOf(bell.map, { ...bell.sources, kind: 'E2', seed: 1, lang: 'en' });
    const background = sentences.find(({ id }) => id === 'E2:P1.1')!;
    expect([grade(background, 'background').score, grade(background, 'claim').score]).toEqual([1, 0]);
    expect(item('E2', 't')).not.toMatchObject({ options: expect.arrayContaining([expect.objectContaining({ id: 'background' })]) });
  });
});

describe('E3', () => {
  it('.5 for the speaker and .5 for the stance', () => {
    expect(scoreOf('E3', 'f', { speaker: 'bob', stance: 'rejects' })).toBe(1);
    expect(scoreOf('E3', 'f', { speaker: 'author', stance: 'rejects' })).toBe(0.5);
    expect(scoreOf('E3', 'f', { speaker: 'bob', stance: 'asserts' })).toBe(0.5);
    expect(scoreOf('E3', 'f', { speaker: 'author', stance: 'asserts' })).toBe(0);
    expect(scoreOf('E3', 'f', { stance: 'rejects' })).toBe(0.5);
  });
});

describe('E4', () => {
  it('.6 for the target and .4 for the relation', () => {
    expect(scoreOf('E4', 'c', [put('c', 't', 'support')])).toBe(1);
    expect(scoreOf('E4', 'c', [put('c', 't', 'attack')])).toBe(0.6);
    expect(scoreOf('E4', 'f', [put('f', 't', 'attack')])).toBe(1);
    expect(scoreOf('E4', 'f', [])).toBe(0);
  });

  it('.3 for one above it, up to two levels, with the right sign', () => {
    const d = item('E4', 'd');
    expect(d.accept.model).toEqual([put('d', 'a', 'support')]);
    expect(grade(d, [put('d', 't', 'support')]).score).toBeCloseTo(0.7);
    expect(grade(d, [put('d', 't', 'attack')]).score).toBe(0);
    const i = item('E4', 'i');
    expect(grade(i, [put('i', 't2', 'support')]).score).toBeCloseTo(0.7);
    // A rebuttal of an objection to t bears for t.
    expect(scoreOf('E4', 'g', [put('g', 't', 'support')])).toBeCloseTo(0.3);
    expect(scoreOf('E4', 'g', [put('g', 't', 'attack')])).toBeCloseTo(0.4);
  });

  it('.2 for an attack in the place of an undercut and the other way', () => {
    const e = item('E4', 'e');
    expect(e.accept.model).toEqual([put('e', 's3', 'undercut')]);
    expect(grade(e, [put('e', 's3', 'undercut')]).score).toBe(1);
    expect(grade(e, [put('e', 's3', 'attack')]).score).toBeCloseTo(0.8);
    expect(grade(e, [put('e', 'a', 'attack')]).score).toBeCloseTo(0.5);
    expect(grade(e, [put('e', 'a', 'support')]).score).toBe(0);
    expect(scoreOf('E4', 'f', [put('f', 't', 'undercut')])).toBeCloseTo(0.8);
  });
});

describe('E5', () => {
  it('1 or nothing, with what follows on both readings', () => {
    const linked = item('E5', 't/a/b', calm);
    expect([grade(linked, 'linked').score, grade(linked, 'separate').score]).toEqual([1, 0]);
    const separate = item('E5', 't/a/c', calm);
    expect([grade(separate, 'linked').score, grade(separate, 'separate').score]).toEqual([0, 1]);
    // t has two reasons; linked, the loss of a or b takes one of them; apart, there would be three.
    expect(grade(linked, 'linked').feedback.text).toContain('if the two need each other, 1 of 2 reasons for the claim is left, and it still stands. Reject the first: if each counts by itself, 2 of 3 reasons for the claim are left');
    // Taken together, a, b and c would be one reason, and with it the claim would fall.
    expect(grade(separate, 'separate').feedback.text).toContain('if the two need each other, the only reason for the claim is gone, and it falls. Reject the first: if each counts by itself, 1 of 2 reasons for the claim is left, and it still stands');
  });
});

describe('E6', () => {
  const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const right = [put('a', 't', 'support'), put('b', 'a', 'with'), put('c', 't', 'support'), put('d', 'a', 'support'), put('e', 'd', 'undercut'), put('f', 't', 'attack'), put('g', 'f', 'attack')];
  const whole = item('E6', 't/9');
  const instead = (...changed: readonly Placement[]): readonly Placement[] => right.map((each) => changed.find(({ id }) => id === each.id) ?? each);
  const sevenths = (points: number) => expect.closeTo(points / 7, 10);

  it('takes all cards of the part, and nothing else', () => {
    expect(Object.keys((whole.accept as unknown as { cards: object }).cards).toSorted()).toEqual(cards);
    expect(grade(whole, right)).toMatchObject({ score: 1, edgeF1: 1 });
  });

  it('.5 within two levels of the right parent, .25 for the wrong sign, nothing elsewhere', () => {
    expect(grade(whole, instead(put('d', 't', 'support'))).score).toEqual(sevenths(6.5));
    expect(grade(whole, instead(put('d', 't', 'attack'))).score).toEqual(sevenths(6.25));
    expect(grade(whole, instead(put('d', 'a', 'attack'))).score).toEqual(sevenths(6.25));
    // A level too low: under a reason for t it still speaks for t.
    expect(grade(whole, instead(put('c', 'd', 'support'))).score).toEqual(sevenths(6.5));
    expect(grade(whole, instead(put('c', 'f', 'support'))).score).toEqual(sevenths(6.25));
    expect(grade(whole, instead(put('c', 'f', 'attack'))).score).toEqual(sevenths(6.5));
    // Against the card itself in place of its step.
    expect(grade(whole, instead(put('e', 'd', 'attack'))).score).toEqual(sevenths(6.5));
    expect(grade(whole, instead(put('g', 'e', 'attack'))).score).toEqual(sevenths(6));
    expect(grade(whole, right.filter(({ id }) => id !== 'g')).score).toEqual(sevenths(6));
    expect(grade(whole, []).score).toBe(0);
  });

  it('takes .25 for each wrong linking, and never goes below nothing', () => {
    expect(grade(whole, instead(put('b', 't', 'support'))).score).toEqual(sevenths(6.75));
    expect(grade(whole, instead(put('c', 'a', 'with'))).score).toEqual(sevenths(6.75));
    expect(grade(whole, instead(put('c', 'a', 'with'), put('b', 't', 'support'))).score).toEqual(sevenths(6.5));
    const knot = cards.map((id, i) => put(id, cards[(i + 1) % cards.length]!, 'with'));
    expect(grade(whole, knot).score).toBe(0);
  });

  it('tells the F1 of the lines beside the score', () => {
    // Six of seven lines right, one card left out: 2 · 6 / (6 + 7).
    expect(grade(whole, right.filter(({ id }) => id !== 'g')).edgeF1).toBeCloseTo(12 / 13);
    expect(grade(whole, instead(put('d', 't', 'support'))).edgeF1).toBeCloseTo(6 / 7);
  });

  it('a card with two places is right on either', () => {
    const steps = [{ id: 'x', premises: ['p'], target: 'r', polarity: 'support' as const }, { id: 'y', premises: ['p'], target: 's', polarity: 'attack' as const }, { id: 'z', premises: ['s'], target: 'r', polarity: 'attack' as const }];
    for (const place of [put('p', 'r', 'support'), put('p', 's', 'attack')]) expect(scoreTree(['p', 's'], steps, [place, put('s', 'r', 'attack')]).score).toBe(1);
  });
});

describe('E7', () => {
  it('1 for the premise, nothing for the other three, each with its own reason', () => {
    const choice = itemsOf(bell.map, { ...bell.sources, kind: 'E7', seed: 2, lang: 'en' }).find(({ id }) => id === 'E7:i-body-night/2')!;
    if (choice.shape !== 'pick-one') throw new Error(choice.shape);
    const graded = choice.options.map(({ id, text }) => ({ text, ...grade(choice, id) }));
    expect(graded.filter(({ score }) => score === 1).map(({ text }) => text)).toEqual(['Pupils who have lessons in their body’s night are too tired to learn.']);
    expect(graded.filter(({ score }) => score === 0)).toHaveLength(3);
    expect(new Set(graded.map(({ feedback }) => feedback.text)).size).toBe(4);
  });

  it('a written premise has no score; only dangling words are told', () => {
    const [written] = itemsOf(bell.map, { ...bell.sources, kind: 'E7', seed: 2, lang: 'en', written: true });
    const graded = grade(written!, 'Owls hunt mice.');
    expect(graded.score).toBeNull();
    expect(graded.feedback.parts!.map(({ rule }) => rule)).toEqual(['rabbit-rule', 'holding-hands']);
    expect(graded.feedback.parts![1]!.text).toContain('“Owls”');
    expect(graded.feedback.text).toContain('One way to say it: “Pupils who have lessons in their body’s night are too tired to learn.”');
    expect(grade(written!, 'Owls hunt mice.', { hints: 4 }).score).toBeNull();
  });

  it('Rabbit Rule and Holding Hands by the words, in both languages', () => {
    expect(danglingIn('Socrates is mortal.', ['Socrates is a man.'], 'en')).toEqual({ rabbits: ['mortal'], alone: ['man'] });
    expect(danglingIn('Socrates is mortal.', ['Socrates is a man.', 'Every man is mortal.'], 'en')).toEqual({ rabbits: [], alone: [] });
    expect(danglingIn('学校应该关闭。', ['学校危险。'], 'zh').alone).toEqual(['危险']);
    expect(danglingIn('学校应该关闭。', ['学校危险。', '危险的学校应该关闭。'], 'zh')).toEqual({ rabbits: [], alone: [] });
  });
});

describe('E8', () => {
  it('.5 for the scheme, .25 for one of its family, .5 for the question', () => {
    // An analogy is of one family with classification and composition, with which nobody would mix it up.
    const eight = item('E8', 's1', { ...map, inferences: map.inferences.map((step) => (step.id === 's1' ? { ...step, scheme: 'analogy', critical: [{ question: 'analogy.difference', by: 'o1' }] } : step)) });
    if (eight.shape !== 'match') throw new Error(eight.shape);
    const [schemes, questions] = eight.left.map(({ right }) => right);
    const near = schemes!.find((id) => ['composition', 'classification'].includes(id))!;
    const far = schemes!.find((id) => id !== 'analogy' && id !== near)!;
    const wrong = questions!.find((id) => !id.startsWith('analogy.'))!;
    expect(questions!.filter((id) => id.startsWith('analogy.'))).toEqual(['analogy.difference']);
    const all = [['analogy', 'analogy.difference'], [near, 'analogy.difference'], [far, 'analogy.difference'], ['analogy', wrong], [near, wrong], [far, wrong]].map(([scheme, question]) => grade(eight, { scheme: scheme!, question: question! }).score);
    expect(all).toEqual([1, 0.75, 0.5, 0.5, 0.25, 0]);
  });
});

describe('E9', () => {
  it('1, .5 for what stands next to it, nothing for the other end', () => {
    expect(['certain', 'probable', 'possible'].map((hedge) => scoreOf('E9', 'g', hedge))).toEqual([0.5, 1, 0.5]);
    const ends = mapOf({ statements: [statement('x', { hedge: 'certain' }), statement('y', { hedge: 'possible' })] });
    expect(['certain', 'probable', 'possible'].map((hedge) => grade(item('E9', 'x', ends), hedge).score)).toEqual([1, 0.5, 0]);
    expect(['certain', 'probable', 'possible'].map((hedge) => grade(item('E9', 'y', ends), hedge).score)).toEqual([0, 0.5, 1]);
  });

  it('of several the surest: 1, .5 for what lies between, nothing for the least sure', () => {
    const three = mapOf({ statements: [statement('x', { hedge: 'certain' }), statement('y', { hedge: 'probable' }), statement('z', { hedge: 'possible' })] });
    expect(['x', 'y', 'z'].map((id) => grade(item('E9', 'x/surest', three), id).score)).toEqual([1, 0.5, 0]);
    // With two levels nothing lies between.
    const two = mapOf({ statements: [statement('x', { hedge: 'probable' }), statement('y', { hedge: 'possible' }), statement('z', { hedge: 'possible' })] });
    expect(['x', 'y', 'z'].map((id) => grade(item('E9', 'x/surest', two), id).score)).toEqual([1, 0, 0]);
  });
});

describe('E10', () => {
  it('macro-F1 over the classes that occur in the key or in the answer', () => {
    expect(macroF1({ a: 'x', b: 'x', c: 'y' }, { a: 'x', b: 'x', c: 'y' })).toBe(1);
    // x: 2·2/(2+3) = .8; y: 0
    expect(macroF1({ a: 'x', b: 'x', c: 'y' }, { a: 'x', b: 'x', c: 'x' })).toBeCloseTo(0.4);
    // x: 2·1/(2+1) = 2/3; y: 2·1/(1+1) = 1; z: 0
    expect(macroF1({ a: 'x', b: 'x', c: 'y' }, { a: 'x', b: 'z', c: 'y' })).toBeCloseTo(5 / 9);
    expect(macroF1({ a: 'x', b: 'y' }, {})).toBe(0);
  });

  it('asks for what the evaluator finds: g holds f down, and c is one reason of two', () => {
    expect(item('E10', 'g').accept.model).toMatchObject({ f: 'restored' });
    expect(item('E10', 'c', calm).accept.model).toMatchObject({ t: 'weakened' });
    expect(item('E10', 'h').accept.model).toMatchObject({ t2: 'loses-support' });
  });
});

describe('E11', () => {
  it('1 for a least set, .5 for one with something too many, nothing for what brings nothing down', () => {
    const eleven = item('E11', 't', calm);
    if (eleven.shape !== 'set') throw new Error(eleven.shape);
    const offered = eleven.options.map(({ id }) => id);
    // t falls when c goes, which is one reason by itself, and with it either b or d, on which the other reason rests.
    const least = (eleven.accept as unknown as { least: string[][] }).least;
    for (const set of least) {
      expect(grade(eleven, set).score).toBe(1);
      expect(grade(eleven, set.toReversed()).score).toBe(1);
      for (const id of set) expect(grade(eleven, set.filter((each) => each !== id)).score).toBe(0);
      const other = offered.find((id) => !least.some((each) => each.includes(id)))!;
      expect(grade(eleven, [...set, other]).score).toBe(0.5);
    }
    expect(least.map((set) => set.toSorted().join(' ')).toSorted()).toEqual(['b c', 'c d']);
    expect(grade(eleven, []).score).toBe(0);
  });
});

describe('E12', () => {
  const twelve = itemsOf(essay.map, { ...essay.sources, kind: 'E12', seed: 3, lang: 'en' });
  const faultsIn = (of: Item): readonly { places: string[]; diagnosis: string }[] => (of.accept as unknown as { faults: { places: string[]; diagnosis: string }[] }).faults;

  it('F1 of the marks, .5 for the right place with the wrong diagnosis', () => {
    const two = twelve.find((each) => faultsIn(each).length === 2 && (each.accept as unknown as { neutral: unknown[] }).neutral.length === 0)!;
    const [first, second] = faultsIn(two);
    const other = (diagnosis: string): string => (diagnosis === 'wrong-sign' ? 'two-in-one' : 'wrong-sign');
    const sound = two.shape === 'place' ? two.targets.find(({ id }) => !faultsIn(two).some(({ places }) => places.includes(id)))!.id : '';
    const mark = (n: number, target: string, relation: string): Placement => put(`fault-${n}`, target, relation);
    const marked = (...marks: readonly Placement[]): number => grade(two, marks).score!;
    expect(marked(mark(1, first!.places[0]!, first!.diagnosis), mark(2, second!.places[0]!, second!.diagnosis))).toBe(1);
    expect(marked(mark(1, first!.places[0]!, first!.diagnosis))).toBeCloseTo(2 / 3);
    expect(marked(mark(1, first!.places[0]!, other(first!.diagnosis)))).toBeCloseTo(1 / 3);
    expect(marked(mark(1, first!.places[0]!, first!.diagnosis), mark(2, sound, 'wrong-sign'))).toBeCloseTo(2 / 4);
    expect(marked(mark(1, first!.places[0]!, first!.diagnosis), mark(2, second!.places[0]!, other(second!.diagnosis)))).toBeCloseTo(3 / 4);
    expect(marked(mark(1, sound, 'wrong-sign'))).toBe(0);
    expect(marked()).toBe(0);
  });

  it('plants one to three faults of all five kinds, and each in its place', () => {
    const all = Array.from({ length: 12 }, (_, seed) => [essay, bell].flatMap(({ map: of, sources }) => itemsOf(of, { ...sources, kind: 'E12', seed, lang: 'en' }))).flat();
    expect(new Set(all.flatMap(faultsIn).map(({ diagnosis }) => diagnosis))).toEqual(new Set(['wrong-sign', 'claim-for-step', 'restatement', 'reported-as-own', 'two-in-one']));
    for (const each of all) {
      const faults = faultsIn(each);
      expect(faults.length).toBeGreaterThanOrEqual(1);
      expect(faults.length).toBeLessThanOrEqual(3);
      expect(new Set(faults.flatMap(({ places }) => places)).size).toBe(faults.flatMap(({ places }) => places).length);
      const of = each.map === bell.slug ? bell.map : essay.map;
      for (const { diagnosis, places } of faults) {
        const [place] = places;
        const shown = each.part!.steps.find(({ id }) => id === place);
        const really = of.inferences.find(({ id }) => id === place);
        if (diagnosis === 'wrong-sign') expect(shown!.polarity).not.toBe(really!.polarity);
        if (diagnosis === 'claim-for-step') expect(of.inferences.find(({ id }) => 'inference' in really!.target && id === really!.target.inference)!.target).toEqual({ statement: shown!.target });
        if (diagnosis === 'restatement') expect([really, of.statements.find(({ id }) => id === shown!.premises[0])!.elaborates]).toEqual([undefined, shown!.target]);
        if (diagnosis === 'reported-as-own') expect([each.part!.statements.find(({ id }) => id === place)!.speaker, of.statements.find(({ id }) => id === place)!.speaker]).toEqual(['author', expect.stringMatching(/^(?!author$)./)]);
      }
    }
  });
});

describe('hints', () => {
  it('after the last an item is worth at most .25, before it everything', () => {
    const two = item('E2', 'c');
    expect([0, 1, 2, 3, 4].map((hints) => grade(two, 'evidence', { hints }).score)).toEqual([1, 1, 1, 1, 0.25]);
    expect(grade(two, 'premise', { hints: 4 }).score).toBe(0.25);
    expect(grade(two, 'claim', { hints: 4 }).score).toBe(0);
  });
});
