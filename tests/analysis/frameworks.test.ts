import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../src/analysis/frameworks/flatten.ts';
import { SUPPORT_READINGS, type AF, type BAF, type Edge, type SupportReading } from '../../src/analysis/frameworks/framework.ts';
import { toAF, toBAF } from '../../src/analysis/frameworks/from-map.ts';
import { extensionsOf, strengthsOf } from '../../src/analysis/semantics/evaluate-map.ts';
import { semantics, type ExtensionSemanticsId } from '../../src/analysis/semantics/index.ts';
import { labelsOf } from '../../src/analysis/semantics/labels.ts';
import type { Label } from '../../src/analysis/what-if/evaluation.ts';
import type { ExtensionSemantics } from '../../src/analysis/semantics/semantics.ts';
import { targetIdOf, type ArgumentMap } from '../../src/model/argument-map.ts';
import { parseMap } from '../../src/model/parse.ts';
import { anyMap, attack, bigMap, mapOf, statement, support, undercut } from '../arbitraries.ts';
import { evidentialByDefinition, sorted } from './semantics/by-definition.ts';
import { anyBAF } from './semantics/random-frameworks.ts';

const evaluate = (id: ExtensionSemanticsId, ...rest: Parameters<ExtensionSemantics['evaluate']>): ReturnType<ExtensionSemantics['evaluate']> => {
  const entries: readonly ExtensionSemantics[] = semantics.filter((each) => each.kind === 'extensions');
  return entries.find((each) => each.id === id)!.evaluate(...rest);
};
const bafOf = (supports: readonly Edge[], attacks: readonly Edge[]): BAF => ({ arguments: ['a', 'b', 'c', 'd'], supports, attacks, necessities: [] });
const attacksOf = (baf: BAF, reading: SupportReading): string[] => flatten(baf, reading)!.attacks.map((edge) => edge.join(' ')).toSorted();

/** The grounded labels of a map's statements and steps. */
function labelsUnder(map: ArgumentMap, reading?: SupportReading): Record<string, Label> {
  const af = toAF(map, reading)!;
  return Object.fromEntries(labelsOf(af, evaluate('grounded', af).extensions[0]!));
}

describe('complex attacks (Cayrol and Lagasquie-Schiex 2013)', () => {
  it('a supports b, b attacks c: deductively a attacks c (supported attack)', () => {
    expect(attacksOf(bafOf([['a', 'b']], [['b', 'c']]), 'deductive')).toEqual(['a c', 'b c']);
    expect(attacksOf(bafOf([['a', 'b']], [['b', 'c']]), 'necessary')).toEqual(['b c']);
  });

  it('a supports b, c attacks b: deductively c attacks a (mediated attack)', () => {
    expect(attacksOf(bafOf([['a', 'b']], [['c', 'b']]), 'deductive')).toEqual(['c a', 'c b']);
    expect(attacksOf(bafOf([['a', 'b']], [['c', 'b']]), 'necessary')).toEqual(['c b']);
  });

  it('a supports b, c attacks a: where a is necessary c attacks b (secondary attack)', () => {
    expect(attacksOf(bafOf([['a', 'b']], [['c', 'a']]), 'necessary')).toEqual(['c a', 'c b']);
    expect(attacksOf(bafOf([['a', 'b']], [['c', 'a']]), 'deductive')).toEqual(['c a']);
  });

  it('a supports b, a attacks c: where a is necessary b attacks c (extended attack)', () => {
    expect(attacksOf(bafOf([['a', 'b']], [['a', 'c']]), 'necessary')).toEqual(['a c', 'b c']);
  });

  it('a supports b, d supports c, b attacks c: deductively a attacks d (super-mediated attack)', () => {
    expect(attacksOf(bafOf([['a', 'b'], ['d', 'c']], [['b', 'c']]), 'deductive')).toEqual(['a c', 'a d', 'b c', 'b d']);
  });

  it('they go along chains and circles of support', () => {
    expect(attacksOf(bafOf([['a', 'b'], ['b', 'c'], ['c', 'a']], [['d', 'a']]), 'deductive')).toEqual(['d a', 'd b', 'd c']);
  });
});

