import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edge, QBAF } from '../../../src/analysis/frameworks/framework.ts';
import { strengthsOf } from '../../../src/analysis/semantics/evaluate-map.ts';
import { semantics, type GradualSemanticsId } from '../../../src/analysis/semantics/index.ts';
import type { GradualSemantics } from '../../../src/analysis/semantics/semantics.ts';
import { anyMap, attack, mapOf, statement, support, undercut } from '../../arbitraries.ts';
import { anyQBAF, anyTree } from './random-frameworks.ts';

interface Case {
  readonly title: string;
  readonly arguments: Readonly<Record<string, number>>;
  readonly attacks: readonly Edge[];
  readonly supports: readonly Edge[];
  readonly tolerance: number;
  readonly expected: Readonly<Partial<Record<GradualSemanticsId, Record<string, number>>>>;
}

const FOLDER = 'tests/fixtures/semantics';
const cases = readdirSync(FOLDER).filter((file) => file.startsWith('qbaf-')).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Case);
const entries: readonly GradualSemantics[] = semantics.filter((each) => each.kind === 'strengths');
const ids = semantics.filter((each) => each.kind === 'strengths').map(({ id }) => id);
const evaluate = (id: GradualSemanticsId, ...rest: Parameters<GradualSemantics['evaluate']>): ReturnType<GradualSemantics['evaluate']> =>
  entries.find((each) => each.id === id)!.evaluate(...rest);

describe.each(cases)('the published case: $title', ({ arguments: scores, attacks, supports, tolerance, expected }) => {
  it.each(Object.entries(expected) as [GradualSemanticsId, Record<string, number>][])('has its %s strengths', (id, strengths) => {
    const qbaf: QBAF = { arguments: Object.entries(scores).map(([id, base]) => ({ id, base })), attacks, supports };
    const found = evaluate(id, qbaf);
    expect(found.settled).toBe(true);
    for (const [argument, strength] of Object.entries(strengths)) expect(Math.abs(found.strengths.get(argument)! - strength), argument).toBeLessThan(tolerance);
  });
});

/** The formulas of the papers, one more time and by recursion. */
const FORMULAS: Record<GradualSemanticsId, (w: number, attackers: number[], supporters: number[]) => number> = {
  'df-quad': (w, attackers, supporters) => {
    const f = (values: number[]): number => values.reduce((v, x) => v + x - v * x, 0);
    const [va, vs] = [f(attackers), f(supporters)];
    return va >= vs ? w - w * Math.abs(vs - va) : w + (1 - w) * Math.abs(vs - va);
  },
  'quadratic-energy': (w, attackers, supporters) => {
    const e = sum(supporters) - sum(attackers);
    const h = (x: number): number => Math.max(x, 0) ** 2 / (1 + Math.max(x, 0) ** 2);
    return w + (1 - w) * h(e) - w * h(-e);
  },
  'euler-based': (w, attackers, supporters) => 1 - (1 - w * w) / (1 + w * Math.E ** (sum(supporters) - sum(attackers))),
};

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function recursively(id: GradualSemanticsId, { arguments: args, attacks, supports }: QBAF): Map<string, number> {
  const known = new Map<string, number>();
  const of = (argument: string): number => {
    const sources = (edges: readonly Edge[]): number[] => edges.filter(([, to]) => to === argument).map(([from]) => of(from));
    const strength = known.get(argument) ?? FORMULAS[id](args.find((each) => each.id === argument)!.base, sources(attacks), sources(supports));
    known.set(argument, strength);
    return strength;
  };
  return new Map(args.map(({ id: argument }) => [argument, of(argument)]));
}

