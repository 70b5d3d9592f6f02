// Random small frameworks, circles and attacks on oneself included.

import fc from 'fast-check';
import type { AF, BAF, Edge, QBAF } from '../../../src/analysis/frameworks/framework.ts';

const idAt = (i: number): string => `a${i}`;
const idsOf = (size: number): string[] => Array.from({ length: size }, (_, i) => idAt(i));
const edges = (size: number, most: number): fc.Arbitrary<Edge[]> =>
  fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })), { maxLength: most, size: 'max' }).map((pairs) => pairs.map(([from, to]): Edge => [idAt(from), idAt(to)]));
/** From a higher number to a lower one, so never in a circle. */
const downward = (list: readonly Edge[]): Edge[] => list.map(([a, b]): Edge => (a > b ? [a, b] : [b, a])).filter(([a, b]) => a !== b);

export const anyAF: fc.Arbitrary<AF> = fc
  .integer({ min: 1, max: 7 })
  .chain((size) => edges(size, size * 2).map((attacks) => ({ arguments: idsOf(size), attacks })));

export const anyBAF: fc.Arbitrary<BAF> = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.tuple(edges(size, size + 2), edges(size, size + 1), edges(size, 3)).map(([attacks, supports, needs]) => ({ arguments: idsOf(size), attacks, supports, necessities: downward(needs) })),
);

const score = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);

/** @param circles whether what bears on an argument may rest on it */
export function anyQBAF(circles: boolean): fc.Arbitrary<QBAF> {
  const turned = circles ? (list: Edge[]): Edge[] => list : downward;
  return fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc
      .tuple(fc.array(score, { minLength: size, maxLength: size }), edges(size, size * 2), edges(size, size * 2))
      .map(([scores, attacks, supports]) => ({ arguments: scores.map((base, i) => ({ id: idAt(i), base })), attacks: turned(attacks), supports: turned(supports) })),
  );
}

/** A tree: each argument but the first attacks or supports one with a lower number. */
export const anyTree: fc.Arbitrary<QBAF> = fc.array(fc.record({ base: score, to: fc.nat(), attacks: fc.boolean() }), { minLength: 2, maxLength: 8 }).map((nodes) => {
  const edgesWith = (attacks: boolean): Edge[] => nodes.flatMap((node, i): Edge[] => (i > 0 && node.attacks === attacks ? [[idAt(i), idAt(node.to % i)]] : []));
  return { arguments: nodes.map(({ base }, i) => ({ id: idAt(i), base })), attacks: edgesWith(true), supports: edgesWith(false) };
});