describe('evidential support', () => {
  it('has the extensions of its definition (Oren and Norman 2008), also in circles', () => {
    fc.assert(fc.property(anyBAF, (baf) => {
      const af = flatten(baf, 'evidential')!;
      const expected = evidentialByDefinition(baf);
      for (const id of ['grounded', 'complete', 'preferred', 'stable'] as const) expect([id, sorted(evaluate(id, af).extensions)]).toEqual([id, sorted(expected[id])]);
    }), { numRuns: 300 });
  });

  it('reasons in a circle do not hold each other up, but one from outside holds up both', () => {
    const statements = ['p', 'q', 'r'].map((id) => statement(id));
    const circle = [support('i', ['p'], 'q'), support('j', ['q'], 'p')];
    expect(labelsUnder(mapOf({ statements, inferences: circle }), 'evidential')).toMatchObject({ p: 'out', q: 'out', i: 'out', j: 'out', r: 'in' });
    expect(labelsUnder(mapOf({ statements, inferences: [...circle, support('k', ['r'], 'p')] }), 'evidential')).toMatchObject({ p: 'in', q: 'in', i: 'in', j: 'in' });
  });
});

describe('a map as a framework', () => {
  const map = mapOf({
    statements: ['t', 'p', 'q', 's', 'o', 'u'].map((id) => statement(id, { stance: 'rejects' })),
    inferences: [support('i', ['p', 'q'], 't'), support('j', ['s'], 't'), attack('k', ['o'], 'q'), undercut('x', ['u'], 'j')],
  });

  it('has statements and steps as arguments, and a step needs its premises', () => {
    expect(toBAF(map)).toEqual({
      arguments: ['t', 'p', 'q', 's', 'o', 'u', 'i', 'j', 'k', 'x'],
      supports: [['i', 't'], ['j', 't']],
      attacks: [['k', 'q'], ['x', 'j']],
      necessities: [['p', 'i'], ['q', 'i'], ['s', 'j'], ['o', 'k'], ['u', 'x']],
    });
  });

  it.each([undefined, ...SUPPORT_READINGS])('an attack on one linked premise fells the step, not the other premise; an undercut leaves its premise acceptable (%s)', (reading) => {
    expect(labelsUnder(map, reading)).toMatchObject({ q: 'out', i: 'out', p: 'in', j: 'out', s: 'in', o: 'in', u: 'in' });
  });

  it('what is left without reasons stands where support is not needed, and falls where it is', () => {
    expect([undefined, ...SUPPORT_READINGS].map((reading) => labelsUnder(map, reading)['t'])).toEqual(['in', 'in', 'out', 'out']);
  });

  it('one reason of two is enough as evidence, but not where each is necessary', () => {
    const without = mapOf({ ...map, inferences: map.inferences.filter(({ id }) => id !== 'x') });
    expect(SUPPORT_READINGS.map((reading) => labelsUnder(without, reading)['t'])).toEqual(['in', 'out', 'in']);
  });

  it('an attack on the target fells the step that would carry it with it, deductively alone, and never the premises', () => {
    const attacked = mapOf({ statements: ['t', 'p', 'o'].map((id) => statement(id)), inferences: [support('i', ['p'], 't'), attack('k', ['o'], 't')] });
    expect(SUPPORT_READINGS.map((reading) => labelsUnder(attacked, reading)['i'])).toEqual(['out', 'in', 'in']);
    for (const reading of SUPPORT_READINGS) expect(labelsUnder(attacked, reading)).toMatchObject({ t: 'out', p: 'in' });
  });

  it('an objection whose premise is attacked attacks no longer', () => {
    const rebutted = mapOf({ statements: ['t', 'o', 'r'].map((id) => statement(id)), inferences: [attack('k', ['o'], 't'), attack('l', ['r'], 'o')] });
    for (const reading of [undefined, ...SUPPORT_READINGS]) expect(labelsUnder(rebutted, reading)).toMatchObject({ t: 'in', o: 'out', k: 'out', r: 'in', l: 'in' });
  });

  it('keeps in every complete extension what the reading promises', () => {
    fc.assert(fc.property(anyMap({ maxStatements: 8 }), fc.constantFrom(...SUPPORT_READINGS), (any, reading) => {
      const af = toAF(any, reading)!;
      const { extensions } = evaluate('complete', af, { maxSteps: 20_000 });
      for (const extension of extensions.slice(0, 20)) {
        const labels = labelsOf(af, extension);
        expect([...labels].filter(([, label]) => label === 'in').map(([id]) => id)).toEqual(extension);
        for (const step of any.inferences) {
          const target = targetIdOf(step);
          if (labels.get(step.id) === 'in') {
            for (const premise of step.premises) expect(labels.get(premise)).toBe('in');
            if (step.polarity === 'attack') expect(labels.get(target)).toBe('out');
            else if (reading === 'deductive') expect(labels.get(target)).toBe('in');
          }
          if (reading === 'necessary' && step.polarity === 'support' && labels.get(target) === 'in') expect(labels.get(step.id)).toBe('in');
        }
      }
    }));
  });

  it('evidentially labels each statement and step by what bears on it', () => {
    fc.assert(fc.property(anyMap({ maxStatements: 8 }), (any) => {
      const af = toAF(any, 'evidential')!;
      for (const extension of evaluate('complete', af, { maxSteps: 20_000 }).extensions.slice(0, 20)) {
        const labels = labelsOf(af, extension);
        const on = (id: string, polarity: string): Label[] => any.inferences.filter((i) => i.polarity === polarity && targetIdOf(i) === id).map((i) => labels.get(i.id)!);
        const expectLabel = (id: string, good: readonly Label[], bad: readonly Label[]): void => {
          const legal: Label = bad.includes('in') || good.includes('out') ? 'out' : good.every((each) => each === 'in') && bad.every((each) => each === 'out') ? 'in' : 'open';
          expect([id, labels.get(id)]).toEqual([id, legal]);
        };
        for (const { id } of any.statements) {
          const reasons = on(id, 'support');
          const best: Label = reasons.length === 0 || reasons.includes('in') ? 'in' : reasons.includes('open') ? 'open' : 'out';
          expectLabel(id, [best], on(id, 'attack'));
        }
        for (const { id, premises } of any.inferences) expectLabel(id, premises.map((each) => labels.get(each)!), on(id, 'attack'));
      }
    }));
  });
});

