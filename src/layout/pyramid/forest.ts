// The rows of a request as trees to be placed: below the page, which has no box, the open questions, below each its answers and
// their grounds. All that stands below a claim is equally high up, so a child is placed with the room for the lines above it.

import type { BandSpec, LayoutRequest, StepSpec } from '../drawing.ts';
import { rowSpecs, stepSpecs } from '../row-table.ts';
import type { BoxTree } from '../tree/tidy-on-arrays.ts';
import { ACTIONS, LEAST_WIDTH, NO_HEADER, PYRAMID } from './measures.ts';

/** What lies between a claim and what stands below it. */
export interface Zone {
  /** From level to level: that of the bus, then those of attacks on steps, on such attacks, and so on. */
  readonly pitch: number;
  /** How many attacks deep. */
  readonly depth: number;
  /** All of it. */
  readonly height: number;
}

export interface Forest {
  /** Node 0 is the page, the open questions follow, then the rows. */
  readonly tree: BoxTree;
  /** The open questions; the node of the first is 1. */
  readonly bands: readonly BandSpec[];
  /** The node of the first row. */
  readonly start: number;
  /** The height of a question's own box, by its place among them. */
  readonly headOf: (band: number) => number;
  /** By node: the rows directly below it, in reading order. */
  readonly below: readonly (readonly number[])[];
  readonly zoneBelow: (node: number) => Zone;
  /** How much of a node's height is room for the lines above its box. */
  readonly aboveOf: (node: number) => number;
}

/** O(rows) */
export function forestOf(request: LayoutRequest): Forest {
  const { bands, level } = request;
  const [rows, steps] = [rowSpecs(request.rows), stepSpecs(request.steps)];
  const measures = PYRAMID[level];
  const open = bands.filter((band) => band.isOpen && band.roots.length > 0);
  const start = 1 + open.length;
  const n = start + rows.length;
  const parents = new Int32Array(n);
  const widths = new Float64Array(n);
  const heights = new Float64Array(n);
  const below: number[][] = Array.from({ length: n }, () => []);
  parents[0] = -1;
  open.forEach(({ roots }, band) => {
    for (const root of roots) parents[start + root] = band + 1;
  });
  rows.forEach(({ parent }, i) => {
    if (parent >= 0) parents[start + i] = start + parent;
    below[parents[start + i]!]!.push(i);
  });

  const depths = depthsOf(steps);
  const least = measures.bus + measures.level + measures.arrive;
  const zone = (depth: number, hasPill: boolean, hasBracket: boolean): Zone => {
    const pitch = measures.level + (depth > 0 ? measures.mark : 0) + (hasPill ? measures.pill : 0);
    return { depth, pitch, height: measures.bus + pitch * (depth + 1) + (hasBracket ? measures.bracket : 0) + measures.arrive };
  };
  const plain = zone(0, false, false);
  const zones = below.map((children): Zone => {
    let [depth, hasPill, hasBracket] = [0, false, false];
    for (const i of children) {
      const s = rows[i]!.step;
      if (s < 0) continue;
      depth = Math.max(depth, depths[s]!);
      hasPill ||= steps[s]!.through > 0;
      hasBracket ||= steps[s]!.rows.length > 1;
    }
    return depth > 0 || hasPill || hasBracket ? zone(depth, hasPill, hasBracket) : plain;
  });
  const aboveOf = (node: number): number => zones[parents[node]!]!.height - least;
  const headOf = (band: number): number => open[band]!.header?.height ?? NO_HEADER;
  open.forEach(({ header, kind }, band) => {
    widths[band + 1] = header?.width ?? LEAST_WIDTH;
    // The map itself may be opened and closed as well, below its title.
    heights[band + 1] = header ? Math.max(header.height, ACTIONS.height) : NO_HEADER + (kind === 'thesis' ? ACTIONS.height : 0);
  });
  rows.forEach(({ width, height }, i) => {
    widths[start + i] = Math.max(width, LEAST_WIDTH);
    heights[start + i] = height + aboveOf(start + i);
  });
  return { tree: { parents, widths, heights, gapX: measures.gapX, gapY: least }, bands: open, start, headOf, below, zoneBelow: (node) => zones[node]!, aboveOf };
}

/** By step, how many steps it is away from one that bears on a claim: 0 does so itself, 1 attacks such a one. An attack stands behind what it attacks. */
export function depthsOf(steps: readonly StepSpec[]): Int32Array {
  const depths = new Int32Array(steps.length);
  steps.forEach(({ attacks }, s) => {
    if (attacks >= 0) depths[s] = depths[attacks]! + 1;
  });
  return depths;
}