describe.each(ids)('%s', (id) => {
  it('without circles is what the formula gives from the leaves up, in no rounds', () => {
    fc.assert(fc.property(anyQBAF(false), (qbaf) => {
      const { strengths, settled, steps } = evaluate(id, qbaf);
      expect([settled, steps]).toEqual([true, 0]);
      for (const [argument, strength] of recursively(id, qbaf)) expect(strengths.get(argument)).toBeCloseTo(strength, 10);
    }));
  });

  it('stays within 0 and 1, and where it settled in a circle the formula holds at every argument', () => {
    fc.assert(fc.property(anyQBAF(true), (qbaf) => {
      const { strengths, settled } = evaluate(id, qbaf);
      for (const { id: argument, base } of qbaf.arguments) {
        const strength = strengths.get(argument)!;
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
        const sources = (edges: readonly Edge[]): number[] => edges.filter(([, to]) => to === argument).map(([from]) => strengths.get(from)!);
        if (settled) expect(strength).toBeCloseTo(FORMULAS[id](base, sources(qbaf.attacks), sources(qbaf.supports)), 8);
      }
    }));
  });

  it('an argument that nothing bears on keeps its base score', () => {
    fc.assert(fc.property(anyQBAF(true), (qbaf) => {
      const { strengths } = evaluate(id, qbaf);
      const targets = new Set([...qbaf.attacks, ...qbaf.supports].map(([, to]) => to));
      for (const { id: argument, base } of qbaf.arguments) if (!targets.has(argument)) expect(strengths.get(argument)).toBeCloseTo(base, 12);
    }));
  });

  it('in a tree, a higher base score never lowers what it supports and never raises what it attacks, near or far', () => {
    fc.assert(fc.property(anyTree, fc.nat(), (tree, drawn) => {
      const raised = tree.arguments[drawn % tree.arguments.length]!;
      const before = evaluate(id, tree).strengths;
      const after = evaluate(id, { ...tree, arguments: tree.arguments.map((each) => (each === raised ? { ...each, base: (1 + each.base) / 2 } : each)) }).strengths;
      let sign = 1;
      for (let at: string | undefined = raised.id; at !== undefined; ) {
        expect(sign * (after.get(at)! - before.get(at)!), at).toBeGreaterThanOrEqual(-1e-12);
        const here: string = at;
        const attacked = tree.attacks.find(([from]) => from === here);
        if (attacked) sign = -sign;
        at = (attacked ?? tree.supports.find(([from]) => from === here))?.[1];
      }
    }));
  });

  it('names and order of arguments make no difference', () => {
    fc.assert(fc.property(anyQBAF(true), (qbaf) => {
      const renamed = (argument: string): string => `z${9 - Number(argument.slice(1))}`;
      const turned = (edges: readonly Edge[]): Edge[] => edges.map(([from, to]): Edge => [renamed(from), renamed(to)]);
      const { strengths } = evaluate(id, { arguments: qbaf.arguments.toReversed().map((each) => ({ ...each, id: renamed(each.id) })), attacks: turned(qbaf.attacks), supports: turned(qbaf.supports) });
      for (const [argument, strength] of evaluate(id, qbaf).strengths) expect(strengths.get(renamed(argument))).toBeCloseTo(strength, 8);
    }));
  });

  it('says that it did not settle where it is cut short, and counts its rounds', () => {
    const circle: QBAF = { arguments: [{ id: 'a', base: 0.8 }, { id: 'b', base: 0.6 }], attacks: [['a', 'b'], ['b', 'a']], supports: [] };
    expect(evaluate(id, circle, { maxSteps: 3 })).toMatchObject({ settled: false, steps: 3 });
    expect(evaluate(id, circle, { shouldStop: () => true })).toMatchObject({ settled: false, steps: 0 });
    const { settled, steps } = evaluate(id, circle);
    expect(settled).toBe(true);
    expect(evaluate(id, circle, { maxSteps: steps })).toMatchObject({ settled: true, steps });
  });

  it('of a thousand supporters nothing is more than 1', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ id: `s${i}`, base: 1 }));
    for (const base of [0, 0.5, 1]) {
      const { strengths } = evaluate(id, { arguments: [{ id: 'a', base }, ...many], attacks: [], supports: many.map(({ id: from }): Edge => [from, 'a']) });
      expect(strengths.get('a')).toBeGreaterThanOrEqual(base);
      expect(strengths.get('a')).toBeLessThanOrEqual(1);
    }
  });

  it('a hundred arguments that all attack each other settle', () => {
    const all = Array.from({ length: 100 }, (_, i) => ({ id: `a${i}`, base: 0.5 + i / 1000 }));
    const attacks = all.flatMap(({ id: from }) => all.filter((to) => to.id !== from).map(({ id: to }): Edge => [from, to]));
    expect(evaluate(id, { arguments: all, attacks, supports: [] }).settled).toBe(true);
  });

  it('of any map gives a strength to every statement and every step', () => {
    fc.assert(fc.property(anyMap({ maxStatements: 12 }), (map) => {
      const { strengths } = strengthsOf(map, { as: 'qbaf', semantics: id, base: 0.5 });
      for (const { id: argument } of [...map.statements, ...map.inferences]) expect(strengths.get(argument)).toBeGreaterThanOrEqual(0);
    }), { numRuns: 50 });
  });

  it('of a map with single premises is the strength over statements alone', () => {
    const map = mapOf({ statements: ['a', 'b', 'c', 'd'].map((each) => statement(each)), inferences: [attack('i', ['b'], 'a'), support('j', ['c'], 'b'), support('k', ['d'], 'a')] });
    const { strengths } = strengthsOf(map, { as: 'qbaf', semantics: id, base: 0.3 });
    const direct = evaluate(id, { arguments: map.statements.map((each) => ({ id: each.id, base: 0.3 })), attacks: [['b', 'a']], supports: [['c', 'b'], ['d', 'a']] });
    for (const [argument, strength] of direct.strengths) expect(strengths.get(argument)).toBeCloseTo(strength, 12);
  });

  it('linked premises are as strong as the weakest, a weight counts, and an undercut weakens the step and no premise', () => {
    const map = mapOf({
      statements: ['t', 'p', 'q', 'o', 'u'].map((each) => statement(each)),
      inferences: [support('i', ['p', 'q'], 't'), attack('j', ['o'], 'q'), support('w', ['p'], 'u', { weight: 0.5 })],
    });
    const undercutMap = mapOf({ statements: map.statements, inferences: [...map.inferences, undercut('x', ['o'], 'i')] });
    const before = strengthsOf(map, { as: 'qbaf', semantics: id, base: 0.5 }).strengths;
    const after = strengthsOf(undercutMap, { as: 'qbaf', semantics: id, base: 0.5 }).strengths;
    expect(before.get('q')).toBeLessThan(0.5);
    expect(before.get('i')).toBeCloseTo(before.get('q')!, 12);
    expect(before.get('w')).toBeCloseTo(0.25, 12);
    expect(after.get('i')).toBeLessThan(before.get('i')!);
    expect(after.get('t')).toBeLessThan(before.get('t')!);
    for (const premise of ['p', 'q']) expect(after.get(premise)).toBe(before.get(premise));
  });
});