describe('the size of a framework', () => {
  const read = (slug: string): ArgumentMap => {
    const parsed = parseMap(JSON.parse(readFileSync(`data/maps/${slug}/map.json`, 'utf8')));
    if (!parsed.ok) throw new Error(`${slug} does not parse`);
    return parsed.value;
  };

  it.each(['deepseek-shock-wave', 'first-bell-at-nine'])('%s is evaluated by every semantics, in full', (slug) => {
    const map = read(slug);
    for (const entry of semantics) {
      if (entry.kind === 'strengths') expect(strengthsOf(map, { as: 'qbaf', semantics: entry.id, base: 0.5 }).settled).toBe(true);
      else {
        expect(extensionsOf(map, { as: 'af', semantics: entry.id })!.complete).toBe(true);
        for (const reading of SUPPORT_READINGS) expect(extensionsOf(map, { as: 'baf', semantics: entry.id, support: reading })!.complete).toBe(true);
      }
    }
  });

  it('ten thousand statements are evaluated, whatever their shape; too many commitments are refused', () => {
    const refused: string[] = [];
    for (const shape of ['star', 'debate', 'chain'] as const) {
      const map = bigMap(10_000, shape);
      for (const reading of [undefined, ...SUPPORT_READINGS]) {
        const af: AF | undefined = toAF(map, reading);
        if (af) expect(evaluate('preferred', af)).toMatchObject({ complete: true, extensions: { length: 1 } });
        else refused.push(`${shape} ${reading}`);
      }
    }
    // There each of 1,428 attacks on one statement is also one on each of its 8,571 reasons.
    expect(refused).toEqual(['star deductive']);
  });

  it('a circle of reasons that is too large is refused where it would have to be unfolded', () => {
    const ids = Array.from({ length: 3000 }, (_, i) => `s${i}`);
    const circle = mapOf({ statements: ids.map((id) => statement(id)), inferences: ids.map((id, i) => support(`i${i}`, [id], ids[(i + 1) % ids.length]!)) });
    expect(toAF(circle, 'evidential')).toBeUndefined();
    expect(toAF(circle, 'deductive')).toBeDefined();
  });
});
