// Columns of boxes with the lines that run on from one to the next. A strip is what stands above each other with the same left
// edge: a column, or a part of one where boxes would stand too far in.

import { GUTTER, IN_LANE, LANE, PASS } from './measures.ts';
import type { Reading } from './reading.ts';
import { TIE, TIES } from './tree.ts';

/** A line that runs on: from which box, by which tie, and where it runs in the strip. */
export interface Strand {
  readonly source: number;
  readonly tie: number;
  readonly x: number;
}

export interface Strip {
  /** The first place in it, and the first behind it. */
  readonly start: number;
  readonly end: number;
  readonly column: number;
  /** Where its rows stand by how far in they stand; those of no row are not set. From `least` on. */
  readonly least: number;
  readonly edges: readonly number[];
  /** Lines from before it, from left to right. */
  readonly strands: readonly Strand[];
}

export interface Columns {
  readonly strips: readonly Strip[];
  /** By column, the right edge of its boxes; between it and the next one stands a gutter. */
  readonly rights: readonly number[];
  readonly width: number;
}

/** The strips of columns that begin at certain places. O(boxes + strips · lines that run on) */
export function columnsFrom(starts: readonly number[], reading: Reading): Columns {
  const { indents, widths, cuts, lasts } = reading;
  const strips: Strip[] = [];
  const rights: number[] = [];
  /** Ties of boxes before, those that end last at the bottom: indices into `lasts`, for objects would be most of what packing leaves to be collected. */
  let running: number[] = [];
  let left = 0;
  for (let column = 0; column + 1 < starts.length; column++) {
    let right = 0;
    for (let start = starts[column]!, stop = starts[column + 1]!; start < stop; ) {
      running = running.filter((tie) => lasts[tie]! >= start);
      let end = start;
      let [least, most] = [Infinity, 0];
      do {
        least = Math.min(least, indents[end]!);
        most = Math.max(most, indents[end]!);
        end++;
      } while (end < stop && cuts[end] === 0);
      const rowsAt = new Uint8Array(most - least + 1);
      for (let p = start; p < end; p++) rowsAt[indents[p]! - least] = 1;
      const { edges, strands } = lanesOf(left, least, rowsAt, running, reading);
      for (let p = start; p < end; p++) {
        right = Math.max(right, edges[indents[p]! - least]! + widths[p]!);
        while (running.length > 0 && lasts[running[running.length - 1]!]! <= p) running.pop();
        for (let tie = p * TIES; tie < (p + 1) * TIES; tie++) if (lasts[tie]! > 0) running.push(tie);
      }
      strips.push({ start, end, column, least, edges, strands });
      start = end;
    }
    rights.push(right);
    left = right + GUTTER.free + running.filter((tie) => lasts[tie]! >= starts[column + 1]!).length * PASS + GUTTER.next;
  }
  return { strips, rights, width: rights.at(-1) ?? 0 };
}

/** Where the rows of a strip and the lines from before it stand. */
function lanesOf(left: number, least: number, rowsAt: Uint8Array, running: readonly number[], { indents, isStraight }: Reading): Pick<Strip, 'edges' | 'strands'> {
  const laneOf = ({ source, tie }: { readonly source: number; readonly tie: number }): number => indents[source]! + (tie === TIE.trunk ? 1 : 0);
  const ordered = running.map((tie) => ({ source: Math.floor(tie / TIES), tie: tie % TIES })).toSorted((a, b) => laneOf(a) - laneOf(b) || a.tie - b.tie || a.source - b.source);
  const strands: Strand[] = [];
  const edges: number[] = [];
  let x = left;
  let next = 0;
  for (let indent = Math.min(least, ...ordered.slice(0, 1).map(laneOf)); indent < least + rowsAt.length; indent++) {
    const hasRows = indent >= least && rowsAt[indent - least] === 1;
    if (hasRows && indent > 0) x += LANE.width;
    for (; next < ordered.length && laneOf(ordered[next]!) === indent; next++) {
      const { source, tie } = ordered[next]!;
      if (hasRows) strands.push({ source, tie, x: x - LANE.width + IN_LANE[tie]! });
      else {
        strands.push({ source, tie, x: x + PASS / 2 });
        x += PASS;
      }
    }
    if (indent >= least) edges.push(x);
  }
  // What is left leads straight down to the first box, or runs on below all boxes.
  for (; next < ordered.length; next++) {
    const { source, tie } = ordered[next]!;
    strands.push({ source, tie, x: (isStraight[source + 1] === 1 ? edges[indents[source]! - least]! : edges.at(-1)!) + LANE.trunk });
  }
  return { edges, strands };
}
