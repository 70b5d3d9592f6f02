// The strengths of a quantitative framework. Where nothing runs in a circle each argument is computed once, after all that
// bears on it. In circles strengths follow the continuous update of Potyka 2018: from the base scores, each moves toward
// what its attackers, supporters and premises make of it at the moment, d strength / dt = target - strength, by the
// Runge-Kutta method of order 4. (Jumping to the target at once, the discrete update, swings to and fro in many circles.)

import type { Id } from '../../model/argument-map.ts';
import { componentsAmong } from '../../model/components.ts';
import type { QBAF } from '../frameworks/framework.ts';
import type { Limits, Strengths } from './semantics.ts';

/** What a base score becomes by the strengths of attackers and supporters; all 0..1. With neither it stays as it is. */
export type StrengthFunction = (base: number, attackers: readonly number[], supporters: readonly number[]) => number;

/** How much more support there is than attack: the sums of the strengths on either side. */
export function energyOf(attackers: readonly number[], supporters: readonly number[]): number {
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  return sum(supporters) - sum(attackers);
}

/** How near a strength is to its target when it has settled. */
const TOLERANCE = 1e-10;
/** Time moves on by a quarter at most: small enough to follow the update, large enough to end. */
const LARGEST_STRIDE = 0.25;
/** Rounds times the size of the framework: seconds of work. */
const MAX_WORK = 100_000_000;
const MAX_ROUNDS = 20_000;

interface Node {
  readonly base: number;
  readonly premises: readonly number[];
  readonly attackers: readonly number[];
  readonly supporters: readonly number[];
}

/** The strengths under a semantics. `maxSteps` bounds the rounds. */
export function settle(qbaf: QBAF, strengthOf: StrengthFunction, limits: Limits = {}): Strengths {
  const nodes = nodesOf(qbaf);
  const targetOf = (node: Node, at: ArrayLike<number>): number =>
    strengthOf(baseOf(node, at), node.attackers.map((i) => at[i]!), node.supporters.map((i) => at[i]!));
  const components = componentsAmong([...nodes.keys()], (i) => sourcesOf(nodes[i]!));
  const circles = components.filter(([first, ...more]) => more.length > 0 || sourcesOf(nodes[first!]!).includes(first!));
  const strengths = new Float64Array(nodes.length);
  const result = (settled: boolean, steps: number): Strengths => ({ strengths: new Map(qbaf.arguments.map(({ id }, i) => [id, strengths[i]!])), settled, steps });
  if (circles.length === 0) {
    for (const i of components.flat()) strengths[i] = targetOf(nodes[i]!, strengths);
    return result(true, 0);
  }
  // At time 0 an argument has its base score, and a step that of its weakest premise.
  for (const node of nodes.keys()) strengths[node] = nodes[node]!.base;
  for (const i of nodes.keys()) if (nodes[i]!.premises.length > 0) strengths[i] = baseOf(nodes[i]!, strengths);
  const stride = strideFor(nodes, circles);
  const slope = (at: Float64Array): Float64Array => at.map((value, i) => targetOf(nodes[i]!, at) - value);
  const moved = (by: Float64Array, time: number): Float64Array => strengths.map((value, i) => value + time * by[i]!);
  const size = nodes.reduce((sum, node) => sum + 1 + sourcesOf(node).length, 0);
  const rounds = limits.maxSteps ?? Math.min(MAX_ROUNDS, Math.ceil(MAX_WORK / size));
  for (let round = 0; ; round++) {
    const first = slope(strengths);
    if (first.every((each) => Math.abs(each) < TOLERANCE)) return result(true, round);
    if (round >= rounds || limits.shouldStop?.()) return result(false, round);
    const second = slope(moved(first, stride / 2));
    const third = slope(moved(second, stride / 2));
    const fourth = slope(moved(third, stride));
    for (const [i, value] of strengths.entries()) {
      const change = (stride / 6) * (first[i]! + 2 * second[i]! + 2 * third[i]! + fourth[i]!);
      // The update never leaves 0..1; a stride of finite length may, by a little.
      strengths[i] = Math.min(1, Math.max(0, value + change));
    }
  }
}

function baseOf({ base, premises }: Node, at: ArrayLike<number>): number {
  return premises.length === 0 ? base : base * Math.min(...premises.map((i) => at[i]!));
}

function sourcesOf({ premises, attackers, supporters }: Node): readonly number[] {
  return [...premises, ...attackers, ...supporters];
}

/**
 * Shorter where many bear on one argument within a circle: a slope is at most as steep as they are many, and the method
 * follows slopes up to about 2.7 over the stride.
 */
function strideFor(nodes: readonly Node[], circles: readonly (readonly number[])[]): number {
  let most = 1;
  for (const circle of circles) {
    const members = new Set(circle);
    for (const i of circle) most = Math.max(most, sourcesOf(nodes[i]!).filter((source) => members.has(source)).length);
  }
  return Math.min(LARGEST_STRIDE, 2 / (1 + most));
}

function nodesOf(qbaf: QBAF): Node[] {
  const numberOf = new Map<Id, number>(qbaf.arguments.map(({ id }, i) => [id, i]));
  const nodes = qbaf.arguments.map(({ base, premises = [] }) => ({
    base,
    premises: premises.map((id) => numberOf.get(id)!),
    attackers: [] as number[],
    supporters: [] as number[],
  }));
  for (const [from, to] of qbaf.attacks) nodes[numberOf.get(to)!]!.attackers.push(numberOf.get(from)!);
  for (const [from, to] of qbaf.supports) nodes[numberOf.get(to)!]!.supporters.push(numberOf.get(from)!);
  return nodes;
}
