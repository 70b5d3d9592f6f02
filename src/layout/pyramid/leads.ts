// Relations outside the trees. The line from a reference to its statement runs beside the tree's own: up beside the claims to the
// first that both stand below, or by the left margin to another question, and down again. There no box can be, for each has its
// gap beside it and its lines below it.

import { routeLater, type LayoutRequest, type PlacedBox, type Point, type Route } from '../drawing.ts';
import { TEXT_EDGE } from '../columns.ts';
import { rounded } from '../geometry.ts';
import { rowSpecs, stepSpecs } from '../row-table.ts';
import type { Forest } from './forest.ts';
import { PYRAMID } from './measures.ts';
import type { Placement } from './place.ts';

const CORNER = 8;
/** Left of everything: from one question to another. */
const MARGIN = TEXT_EDGE - 14;
/** A line past more claims than this on its way up or down would hardly be followed: it runs straight. */
const MOST_PASSED = 40;

/**
 * The led lines of all references that have somewhere to lead; each is made when it is asked for. O(rows)
 * @param outside what stands on the page besides the open questions
 */
export function drawLeads(request: LayoutRequest, { tree, bands, start, headOf }: Forest, { left, middle, top }: Placement, outside: readonly PlacedBox[]): Route[] {
  const { parents } = tree;
  const { level } = request;
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const { gapX, lead } = PYRAMID[level];
  const nodes = new Map<string, number>([...bands.map(({ id }, band) => [id, band + 1] as const), ...rows.map(({ id }, i) => [id, start + i] as const)]);
  const others = new Map(outside.map((box) => [box.id, box]));
  const heightOf = (node: number): number => (node < start ? headOf(node - 1) : rows[node - start]!.height);
  const lineOf = (node: number): number => top[node]! + (node < start ? headOf(node - 1) / 2 : rows[node - start]!.anchor);
  const widthOf = (node: number): number => (node < start ? (bands[node - 1]!.header?.width ?? 0) : rows[node - start]!.width);
  const edgeOf = (node: number): Point => [middle[node]! - widthOf(node) / 2, lineOf(node)];
  const beside = (node: number): number => left[node]! - gapX / 2;
  const under = (node: number): number => top[node]! + heightOf(node) + lead;

  /** A node and the claims above it, its question last; none where they are too many. */
  const upFrom = (node: number): number[] | undefined => {
    const way = [node];
    for (let at = node; at >= start; way.push((at = parents[at]!))) if (way.length > MOST_PASSED) return undefined;
    return way;
  };
  /** From beside the first of some nodes up to below the last, none of which is the question's own if it ends in one. */
  const climb = (way: readonly number[]): Point[] =>
    way.slice(1).flatMap((claim, k): Point[] => [[beside(way[k]!), under(claim)], ...(k < way.length - 2 ? [[beside(claim), under(claim)] as const] : [])]);

  const wayOf = (from: number, to: string): readonly Point[] => {
    const target = nodes.get(to);
    const other = others.get(to);
    const goal: Point = target === undefined ? [other!.x, other!.y + other!.height / 2] : edgeOf(target);
    const [up, down] = [upFrom(from), target === undefined ? [] : upFrom(target)];
    if (!up || !down) return [edgeOf(from), goal];
    const out: Point[] = [edgeOf(from), [beside(from), lineOf(from)]];
    const back: Point[] = target === undefined ? [goal] : [goal, [beside(target), lineOf(target)]];
    const isIn = new Set(down);
    const meets = up.findIndex((node) => isIn.has(node));
    if (meets < 0) {
      const question = up.at(-1)!;
      out.push(...climb(up), [beside(question), under(question)], [beside(question), lineOf(question)], [MARGIN, lineOf(question)]);
      if (target === undefined) back.push([MARGIN, goal[1]]);
      else {
        const there = down.at(-1)!;
        if (there !== target) back.push(...climb(down), [beside(there), under(there)], [beside(there), lineOf(there)]);
        back.push([MARGIN, lineOf(there)]);
      }
    } else {
      const meeting = up[meets]!;
      out.push(...climb(up.slice(0, meets + 1)));
      if (meeting === target) out.push([beside(meeting), under(meeting)]);
      else back.push(...climb(down.slice(0, down.indexOf(meeting) + 1)));
    }
    return withoutRepeats([...out, ...back.toReversed()]);
  };

  return rows.flatMap(({ id, refersTo, step }, i): Route[] => {
    if (refersTo === undefined || (!nodes.has(refersTo) && !others.has(refersTo))) return [];
    return [routeLater({ id: `lead:${id}`, inference: steps[step]?.id, from: id, to: refersTo, kind: 'reference' }, undefined, () => rounded(wayOf(start + i, refersTo), CORNER))];
  });
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
}
