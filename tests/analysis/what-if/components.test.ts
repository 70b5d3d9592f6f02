// Circles of a graph: against who reaches whom, tried one by one; and maps too deep for recursion.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacencyOf, neighbours, turned, type Adjacency } from '../../../src/model/adjacency.ts';
import { componentsOf } from '../../../src/model/components.ts';
import { authorsEvaluation, evaluationOf, type Evaluation } from '../../../src/analysis/what-if/evaluation.ts';
import { NO_OVERRIDES } from '../../../src/analysis/what-if/overrides.ts';
import { LABEL } from '../../../src/analysis/what-if/settle.ts';
import type { ArgumentMap, Inference } from '../../../src/model/argument-map.ts';
import { attack, mapOf, statement, support } from '../../arbitraries.ts';

const anyGraph = fc.integer({ min: 0, max: 9 }).chain((size) => fc.array(fc.array(fc.nat({ max: Math.max(0, size - 1) }), { maxLength: 3 }), { minLength: size, maxLength: size }));

const joined = (lists: readonly (readonly number[])[]): Adjacency => adjacencyOf(lists.length, lists.flatMap((list, i) => list.map(() => i)), lists.flat());
const listsOf = (adjacency: Adjacency): number[][] => Array.from({ length: adjacency.start.length - 1 }, (_, node) => [...neighbours(adjacency, node)]);

/** Who reaches whom, oneself included. */
function reachability(lists: readonly (readonly number[])[]): Set<number>[] {
  return lists.map((_, from) => {
    const seen = new Set([from]);
    for (const node of seen) for (const to of lists[node]!) seen.add(to);
    return seen;
  });
}

describe('the components of a graph', () => {
  it('are the sets of nodes that reach each other, each after all that lead to it', () => {
    fc.assert(
      fc.property(anyGraph, (lists) => {
        const reaches = reachability(lists);
        const { order, component, componentStart } = componentsOf(joined(lists), lists.length);
        expect([...order].toSorted((a, b) => a - b)).toEqual([...lists.keys()]);
        for (const a of lists.keys()) {
          for (const b of lists.keys()) {
            expect(component[a] === component[b]).toBe(reaches[a]!.has(b) && reaches[b]!.has(a));
            if (reaches[a]!.has(b)) expect(component[a]).toBeLessThanOrEqual(component[b]!);
          }
        }
        const cut = Array.from({ length: componentStart.length - 1 }, (_, c) => [...order.subarray(componentStart[c], componentStart[c + 1])]);
        expect(cut.flat()).toHaveLength(lists.length);
        cut.forEach((members, c) => expect(members.map((node) => component[node])).toEqual(members.map(() => c)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('neighbours that stand one list behind the other', () => {
  it('are those of the pairs, in their order, and turned round those that have the node as a neighbour, by the first list and by the second', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat({ max: 3 }), (lists, shift) => {
        const others = lists.map((_, i) => lists[(i + shift) % lists.length]!);
        const [first, second] = [joined(lists), joined(others)];
        expect(listsOf(first)).toEqual(lists);
        const back = turned(first, second, lists.length);
        const having = (given: readonly (readonly number[])[], node: number): number[] => given.flatMap((list, i) => list.filter((to) => to === node).map(() => i));
        expect(listsOf(back.turned)).toEqual(lists.map((_, node) => [...having(lists, node), ...having(others, node)]));
        expect([...back.secondFrom]).toEqual(lists.map((_, node) => back.turned.start[node]! + having(lists, node).length));
      }),
    );
  });
});

const LENGTH = 100_000;

/** Each statement bears on the next one, the last of them on the first where the map is to be a circle. */
function ring(isClosed: boolean, step: (id: string, premises: readonly string[], target: string) => Inference): ArgumentMap {
  const statements = Array.from({ length: LENGTH }, (_, i) => statement(`s${i}`));
  return mapOf({ statements, inferences: statements.slice(isClosed ? 0 : 1).map(({ id }, k) => step(`i${k}`, [id], `s${isClosed ? (k + 1) % LENGTH : k}`)) });
}

const count = ({ graph, labels }: Evaluation, label: number): number => labels.subarray(0, graph.statements).filter((each) => each === label).length;

describe('a map of 100,000 statements', () => {
  it('in one chain falls as a whole with its one ground', () => {
    const map = ring(false, support);
    expect(count(authorsEvaluation(map), LABEL.in)).toBe(LENGTH);
    expect(count(evaluationOf(map, { ...NO_OVERRIDES, reject: [`s${LENGTH - 1}`] }), LABEL.out)).toBe(LENGTH);
  });

  it('in one circle of reasons is open as a whole, until one of them is granted or rejected', () => {
    const map = ring(true, support);
    expect(count(authorsEvaluation(map), LABEL.open)).toBe(LENGTH);
    expect(count(evaluationOf(map, { ...NO_OVERRIDES, grant: ['s0'] }), LABEL.in)).toBe(LENGTH);
    expect(count(evaluationOf(map, { ...NO_OVERRIDES, reject: ['s0'] }), LABEL.out)).toBe(LENGTH);
  });

  it('in one circle of rejected objections is open, and every other one falls with the first that is settled', () => {
    const map = ring(true, attack);
    const views = { ...map, statements: map.statements.map((each) => ({ ...each, stance: 'rejects' as const })) };
    expect(count(authorsEvaluation(views), LABEL.open)).toBe(LENGTH);
    const settled = evaluationOf(views, { ...NO_OVERRIDES, grant: ['s0'] });
    expect([count(settled, LABEL.in), count(settled, LABEL.out)]).toEqual([LENGTH / 2, LENGTH / 2]);
  });
});
