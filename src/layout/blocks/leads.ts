// Lines outside the tree, from a reference to its statement. At the right of a box nothing stands in its column: there they
// leave and arrive, run along the gutters, and from one column to another above all of them. So they meet no box and cross no
// line of the tree. They are painted one at a time.

import { routeLater, type LayoutRequest, type Point, type Route } from '../drawing.ts';
import { rounded } from '../geometry.ts';
import { GUTTER } from './measures.ts';
import type { Packing } from './pack.ts';
import type { PageTree } from './page-tree.ts';

const CORNER = 5;
const ABOVE_ALL = 6;

interface Places {
  readonly idOf: (node: number) => string;
  readonly nodeAt: (id: string) => number | undefined;
  readonly xOf: (node: number) => number;
  readonly lineOf: (node: number) => number;
  readonly left: number;
  readonly top: number;
}

/** @param at only those that end there, or are of that step. O(rows) */
export function drawLeads(rows: LayoutRequest['rows'], steps: LayoutRequest['steps'], { tree, nodeOf }: PageTree, { rights, strips, stripOf, reading }: Packing, { idOf, nodeAt, xOf, lineOf, left, top }: Places, at?: string): Route[] {
  const columnOf = (node: number): number => strips[stripOf[reading.placeOf[node]!]!]!.column;
  return [...rows.refersTo].flatMap(([i, refersTo]): Route[] => {
    const [id, inference] = [rows.ids[i]!, steps.ids[rows.steps[i]!]];
    if (at !== undefined && at !== id && at !== refersTo && at !== inference) return [];
    const [from, to] = [nodeOf(i), nodeAt(refersTo)];
    if (to === undefined) return [];
    const points = (): readonly Point[] => {
      const end = (node: number): readonly [edge: Point, gutter: Point] => {
        const [x, y] = [left + rights[columnOf(node)]! + GUTTER.free / 2, lineOf(node)];
        return [[xOf(node) + tree.widths[node]!, y], [x, y]];
      };
      const [start, out] = end(from);
      const [goal, back] = end(to);
      const above: Point[] = columnOf(from) === columnOf(to) ? [] : [[out[0], top + ABOVE_ALL], [back[0], top + ABOVE_ALL]];
      return rounded([start, out, ...above, back, goal], CORNER);
    };
    return [routeLater({ id: `lead:${id}`, inference, from: id, to: idOf(to), kind: 'reference' }, undefined, points)];
  });
}
