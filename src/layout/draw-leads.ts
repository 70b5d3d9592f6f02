// Relations outside the tree: a statement is used a second time where only a reference stands. The line that leads from
// there to the statement runs where no box can be: in the run-in left of a column, in the gutter under an open band and
// in the left margin between bands. It is painted only while one of its ends is pointed at.

import { routeLater, type LayoutRequest, type PlacedBand, type PlacedBox, type PlacedRow, type Point, type Route, type RowSpec } from './drawing.ts';
import { rowSpecs, stepSpecs } from './row-table.ts';
import { rounded } from './geometry.ts';

const CORNER = 8;

/** Where no box of a layout can be. */
export interface Lanes {
  /** Left of everything: from one band to another. */
  readonly margin: number;
  /** Left of a row's column, clear of brackets and undercuts. */
  readonly laneOf: (row: RowSpec) => number;
  /** Height of the strip under an open band. */
  readonly gutter: number;
  readonly bands: readonly PlacedBand[];
}

/** The led lines of all references that have somewhere to lead. O(rows + references · bands) */
export function drawLeads(request: LayoutRequest, boxes: readonly PlacedBox[], others: readonly PlacedRow[], { margin, laneOf: laneOfRow, gutter, bands }: Lanes): Route[] {
  const placed = new Map<string, PlacedBox | PlacedRow>();
  for (const each of [...boxes, ...others]) placed.set(each.id, each);
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const specs = new Map(rows.map((row) => [row.id, row]));

  /** Where a line stands before it turns into a box; what is no row stands at the margin. */
  const laneOf = (id: string): number => {
    const row = specs.get(id);
    return row ? laneOfRow(row) : margin;
  };
  const bandOf = (y: number): PlacedBand | undefined => bands.find((band) => y >= band.y && y < band.y + band.height);

  const leads: Route[] = [];
  for (const { id, refersTo, step, anchor } of rows) {
    const from = placed.get(id);
    const to = refersTo === undefined ? undefined : placed.get(refersTo);
    if (!from || !to) continue;
    const wayOf = (): Point[] => {
      const start: Point = [from.x - 4, from.y + anchor];
      // What stands left of the margin is reached from its right.
      const end: Point = [to.x + to.width < margin ? to.x + to.width : to.x, to.y + (specs.get(to.id)?.anchor ?? to.height / 2)];
      const lane = laneOf(id);
      const goal = laneOf(to.id);
      const here = bandOf(start[1]);
      const there = bandOf(end[1]);
      const under = (band: PlacedBand | undefined, y: number): number => (band?.form === 'open' ? band.y + band.height - gutter / 2 : y);
      const points: Point[] = [start, [lane, start[1]], [lane, under(here, start[1])]];
      if (here !== there || goal === margin) points.push([margin, under(here, start[1])]);
      if (goal === margin) points.push([margin, end[1]]);
      else points.push([here === there ? lane : margin, under(there, end[1])], [goal, under(there, end[1])], [goal, end[1]]);
      points.push(end);
      return points;
    };
    leads.push(routeLater({ id: `lead:${id}`, inference: steps[step]?.id, from: id, to: to.id, kind: 'reference' }, undefined, () => rounded(withoutRepeats(wayOf()), CORNER)));
  }
  return leads;
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((at, i) => i === 0 || at[0] !== points[i - 1]![0] || at[1] !== points[i - 1]![1]);
}
